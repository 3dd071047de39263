import { Injectable } from '@nestjs/common';
import { BusinessDescribed } from '#libs/directory';
import { type EventHandler, Handles } from '#libs/outbox';
import { NoteNeighbour } from '../use-cases/note-neighbour.js';

@Injectable()
@Handles(BusinessDescribed)
export class NoteNeighbourWhenBusinessDescribed implements EventHandler<typeof BusinessDescribed.payload> {
  constructor(private readonly note: NoteNeighbour) {}

  handle({ businessId }: typeof BusinessDescribed.payload): Promise<void> {
    return this.note.execute(businessId);
  }
}
