/**
 * The generator of the first simulated market, in which a pair of kinds is as welcome to one side as to the other. A town has 240 businesses of the kinds that appear in the pairs from general
 * knowledge, on one high street and around it. What each wants is drawn from things the ranking is not told: how much it
 * minds the way, how keen it is at all, whether it looks for reach. What goes well together is the list of stated pairs, not our score.
 */
import { CHANNEL_KINDS, taxonomy } from '#libs/directory';
import { knownComplements } from '#libs/matching';
import { areRivals } from '../../libs/matching/src/ranking/category-pair.js';
import type { MatchProfile } from '../../libs/matching/src/ranking/profile.js';
import { seededRandom } from '../support/seeded-random.js';

const BUSINESSES = 240;
/** How readily two kinds say yes when somebody has stated that they go together, and when nobody has. */
const STATED = 0.8;
const UNSTATED = 0.12;
const KM_PER_DEGREE = 111.2;

/** One business: what the ranking sees of it, and what only the simulation knows. */
export interface Resident {
  readonly profile: MatchProfile;
  readonly attentionBudget: number;
  /** 0.5 to 1: how keen on partners it is at all. */
  readonly keenness: number;
  /** How far away a partner may be before half the wish is gone, in kilometres. */
  readonly patienceKm: number;
  /** 0 to 1: how much it looks for the other's reach. */
  readonly hunger: number;
}

export interface Town {
  readonly residents: readonly Resident[];
  /** Whether one would say yes to the other: drawn once for each ordered pair. */
  wants(id: string, otherId: string): boolean;
  /** The chance of that yes before it was drawn. */
  chance(id: string, otherId: string): number;
}

const statedPairs = new Set(
  Object.values(knownComplements)
    .flat()
    .flatMap((pair) => [pair, pair.split(' ').reverse().join(' ')]),
);
/** The kinds of business that appear in stated pairs. */
export const kinds = [...new Set([...statedPairs].flatMap((pair) => pair.split(' ')))].sort();

/** Whether somebody has stated that the kinds of these two go together. */
export const isStated = (one: Resident, other: Resident): boolean =>
  statedPairs.has(`${one.profile.categoryKey} ${other.profile.categoryKey}`);

/** The same town for the same seed. */
export function evenTown(seed: number): Town {
  const random = seededRandom(seed * 7_919);
  const residents = Array.from({ length: BUSINESSES }, (_, index) => resident(index, random));
  const wishes = new Set<string>();
  for (const one of residents)
    for (const other of residents)
      if (one !== other && random() < wish(one, other)) wishes.add(`${one.profile.id} ${other.profile.id}`);
  const byId = new Map(residents.map((one) => [one.profile.id, one]));
  const chance = (id: string, otherId: string): number => {
    const [one, other] = [byId.get(id), byId.get(otherId)];
    return one && other ? wish(one, other) : 0;
  };
  return { residents, wants: (id, otherId) => wishes.has(`${id} ${otherId}`), chance };
}

/** The chance of a yes, from the pair of kinds, the way, and what the other can bring. */
function wish(one: Resident, other: Resident): number {
  if (areRivals(one.profile, other.profile)) return 0;
  const way = kilometres(one.profile, other.profile);
  const people = other.profile.channels.reduce((sum, { monthlyReach }) => sum + monthlyReach, 0);
  const reach = people / (people + 500);
  return (
    (isStated(one, other) ? STATED : UNSTATED) *
    one.keenness *
    2 ** -(way / one.patienceKm) *
    (1 - one.hunger * (1 - reach))
  );
}

function resident(index: number, random: () => number): Resident {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const kind = taxonomy.byKey(pick(kinds));
  const profile: MatchProfile = {
    ...placedIn(index, kind?.key ?? null, random),
    channels: Array.from({ length: Math.floor(random() * 4) }, () => ({
      kind: pick(CHANNEL_KINDS),
      monthlyReach: Math.round(50 * 60 ** random()),
      reachIsEstimate: false,
    })),
  };
  return {
    profile,
    attentionBudget: 2 + Math.floor(random() * 8),
    keenness: 0.5 + random() / 2,
    patienceKm: (kind?.visit.travelKm ?? 3) * (0.5 + 1.5 * random()),
    hunger: random() * 0.6,
  };
}

/** Somebody on the high street or around it of whom only the kind is known. */
export function placedIn(index: number, categoryKey: string | null, random: () => number): MatchProfile {
  const spread = random() < 0.6 ? 0.6 : 3;
  const bell = () => (random() + random() + random() - 1.5) * 2;
  const status = random() < 0.5 ? 'member' : 'listed';
  return {
    id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    name: `Business ${index}`,
    status,
    joinedAt: null,
    hasAddress: random() < 0.8,
    categoryKey,
    otherCategoryKeys: [],
    excludedCategoryKeys: [],
    latitude: 45 + (bell() * spread) / KM_PER_DEGREE,
    longitude: 9 + (bell() * spread) / (KM_PER_DEGREE * Math.SQRT1_2),
    timeZone: 'UTC',
    travelsKm: null,
    audience: [],
    openingHours: [],
    channels: [],
    offerings: [],
    price: null,
  };
}

export const kilometres = (a: MatchProfile, b: MatchProfile): number =>
  Math.hypot(a.latitude - b.latitude, (a.longitude - b.longitude) * Math.SQRT1_2) * KM_PER_DEGREE;
