import { Injectable } from '@nestjs/common';
import { addDays, dayIn } from '#libs/common';
import { type Business, BusinessesRepository } from '#libs/directory';
import { DuePromises, type Promised, PromiseRemindersRepository } from '#libs/partnerships';
import { dayInWords } from './mails/dates.js';
import type { AgendaLine, AgendaSection } from './mails/promises-due.js';
import type { MailLocale } from './mails/written-mail.js';

/** How far ahead a reminder looks, in days. */
const AHEAD_DAYS = 7;
/** The most lines of a business in one mail; the page has all. */
const MOST_LINES = 20;

/** What a mail tells somebody who looks after these businesses: what is asked of each of them now. */
@Injectable()
export class PromiseAgenda {
  constructor(
    private readonly businesses: BusinessesRepository,
    private readonly due: DuePromises,
    private readonly reminders: PromiseRemindersRepository,
  ) {}

  /** Businesses of which nothing is asked (any longer) are left out. */
  async of(businessIds: readonly string[], locale: MailLocale, now: Date): Promise<AgendaSection[]> {
    const sections: AgendaSection[] = [];
    for (const business of await this.businesses.byIds(businessIds)) {
      const lines = business.status === 'closed' ? [] : await this.lines(business, locale, now);
      if (lines.length > 0) sections.push({ business: business.name, lines });
    }
    return sections;
  }

  private async lines(business: Business, locale: MailLocale, now: Date): Promise<AgendaLine[]> {
    const today = dayIn(business.timeZone, now);
    const page = { first: MOST_LINES };
    const due = await this.due.ofBusiness(business.id, 'you', addDays(today, AHEAD_DAYS), page);
    const begun = due.edges.map(({ node }) => node).filter(({ from }) => from <= today);
    const promises = [...(await this.reminders.missedBy(business.id, today)), ...begun];
    const partners = await this.businesses.byIds(promises.map((one) => partnerOf(one, business)));
    return promises.map((promise) => ({
      what: promise.what,
      partner: partners.find(({ id }) => id === partnerOf(promise, business))?.name ?? '',
      kind: kindOf(promise, today),
      by: dayInWords(locale, promise.contestableUntil ?? promise.dueOn),
    }));
  }
}

const partnerOf = ({ byBusinessId, forBusinessId }: Promised, { id }: Business): string =>
  byBusinessId === id ? forBusinessId : byBusinessId;

function kindOf(promise: Promised, today: string): AgendaLine['kind'] {
  if (promise.state === 'missed') return 'missed';
  if (promise.state === 'done') return 'confirm';
  if (promise.state === 'contested') return 'contested';
  return promise.dueOn < today ? 'overdue' : 'due';
}
