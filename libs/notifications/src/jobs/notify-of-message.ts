import { Injectable } from '@nestjs/common';
import { Database } from '#libs/database';
import { DoesJob, type JobHandler } from '#libs/outbox';
import { MessageNotice } from '../message-notice.js';

/** Name of the job that mails a member about a message nobody of their business has read. */
export const NOTIFY_OF_MESSAGE = 'notify-of-message';

/** What such a job carries. */
export type NotifyOfMessagePayload = { readonly messageId: string; readonly address: string };

/** Looks again whether a message is unread, and then writes to one member of the other side: once until they have read. */
@Injectable()
@DoesJob(NOTIFY_OF_MESSAGE)
export class NotifyOfMessage implements JobHandler<NotifyOfMessagePayload> {
  constructor(
    private readonly database: Database,
    private readonly notice: MessageNotice,
  ) {}

  run({ messageId, address }: NotifyOfMessagePayload): Promise<void> {
    return this.database.transaction(async () => {
      const facts = await this.notice.unread(messageId);
      if (!facts) return;
      for (const { to } of await this.notice.readers(facts))
        if (!to.guest && to.address === address) await this.notice.write(facts, to, null);
    });
  }
}
