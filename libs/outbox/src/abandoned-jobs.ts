import { Injectable } from '@nestjs/common';
import { Database } from '#libs/database';

/** No job of ours takes this long: whoever holds one longer was killed. */
const ABANDONED_SECONDS = 120;

/** How often to look. */
const EVERY_MS = 15_000;

/**
 * Gives jobs of killed workers back to the queue; the queue itself waits four hours. A job may then run twice, which
 * is harmless: handlers note in their own transaction that they are done, and a mail is claimed before it is sent.
 */
@Injectable()
export class AbandonedJobs {
  private lookedAt = 0;

  constructor(private readonly database: Database) {}

  async giveBack(): Promise<void> {
    if (Date.now() - this.lookedAt < EVERY_MS) return;
    this.lookedAt = Date.now();
    await this.database.read.query(
      `select graphile_worker.force_unlock_workers(array_agg(distinct locked_by))
         from graphile_worker.jobs
        where locked_at < now() - make_interval(secs => $1)
       having count(*) > 0`,
      [ABANDONED_SECONDS],
    );
  }
}
