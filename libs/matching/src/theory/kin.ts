import { customPlace, taxonomy, type Category } from '#libs/directory';
import { overlapOf } from './need-overlap.js';

/** How many kindred kinds of business are asked. */
const KIN = 6;

/** Cosine of two sets of weights (0–1). */
function alike(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): number {
  let [shared, sizeA, sizeB] = [0, 0, 0];
  for (const key in a) {
    const weight = a[key] ?? 0;
    sizeA += weight ** 2;
    shared += weight * (b[key] ?? 0);
  }
  for (const key in b) sizeB += (b[key] ?? 0) ** 2;
  return sizeA > 0 && sizeB > 0 ? shared / Math.sqrt(sizeA * sizeB) : 0;
}

/** How much two kinds of business stand in the same place among their neighbors (0–1). */
function kinship(a: Category, b: Category): number {
  const trade = a.group === b.group ? 0.15 + 0.3 * overlapOf(a, b).total : 0;
  const mode = a.visit.mode === b.visit.mode ? 0.1 : 0;
  return Math.min(
    1,
    0.5 * alike(a.moments, b.moments) + 0.25 * alike(a.audiences, b.audiences) + trade + mode,
  );
}

interface Kin {
  readonly key: string;
  readonly weight: number;
}

const known = new Map<string, readonly Kin[]>();

/** The kinds of business most like this one in whom they serve and when. */
function kinOf(category: Category): readonly Kin[] {
  let kin = known.get(category.key);
  if (!kin) {
    kin = taxonomy
      .all()
      .filter((other) => other.commercial && other.key !== category.key)
      .map((other) => ({ key: other.key, weight: kinship(category, other) ** 2 }))
      .sort((x, y) => y.weight - x.weight)
      .slice(0, KIN);
    known.set(category.key, kin);
  }
  return kin;
}

/** How usual it is for a business of one kind to look for a partner of the other (0–1), by its place in the list. */
export function usual(of: string, partner: string): number {
  const place = customPlace(of, partner);
  return place === undefined ? 0 : 1 / (1 + (place / 12) ** 2);
}

/**
 * How usual the partnership is among kindred kinds (0–1), whatever the customs of the two themselves say: what a butcher
 * does with a wine shop, a fishmonger may do, too. The mean over the kin of either, weighted by kinship.
 */
export function usualAmongKin(a: Category, b: Category): number {
  let [sum, all] = [0, 0];
  const ask = (kin: readonly Kin[], other: string): void => {
    for (const { key, weight } of kin) {
      if (key === other) continue;
      sum += weight * 0.5 * (usual(key, other) + usual(other, key));
      all += weight;
    }
  };
  ask(kinOf(a), b.key);
  ask(kinOf(b), a.key);
  return all > 0 ? sum / all : 0;
}
