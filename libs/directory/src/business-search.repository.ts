import { Injectable } from '@nestjs/common';
import {
  idPart,
  mercator,
  numberPart,
  type Page,
  pageSize,
  type Point,
  readCursor,
  toPage,
} from '#libs/common';
import { Database } from '#libs/database';
import type { Business } from './business.entity.js';
import { BusinessesRepository } from './businesses.repository.js';

/** What to look for, already made of keys. */
export interface BusinessQuery {
  /** Words in a name or an offering, in their plain form. */
  readonly words?: string;
  /** Categories the words may mean, with how likely that is (0 to 1). */
  readonly meant?: readonly { readonly key: string; readonly score: number }[];
  /** Only this category. */
  readonly categoryKey?: string;
  readonly claimable?: boolean;
  readonly near?: Point;
  readonly withinKm?: number;
  readonly first: number;
  readonly after?: string | null;
}

/** Each way of finding by words gives at most so many, so that a search for "cafe" in a big city stays quick. */
const ARM = 500;
/** How alike a word of the name must be (pg_trgm's word similarity). */
const LIKENESS = 0.45;

interface Row {
  id: string;
  rank: number;
}

/** All SQL of looking for businesses. */
@Injectable()
export class BusinessSearchRepository {
  constructor(
    private readonly database: Database,
    private readonly businesses: BusinessesRepository,
  ) {}

  /** By likeness when there are words, else by distance when there is a place, else in the order they came. */
  async find(query: BusinessQuery): Promise<Page<Business>> {
    const first = pageSize(query);
    const rows = await this.rows(query, first + 1);
    const found = new Map((await this.businesses.byIds(rows.map(({ id }) => id))).map((b) => [b.id, b]));
    const listed = rows.flatMap(({ id, rank }) => {
      const business = found.get(id);
      return business ? [{ business, rank }] : [];
    });
    const page = toPage(listed, first, ({ business, rank }) => [rank, business.id]);
    return {
      edges: page.edges.map(({ cursor, node }) => ({ cursor, node: node.business })),
      hasNextPage: page.hasNextPage,
    };
  }

  private rows(query: BusinessQuery, limit: number): Promise<Row[]> {
    const bind = new Bindings();
    const where = conditions(query, bind);
    const here = query.near ? point(query.near, bind) : null;
    const source = query.words
      ? `(${byWords(query, where, here, bind)})`
      : `(select b.id, ${here ? `b.point <-> ${here}` : '0::float8'} as rank from business b where ${where})`;
    const [rank, id] = query.after ? readCursor(query.after, numberPart, idPart) : [];
    const cursor = id
      ? `where (found.rank, found.id) > (${bind.add(rank)}::float8, ${bind.add(id)}::uuid)`
      : '';
    const sql = `select found.id, found.rank from ${source} found ${cursor} order by found.rank, found.id limit ${limit}`;
    if (!query.words) return this.database.read.query(sql, bind.values);
    return this.database.transaction(async () => {
      await this.database.read.query(`set local pg_trgm.word_similarity_threshold = ${LIKENESS}`);
      return this.database.read.query(sql, bind.values);
    });
  }
}

class Bindings {
  readonly values: unknown[] = [];

  add(value: unknown): string {
    return `$${this.values.push(value)}`;
  }
}

function point(place: Point, bind: Bindings): string {
  const { x, y } = mercator(place);
  return `point(${bind.add(x)}::float8, ${bind.add(y)}::float8)`;
}

function conditions(query: BusinessQuery, bind: Bindings): string {
  const parts = [
    query.claimable ? `b.status = 'listed'` : `b.status in ('listed', 'member')`,
    `b.kind <> 'non_commercial'`,
  ];
  if (query.categoryKey !== undefined) {
    const key = bind.add(query.categoryKey);
    parts.push(`(b.category_key = ${key} or ${key} = any (b.other_category_keys))`);
  }
  if (query.near && query.withinKm !== undefined) {
    const metres = (query.withinKm * 1_000) / Math.cos((query.near.latitude * Math.PI) / 180);
    parts.push(`b.point <@ circle(${point(query.near, bind)}, ${bind.add(metres)}::float8)`);
  }
  return parts.join(' and ');
}

/** Three ways to be found: by name, by what is sold, by kind. The rank is how unlike it is, so the best comes first. */
function byWords(query: BusinessQuery, where: string, here: string | null, bind: Bindings): string {
  const words = bind.add(query.words);
  const start = bind.add(`${(query.words ?? '').replace(/[\\%_]/g, '\\$&')}%`);
  const nearest = here ? `order by b.point <-> ${here}` : '';
  const arms = [
    `(select b.id, 1 - greatest(word_similarity(${words}, b.name_key), (b.name_key like ${start})::int)
                     - 0.2 * similarity(${words}, b.name_key) as rank
        from business b where ${where} and (${words} <% b.name_key or b.name_key like ${start})
        order by rank limit ${ARM})`,
    `(select b.id, 0.9 - 0.5 * max(word_similarity(${words}, o.name_key)) as rank
        from offering o join business b on b.id = o.business_id
        where ${where} and ${words} <% o.name_key group by b.id order by rank limit ${ARM})`,
    ...(query.meant ?? []).map(
      ({ key, score }) =>
        `(select b.id, ${bind.add(1 - 0.7 * score)}::float8 as rank from business b
            where ${where} and b.category_key = ${bind.add(key)} ${nearest} limit ${ARM})`,
    ),
  ];
  const distance = here ? `+ 0.3 * (1 - exp(-min(b.point <-> ${here}) / 20000))` : '';
  return `select arm.id, min(arm.rank) ${distance} as rank
            from (${arms.join(' union all ')}) arm ${here ? 'join business b on b.id = arm.id' : ''} group by arm.id`;
}
