import {
  livesOn,
  momentsNamed,
  needsNamed,
  type Category,
  type MomentKey,
  type NeedKey,
} from '#libs/directory';
import { gainOf, worth } from '../theory/complement.js';
import type { ReasonSeed } from '../theory/reasons.js';
import type { CategoryPair } from './category-pair.js';

/** What the offerings of a business say about the occasions it works for, beyond its category. */
export interface Refinement {
  /** How much of what it sells speaks of an occasion at all (0–1). */
  readonly focus: number;
  /** How sure it is that it works for nothing else (0–1): nothing from one such offering, since every list begins with one. */
  readonly onlyThat: number;
  /** The share of those offerings that speak of each occasion. */
  readonly moments: ReadonlyMap<MomentKey, number>;
  /** Needs that its offerings answer. */
  readonly needs: ReadonlySet<NeedKey>;
}

/** An occasion of which a business says nothing keeps at least so much of its weight. */
const UNNAMED = 0.25;
/** An occasion that every offering names gains so much. */
const NAMED = 1.2;
/** A business that also sells what the other lives on is a rival in that line. */
const SIDE_LINE = 0.75;

const NOTHING_SAID: Refinement = { focus: 0, onlyThat: 0, moments: new Map(), needs: new Set() };

const remembered = new Map<string, Refinement>();
const MOST_REMEMBERED = 5_000;

/** Reads the names of offerings; the same list is read once. */
export function refinementOf(offerings: readonly string[]): Refinement {
  if (offerings.length === 0) return NOTHING_SAID;
  const id = offerings.join('\n');
  let refinement = remembered.get(id);
  if (!refinement) {
    refinement = read(offerings);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(id, refinement);
  }
  return refinement;
}

function read(offerings: readonly string[]): Refinement {
  const named = offerings.map(momentsNamed).filter((moments) => moments.length > 0);
  const counts = new Map<MomentKey, number>();
  for (const moments of named)
    for (const moment of moments) counts.set(moment, (counts.get(moment) ?? 0) + 1);
  return {
    focus: named.length / offerings.length,
    onlyThat: named.length > 0 ? (named.length / offerings.length) * (1 - 1 / named.length ** 2) : 0,
    moments: new Map([...counts].map(([moment, count]) => [moment, count / named.length])),
    needs: new Set(offerings.flatMap(needsNamed)),
  };
}

/** What becomes of an occasion's weight: more where the offerings name it, less where several of them name only others. */
export function momentFactor({ focus, onlyThat, moments }: Refinement, moment: MomentKey): number {
  const share = moments.get(moment) ?? 0;
  return share > 0 ? 1 + focus * (NAMED - 1) * share : 1 - onlyThat * (1 - UNNAMED);
}

/** The evidence of a pair of categories, made that of two businesses: shared occasions count as their offerings say. */
export function refinePair(pair: CategoryPair, you: Refinement, them: Refinement): CategoryPair {
  if (you.focus === 0 && them.focus === 0) return pair;
  const { complement } = pair;
  const forA = refined(complement.forA, you, them);
  const forB = refined(complement.forB, you, them);
  return {
    ...pair,
    gainForYou: gainOf(forA),
    gainForThem: gainOf(forB),
    complement: { ...complement, forA, forB },
  };
}

const refined = (seeds: readonly ReasonSeed[], you: Refinement, them: Refinement): ReasonSeed[] =>
  seeds.map((seed) =>
    seed.kind === 'moment' || seed.kind === 'sequence'
      ? {
          ...seed,
          weight: Math.min(1, seed.weight * momentFactor(you, seed.moment) * momentFactor(them, seed.moment)),
        }
      : seed,
  );

/** What is left (or gained) of the worth of two kinds when these two meet, by their shared occasions, the main one above all (about 0.06 to 1.44). */
export function occasionFit(pair: CategoryPair, you: Refinement, them: Refinement): number {
  if (you.focus === 0 && them.focus === 0) return 1;
  let [before, after] = [0, 0];
  for (const seed of pair.complement.forA) {
    if (seed.kind !== 'moment') continue;
    const weight = worth(seed) ** 2;
    before += weight;
    after += weight * momentFactor(you, seed.moment) * momentFactor(them, seed.moment);
  }
  return before > 0 ? after / before : 1;
}

/** Less for each side that also sells, beside its own trade, what the other lives on. */
export function sideLineFit(
  you: readonly [Category, Refinement],
  them: readonly [Category, Refinement],
): number {
  const sells = ([mine, { needs }]: typeof you, [theirs]: typeof you): boolean =>
    needs.size > 0 && [...needs].some((need) => livesOn(theirs, need) && mine.needs[need] === undefined);
  return (sells(you, them) ? SIDE_LINE : 1) * (sells(them, you) ? SIDE_LINE : 1);
}
