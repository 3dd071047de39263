import { Injectable } from '@nestjs/common';
import { distanceMetres, mercator, type Point } from '#libs/common';
import { Database } from '#libs/database';
import type { MatchProfile } from './ranking/profile.js';

/** What the channels and offerings of a business tell, as it stands in the row of the business. */
type Facts = Pick<MatchProfile, 'channels' | 'offerings' | 'price'>;

/** One category to look for, and how far. */
export interface WantedCategory {
  readonly key: string;
  readonly withinKm: number;
}

/** Where and what to look for. */
export interface CandidateSearch {
  readonly around: Point;
  readonly wanted: readonly WantedCategory[];
  /** Most candidates of each category, the nearest. */
  readonly perCategory: number;
  /** Businesses that are out of the question. */
  readonly without: readonly string[];
}

/** What the index tells of a candidate. */
export interface Candidate extends Point {
  readonly id: string;
  readonly categoryKey: string;
  /** 0: only its name, kind and place are known; 1: also an address to write to; 2: there may be more. */
  readonly known: 0 | 1 | 2;
}

/** Everything matching knows of a business `b`. */
export const PROFILE = `
  b.id, b.name, b.status, b.joined_at as "joinedAt", b.email is not null as "hasAddress", b.category_key as "categoryKey",
  b.other_category_keys as "otherCategoryKeys",
  b.excluded_category_keys as "excludedCategoryKeys", b.latitude, b.longitude, b.time_zone as "timeZone",
  b.travels_km as "travelsKm", b.audience, b.opening_hours as "openingHours", b.facts`;

/** What {@link PROFILE} answers. */
export type ProfileRow = Omit<MatchProfile, keyof Facts> & { readonly facts: Facts | null };

const NOTHING_TOLD: Facts = { channels: [], offerings: [], price: null };

/** The profile in a row, which becomes that profile: there are hundreds, and copying each costs more than reading it. */
export const profileOf = <Row extends ProfileRow>(row: Row): Row & Facts =>
  Object.assign(row, row.facts ?? NOTHING_TOLD);

/** The condition of the partial index `business_partner_idx`, word for word. */
export const OFFERABLE = `b.status in ('listed', 'member') and b.kind = 'independent' and b.category_key is not null`;

/**
 * The nearest of each wanted category: one walk of the index `business_partner_idx` (category, Mercator point) per category.
 * The box makes the distance an index condition. Mercator stretches with latitude, so a few more are taken than wanted and cut by true distance.
 */
const nearest = (columns: string): string => `
  select ${columns}
  from unnest($1::text[], $2::float8[]) as wanted (key, half)
  cross join lateral (
    select b.* from business b
    where b.category_key = wanted.key and ${OFFERABLE}
      and b.point <@ box(point($3 - wanted.half, $4 - wanted.half), point($3 + wanted.half, $4 + wanted.half))
      and b.id <> all ($6::uuid[])
    order by b.point <-> point($3, $4)
    limit $5
  ) b`;

/** Only the ids of the candidates: what an answer is measured against. */
export const NEAREST_SQL = nearest('b.id');
/** What {@link CandidatesRepository.nearest} asks; answered from the index alone. */
export const CANDIDATES_SQL = nearest('b.id, wanted.key as "categoryKey", b.latitude, b.longitude, b.known');
/** What {@link CandidatesRepository.profiles} asks. */
const PROFILES_SQL = `select ${PROFILE} from business b where b.id = any ($1::uuid[])`;
/** What {@link CandidatesRepository.offerable} asks. */
export const OFFERABLE_SQL = `select ${PROFILE} from business b where b.id = any ($1::uuid[]) and ${OFFERABLE}`;

const SPARE = 3;

/** All SQL that finds businesses for a business. */
@Injectable()
export class CandidatesRepository {
  constructor(private readonly database: Database) {}

  /** What matching knows of these businesses, whatever their state. */
  async profiles(ids: readonly string[]): Promise<MatchProfile[]> {
    return (await this.database.prepared<ProfileRow>(PROFILES_SQL, [ids])).map(profileOf);
  }

  /** Those of these businesses that may be offered as partners. */
  async offerable(ids: readonly string[]): Promise<MatchProfile[]> {
    return (await this.database.preparedOnReplica<ProfileRow>(OFFERABLE_SQL, [ids])).map(profileOf);
  }

  /** The nearest offerable businesses of each wanted category, by true distance. */
  async nearest(search: CandidateSearch): Promise<Candidate[]> {
    if (search.wanted.length === 0) return [];
    const rows = await this.database.preparedOnReplica<Candidate>(CANDIDATES_SQL, nearestParameters(search));
    const within = new Map(search.wanted.map(({ key, withinKm }) => [key, withinKm * 1_000]));
    const taken = new Map<string, number>();
    return rows
      .map((row) => ({ row, metres: distanceMetres(search.around, row) }))
      .sort((a, b) => a.metres - b.metres || (a.row.id < b.row.id ? -1 : 1))
      .filter(({ row: { categoryKey }, metres }) => {
        const count = taken.get(categoryKey) ?? 0;
        if (count >= search.perCategory || metres > (within.get(categoryKey) ?? 0)) return false;
        return taken.set(categoryKey, count + 1);
      })
      .map(({ row }) => row);
  }
}

/** What {@link NEAREST_SQL} is asked with. */
export function nearestParameters(search: CandidateSearch): unknown[] {
  const { x, y } = mercator(search.around);
  return [
    search.wanted.map(({ key }) => key),
    search.wanted.map(({ withinKm }) => halfBox(search.around, withinKm)),
    x,
    y,
    search.perCategory + SPARE,
    search.without,
  ];
}

/** Half the side, in Mercator metres, of a square that surely holds the circle. */
function halfBox({ latitude }: Point, withinKm: number): number {
  const edge = Math.min(85, Math.abs(latitude) + withinKm / 110);
  return ((withinKm * 1_000) / Math.cos((edge * Math.PI) / 180)) * 1.003;
}
