import type { Category } from '#libs/directory';
import { complement, type Complement } from '../theory/complement.js';
import { categoryComplement, competes, partnerLikelihood } from '../theory/category-matrix.js';
import { categoriesOf, type MatchProfile } from './profile.js';

/** The two categories in which two businesses complement each other best. */
export interface CategoryPair {
  readonly yours: Category;
  readonly theirs: Category;
  /** Reasons `forA` are yours. */
  readonly complement: Complement;
  /** How likely the two kinds are good partners (0–1), comparable across trades. */
  readonly likelihood: number;
}

type Kinds = Pick<MatchProfile, 'categoryKey' | 'otherCategoryKeys'>;

/** Whether two businesses serve the same need in any of their categories. */
export const areRivals = (a: Kinds, b: Kinds): boolean =>
  categoriesOf(a).some((mine) => categoriesOf(b).some((other) => competes(mine.key, other.key)));

/** Finds the best pair of categories. Remembers what it worked out; meant to live for one list. */
export class CategoryPairs {
  private readonly known = new Map<string, Complement>();

  /** Null for rivals, and when either side has no known category. */
  best(you: Kinds, them: Kinds): CategoryPair | null {
    if (areRivals(you, them)) return null;
    const pairs = categoriesOf(you).flatMap((yours) =>
      categoriesOf(them)
        .filter(({ commercial }) => commercial)
        .map((theirs) => ({ yours, theirs, score: categoryComplement(yours.key, theirs.key) ?? 0 })),
    );
    const best = pairs.sort((x, y) => y.score - x.score)[0];
    if (!best) return null;
    const { yours, theirs } = best;
    return {
      yours,
      theirs,
      complement: this.complement(yours, theirs),
      likelihood: partnerLikelihood(yours.key, theirs.key) ?? 0,
    };
  }

  private complement(yours: Category, theirs: Category): Complement {
    const key = `${yours.key}|${theirs.key}`;
    let known = this.known.get(key);
    if (!known) this.known.set(key, (known = complement(yours, theirs)));
    return known;
  }
}
