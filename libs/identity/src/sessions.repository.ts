import { Injectable } from '@nestjs/common';
import { hashSecret } from '#libs/common';
import { Database } from '#libs/database';
import { Session } from './session.entity.js';
import type { Viewer, ViewerSeat } from './viewer.js';

interface ViewerRow {
  session_id: string;
  account_id: string;
  acting_for_id: string | null;
  seats: ViewerSeat[];
  is_operator: boolean;
}

/** All SQL about sessions. */
@Injectable()
export class SessionsRepository {
  constructor(private readonly database: Database) {}

  /** The person behind a session secret, with their seats, in one statement; null when it is unknown or over. */
  viewer(secret: string, now: Date): Promise<Viewer | null> {
    return this.find('secret_hash', hashSecret(secret), now);
  }

  /** The same person as of now, for work that goes on for long; null when the session is over. */
  refreshed(viewer: Viewer, now: Date): Promise<Viewer | null> {
    return this.find('id', viewer.sessionId, now);
  }

  async add(session: Omit<Session, 'createdAt'>): Promise<void> {
    await this.database.write.insert(Session, session);
  }

  async actFor(sessionId: string, businessId: string): Promise<void> {
    await this.database.write.update(Session, { id: sessionId }, { actingForId: businessId });
  }

  async end(sessionId: string): Promise<void> {
    await this.database.write.delete(Session, { id: sessionId });
  }

  private async find(
    column: 'id' | 'secret_hash',
    value: string | Buffer,
    now: Date,
  ): Promise<Viewer | null> {
    const rows = await this.database.prepared<ViewerRow>(
      `select s.id as session_id, s.account_id, s.acting_for_id, a.is_operator,
              coalesce((select json_agg(json_build_object('seatId', t.id, 'businessId', t.business_id, 'role', t.role) order by t.id)
                          from seat t where t.account_id = s.account_id), '[]') as seats
         from session s join account a on a.id = s.account_id where s.${column} = $1 and s.expires_at > $2`,
      [value, now],
    );
    const row = rows[0];
    if (!row) return null;
    const held = row.seats.find((seat) => seat.businessId === row.acting_for_id) ?? row.seats[0];
    return {
      accountId: row.account_id,
      sessionId: row.session_id,
      actingForId: held?.businessId ?? null,
      seats: row.seats,
      isOperator: row.is_operator,
    };
  }
}
