import { Injectable } from '@nestjs/common';
import { BusinessClaimed } from '#libs/directory';
import { type EventHandler, Handles } from '#libs/outbox';
import { NoteNeighbour } from '../use-cases/note-neighbour.js';

@Injectable()
@Handles(BusinessClaimed)
export class NoteNeighbourWhenBusinessClaimed implements EventHandler<typeof BusinessClaimed.payload> {
  constructor(private readonly note: NoteNeighbour) {}

  handle({ businessId }: typeof BusinessClaimed.payload): Promise<void> {
    return this.note.execute(businessId);
  }
}
