import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/common';
import { Config } from '#libs/config';
import { Database } from '#libs/database';
import { BusinessesRepository } from '#libs/directory';
import type { Locale } from '#libs/identity';
import { calendarDays } from '../calendar/calendar-days.js';
import { toIcs } from '../calendar/ics.js';
import { CalendarRepository } from '../calendar.repository.js';
import { CatchUpsRepository } from '../catch-ups.repository.js';
import type { Partnership } from '../partnership.entity.js';
import { PromisesRepository } from '../promises.repository.js';
import { ProposalVersionsRepository } from '../proposal-versions.repository.js';

/** Days for which a calendar goes on telling of a catch-up that is over, or that was cancelled. */
const TOLD_DAYS = 90;

/** Writes the calendar of some partnerships, and notes what it told, so that the next time changes and cancellations are known. Part of reading calendars. */
@Injectable()
export class TellCalendar {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly database: Database,
    private readonly businesses: BusinessesRepository,
    private readonly versions: ProposalVersionsRepository,
    private readonly promises: PromisesRepository,
    private readonly calendar: CalendarRepository,
    private readonly catchUps: CatchUpsRepository,
  ) {}

  async execute(partnerships: readonly Partnership[], locale: Locale): Promise<string> {
    const ids = partnerships.map(({ id }) => id);
    const versions = await this.versions.byIds(partnerships.map(({ versionId }) => versionId));
    const promises = await this.promises.ofPartnerships(ids);
    const days = partnerships.flatMap((partnership) => {
      const version = versions.find(({ id }) => id === partnership.versionId);
      const own = promises.filter(({ partnershipId }) => partnershipId === partnership.id);
      return calendarDays(partnership, version?.terms.title ?? '', own);
    });
    await this.database.transaction(() => this.calendar.tell(ids, days, this.clock.now()));
    const businessIds = partnerships.flatMap((one) => [one.fromBusinessId, one.toBusinessId]);
    const businesses = await this.businesses.byIds([...new Set(businessIds)]);
    const byId = new Map(businesses.map((business) => [business.id, business]));
    const parties = new Map(
      partnerships.map((one) => [
        one.id,
        [one.fromBusinessId, one.toBusinessId].flatMap((id) => byId.get(id) ?? []),
      ]),
    );
    const since = new Date(this.clock.now().getTime() - TOLD_DAYS * 86_400_000);
    return toIcs(await this.calendar.entriesOf(ids), await this.catchUps.forCalendar(ids, since), {
      name: this.config.INSTANCE_NAME,
      locale,
      parties,
      portal: this.config.PORTAL_URL.replace(/\/$/, ''),
    });
  }
}
