import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/common';
import { Database } from '#libs/database';
import { DoesJob, type JobHandler } from '#libs/outbox';
import { PairHistoriesRepository } from '#libs/partnerships';
import { OutcomesRepository } from '../learning/outcomes.repository.js';
import { MatchMarksRepository } from '../match-marks.repository.js';
import { LearnFromPairs } from './learn-from-pairs.js';
import { SettleBeliefs } from './settle-beliefs.js';

/** Name of the job that goes on with the past. */
export const LEARN_FROM_HISTORY = 'learn-from-history';

/** How much of the past has been gone through. */
export interface HistoryProgress {
  readonly businesses: number;
  readonly pairs: number;
}

export interface HistoryOptions {
  /** Goes through everything once more, from the first business on. */
  readonly again?: boolean;
  readonly onProgress?: (progress: HistoryProgress) => void;
}

/** Businesses that are looked at in one transaction. */
const BATCH = 500;

/**
 * Learns from what happened before there was any learning: every business in the order of its id, some at a time. Stopped, it goes on where it was;
 * once finished it has nothing to do. What happens meanwhile is learnt by events, and either comes to the same.
 */
@Injectable()
@DoesJob(LEARN_FROM_HISTORY)
export class LearnFromHistory implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly histories: PairHistoriesRepository,
    private readonly marks: MatchMarksRepository,
    private readonly outcomes: OutcomesRepository,
    private readonly learn: LearnFromPairs,
    private readonly settle: SettleBeliefs,
  ) {}

  async run(): Promise<void> {
    await this.execute();
  }

  async execute({ again = false, onProgress }: HistoryOptions = {}): Promise<HistoryProgress> {
    if (again) await this.startAgain();
    for (;;) {
      const { finishedAt, businesses, pairs } = await this.database.transaction(() => this.next());
      onProgress?.({ businesses, pairs });
      if (finishedAt === null) continue;
      await this.settle.execute();
      return { businesses, pairs };
    }
  }

  private async next() {
    const before = await this.outcomes.progress();
    if (before.finishedAt !== null) return before;
    const ids = await this.outcomes.businessesAfter(before.afterId, BATCH);
    const asked = await this.histories.askedBy(ids);
    const dismissed = await this.marks.dismissedBy(ids);
    await this.learn.execute([...asked, ...dismissed]);
    const after = {
      afterId: ids.at(-1) ?? before.afterId,
      businesses: before.businesses + ids.length,
      pairs: before.pairs + asked.length + dismissed.length,
      finishedAt: ids.length < BATCH ? this.clock.now() : null,
    };
    await this.outcomes.keepProgress(after);
    return after;
  }

  private startAgain(): Promise<void> {
    const start = { afterId: null, businesses: 0, pairs: 0, finishedAt: null };
    return this.database.transaction(async () => {
      await this.outcomes.progress();
      await this.outcomes.keepProgress(start);
    });
  }
}
