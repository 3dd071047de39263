import { Injectable } from '@nestjs/common';
import { Clock, dayIn } from '#libs/common';
import { Database } from '#libs/database';
import { OnSchedule, type ScheduledTask } from '#libs/outbox';
import { MatchExposuresRepository } from '../match-exposures.repository.js';

/** Removes counts of views that are older than any order looks at, so the table holds ten days. */
@Injectable()
@OnSchedule('17 3 * * *')
export class ForgetExposures implements ScheduledTask {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly exposures: MatchExposuresRepository,
  ) {}

  tick(): Promise<void> {
    return this.execute();
  }

  execute(): Promise<void> {
    return this.database.transaction(() => this.exposures.forget(dayIn('UTC', this.clock.now())));
  }
}
