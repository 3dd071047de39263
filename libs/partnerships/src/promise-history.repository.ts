import { Injectable } from '@nestjs/common';
import { idPart, newId, type Page, pageSize, readCursor, toPage } from '#libs/common';
import { Database } from '#libs/database';
import type { Actor } from './door.js';
import { PromiseEvent } from './promise-event.entity.js';

/** One page of what belongs to one promise. */
export interface PromisePageRequest {
  readonly promiseId: string;
  readonly first: number;
  readonly after?: string | null;
}

type Line = Pick<PromiseEvent, 'promiseId' | 'move' | 'became' | 'at'> &
  Partial<Pick<PromiseEvent, 'words' | 'view'>> & { readonly actor: Actor };

/** All SQL about the history of promises: lines are added and read, nothing else. */
@Injectable()
export class PromiseHistoryRepository {
  constructor(private readonly database: Database) {}

  async append({ actor, words, view, ...line }: Line): Promise<void> {
    await this.database.write.insert(PromiseEvent, {
      ...line,
      id: newId(),
      byBusinessId: actor.businessId,
      byAccountId: actor.accountId,
      door: actor.door,
      words: words ?? null,
      view: view ?? null,
    });
  }

  /** Pages of several histories in one statement, the oldest line first. */
  async pages(requests: readonly PromisePageRequest[]): Promise<Page<PromiseEvent>[]> {
    const firsts = requests.map(pageSize);
    const rows: (PromiseEvent & { ask: number })[] = await this.database.read.query(
      `select q.ask::int as ask, e.id, e.promise_id as "promiseId", e.move, e.became, e.words, e.view, e.at,
              e.by_business_id as "byBusinessId", e.by_account_id as "byAccountId", e.door
         from unnest($1::uuid[], $2::uuid[], $3::int[]) with ordinality as q (promise_id, after, most, ask)
        cross join lateral (select * from promise_event e
                             where e.promise_id = q.promise_id and (q.after is null or e.id > q.after)
                             order by e.id limit q.most) e
        order by q.ask, e.id`,
      [
        requests.map(({ promiseId }) => promiseId),
        requests.map(({ after }) => (after ? readCursor(after, idPart)[0] : null)),
        firsts.map((first) => first + 1),
      ],
    );
    return firsts.map((first, index) =>
      toPage<PromiseEvent>(
        rows.filter(({ ask }) => ask === index + 1),
        first,
        ({ id }) => [id],
      ),
    );
  }
}
