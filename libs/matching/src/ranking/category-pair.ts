import type { Category } from '#libs/directory';
import { type Belief, type Beliefs, learntLikelihood, NOTHING_LEARNT } from '../learning/belief.js';
import { complement, type Complement } from '../theory/complement.js';
import { categoryComplement, categoryGain, competes, partnerLikelihood } from '../theory/category-matrix.js';
import { categoriesOf, type MatchProfile } from './profile.js';

/** The two categories in which two businesses complement each other best. */
export interface CategoryPair {
  readonly yours: Category;
  readonly theirs: Category;
  /** How well the two complement each other (−1…1). */
  readonly score: number;
  /** What the evidence sums up to for you and for them. */
  readonly gainForYou: number;
  readonly gainForThem: number;
  /** The evidence itself, in full; reasons `forA` are yours. Worked out when first looked at: most candidates are judged by the sums. */
  readonly complement: Complement;
  /** How likely the two kinds are good partners (0–1), comparable across trades: what is known, moved by what was learnt. */
  readonly likelihood: number;
  /** The same by what is known alone. */
  readonly known: number;
  /** What outcomes here taught of the two kinds; null where that is not enough. */
  readonly belief: Belief | null;
}

type Kinds = Pick<MatchProfile, 'categoryKey' | 'otherCategoryKeys'>;

/** Whether two businesses serve the same need in any of their categories. */
export const areRivals = (a: Kinds, b: Kinds): boolean =>
  categoriesOf(a).some((mine) => categoriesOf(b).some((other) => competes(mine.key, other.key)));

/** The two categories in which two businesses complement each other best, and how well; null for rivals, and when either side has no known category. */
export function bestKinds(you: Kinds, them: Kinds): Pick<CategoryPair, 'yours' | 'theirs' | 'score'> | null {
  if (areRivals(you, them)) return null;
  const pairs = categoriesOf(you).flatMap((yours) =>
    categoriesOf(them)
      .filter(({ commercial }) => commercial)
      .map((theirs) => ({ yours, theirs, score: categoryComplement(yours.key, theirs.key) ?? 0 })),
  );
  return pairs.sort((x, y) => y.score - x.score)[0] ?? null;
}

/** So many pairs of kinds are remembered per process: the neighbourhoods that are looked at again and again. */
const MOST_REMEMBERED = 5_000;
const remembered = new Map<string, Complement>();

/** The evidence for a pair of kinds, worked out once. */
function complementOf(yours: Category, theirs: Category): Complement {
  const key = `${yours.key}|${theirs.key}`;
  let known = remembered.get(key);
  if (!known) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(key, (known = complement(yours, theirs)));
  }
  return known;
}

/** Finds the best pair of categories. Remembers what it worked out; meant to live for one list. */
export class CategoryPairs {
  private readonly known = new Map<string, CategoryPair | null>();

  constructor(private readonly beliefs: Beliefs = NOTHING_LEARNT) {}

  /** Null for rivals, and when either side has no known category. */
  best(you: Kinds, them: Kinds): CategoryPair | null {
    const key = `${keyOf(you)}|${keyOf(them)}`;
    let pair = this.known.get(key);
    if (pair === undefined) this.known.set(key, (pair = this.find(you, them)));
    return pair;
  }

  private find(you: Kinds, them: Kinds): CategoryPair | null {
    const best = bestKinds(you, them);
    if (!best) return null;
    const { yours, theirs } = best;
    const known = partnerLikelihood(yours.key, theirs.key) ?? 0;
    const belief = this.beliefs(yours.key, theirs.key);
    return {
      yours,
      theirs,
      score: best.score,
      gainForYou: categoryGain(yours.key, theirs.key) ?? 0,
      gainForThem: categoryGain(theirs.key, yours.key) ?? 0,
      likelihood: learntLikelihood(known, belief),
      known,
      belief,
      get complement() {
        return complementOf(yours, theirs);
      },
    };
  }
}

const keyOf = ({ categoryKey, otherCategoryKeys }: Kinds): string =>
  otherCategoryKeys.length === 0 ? (categoryKey ?? '') : [categoryKey, ...otherCategoryKeys].join();
