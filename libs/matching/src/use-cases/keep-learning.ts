import { Injectable } from '@nestjs/common';
import { Jobs, OnSchedule, type ScheduledTask } from '#libs/outbox';
import { LEARN_FROM_HISTORY } from './learn-from-history.js';

/** Every hour: lets a job go on with the past where that is not through yet, and settle what was learnt. A job, because each batch is a transaction of its own. */
@Injectable()
@OnSchedule('41 * * * *')
export class KeepLearning implements ScheduledTask {
  constructor(private readonly jobs: Jobs) {}

  tick(): Promise<void> {
    return this.jobs.add(LEARN_FROM_HISTORY, {}, { key: LEARN_FROM_HISTORY });
  }
}
