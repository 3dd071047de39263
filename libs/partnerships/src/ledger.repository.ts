import { Injectable } from '@nestjs/common';
import { idPart, newId, type Page, pageSize, readCursor, toPage } from '#libs/common';
import { Database } from '#libs/database';
import { type LedgerAccount, LedgerLine, type LedgerUnit } from './ledger-line.entity.js';
import { LedgerItem, type PostedEntry } from './balance/ledger-item.js';
import type { Posting } from './balance/postings.js';
import type { Actor } from './door.js';
import { LedgerEntry, type LedgerKind } from './ledger-entry.entity.js';

/** One page of one partnership's ledger. */
export interface LedgerRequest {
  readonly partnershipId: string;
  readonly first: number;
  readonly after?: string | null;
}

/** What one account of a business comes to in a partnership. */
export interface LedgerTotal {
  readonly partnershipId: string;
  readonly businessId: string;
  readonly account: LedgerAccount;
  readonly unit: LedgerUnit;
  readonly currency: string | null;
  readonly amount: number;
}

/** What an entry says, and who says it: nobody when the house books it. */
export interface NewEntry extends Omit<
  LedgerEntry,
  'id' | 'lines' | 'at' | 'byBusinessId' | 'byAccountId' | 'door'
> {
  readonly actor: Actor | null;
}
type Root = LedgerEntry & { readonly kind: LedgerKind };

const COLUMNS = `e.id, e.partnership_id as "partnershipId", e.kind, e.about_id as "aboutId", e.by_business_id as "byBusinessId",
  e.by_account_id as "byAccountId", e.door, e.happened_from::text as "happenedFrom", e.happened_on::text as "happenedOn", e.note, e.source, e.lines, e.at`;
const UNANSWERED = `e.by_business_id is not null and not exists
  (select 1 from ledger_entry a where a.about_id = e.id and a.kind in ('confirmation', 'dispute'))`;

/** All SQL about ledgers: entries are added and read, nothing else. */
@Injectable()
export class LedgerRepository {
  constructor(private readonly database: Database) {}

  /** Adds an entry with its lines. Null, and nothing added, when its source was booked before. */
  async append(entry: NewEntry, postings: readonly Posting[], at: Date): Promise<string | null> {
    const id = newId();
    const { actor, happenedFrom, happenedOn } = entry;
    const author = [actor?.businessId ?? null, actor?.accountId ?? null, actor?.door ?? null];
    const added: unknown[] = await this.database.write.query(
      `insert into ledger_entry (id, partnership_id, kind, about_id, by_business_id, by_account_id, door, happened_from, happened_on, note, source, lines, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
       on conflict (partnership_id, source) do nothing returning id`,
      [
        ...[id, entry.partnershipId, entry.kind, entry.aboutId],
        ...[...author, happenedFrom, happenedOn, entry.note, entry.source, postings.length, at],
      ],
    );
    if (added.length === 0) return null;
    await this.database.write.insert(
      LedgerLine,
      postings.map((posting) => ({ ...posting, entryId: id })),
    );
    return id;
  }

  /** An item, kept for this transaction; null when there is none, or when it is a change of another. */
  async lock(id: string): Promise<LedgerItem | null> {
    const roots: Root[] = await this.database.write.query(
      `select ${COLUMNS} from ledger_entry e where e.id = $1 and e.about_id is null for update`,
      [id],
    );
    return (await this.items(roots))[0] ?? null;
  }

  async byIds(ids: readonly string[]): Promise<LedgerItem[]> {
    const roots: Root[] = await this.database.read.query(
      `select ${COLUMNS} from ledger_entry e where e.id = any($1::uuid[]) and e.about_id is null`,
      [[...ids]],
    );
    return this.items(roots);
  }

  /** Pages of several ledgers at once, the newest item first. */
  async pages(requests: readonly LedgerRequest[]): Promise<Page<LedgerItem>[]> {
    const firsts = requests.map(pageSize);
    const roots: (Root & { ask: number })[] = await this.database.read.query(
      `select q.ask::int as ask, ${COLUMNS}
         from unnest($1::uuid[], $2::text[], $3::int[]) with ordinality as q (partnership_id, after, most, ask)
        cross join lateral (select * from ledger_entry e
                             where e.partnership_id = q.partnership_id and e.about_id is null
                               and (q.after is null or e.id < q.after::uuid)
                             order by e.id desc limit q.most) e
        order by q.ask, e.id desc`,
      [
        requests.map(({ partnershipId }) => partnershipId),
        requests.map(({ after }) => (after ? readCursor(after, idPart)[0] : null)),
        firsts.map((first) => first + 1),
      ],
    );
    const items = await this.items(roots);
    return firsts.map((first, index) =>
      toPage(
        items.filter((_, row) => roots[row]?.ask === index + 1),
        first,
        ({ entry }) => [entry.id],
      ),
    );
  }

  /** Notes that wait for an answer, of several partnerships, the oldest first. A note that was taken back does not wait. */
  async waiting(partnershipIds: readonly string[]): Promise<LedgerItem[]> {
    const roots: Root[] = await this.database.read.query(
      `select ${COLUMNS} from ledger_entry e
        where e.partnership_id = any($1::uuid[]) and e.about_id is null and ${UNANSWERED} order by e.id`,
      [[...partnershipIds]],
    );
    return (await this.items(roots)).filter(({ state }) => state === 'waiting');
  }

  /** How many notes a side has written into a ledger since a moment. */
  async notedSince(partnershipId: string, businessId: string, since: Date): Promise<number> {
    const [{ count }]: [{ count: number }] = await this.database.read.query(
      `select count(*)::int as count from ledger_entry
        where partnership_id = $1 and about_id is null and by_business_id = $2 and at > $3`,
      [partnershipId, businessId, since],
    );
    return count;
  }

  /** How many notes of their partners wait for an answer of these businesses. */
  async toAnswer(businessIds: readonly string[]): Promise<{ businessId: string; count: number }[]> {
    return this.database.read.query(
      `select b.id as "businessId", count(*)::int as count
         from unnest($1::uuid[]) as b (id)
         join partnership p on b.id in (p.from_business_id, p.to_business_id)
         join ledger_entry e on e.partnership_id = p.id and e.about_id is null and e.by_business_id <> b.id and ${UNANSWERED}
        where 0 < (select sum(l.amount) from ledger_entry f join ledger_line l on l.entry_id = f.id
                    where (f.id = e.id or f.about_id = e.id) and l.account = 'given_waiting')
        group by b.id`,
      [[...businessIds]],
    );
  }

  /** What every account comes to, of several partnerships at once. */
  async totals(partnershipIds: readonly string[]): Promise<LedgerTotal[]> {
    return this.database.read.query(
      `select e.partnership_id as "partnershipId", l.business_id as "businessId", l.account, l.unit, l.currency,
              sum(l.amount)::float8 as amount
         from ledger_entry e join ledger_line l on l.entry_id = e.id
        where e.partnership_id = any($1::uuid[])
        group by 1, 2, 3, 4, 5 having sum(l.amount) <> 0
        order by 1, 2, 3, 4, 5`,
      [[...partnershipIds]],
    );
  }

  /** What a business gave and got in all its partnerships together. */
  async totalsOfBusinesses(businessIds: readonly string[]): Promise<Omit<LedgerTotal, 'partnershipId'>[]> {
    return this.database.read.query(
      `select l.business_id as "businessId", l.account, l.unit, l.currency, sum(l.amount)::float8 as amount
         from ledger_line l where l.business_id = any($1::uuid[]) and l.account in ('given', 'got')
        group by 1, 2, 3, 4 having sum(l.amount) <> 0
        order by 1, 2, 3, 4`,
      [[...businessIds]],
    );
  }

  /** Puts answers, corrections and lines to the entries, in their order. */
  private async items(roots: readonly Root[]): Promise<LedgerItem[]> {
    if (roots.length === 0) return [];
    const ids = roots.map(({ id }) => id);
    const following: LedgerEntry[] = await this.database.read.query(
      `select ${COLUMNS} from ledger_entry e where e.about_id = any($1::uuid[]) order by e.id`,
      [ids],
    );
    const lines: LedgerLine[] = await this.database.read.query(
      `select entry_id as "entryId", business_id as "businessId", account, unit, currency, amount
         from ledger_line where entry_id = any($1::uuid[])`,
      [[...ids, ...following.map(({ id }) => id)]],
    );
    const posted = (entry: LedgerEntry): PostedEntry => ({
      entry,
      postings: lines.filter(({ entryId }) => entryId === entry.id),
    });
    return roots.map((root) => {
      const changes = following.filter(({ aboutId }) => aboutId === root.id).map(posted);
      return new LedgerItem(root, posted(root).postings, changes);
    });
  }
}
