import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/common';
import { Config } from '#libs/config';
import { Database } from '#libs/database';
import { BusinessesRepository } from '#libs/directory';
import type { Locale } from '#libs/identity';
import { calendarDays } from '../calendar/calendar-days.js';
import { toIcs } from '../calendar/ics.js';
import { CalendarRepository } from '../calendar.repository.js';
import type { Partnership } from '../partnership.entity.js';
import { PromisesRepository } from '../promises.repository.js';
import { ProposalVersionsRepository } from '../proposal-versions.repository.js';

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
    const parties = new Map(partnerships.map((one) => [one.id, [one.fromBusinessId, one.toBusinessId]]));
    const businesses = await this.businesses.byIds([...new Set([...parties.values()].flat())]);
    return toIcs(await this.calendar.entriesOf(ids), {
      name: this.config.INSTANCE_NAME,
      locale,
      names: new Map(businesses.map(({ id, name }) => [id, name])),
      parties,
      portal: this.config.PORTAL_URL.replace(/\/$/, ''),
    });
  }
}
