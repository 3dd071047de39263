import { Injectable } from '@nestjs/common';
import { BusinessDescribed } from '#libs/directory';
import { type EventHandler, Handles } from '#libs/outbox';
import { OutcomesRepository } from '../learning/outcomes.repository.js';
import { LearnFromPairs } from '../use-cases/learn-from-pairs.js';

/** A business that says it is of another kind teaches of that kind from now on. */
@Injectable()
@Handles(BusinessDescribed)
export class LearnAgainWhenBusinessDescribed implements EventHandler<typeof BusinessDescribed.payload> {
  constructor(
    private readonly outcomes: OutcomesRepository,
    private readonly learn: LearnFromPairs,
  ) {}

  async handle({ businessId }: typeof BusinessDescribed.payload): Promise<void> {
    await this.learn.execute(await this.outcomes.pairsOf(businessId));
  }
}
