import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/common';
import { MessageSent } from '#libs/conversations';
import { Handles, type EventHandler, Jobs } from '#libs/outbox';
import { calmMoment } from '../calm-moment.js';
import { NOTIFY_OF_MESSAGE, type NotifyOfMessagePayload } from '../jobs/notify-of-message.js';
import { MessageNotice } from '../message-notice.js';

/** So long a member has to read a message in the portal before a mail is written, in seconds. */
export const GRACE_SECONDS = 60;

/** Brings a message to the other side: by mail at once when mail is their only door, otherwise only if it stays unread, and outside quiet hours. */
@Injectable()
@Handles(MessageSent)
export class WriteWhenMessageSent implements EventHandler<typeof MessageSent.payload> {
  constructor(
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly notice: MessageNotice,
  ) {}

  async handle({ messageId }: typeof MessageSent.payload): Promise<void> {
    const facts = await this.notice.unread(messageId);
    if (!facts) return;
    const readers = await this.notice.readers(facts);
    for (const { to, proposal } of readers) if (to.guest) await this.notice.write(facts, to, proposal);
    const graceOver = new Date(this.clock.now().getTime() + GRACE_SECONDS * 1_000);
    for (const { to } of readers) {
      if (to.guest) continue;
      const payload: NotifyOfMessagePayload = { messageId, address: to.address };
      const key = `${NOTIFY_OF_MESSAGE}:${messageId}:${to.address}`;
      await this.jobs.add(NOTIFY_OF_MESSAGE, payload, { key, runAt: calmMoment(to, graceOver) });
    }
  }
}
