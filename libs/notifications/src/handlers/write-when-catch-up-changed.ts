import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/common';
import { type EventHandler, Handles, Jobs } from '#libs/outbox';
import { CatchUpChanged } from '#libs/partnerships';
import { catchUpMoment } from '../catch-up-moment.js';
import { CatchUpNotice } from '../catch-up-notice.js';
import { MAIL_CATCH_UP, type MailCatchUpPayload } from '../jobs/mail-catch-up.js';

/** Both sides hear of a catch-up once nobody can take it back, and early enough to get there; changes until then are one mail. */
@Injectable()
@Handles(CatchUpChanged)
export class WriteWhenCatchUpChanged implements EventHandler<typeof CatchUpChanged.payload> {
  constructor(
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly notice: CatchUpNotice,
  ) {}

  async handle({ catchUpId }: typeof CatchUpChanged.payload): Promise<void> {
    const facts = await this.notice.facts(catchUpId);
    if (!facts) return;
    const begin = facts.lines.slice(-2).flatMap(({ startsAt }) => startsAt?.getTime() ?? []);
    const begins = new Date(Math.min(...begin));
    for (const { reader, to } of await this.notice.readers(facts)) {
      const payload: MailCatchUpPayload = { catchUpId, businessId: reader.id, address: to.address };
      const key = `${MAIL_CATCH_UP}:${catchUpId}:${reader.id}:${to.address.toLowerCase()}`;
      await this.jobs.add(MAIL_CATCH_UP, payload, {
        key,
        runAt: catchUpMoment(to, begins, this.clock.now()),
      });
    }
  }
}
