import { Injectable } from '@nestjs/common';
import { addDays, dayIn } from '#libs/common';
import { type Business, BusinessesRepository } from '#libs/directory';
import type { Account } from '#libs/identity';
import { type CatchUp, CatchUpsRepository, locationOf, PartnershipsRepository } from '#libs/partnerships';
import { MailRoom } from './mail-room.js';
import { momentInWords } from './mails/dates.js';
import type { CatchUpLine } from './mails/promises-due.js';

/** Nowhere does tomorrow end later than this, in milliseconds: two days, one of them with an hour more. */
const TOMORROW_ENDS = 49 * 3_600_000;

/** A catch-up that begins soon, and its two businesses. */
export interface SoonCatchUp {
  readonly catchUp: CatchUp;
  readonly sides: readonly Business[];
}

/** What the daily mail says of the catch-ups of today and tomorrow. */
@Injectable()
export class CatchUpAgenda {
  constructor(
    private readonly catchUps: CatchUpsRepository,
    private readonly partnerships: PartnershipsRepository,
    private readonly businesses: BusinessesRepository,
    private readonly mailRoom: MailRoom,
  ) {}

  /** Those that may be today or tomorrow for somebody, the soonest first. */
  async soon(now: Date): Promise<SoonCatchUp[]> {
    const soon = await this.catchUps.beginning(now, new Date(now.getTime() + TOMORROW_ENDS));
    const partnerships = await this.partnerships.byIds([
      ...new Set(soon.map(({ partnershipId }) => partnershipId)),
    ]);
    const ids = partnerships.flatMap(({ fromBusinessId, toBusinessId }) => [fromBusinessId, toBusinessId]);
    const businesses = await this.businesses.byIds([...new Set(ids)]);
    return soon.map((catchUp) => {
      const partnership = partnerships.find(({ id }) => id === catchUp.partnershipId);
      return { catchUp, sides: businesses.filter(({ id }) => partnership?.isParty(id)) };
    });
  }

  /** What one person is told who looks after these businesses: today and tomorrow by their own clock. */
  of(
    soon: readonly SoonCatchUp[],
    businessIds: readonly string[],
    account: Account,
    now: Date,
  ): CatchUpLine[] {
    const today = dayIn(account.timeZone, now);
    return soon.flatMap(({ catchUp, sides }): CatchUpLine[] => {
      const own = sides.find(({ id }) => businessIds.includes(id));
      const partner = sides.find((side) => side !== own);
      const day = dayIn(account.timeZone, catchUp.startsAt);
      if (!own || !partner || day > addDays(today, 1)) return [];
      return [
        {
          day: day === today ? 'today' : 'tomorrow',
          when: momentInWords(account.locale, catchUp.startsAt, account.timeZone, catchUp.timeZone),
          business: own.name,
          partner: partner.name,
          where: locationOf(catchUp, sides),
          url: this.mailRoom.url(`/partnerships/${catchUp.partnershipId}`),
          isNews: dayIn(account.timeZone, catchUp.changedAt) === today,
        },
      ];
    });
  }
}
