import { Injectable } from '@nestjs/common';
import { addDays, Clock, type Day, dayIn } from '#libs/common';
import { Database } from '#libs/database';
import { BeliefsRepository } from '../learning/beliefs.repository.js';
import { rememberedFrom } from '../learning/evidence.js';
import { learntFrom } from '../learning/learning-day.js';
import { OutcomesRepository } from '../learning/outcomes.repository.js';
import { usualShare } from '../learning/usual.js';
import { partnerLikelihood } from '../theory/category-matrix.js';
import { LearnFromPairs } from './learn-from-pairs.js';

/** Pairs that are forgotten in one transaction. */
const BATCH = 500;
/** A page of a list that was begun so many days ago may still be turned. */
const TURNED_DAYS = 10;

/** Once in a while: forgets what is too old, works out what usually comes true here, and removes beliefs that no list looks at any longer. */
@Injectable()
export class SettleBeliefs {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly outcomes: OutcomesRepository,
    private readonly beliefs: BeliefsRepository,
    private readonly learn: LearnFromPairs,
  ) {}

  async execute(fromDay = learntFrom(this.clock.now())): Promise<void> {
    while ((await this.forgetSome(fromDay)) === BATCH);
    await this.database.transaction(async () => {
      const tried = (await this.beliefs.tried(fromDay)).map((evidence) => ({
        evidence,
        known: partnerLikelihood(evidence.kind, evidence.otherKind) ?? 0,
      }));
      await this.beliefs.putUsual(usualShare(tried, fromDay), fromDay);
      await this.beliefs.forgetReplaced(addDays(dayIn('UTC', this.clock.now()), -TURNED_DAYS));
    });
  }

  /** Looks again at pairs of which nothing happened for too long: they have nothing to teach any more. */
  private forgetSome(fromDay: Day): Promise<number> {
    return this.database.transaction(async () => {
      const old = await this.outcomes.before(rememberedFrom(fromDay), BATCH);
      await this.learn.execute(old, fromDay);
      return old.length;
    });
  }
}
