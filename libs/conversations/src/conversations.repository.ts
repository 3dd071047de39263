import { Injectable } from '@nestjs/common';
import {
  idPart,
  momentPart,
  newId,
  type Page,
  pageSize,
  type PageRequest,
  readCursor,
  toPage,
} from '#libs/common';
import { Database } from '#libs/database';
import { Conversation, inPairOrder } from './conversation.entity.js';

/** All SQL about conversations and how far they are read. */
@Injectable()
export class ConversationsRepository {
  constructor(private readonly database: Database) {}

  byId(id: string): Promise<Conversation | null> {
    return this.database.read.findOneBy(Conversation, { id });
  }

  /** The conversations of these pairs of businesses, where there are any. */
  async ofPairs(pairs: readonly (readonly [string, string])[]): Promise<Conversation[]> {
    const ordered = pairs.map(([a, b]) => inPairOrder(a, b));
    return this.database.read
      .createQueryBuilder(Conversation, 'c')
      .where('(c.low_id, c.high_id) in (select * from unnest(:lows::uuid[], :highs::uuid[]))', {
        lows: ordered.map(({ lowId }) => lowId),
        highs: ordered.map(({ highId }) => highId),
      })
      .getMany();
  }

  /** A business's conversations, the newest first. */
  async ofBusiness(businessId: string, request: PageRequest): Promise<Page<Conversation>> {
    const first = pageSize(request);
    const [at, id] = request.after ? readCursor(request.after, momentPart, idPart) : [null, null];
    const rows = await this.database.read
      .createQueryBuilder(Conversation, 'c')
      .where('(c.low_id = :businessId or c.high_id = :businessId)', { businessId })
      .andWhere('c.last_sequence > 0')
      .andWhere('(:at::timestamptz is null or (c.last_at, c.id) < (:at::timestamptz, :id::uuid))', { at, id })
      .orderBy('c.last_at', 'DESC')
      .addOrderBy('c.id', 'DESC')
      .take(first + 1)
      .getMany();
    return toPage(rows, first, (row) => [row.lastAt.toISOString(), row.id]);
  }

  /** The conversation of two businesses, made when there is none; two at once get the same one. */
  async open(a: string, b: string, now: Date): Promise<Conversation> {
    const pair = inPairOrder(a, b);
    await this.database.write
      .createQueryBuilder()
      .insert()
      .into(Conversation)
      .values({ id: newId(), ...pair, lastSequence: 0, lastAt: now })
      .orIgnore()
      .execute();
    return this.database.write.findOneByOrFail(Conversation, pair);
  }

  /** Takes the row lock under which messages are numbered. */
  lock(id: string): Promise<Conversation | null> {
    return this.database.write.findOne(Conversation, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async advance(id: string, lastSequence: number, lastAt: Date): Promise<void> {
    await this.database.write.update(Conversation, { id }, { lastSequence, lastAt });
  }

  /** Moves a read mark forward, never back. Answers whether it moved. */
  async markRead(conversationId: string, businessId: string, upTo: number): Promise<boolean> {
    const moved: unknown[] = await this.database.write.query(
      `insert into read_mark (conversation_id, business_id, sequence)
       select id, $2, least($3::int, last_sequence) from conversation where id = $1
       on conflict (conversation_id, business_id) do update set sequence = excluded.sequence
         where read_mark.sequence < excluded.sequence
       returning 1`,
      [conversationId, businessId, upTo],
    );
    return moved.length > 0;
  }

  /** How far a business has read in each conversation, and how many messages of the other side it has not read. */
  async reading(pairs: readonly { conversationId: string; businessId: string }[]): Promise<Reading[]> {
    return this.database.read.query<Reading[]>(
      `select p.conversation_id as "conversationId", p.business_id as "businessId", coalesce(r.sequence, 0) as "readUpTo",
              (select count(*)::int from message m
                where m.conversation_id = p.conversation_id and m.sequence > coalesce(r.sequence, 0) and m.business_id <> p.business_id) as unread
         from unnest($1::uuid[], $2::uuid[]) as p (conversation_id, business_id)
         left join read_mark r on r.conversation_id = p.conversation_id and r.business_id = p.business_id`,
      [pairs.map(({ conversationId }) => conversationId), pairs.map(({ businessId }) => businessId)],
    );
  }

  /** In how many conversations these businesses have something unread. */
  async unreadCount(businessIds: readonly string[]): Promise<number> {
    const rows: { count: number }[] = await this.database.read.query(
      `select count(*)::int as count
         from unnest($1::uuid[]) as b (id)
         join conversation c on c.low_id = b.id or c.high_id = b.id
        where exists (select 1 from message m
                       left join read_mark r on r.conversation_id = c.id and r.business_id = b.id
                      where m.conversation_id = c.id and m.business_id <> b.id and m.sequence > coalesce(r.sequence, 0))`,
      [businessIds],
    );
    return rows[0]?.count ?? 0;
  }
}

/** How far one business has read in one conversation. */
export interface Reading {
  readonly conversationId: string;
  readonly businessId: string;
  readonly readUpTo: number;
  readonly unread: number;
}
