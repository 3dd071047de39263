import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { idPart, newId, type Page, pageSize, readCursor, toPage } from '#libs/common';
import { Database } from '#libs/database';
import type { Actor } from './door.js';
import { ProposalEvent, type ProposalEventKind } from './proposal-event.entity.js';

/** What a side does for itself: when it began to write, what it put off, and what it took back before its mail left. */
const PRIVATE: readonly ProposalEventKind[] = ['drafted', 'queued', 'left_queue', 'snoozed', 'recalled'];

/** One page of one proposal's history. */
export interface HistoryRequest {
  readonly proposalId: string;
  /** The business that reads; what the other did for itself is left out. */
  readonly side: string;
  readonly first: number;
  readonly after?: string | null;
}

interface Line {
  readonly proposalId: string;
  readonly kind: ProposalEventKind;
  readonly actor: Actor;
  readonly at: Date;
  readonly versionNumber?: number;
  readonly reason?: string | null;
}

/** A version that was taken back was never sent, as far as the other side is concerned. */
const RECALLED = `exists (select 1 from proposal_event r
  where r.proposal_id = e.proposal_id and r.kind = 'recalled' and r.version_number = e.version_number and r.id > e.id)`;

/** All SQL about the history of proposals: lines are added and read, nothing else. */
@Injectable()
export class ProposalHistoryRepository {
  constructor(private readonly database: Database) {}

  async append({ proposalId, kind, actor, at, versionNumber, reason }: Line): Promise<void> {
    await this.database.write.insert(ProposalEvent, {
      id: newId(),
      proposalId,
      kind,
      byBusinessId: actor.businessId,
      byAccountId: actor.accountId,
      door: actor.door,
      versionNumber: versionNumber ?? null,
      reason: reason ?? null,
      at,
    });
  }

  /** Who let this draft wait the last time, and through which door. */
  async queuedBy(proposalId: string): Promise<Pick<Actor, 'accountId' | 'door'>> {
    const [line] = await this.database.read.find(ProposalEvent, {
      where: { proposalId, kind: 'queued' },
      order: { id: 'DESC' },
      take: 1,
    });
    return { accountId: line?.byAccountId ?? null, door: line?.door ?? null };
  }

  /** The lines of these kinds in these histories, the oldest first. */
  ofKinds(proposalIds: readonly string[], kinds: readonly ProposalEventKind[]): Promise<ProposalEvent[]> {
    return this.database.read.find(ProposalEvent, {
      where: { proposalId: In([...proposalIds]), kind: In([...kinds]) },
      order: { id: 'ASC' },
    });
  }

  /** Pages of several histories in one statement, the oldest line first. */
  async pages(requests: readonly HistoryRequest[]): Promise<Page<ProposalEvent>[]> {
    const firsts = requests.map(pageSize);
    const after = requests.map(({ after }) => (after ? readCursor(after, idPart)[0] : null));
    const rows: (ProposalEvent & { ask: number })[] = await this.database.read.query(
      `select q.ask::int as ask, e.id, e.proposal_id as "proposalId", e.kind, e.by_business_id as "byBusinessId",
              e.by_account_id as "byAccountId", e.door, e.version_number as "versionNumber", e.reason, e.at
         from unnest($1::uuid[], $2::text[], $3::uuid[], $4::int[]) with ordinality as q (proposal_id, after, side, most, ask)
        cross join lateral (select * from proposal_event e
                             where e.proposal_id = q.proposal_id and (q.after is null or e.id > q.after::uuid)
                               and not (e.by_business_id is not null and e.by_business_id <> q.side and (e.kind = any ($5) or ${RECALLED}))
                             order by e.id limit q.most) e
        order by q.ask, e.id`,
      [
        requests.map(({ proposalId }) => proposalId),
        after,
        requests.map(({ side }) => side),
        firsts.map((first) => first + 1),
        PRIVATE,
      ],
    );
    return firsts.map((first, index) =>
      toPage<ProposalEvent>(
        rows.filter(({ ask }) => ask === index + 1),
        first,
        ({ id }) => [id],
      ),
    );
  }
}
