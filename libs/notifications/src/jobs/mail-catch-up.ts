import { Injectable } from '@nestjs/common';
import { Database } from '#libs/database';
import { DoesJob, type JobHandler } from '#libs/outbox';
import { CatchUpNotice } from '../catch-up-notice.js';

/** Name of the job that mails one person about a catch-up. */
export const MAIL_CATCH_UP = 'mail-catch-up';

/** What such a job carries. */
export type MailCatchUpPayload = {
  readonly catchUpId: string;
  readonly businessId: string;
  readonly address: string;
};

/** Looks again how a catch-up stands, and writes to one person who does not know yet. */
@Injectable()
@DoesJob(MAIL_CATCH_UP)
export class MailCatchUp implements JobHandler<MailCatchUpPayload> {
  constructor(
    private readonly database: Database,
    private readonly notice: CatchUpNotice,
  ) {}

  run({ catchUpId, businessId, address }: MailCatchUpPayload): Promise<void> {
    return this.database.transaction(async () => {
      const facts = await this.notice.facts(catchUpId);
      if (!facts) return;
      for (const { reader, to } of await this.notice.readers(facts))
        if (reader.id === businessId && to.address === address) await this.notice.write(facts, reader, to);
    });
  }
}
