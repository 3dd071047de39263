/**
 * The second simulated market: what one side wants of the other, the other often does not want of it, and nobody can answer everybody.
 * Its shape is that of fair reciprocal recommendation (Tomita and Yokoyama, arXiv 2409.00720): everybody has a preference of its own for
 * everybody else, part of it shared by all (the big ones), something comes about only if both want it, and lists share out scarce attention.
 *
 * Every number below was chosen from the reason beside it, not to suit a ranking. One was added after the first run: kinds were drawn evenly then, so
 * that hardly anybody had ten possible partners; now they are as unevenly usual as in a town. Nothing is taken from
 * the ranking: what goes together is the list of stated pairs, what a profile shows is drawn here.
 */
import { CHANNEL_KINDS, taxonomy, type AudienceShare } from '#libs/directory';
import { areRivals } from '../../libs/matching/src/ranking/category-pair.js';
import type { MatchProfile } from '../../libs/matching/src/ranking/profile.js';
import { seededRandom } from '../support/seeded-random.js';
import { isStated, kilometres, kinds, placedIn, type Resident, type Town } from './market-town.js';

const BUSINESSES = 240;
/** A town has forty cafés and one saddler: the n-th most usual kind is 1/n as usual as the first (Zipf). Which is which is drawn. */
const USUALNESS = kinds.map((_, index) => 1 / (index + 1));
/** As in the even market: how readily two kinds say yes when somebody has stated that they go together, and when nobody has. */
const [STATED, UNSTATED] = [0.8, 0.12];
/** Reach of a channel in a month, from a counter in a side street to a newsletter of ten years: three powers of ten, all equally usual. */
const [LEAST_REACH, REACH_RANGE] = [20, 500];
/** Somebody without a channel of its own can still say a word to this many people. */
const WORD_OF_MOUTH = 50;
/** People at whom half of the longing for reach is met, as in the even market. */
const ENOUGH_PEOPLE = 500;
/** A swap in which one gives r times what it gets is worth r^-½ to it: half as welcome at four times, a tenth at a hundred times. */
const SWAP = 0.5;
/** A band of price to the one who is dearer (its name suffers) and to the one who is cheaper (it only sells less). */
const [BAND_DEARER, BAND_CHEAPER] = [0.7, 0.9];
/** What is left of a wish when no customer is shared. */
const OTHER_PEOPLE = 0.6;
const BANDS = { low: 0, mid: 1, high: 2, 'very-high': 3 } as const;

interface Character {
  /** 0 to 0.6: how much it longs for reach, as in the even market. */
  readonly hunger: number;
  /** 0.4 to 1: how much it minds giving more than it gets. */
  readonly pride: number;
  /** What it really charges and whom it really serves; the profile shows it to those who fill it in. */
  readonly price: number;
  readonly audience: readonly AudienceShare[];
}
type Uneven = Resident & Character;

/** The same town for the same seed. */
export function unevenTown(seed: number): Town {
  const random = seededRandom(seed * 104_729);
  const drawn = kinds
    .map((key) => ({ key, lot: random() }))
    .sort((a, b) => a.lot - b.lot)
    .map(({ key }) => key);
  const residents = Array.from({ length: BUSINESSES }, (_, index) =>
    resident(index, oneOf(drawn, random), random),
  );
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

/** The chance of a yes of one to the other, from what a swap with it would be. */
function wish(one: Uneven, other: Uneven): number {
  if (areRivals(one.profile, other.profile)) return 0;
  const [given, got] = [people(one), people(other)];
  const longing = 1 - one.hunger * (1 - got / (got + ENOUGH_PEOPLE));
  const swap = 1 - one.pride * (1 - Math.min(1, (got / given) ** SWAP));
  const bands = Math.abs(one.price - other.price);
  const price = (one.price > other.price ? BAND_DEARER : BAND_CHEAPER) ** bands;
  const shared = one.audience.reduce((sum, { segment, share }) => {
    const there = other.audience.find((entry) => entry.segment === segment)?.share ?? 0;
    return sum + Math.min(share, there);
  }, 0);
  return (
    (isStated(one, other) ? STATED : UNSTATED) *
    one.keenness *
    2 ** -(kilometres(one.profile, other.profile) / one.patienceKm) *
    longing *
    swap *
    price *
    (OTHER_PEOPLE + (1 - OTHER_PEOPLE) * Math.min(1, shared))
  );
}

const people = ({ profile }: Resident): number =>
  Math.max(
    WORD_OF_MOUTH,
    profile.channels.reduce((sum, { monthlyReach }) => sum + monthlyReach, 0),
  );

/** One of the kinds, the first ones of the list more often. */
function oneOf(drawn: readonly string[], random: () => number): string {
  let left = random() * USUALNESS.reduce((sum, one) => sum + one, 0);
  const index = USUALNESS.findIndex((one) => (left -= one) < 0);
  return drawn[Math.max(0, index)] ?? '';
}

function resident(index: number, kindKey: string, random: () => number): Uneven {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const kind = taxonomy.byKey(kindKey);
  const usual = BANDS[kind?.visit.ticket ?? 'mid'];
  const price = Math.min(3, Math.max(0, usual + pick([-1, 0, 0, 1])));
  const audience = sharesOf(Object.entries(kind?.audiences ?? {}), random);
  const tells = (chance: number) => random() < chance;
  const profile: MatchProfile = {
    ...placedIn(index, kind?.key ?? null, random),
    audience: tells(0.5) ? audience : [],
    price: tells(0.7) ? price : null,
    channels: Array.from({ length: Math.floor(random() * 4) }, () => ({
      kind: pick(CHANNEL_KINDS),
      monthlyReach: Math.round(LEAST_REACH * REACH_RANGE ** random()),
      reachIsEstimate: false,
    })),
  };
  return {
    profile,
    attentionBudget: 2 + Math.floor(random() * 8),
    keenness: 0.5 + random() / 2,
    patienceKm: (kind?.visit.travelKm ?? 3) * (0.5 + 1.5 * random()),
    hunger: random() * 0.6,
    pride: 0.4 + random() * 0.6,
    price,
    audience,
  };
}

/** Two or three kinds of customers, the usual ones of the trade more often, with shares that add up to nine tenths. */
function sharesOf(usual: readonly [string, number][], random: () => number): AudienceShare[] {
  const chosen = usual
    .map(([segment, weight]) => ({ segment, lot: weight * random() }))
    .sort((a, b) => b.lot - a.lot)
    .slice(0, 3);
  const total = chosen.reduce((sum, { lot }) => sum + lot, 0);
  return chosen.map(({ segment, lot }) => ({ segment, share: (0.9 * lot) / Math.max(total, 1e-9) }));
}
