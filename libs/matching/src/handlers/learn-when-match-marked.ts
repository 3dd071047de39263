import { Injectable } from '@nestjs/common';
import { type EventHandler, Handles } from '#libs/outbox';
import { MatchMarked } from '../match.events.js';
import { LearnFromPairs } from '../use-cases/learn-from-pairs.js';

@Injectable()
@Handles(MatchMarked)
export class LearnWhenMatchMarked implements EventHandler<typeof MatchMarked.payload> {
  constructor(private readonly learn: LearnFromPairs) {}

  handle({ businessId, otherId }: typeof MatchMarked.payload): Promise<void> {
    return this.learn.execute([{ oneId: businessId, otherId }]);
  }
}
