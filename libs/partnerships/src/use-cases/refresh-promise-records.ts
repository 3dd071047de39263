import { Injectable } from '@nestjs/common';
import { Clock, dayIn } from '#libs/common';
import { Database } from '#libs/database';
import { OnSchedule, type ScheduledTask } from '#libs/outbox';
import { promiseRecords } from '../reputation/promise-records.js';
import { PromiseRecordsRepository } from '../reputation/promise-records.repository.js';

/** Works out anew how every business kept its promises, once a night: who looks at a record cannot tell which promise moved it. */
@Injectable()
@OnSchedule('17 3 * * *')
export class RefreshPromiseRecords implements ScheduledTask {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly records: PromiseRecordsRepository,
  ) {}

  async tick(): Promise<void> {
    await this.execute();
  }

  execute(): Promise<void> {
    return this.database.transaction(async () => {
      const outcomes = await this.records.outcomes(dayIn('UTC', this.clock.now()));
      await this.records.replace(promiseRecords(outcomes));
    });
  }
}
