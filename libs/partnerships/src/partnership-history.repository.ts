import { Injectable } from '@nestjs/common';
import { type Day, idPart, newId, type Page, pageSize, readCursor, toPage } from '#libs/common';
import { Database } from '#libs/database';
import type { CatchUp } from './catch-up.entity.js';
import type { Actor } from './door.js';
import { PartnershipEvent, type PartnershipEventKind } from './partnership-event.entity.js';

/** One page of one partnership's history, as one of the two sides may read it. */
export interface PartnershipHistoryRequest {
  readonly partnershipId: string;
  /** Reasons are for the side that wrote them alone. */
  readonly readerId: string;
  readonly first: number;
  readonly after?: string | null;
}

interface Line {
  readonly partnershipId: string;
  readonly kind: PartnershipEventKind;
  readonly actor: Actor;
  readonly at: Date;
  readonly versionNumber?: number;
  readonly day?: Day | null;
  readonly reason?: string | null;
  readonly catchUp?: Pick<CatchUp, 'id' | 'startsAt'>;
}

/** All SQL about the history of partnerships: lines are added and read, nothing else. */
@Injectable()
export class PartnershipHistoryRepository {
  constructor(private readonly database: Database) {}

  async append({ actor, versionNumber, day, reason, catchUp, ...line }: Line): Promise<void> {
    await this.database.write.insert(PartnershipEvent, {
      ...line,
      id: newId(),
      byBusinessId: actor.businessId,
      byAccountId: actor.accountId,
      door: actor.door,
      versionNumber: versionNumber ?? null,
      day: day ?? null,
      reason: reason ?? null,
      catchUpId: catchUp?.id ?? null,
      startsAt: catchUp?.startsAt ?? null,
    });
  }

  /** What happened to a catch-up, the oldest line first: the first is its revision 0. */
  ofCatchUp(catchUpId: string): Promise<PartnershipEvent[]> {
    return this.database.read.find(PartnershipEvent, { where: { catchUpId }, order: { id: 'ASC' } });
  }

  /** The whole history of one partnership, the oldest line first; reasons included. */
  of(partnershipId: string): Promise<PartnershipEvent[]> {
    return this.database.read.find(PartnershipEvent, { where: { partnershipId }, order: { id: 'ASC' } });
  }

  /** Pages of several histories in one statement, the oldest line first. */
  async pages(requests: readonly PartnershipHistoryRequest[]): Promise<Page<PartnershipEvent>[]> {
    const firsts = requests.map(pageSize);
    const rows: (PartnershipEvent & { ask: number })[] = await this.database.read.query(
      `select q.ask::int as ask, e.id, e.partnership_id as "partnershipId", e.kind,
              e.by_business_id as "byBusinessId", e.by_account_id as "byAccountId", e.door,
              e.version_number as "versionNumber", e.day::text as day,
              case when e.by_business_id = q.reader_id then e.reason end as reason,
              e.catch_up_id as "catchUpId", e.starts_at as "startsAt", e.at
         from unnest($1::uuid[], $2::text[], $3::uuid[], $4::int[]) with ordinality
              as q (partnership_id, after, reader_id, most, ask)
        cross join lateral (select * from partnership_event e
                             where e.partnership_id = q.partnership_id and (q.after is null or e.id > q.after::uuid)
                             order by e.id limit q.most) e
        order by q.ask, e.id`,
      [
        requests.map(({ partnershipId }) => partnershipId),
        requests.map(({ after }) => (after ? readCursor(after, idPart)[0] : null)),
        requests.map(({ readerId }) => readerId),
        firsts.map((first) => first + 1),
      ],
    );
    return firsts.map((first, index) =>
      toPage<PartnershipEvent>(
        rows.filter(({ ask }) => ask === index + 1),
        first,
        ({ id }) => [id],
      ),
    );
  }
}
