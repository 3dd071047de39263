/**
 * Simulates a town whose businesses keep their promises with known chances, and compares what three ways of telling
 * reputation expect of them. Nothing here was observed; the same seed gives the same figures.
 * Run: npm run bench:reputation -- [towns]
 */
import { type Outcome, promiseRecords } from '#libs/partnerships';
import { seededRandom } from '../support/seeded-random.js';

const KINDS = ['honest', 'flaky', 'colluding', 'retaliating'] as const;
type Kind = (typeof KINDS)[number];
interface Shop {
  readonly id: string;
  readonly kind: Kind;
  /** The chance that it keeps a promise to somebody who is no friend. */
  readonly truth: number;
  /** Those it praises, and who praise it. */
  readonly ring: number | null;
}
interface Stars {
  readonly forId: string;
  readonly stars: number;
}

const TOWN = { honest: 110, flaky: 30, colluding: 20, retaliating: 20 } as const;
const RING_OF = 5;
const AGREEMENTS_EACH = 4;
const PROMISES_EACH = 2;
const RING_PROMISES = 10;
const DAYS = 730;
/** How often somebody contests a miss that was not one. */
const CONTESTS = 0.8;
const FIRST_GUESS = 0.8;

const towns = Number(process.argv[2] ?? 40);
if (!Number.isInteger(towns) || towns < 1) throw new Error('Say how many towns, for example 40.');

/** A draw from Beta(a, b) with whole numbers: the a-th smallest of a + b − 1 uniform ones. */
function beta(random: () => number, a: number, b: number): number {
  return Array.from({ length: a + b - 1 }, random).sort((x, y) => x - y)[a - 1]!;
}

function populate(random: () => number): Shop[] {
  const chance: Record<Kind, () => number> = {
    honest: () => beta(random, 14, 2),
    flaky: () => beta(random, 4, 4),
    colluding: () => beta(random, 3, 6),
    retaliating: () => beta(random, 6, 4),
  };
  return KINDS.flatMap((kind) =>
    Array.from({ length: TOWN[kind] }, (_, index) => ({
      id: `${kind}-${index}`,
      kind,
      truth: chance[kind](),
      ring: kind === 'colluding' ? Math.floor(index / RING_OF) : null,
    })),
  );
}

interface Seen {
  readonly outcomes: Outcome[];
  /** What a count of everything sees: also misses that are false, and praise within a ring. */
  readonly raw: Outcome[];
  readonly stars: Stars[];
}

/** One agreement between two that are no friends. Each side promises the other; then each rates the other. */
function agree(a: Shop, b: Shop, random: () => number, seen: Seen): void {
  const ageDays = Math.floor(random() * DAYS);
  const keeps = (by: Shop) => Array.from({ length: PROMISES_EACH }, () => random() < by.truth);
  const [ofA, ofB] = [keeps(a), keeps(b)];
  for (const [by, partner, own, theirs] of [
    [a, b, ofA, ofB],
    [b, a, ofB, ofA],
  ] as const) {
    const wronged = partner.kind === 'retaliating' && theirs.includes(false);
    for (const kept of own) {
      const outcome = { byBusinessId: by.id, forBusinessId: partner.id, ageDays };
      const isTold = kept && !wronged;
      seen.raw.push({ ...outcome, kept: isTold });
      const isNeutral = kept && wronged && random() < CONTESTS;
      if (!isNeutral) seen.outcomes.push({ ...outcome, kept: isTold });
    }
    const share = own.filter(Boolean).length / own.length;
    const kind = Math.min(5, Math.max(1, Math.round(1 + 4 * share + (random() < 0.5 ? 1 : 0))));
    seen.stars.push({ forId: by.id, stars: wronged ? 1 : kind });
  }
}

function praise(shops: readonly Shop[], random: () => number, seen: Seen): void {
  for (const by of shops) {
    for (const partner of shops) {
      if (by.ring === null || by === partner || by.ring !== partner.ring) continue;
      for (let count = 0; count < RING_PROMISES; count += 1) {
        const ageDays = Math.floor(random() * DAYS);
        const outcome = { byBusinessId: by.id, forBusinessId: partner.id, kept: true, ageDays };
        seen.outcomes.push(outcome);
        seen.raw.push(outcome);
        seen.stars.push({ forId: by.id, stars: 5 });
      }
    }
  }
}

function live(shops: readonly Shop[], random: () => number): Seen {
  const seen: Seen = { outcomes: [], raw: [], stars: [] };
  for (const shop of shops) {
    for (let count = 0; count < AGREEMENTS_EACH / 2; count += 1) {
      const other = shops[Math.floor(random() * shops.length)]!;
      if (other !== shop && (other.ring === null || other.ring !== shop.ring))
        agree(shop, other, random, seen);
    }
  }
  praise(shops, random, seen);
  return seen;
}

const mean = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0) / values.length;

function grouped<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

/** What each way expects of a shop's next promise to somebody new; null when it calls the shop new. */
const WAYS: Record<string, (seen: Seen) => (shop: Shop) => number | null> = {
  'promise record': ({ outcomes }) => {
    const records = promiseRecords(outcomes);
    return ({ id }) => records.get(id)?.likelihood ?? null;
  },
  'raw ratio': ({ raw }) => {
    const all = grouped(raw, ({ byBusinessId }) => byBusinessId);
    return ({ id }) => {
      const own = all.get(id);
      return own ? mean(own.map(({ kept }) => Number(kept))) : null;
    };
  },
  'raw with prior': ({ raw }) => {
    const all = grouped(raw, ({ byBusinessId }) => byBusinessId);
    return ({ id }) => {
      const own = all.get(id);
      return own ? (FIRST_GUESS * 4 + own.filter(({ kept }) => kept).length) / (4 + own.length) : null;
    };
  },
  'star average': ({ stars }) => {
    const all = grouped(stars, ({ forId }) => forId);
    return ({ id }) => {
      const own = all.get(id);
      return own ? (mean(own.map((one) => one.stars)) - 1) / 4 : null;
    };
  },
};

interface Guess {
  readonly kind: Kind;
  readonly truth: number;
  readonly expected: number;
  readonly isNew: boolean;
}
const guesses = new Map<string, Guess[]>(Object.keys(WAYS).map((way) => [way, []]));
for (let town = 0; town < towns; town += 1) {
  const random = seededRandom(20_261 + town);
  const shops = populate(random);
  const seen = live(shops, random);
  for (const [way, from] of Object.entries(WAYS)) {
    const expect = from(seen);
    for (const shop of shops) {
      const told = expect(shop);
      const { kind, truth } = shop;
      guesses.get(way)!.push({ kind, truth, expected: told ?? FIRST_GUESS, isNew: told === null });
    }
  }
}

/** Expected Brier score of the next promise, over what it comes to: (p − r)² + r (1 − r). */
const brier = (list: readonly Guess[]): number =>
  mean(list.map(({ expected, truth }) => (expected - truth) ** 2 + truth * (1 - truth)));
const bias = (list: readonly Guess[]): number => mean(list.map(({ expected, truth }) => expected - truth));
const figure = (value: number): string => value.toFixed(3).padStart(16);
const line = (name: string, cells: readonly string[]) =>
  process.stdout.write(`${name.padEnd(30)}${cells.join('')}\n`);
const ways = [...guesses.values()];
const row = (name: string, measure: (list: readonly Guess[]) => number) =>
  line(
    name,
    ways.map((list) => figure(measure(list))),
  );

const shopsInAll = ways[0]!.length;
process.stdout.write(`SIMULATED: ${towns} towns, ${shopsInAll} businesses, nobody real.\n\n`);
line(
  '',
  [...guesses.keys()].map((way) => way.padStart(16)),
);
row('Brier, all (lower is better)', brier);
for (const kind of KINDS) row(`Brier, ${kind}`, (list) => brier(list.filter((guess) => guess.kind === kind)));
const best = mean(ways[0]!.map(({ truth }) => truth * (1 - truth)));
line(
  'Brier, who knew the truth',
  ways.map(() => figure(best)),
);
for (const kind of KINDS)
  row(`too high by, ${kind}`, (list) => bias(list.filter((guess) => guess.kind === kind)));
row('called new here', (list) => mean(list.map(({ isNew }) => Number(isNew))));
process.stdout.write('\nCalibration: businesses expected to keep so much, and what they keep\n');
for (let from = 0; from < 10; from += 2) {
  const inside = (list: readonly Guess[]) =>
    list.filter(({ expected }) => expected >= from / 10 && (expected < (from + 2) / 10 || from === 8));
  const cells = ways.map((list) => {
    const found = inside(list);
    return found.length === 0
      ? '–'.padStart(16)
      : `${mean(found.map(({ truth }) => truth)).toFixed(2)} (${found.length})`.padStart(16);
  });
  line(`expected ${(from / 10).toFixed(1)} to ${((from + 2) / 10).toFixed(1)}`, cells);
}
