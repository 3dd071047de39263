import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { hashSecret, newId } from '#libs/common';
import { Database } from '#libs/database';
import type { CalendarDay } from './calendar/calendar-days.js';
import { CalendarEntry } from './calendar-entry.entity.js';
import { CalendarLink } from './calendar-link.entity.js';

/** All SQL about calendars: the days that were told, and the private addresses. */
@Injectable()
export class CalendarRepository {
  constructor(private readonly database: Database) {}

  /** Notes the days of these partnerships as they stand: a changed one gets the next sequence, one that is gone is cancelled. */
  async tell(partnershipIds: readonly string[], days: readonly CalendarDay[], at: Date): Promise<void> {
    const rows = days.map(({ partnershipId, source, content }) => ({
      id: newId(),
      partnership_id: partnershipId,
      source,
      content,
    }));
    const given = JSON.stringify(rows);
    const shape = 'as d (id uuid, partnership_id uuid, source text, content jsonb)';
    await this.database.write.query(
      `insert into calendar_entry as e (id, partnership_id, source, content, changed_at)
       select d.id, d.partnership_id, d.source, d.content, $2 from jsonb_to_recordset($1::jsonb) ${shape}
        order by d.partnership_id, d.source
       on conflict (partnership_id, source) do update
          set content = excluded.content, sequence = e.sequence + 1, cancelled = false, changed_at = excluded.changed_at
        where e.cancelled or e.content <> excluded.content`,
      [given, at],
    );
    await this.database.write.query(
      `update calendar_entry e set cancelled = true, sequence = e.sequence + 1, changed_at = $2
        where e.partnership_id = any($3::uuid[]) and not e.cancelled
          and not exists (select from jsonb_to_recordset($1::jsonb) ${shape}
                           where d.partnership_id = e.partnership_id and d.source = e.source)`,
      [given, at, partnershipIds],
    );
  }

  /** Every day that was told of these partnerships, cancelled ones too. */
  entriesOf(partnershipIds: readonly string[]): Promise<CalendarEntry[]> {
    return this.database.read.find(CalendarEntry, {
      where: { partnershipId: In([...partnershipIds]) },
      order: { partnershipId: 'ASC', source: 'ASC' },
    });
  }

  linkOf(accountId: string): Promise<CalendarLink | null> {
    return this.database.read.findOneBy(CalendarLink, { accountId });
  }

  linkBySecret(secret: string): Promise<CalendarLink | null> {
    return this.database.read.findOneBy(CalendarLink, { secretHash: hashSecret(secret) });
  }

  /** One address each: the one before stops working. */
  async putLink(accountId: string, secret: string, createdAt: Date): Promise<void> {
    await this.database.write.upsert(CalendarLink, { accountId, secretHash: hashSecret(secret), createdAt }, [
      'accountId',
    ]);
  }

  async removeLink(accountId: string): Promise<void> {
    await this.database.write.delete(CalendarLink, { accountId });
  }
}
