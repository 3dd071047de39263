import { Injectable } from '@nestjs/common';
import { mercator, type Point } from '#libs/common';
import { Database } from '#libs/database';
import { OFFERABLE, PROFILE, profileOf, type ProfileRow } from '../candidates.repository.js';
import type { MatchProfile } from '../ranking/profile.js';
import { type Area, kindsLeft, kindsServing, type NeighbourFilter } from './neighbour-search.js';

/** What to look for, already made of keys. */
export interface NeighbourQuery {
  /** Words in a name or an offering, in their plain form; null for none. */
  readonly words: string | null;
  /** Kinds of business that the words may mean, with how likely that is (0 to 1). */
  readonly meant: readonly { readonly key: string; readonly score: number }[];
  readonly filter: NeighbourFilter;
  readonly area: Area | null;
  /** From where distances count. */
  readonly around: Point;
  /** What the asking business is: whoever wants none of that is not found. */
  readonly askingKinds: readonly string[];
  /** Businesses that are out of the question. */
  readonly without: readonly string[];
  /** Only this one, if the rest fits. */
  readonly onlyId?: string;
}

/** A business with how well the words fit it (0 to 1); null when there are none. */
export interface FoundProfile extends MatchProfile {
  readonly likeness: number | null;
}

type FoundRow = ProfileRow & Pick<FoundProfile, 'likeness'>;

/** The most that are looked at: of those the words fit best, else the nearest. */
export const MOST_FOUND = 500;
/** Of each kind, when several kinds are left. */
const LEAST_OF_A_KIND = 40;
/** How alike a word must be (pg_trgm's word similarity), so that a letter or two may be wrong. */
const LIKENESS = 0.45;

/** All SQL of finding neighbours by oneself. Only who may be offered as a partner is found. */
@Injectable()
export class NeighboursRepository {
  constructor(private readonly database: Database) {}

  async find(query: NeighbourQuery): Promise<FoundProfile[]> {
    return (await this.rows(query)).map(profileOf);
  }

  private rows(query: NeighbourQuery): Promise<FoundRow[]> {
    const { sql, values } = neighboursSql(query);
    if (query.words === null) return this.database.readReplica(sql, values);
    return this.database.transaction(async () => {
      await this.database.read.query(`set local pg_trgm.word_similarity_threshold = ${LIKENESS}`);
      return this.database.read.query(sql, values);
    });
  }
}

/** The statement and what it is asked with. */
export function neighboursSql(query: NeighbourQuery): { sql: string; values: unknown[] } {
  const values: unknown[] = [];
  const bind = (value: unknown): string => `$${values.push(value)}`;
  const { x, y } = mercator(query.around);
  const here = `point(${bind(x)}::float8, ${bind(y)}::float8)`;
  const kinds = kindsLeft(query.filter);
  const where = conditions(query, bind);
  const arms =
    query.words === null
      ? [nearest(kinds, where, here, bind)]
      : byWords(query.words, query, kinds, where, here, bind);
  const sql = `
    with arm as (${arms.join(' union all ')}),
    found as (
      select id, max(likeness) as likeness, min(way) as way from arm
      group by id order by likeness desc nulls last, way, id limit ${MOST_FOUND}
    )
    select ${PROFILE}, found.likeness from found
    cross join lateral (select b.* from business b where b.id = found.id limit 1) b`;
  return { sql, values };
}

type Bind = (value: unknown) => string;

function conditions({ filter, area, askingKinds, without, onlyId }: NeighbourQuery, bind: Bind): string {
  const parts = [
    OFFERABLE,
    `not b.excluded_category_keys && ${bind(askingKinds)}::text[]`,
    `b.id <> all (${bind(without)}::uuid[])`,
  ];
  if (onlyId !== undefined) parts.push(`b.id = ${bind(onlyId)}::uuid`);
  if (area) {
    const low = mercator({ latitude: area.south, longitude: area.west });
    const high = mercator({ latitude: area.north, longitude: area.east });
    parts.push(
      `b.point <@ box(point(${bind(low.x)}::float8, ${bind(low.y)}::float8), point(${bind(high.x)}::float8, ${bind(high.y)}::float8))`,
    );
  }
  if (filter.audience != null) {
    const says = bind(JSON.stringify([{ segment: filter.audience }]));
    parts.push(
      `(b.audience @> ${says}::jsonb or b.audience = '[]' and b.category_key = any (${bind(kindsServing(filter.audience))}::text[]))`,
    );
  }
  if (filter.channel != null)
    parts.push(
      `exists (select 1 from channel c where c.business_id = b.id and c.kind = ${bind(filter.channel)})`,
    );
  return parts.join(' and ');
}

/** Without words: the nearest, of each kind that is left. */
function nearest(kinds: string[] | null, where: string, here: string, bind: Bind): string {
  const walk = (more: string, limit: number) =>
    `select b.id, null::float8 as likeness, b.point <-> ${here} as way from business b
      where ${where}${more} order by b.point <-> ${here} limit ${limit}`;
  if (kinds === null) return `(${walk('', MOST_FOUND)})`;
  const each = Math.max(LEAST_OF_A_KIND, Math.ceil(MOST_FOUND / Math.max(1, kinds.length)));
  return `(select one.* from unnest(${bind(kinds)}::text[]) as kind (key)
            cross join lateral (${walk(' and b.category_key = kind.key', each)}) one)`;
}

/** Three ways to be found by words: the name, what is sold, the kind. */
function byWords(
  text: string,
  { meant }: NeighbourQuery,
  kinds: string[] | null,
  where: string,
  here: string,
  bind: Bind,
): string[] {
  const words = bind(text);
  const start = bind(`${text.replace(/[\\%_]/g, '\\$&')}%`);
  const left = kinds === null ? '' : ` and b.category_key = any (${bind(kinds)}::text[])`;
  const way = `b.point <-> ${here} as way`;
  return [
    `(select b.id, 0.9 * greatest(word_similarity(${words}, b.name_key), (b.name_key like ${start})::int)
                   + 0.1 * similarity(${words}, b.name_key) as likeness, ${way}
        from business b where ${where}${left} and (${words} <% b.name_key or b.name_key like ${start})
        order by likeness desc, way limit ${MOST_FOUND})`,
    `(select b.id, 0.8 * max(word_similarity(${words}, o.name_key)) as likeness, min(b.point <-> ${here}) as way
        from offering o join business b on b.id = o.business_id
        where ${words} <% o.name_key and ${where}${left}
        group by b.id order by likeness desc, way limit ${MOST_FOUND})`,
    ...meant
      .filter(({ key }) => kinds === null || kinds.includes(key))
      .map(
        ({ key, score }) =>
          `(select b.id, ${bind(0.85 * score)}::float8 as likeness, ${way} from business b
              where ${where} and b.category_key = ${bind(key)} order by b.point <-> ${here} limit ${MOST_FOUND})`,
      ),
  ];
}
