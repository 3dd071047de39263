import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/common';
import { Database } from '#libs/database';
import { OnSchedule, type ScheduledTask } from '#libs/outbox';
import type { PromiseMove, PromiseState } from '../promise.entity.js';
import { PromisesRepository } from '../promises.repository.js';
import { MovePromise } from './move-promise.js';

/** The most promises one run moves; the next run goes on. */
const BATCH = 200;

const CLOCK = { businessId: null, accountId: null, door: null };

/** What the clock does to each state. */
const MOVES: Partial<Record<PromiseState, PromiseMove>> = { open: 'miss', done: 'trust', contested: 'lapse' };

/**
 * Does what the clock does to promises: what stayed open is missed, what was said to be done and not answered counts,
 * and what the two could not agree about counts for nobody. Two workers at once share the work.
 */
@Injectable()
@OnSchedule('*/10 * * * *')
export class SettleOverduePromises implements ScheduledTask {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly promises: PromisesRepository,
    private readonly move: MovePromise,
  ) {}

  async tick(): Promise<void> {
    await this.execute();
  }

  /** Answers how many it moved. */
  execute(): Promise<number> {
    return this.database.transaction(async () => {
      const overdue = await this.promises.overdue(this.clock.now(), BATCH);
      for (const promise of overdue) await this.move.execute(promise, MOVES[promise.state]!, CLOCK);
      return overdue.length;
    });
  }
}
