import { Injectable } from '@nestjs/common';
import { type EventHandler, Handles } from '#libs/outbox';
import { PromiseChanged } from '../promise.events.js';
import { BookReach } from '../use-cases/book-reach.js';

/** A promise that was kept has reached people: that goes into the ledger of the two. */
@Injectable()
@Handles(PromiseChanged)
export class BookReachWhenPromiseKept implements EventHandler<typeof PromiseChanged.payload> {
  constructor(private readonly bookReach: BookReach) {}

  async handle({ promiseId }: typeof PromiseChanged.payload): Promise<void> {
    await this.bookReach.execute(promiseId);
  }
}
