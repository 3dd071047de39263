import { Injectable } from '@nestjs/common';
import { Database } from '#libs/database';

/** Puts jobs into the queue, inside the transaction that is open: rolled back means never queued. */
@Injectable()
export class Jobs {
  constructor(private readonly database: Database) {}

  /**
   * @param name a name some provider does (see `DoesJob`)
   * @param key makes a second job with the same key replace the first while it waits
   * @param runAt not before this moment
   */
  async add(name: string, payload: object, options: { key?: string; runAt?: Date } = {}): Promise<void> {
    await this.database.write.query(
      `select graphile_worker.add_job($1, $2::json, job_key := $3, run_at := $4, max_attempts := 12)`,
      [name, JSON.stringify(payload), options.key ?? null, options.runAt ?? null],
    );
  }
}
