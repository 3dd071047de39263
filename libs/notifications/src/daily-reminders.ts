import { Injectable } from '@nestjs/common';
import { Clock, dayIn } from '#libs/common';
import { Database } from '#libs/database';
import { type Account, AccountsRepository, isQuiet, quietHoursOf, SeatsRepository } from '#libs/identity';
import { Mailer, OutgoingMailsRepository } from '#libs/mail';
import { LookAtMatch, SavedSearchesRepository, type UntoldFind } from '#libs/matching';
import { OnSchedule, type ScheduledTask } from '#libs/outbox';
import { PromiseRemindersRepository } from '#libs/partnerships';
import { CatchUpAgenda, type SoonCatchUp } from './catch-up-agenda.js';
import { MailRoom } from './mail-room.js';
import { type NeighbourLine, promisesDue } from './mails/promises-due.js';
import { PromiseAgenda } from './promise-agenda.js';
import { Recipients } from './recipients.js';

/** So many neighbours of a mail come with reasons, since each is judged against the list of the day; of more only the names are told. */
const REASONED = 3;

/**
 * Reminds people of promises: at most one mail a day and person about everything in all their businesses, outside their
 * quiet hours, and only on a day on which something has become due or is about to, or a saved search has found somebody,
 * or on which or the day after which they meet a partner. What is done by then is not in it. A catch-up that was planned
 * or moved today is listed, but is no reason for this mail: they have heard of it.
 */
@Injectable()
@OnSchedule('*/10 * * * *')
export class DailyReminders implements ScheduledTask {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly reminders: PromiseRemindersRepository,
    private readonly recipients: Recipients,
    private readonly agenda: PromiseAgenda,
    private readonly catchUps: CatchUpAgenda,
    private readonly outgoing: OutgoingMailsRepository,
    private readonly mailer: Mailer,
    private readonly mailRoom: MailRoom,
    private readonly searches: SavedSearchesRepository,
    private readonly accounts: AccountsRepository,
    private readonly seats: SeatsRepository,
    private readonly lookAtMatch: LookAtMatch,
  ) {}

  async tick(): Promise<void> {
    await this.execute();
  }

  /** Answers to how many people it wrote. */
  execute(): Promise<number> {
    return this.database.transaction(async () => {
      const now = this.clock.now();
      const finds = await this.finds();
      const reminded = await this.reminders.businesses(now);
      const soon = await this.catchUps.soon(now);
      const meeting = soon.flatMap(({ sides }) => sides.map(({ id }) => id));
      const people = await this.awake([...new Set([...reminded, ...meeting])], [...finds.keys()], now);
      const sent = await this.outgoing.known([...people.keys()].map((account) => keyOf(account, now)));
      let count = 0;
      for (const [account, businessIds] of people) {
        if (sent.has(keyOf(account, now))) continue;
        const due = businessIds.filter((id) => reminded.includes(id));
        const day = { due, businessIds, soon, finds: finds.get(account.id) ?? [] };
        if (await this.write(account, day, now)) count += 1;
      }
      return count;
    });
  }

  /** Whom saved searches have found, by the account to tell: only those who still have a seat in the business. */
  private async finds(): Promise<Map<string, UntoldFind[]>> {
    const untold = await this.searches.untold();
    const seats = await this.seats.ofBusinesses([...new Set(untold.map(({ businessId }) => businessId))]);
    const byAccount = new Map<string, UntoldFind[]>();
    for (const find of untold) {
      if (!seats.some((seat) => seat.accountId === find.accountId && seat.businessId === find.businessId))
        continue;
      byAccount.set(find.accountId, [...(byAccount.get(find.accountId) ?? []), find]);
    }
    return byAccount;
  }

  /** Who looks after these businesses, or is one of these, and is not in their quiet hours. */
  private async awake(
    businessIds: readonly string[],
    accountIds: readonly string[],
    now: Date,
  ): Promise<Map<Account, string[]>> {
    const people = new Map<string, { account: Account; businessIds: string[] }>();
    for (const { account, businessId } of await this.recipients.members(businessIds)) {
      if (isQuiet({ timeZone: account.timeZone, quiet: quietHoursOf(account) }, now)) continue;
      const known = people.get(account.id) ?? { account, businessIds: [] };
      known.businessIds.push(businessId);
      people.set(account.id, known);
    }
    for (const account of await this.accounts.byIds(accountIds)) {
      if (people.has(account.id)) continue;
      if (isQuiet({ timeZone: account.timeZone, quiet: quietHoursOf(account) }, now)) continue;
      people.set(account.id, { account, businessIds: [] });
    }
    return new Map([...people.values()].map(({ account, businessIds }) => [account, businessIds]));
  }

  private async write(
    account: Account,
    { due, businessIds, soon, finds }: DayOfAPerson,
    now: Date,
  ): Promise<boolean> {
    const sections = await this.agenda.of(due, account.locale, now);
    const catchUps = this.catchUps.of(soon, businessIds, account, now);
    const meets = catchUps.some(({ isNews }) => !isNews);
    if (sections.length === 0 && !meets && finds.length === 0) return false;
    const neighbours: NeighbourLine[] = [];
    for (const find of finds)
      neighbours.push({
        name: find.foundName,
        search: find.searchName,
        url: this.mailRoom.url(`/b/${find.foundSlug}`),
        reasons: neighbours.length < REASONED ? await this.reasonsFor(find, account) : null,
      });
    const queued = await this.mailer.queue({
      ...promisesDue(account.locale, { url: this.mailRoom.url('/due'), sections, catchUps, neighbours }),
      idempotencyKey: keyOf(account, now),
      to: account.email,
      locale: account.locale,
    });
    if (queued) await this.searches.told(finds, now);
    return queued;
  }

  /** The first reason for either side, as the list of the day tells it; null when the two are no match any more. */
  private async reasonsFor(
    { businessId, foundId }: UntoldFind,
    { locale }: Account,
  ): Promise<NeighbourLine['reasons']> {
    const match = await this.lookAtMatch.execute(businessId, foundId, locale);
    const [forYou, forThem] = [match?.reasonsForYou[0], match?.reasonsForThem[0]];
    return forYou && forThem ? { forYou: forYou.text, forThem: forThem.text } : null;
  }
}

/** What there may be to tell a person today. */
interface DayOfAPerson {
  /** Their businesses that are reminded of promises today. */
  readonly due: readonly string[];
  readonly businessIds: readonly string[];
  readonly soon: readonly SoonCatchUp[];
  readonly finds: readonly UntoldFind[];
}

/** One mail for each day of a person's own calendar. */
const keyOf = ({ id, timeZone }: Account, now: Date): string => `promises-due:${id}:${dayIn(timeZone, now)}`;
