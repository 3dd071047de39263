import { Injectable } from '@nestjs/common';
import { Between, IsNull } from 'typeorm';
import { addDays, type Day, dayIn } from '#libs/common';
import { Database } from '#libs/database';
import { DUE_ON, LIVE, TURN } from './due-promises.js';
import { Promised, SILENCE_DAYS, TALK_DAYS } from './promise.entity.js';

/** Days before (or after) the last one on which somebody is reminded of a promise they have to keep. */
const OPEN_DAYS = [3, 0, -1, -3];
/** The same for an answer: the day after it was asked for, and the day before it is too late. */
const ANSWER_DAYS = [SILENCE_DAYS - 1, 1];
const CONTEST_DAYS = [TALK_DAYS - 1, 1];
/** No reminder of an open promise is further from its last day than this, in days: the index leaves out the rest. */
const WINDOW = 5;

/** All SQL about whom to remind. */
@Injectable()
export class PromiseRemindersRepository {
  constructor(private readonly database: Database) {}

  /** The businesses for which today, at their own place, is a day to be reminded of something. */
  async businesses(now: Date): Promise<string[]> {
    const rows: { id: string }[] = await this.database.read.query(
      `select distinct b.id
         from (select ${TURN} as turn, p.state, ${DUE_ON} as due, p.from_on
                 from promise p
                where ${LIVE} and (p.state <> 'open' or p.until_on between $2::date - ${WINDOW} and $2::date + ${WINDOW})) p
         join business b on b.id = p.turn
        cross join lateral (select ($1::timestamptz at time zone b.time_zone)::date as today) t
        where (p.state = 'open' and p.from_on <= t.today and p.due - t.today = any ($3::int[]))
           or (p.state = 'done' and p.due - t.today = any ($4::int[]))
           or (p.state = 'contested' and p.due - t.today = any ($5::int[]))
       union
       select p.by_business_id
         from promise p
         join business b on b.id = p.by_business_id
        where p.state = 'missed' and p.contested_on is null
          and p.missed_on = ($1::timestamptz at time zone b.time_zone)::date`,
      [now, dayIn('UTC', now), OPEN_DAYS, ANSWER_DAYS, CONTEST_DAYS],
    );
    return rows.map(({ id }) => id);
  }

  /** What a business missed on this day or the day before and can contest. */
  missedBy(businessId: string, today: Day): Promise<Promised[]> {
    return this.database.read.find(Promised, {
      where: {
        byBusinessId: businessId,
        state: 'missed',
        contestedOn: IsNull(),
        missedOn: Between(addDays(today, -1), today),
      },
      order: { missedOn: 'ASC', id: 'ASC' },
      take: 20,
    });
  }
}
