import { Checks, isPoint } from '#libs/common';
import {
  audiences,
  type AudienceKey,
  CHANNEL_KINDS,
  type ChannelKind,
  groups,
  moments,
  plain,
  taxonomy,
} from '#libs/directory';
import type { Match } from '../match.js';
import type { StandingKind } from '../standing.js';
import type { MatchProfile } from '../ranking/profile.js';

/** What a map shows, in degrees; it does not cross the 180th meridian. */
export interface Area {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** What the found must be; each part narrows further. */
export interface NeighbourFilter {
  /** A trade: key of a group of categories. */
  readonly group?: string | null;
  readonly category?: string | null;
  /** An occasion on which people come to such a business. */
  readonly moment?: string | null;
  /** Somebody it serves; where it does not say, somebody its kind usually serves. */
  readonly audience?: string | null;
  /** A way it has to show a partner. */
  readonly channel?: ChannelKind | null;
}

/** Words, filters and a place to look in. */
export interface NeighbourSearch {
  readonly search?: string | null;
  readonly filter?: NeighbourFilter | null;
  readonly area?: Area | null;
}

/** A business that was found, with the match it is, if it is one. */
export interface FoundNeighbour {
  /** The two business ids, yours first. */
  readonly id: string;
  readonly otherId: string;
  readonly distanceMetres: number;
  readonly match: Match | null;
  /** `suggested` for a match, else why it is none. */
  readonly standing: StandingKind;
}

/** The longest text to look for. */
const LONGEST = 200;

/** Checks a search; answers it without what is empty. */
export function checkedSearch({ search, filter, area }: NeighbourSearch): NeighbourSearch {
  const checks = new Checks();
  const { group, category, moment, audience, channel } = filter ?? {};
  const known = (key: string | null | undefined, there: boolean, what: string, field: string) =>
    checks.that(key == null || there, 'INVALID', `There is no ${what} "${key}". Use a key from the list.`, [
      'filter',
      field,
    ]);
  checks.that((search ?? '').length <= LONGEST, 'TOO_LONG', `Look for at most ${LONGEST} characters.`, [
    'search',
  ]);
  known(group, Object.hasOwn(groups, group ?? ''), 'trade', 'group');
  known(category, taxonomy.byKey(category ?? '') !== undefined, 'category', 'category');
  known(moment, Object.hasOwn(moments, moment ?? ''), 'moment', 'moment');
  known(audience, Object.hasOwn(audiences, audience ?? ''), 'audience', 'audience');
  known(
    channel,
    CHANNEL_KINDS.some((kind) => kind === channel),
    'channel',
    'channel',
  );
  checks.that(!area || isArea(area), 'INVALID', 'This is not an area on earth.', ['area']);
  checks.done();
  return {
    search: plain(search ?? '') || null,
    filter: { group, category, moment, audience, channel },
    area,
  };
}

const isArea = ({ south, west, north, east }: Area): boolean =>
  isPoint({ latitude: south, longitude: west }) &&
  isPoint({ latitude: north, longitude: east }) &&
  south < north &&
  west < east;

export const isNarrowed = (filter: NeighbourFilter): boolean =>
  Object.values(filter).some((value) => value != null);

/** The kinds of business that group, category and moment leave; null when they leave all. */
export function kindsLeft({ group, category, moment }: NeighbourFilter): string[] | null {
  if (group == null && category == null && moment == null) return null;
  return taxonomy
    .all()
    .filter(
      (kind) =>
        (group == null || kind.group === group) &&
        (category == null || kind.key === category) &&
        (moment == null || Object.hasOwn(kind.moments, moment)),
    )
    .map(({ key }) => key);
}

/** The kinds of business that usually serve such people. */
export const kindsServing = (audience: string): string[] =>
  taxonomy
    .all()
    .filter((kind) => Object.hasOwn(kind.audiences, audience))
    .map(({ key }) => key);

/** The same rule for one profile; the database applies it to all of them. */
export function meets(profile: MatchProfile, filter: NeighbourFilter): boolean {
  const kind = taxonomy.byKey(profile.categoryKey ?? '');
  const { group, category, moment, audience, channel } = filter;
  if (!kind) return false;
  if (group != null && kind.group !== group) return false;
  if (category != null && kind.key !== category) return false;
  if (moment != null && !Object.hasOwn(kind.moments, moment)) return false;
  if (channel != null && !profile.channels.some((one) => one.kind === channel)) return false;
  return audience == null || audiencesOf(profile).some((key) => key === audience);
}

/** Whom a business serves: as it says, or as its kind usually does. */
export function audiencesOf({ audience, categoryKey }: MatchProfile): AudienceKey[] {
  const served =
    audience.length > 0
      ? audience.map(({ segment }) => segment)
      : Object.keys(taxonomy.byKey(categoryKey ?? '')?.audiences ?? {});
  return served.filter(isAudience);
}

const isAudience = (key: string): key is AudienceKey => Object.hasOwn(audiences, key);
