import { Injectable } from '@nestjs/common';
import { BusinessCreated } from '#libs/directory';
import { type EventHandler, Handles } from '#libs/outbox';
import { NoteNeighbour } from '../use-cases/note-neighbour.js';

@Injectable()
@Handles(BusinessCreated)
export class NoteNeighbourWhenBusinessCreated implements EventHandler<typeof BusinessCreated.payload> {
  constructor(private readonly note: NoteNeighbour) {}

  handle({ businessId }: typeof BusinessCreated.payload): Promise<void> {
    return this.note.execute(businessId);
  }
}
