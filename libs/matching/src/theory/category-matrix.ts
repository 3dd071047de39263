import { setImmediate } from 'node:timers/promises';
import { taxonomy, type Category } from '#libs/directory';
import { calibrated } from './calibration.js';
import { complement, gainOf } from './complement.js';

/** A category that complements another. */
export interface ComplementaryCategory {
  readonly key: string;
  readonly score: number;
}

/** So many of its best partners say what a good partner scores for a kind of business. */
const BEST = 10;

/** Scores of all pairs of categories, worked out when first asked for and then only looked up. */
export class CategoryMatrix {
  private readonly index: ReadonlyMap<string, number>;
  private readonly scores: Float32Array;
  private readonly gains: Float64Array;
  private readonly rivals: Uint8Array;
  private readonly done: Uint8Array;
  /** Before this cell nothing is left to work out. */
  private filledTo = 0;
  private readonly levels = new Map<string, number>();
  private readonly ranked = new Map<string, readonly ComplementaryCategory[]>();

  constructor(private readonly categories: readonly Category[]) {
    this.index = new Map(categories.map((category, i) => [category.key, i]));
    this.scores = new Float32Array(categories.length ** 2);
    this.gains = new Float64Array(categories.length ** 2);
    this.rivals = new Uint8Array(categories.length ** 2);
    this.done = new Uint8Array(categories.length ** 2);
  }

  /** The score of a pair; undefined when either key is unknown. */
  score(a: string, b: string): number | undefined {
    const cell = this.cell(a, b);
    return cell === undefined ? undefined : this.scores[cell];
  }

  /** What the evidence of a pair sums up to for its first side (see {@link gainOf}); undefined when either key is unknown. */
  gain(a: string, b: string): number | undefined {
    const cell = this.cell(a, b);
    return cell === undefined ? undefined : this.gains[cell];
  }

  /** True when the two serve the same need. Unknown keys compete with nothing but themselves. */
  competes(a: string, b: string): boolean {
    const cell = this.cell(a, b);
    return cell === undefined ? a === b : this.rivals[cell] === 1;
  }

  /**
   * How likely the two are partners that people of the trade would name (0–1): the score seen against what the best
   * partners of either score, so that it means the same for a bakery and for a wedding venue. Undefined for unknown keys.
   */
  likelihood(a: string, b: string): number | undefined {
    const score = this.score(a, b);
    if (score === undefined) return undefined;
    return this.competes(a, b) ? 0 : this.likelihoodAt(score, a, b);
  }

  /** How likely the two were partners if they scored this (0–1). */
  likelihoodAt(score: number, a: string, b: string): number {
    return score > 0 ? calibrated(score, score / Math.sqrt(this.level(a) * this.level(b))) : 0;
  }

  /** What the best partners of a category score on average. */
  private level(key: string): number {
    let level = this.levels.get(key);
    if (level === undefined) {
      const best = this.partners(key, BEST).map(({ score }) => score);
      level = Math.max(0.1, best.reduce((sum, score) => sum + score, 0) / Math.max(1, best.length));
      this.levels.set(key, level);
    }
    return level;
  }

  /** Works out a pair that nobody has asked for yet; false when all are. */
  fillNext(): boolean {
    const cell = this.done.indexOf(0, this.filledTo);
    if (cell < 0) return false;
    this.filledTo = cell;
    this.fill(Math.floor(cell / this.categories.length), cell % this.categories.length);
    return true;
  }

  /** The best partners of a category, best first; never a rival, a public place or a pair without benefit. */
  partners(key: string, limit: number): ComplementaryCategory[] {
    let ranked = this.ranked.get(key);
    if (!ranked) this.ranked.set(key, (ranked = this.rank(key)));
    return ranked.slice(0, limit);
  }

  private rank(key: string): ComplementaryCategory[] {
    return this.categories
      .filter((other) => other.key !== key && other.commercial && !this.competes(key, other.key))
      .map((other) => ({ key: other.key, score: this.score(key, other.key) ?? 0 }))
      .filter(({ score }) => score > 0)
      .sort((x, y) => y.score - x.score || (x.key < y.key ? -1 : 1));
  }

  private cell(a: string, b: string): number | undefined {
    const [i, j] = [this.index.get(a), this.index.get(b)];
    if (i === undefined || j === undefined) return undefined;
    const cell = i * this.categories.length + j;
    if (this.done[cell] !== 1) this.fill(i, j);
    return cell;
  }

  private fill(i: number, j: number): void {
    const [a, b] = [this.categories[i], this.categories[j]];
    if (!a || !b) return;
    const { score, competitor, forA, forB } = complement(a, b);
    const cells = [
      [i * this.categories.length + j, forA],
      [j * this.categories.length + i, forB],
    ] as const;
    for (const [cell, reasons] of cells) {
      this.scores[cell] = score;
      this.gains[cell] = gainOf(reasons);
      this.rivals[cell] = competitor ? 1 : 0;
      this.done[cell] = 1;
    }
  }
}

const matrix = new CategoryMatrix(taxonomy.all());

/** So many pairs take some milliseconds. */
const AT_ONCE = 60;

/** Works out all pairs in small steps between requests, so that nobody has to wait for those of their kind. Some seconds of work. */
export async function workOutAllPairs(): Promise<void> {
  do {
    await setImmediate();
  } while (Array.from({ length: AT_ONCE }, () => matrix.fillNext()).every(Boolean));
}

/** How well two kinds of business complement each other (−1…1); undefined when a key is unknown. */
export function categoryComplement(aKey: string, bKey: string): number | undefined {
  return matrix.score(aKey, bKey);
}

/** How likely two kinds of business are good partners (0–1), comparable across trades; undefined when a key is unknown. */
export function partnerLikelihood(aKey: string, bKey: string): number | undefined {
  return matrix.likelihood(aKey, bKey);
}

/** What the evidence for a pair of kinds sums up to for the first of the two; undefined when a key is unknown. */
export function categoryGain(aKey: string, bKey: string): number | undefined {
  return matrix.gain(aKey, bKey);
}

/** How likely two kinds of business were good partners (0–1) if their pair scored this, as when some evidence were not there. */
export function likelihoodAt(score: number, aKey: string, bKey: string): number {
  return matrix.likelihoodAt(score, aKey, bKey);
}

/** The kinds of business that complement a kind best. */
export function complementaryCategories(key: string, limit: number): ComplementaryCategory[] {
  return matrix.partners(key, limit);
}

/** True when two kinds of business serve the same need. */
export function competes(aKey: string, bKey: string): boolean {
  return matrix.competes(aKey, bKey);
}
