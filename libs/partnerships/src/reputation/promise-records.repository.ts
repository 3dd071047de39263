import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Day } from '#libs/common';
import { Database } from '#libs/database';
import { CONTEST_DAYS } from '../promise.entity.js';
import { PromiseRecord } from './promise-record.entity.js';
import type { Outcome, Reputation } from './promise-records.js';

/** All SQL about the records of businesses. */
@Injectable()
export class PromiseRecordsRepository {
  constructor(private readonly database: Database) {}

  ofBusinesses(businessIds: readonly string[]): Promise<PromiseRecord[]> {
    return this.database.read.findBy(PromiseRecord, { businessId: In([...businessIds]) });
  }

  /**
   * What became of the promises of finished agreements. A miss counts once it can no longer be contested, or when both
   * agreed to it; what is contested, waived or not agreed counts nowhere.
   */
  outcomes(today: Day): Promise<Outcome[]> {
    return this.database.read.query(
      `select p.by_business_id as "byBusinessId", p.for_business_id as "forBusinessId", p.state = 'kept' as kept,
              $1::date - coalesce(p.done_on, p.missed_on) as "ageDays"
         from promise p
         join partnership s on s.id = p.partnership_id and s.state in ('ended', 'completed')
        where p.state in ('kept', 'late')
           or (p.state = 'missed' and (p.contested_on is not null or p.missed_on + ${CONTEST_DAYS} < $1::date))`,
      [today],
    );
  }

  /** Puts these records in the place of all others. */
  async replace(records: ReadonlyMap<string, Reputation>): Promise<void> {
    const ids = [...records.keys()];
    const values = [...records.values()];
    await this.database.write.query(`delete from promise_record where business_id <> all ($1::uuid[])`, [
      ids,
    ]);
    await this.database.write.query(
      `insert into promise_record (business_id, kept, total, partners, likelihood)
       select * from unnest($1::uuid[], $2::int[], $3::int[], $4::int[], $5::float8[])
       on conflict (business_id) do update
          set kept = excluded.kept, total = excluded.total, partners = excluded.partners, likelihood = excluded.likelihood`,
      [
        ids,
        values.map(({ kept }) => kept),
        values.map(({ total }) => total),
        values.map(({ partners }) => partners),
        values.map(({ likelihood }) => likelihood),
      ],
    );
  }
}
