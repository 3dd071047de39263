import { Injectable } from '@nestjs/common';
import { addDays, Clock } from '#libs/common';
import { Database } from '#libs/database';
import { OnSchedule, type ScheduledTask } from '#libs/outbox';
import { PartnershipsRepository } from '../partnerships.repository.js';
import { HoldPartnership } from './hold-partnership.js';

/** The most partnerships one run looks at; the next run goes on. */
const BATCH = 200;

/** Writes down, soon after a day is over, which pauses, notices and periods are over with it. Two workers at once wait for each other. */
@Injectable()
@OnSchedule('*/10 * * * *')
export class AdvancePartnerships implements ScheduledTask {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly partnerships: PartnershipsRepository,
    private readonly hold: HoldPartnership,
  ) {}

  async tick(): Promise<void> {
    await this.execute();
  }

  /** Answers how many partnerships it looked at. */
  execute(): Promise<number> {
    return this.database.transaction(async () => {
      const furthest = addDays(this.clock.now().toISOString().slice(0, 10), 1);
      const due = await this.partnerships.dueBefore(furthest, BATCH);
      for (const id of due) await this.hold.execute(id);
      return due.length;
    });
  }
}
