import { nearNeeds, needFamilies, needs, type Category, type NeedKey } from '#libs/directory';

const near = new Map<string, number>();
for (const [a, b, degree] of nearNeeds) {
  near.set(`${a}|${b}`, degree);
  near.set(`${b}|${a}`, degree);
}

/** How far one need can stand in for another (1 the same, 0 not at all). */
export function substitution(a: NeedKey, b: NeedKey): number {
  if (a === b) return 1;
  const stated = near.get(`${a}|${b}`);
  if (stated !== undefined) return stated;
  const family = needs[a].family;
  return family === needs[b].family ? needFamilies[family] : 0;
}

/** What one side buys from the other is trade between them, not rivalry. */
function traded(need: NeedKey, a: Category, b: Category): number {
  return Math.max(a.buys[need] ?? 0, b.buys[need] ?? 0);
}

/** How much of what one category offers the other offers too (0–1). */
function covered(of: Category, by: Category): number {
  const offered = Object.entries(by.needs) as [NeedKey, number][];
  let overlap = 0;
  let total = 0;
  for (const [need, weight] of Object.entries(of.needs) as [NeedKey, number][]) {
    total += weight;
    let best = 0;
    for (const [other, otherWeight] of offered) {
      const degree = substitution(need, other);
      if (degree === 0) continue;
      const rivalry = 1 - Math.max(traded(need, of, by), traded(other, of, by));
      best = Math.max(best, degree * Math.min(weight, otherWeight) * rivalry);
    }
    overlap += best;
  }
  return total > 0 ? overlap / total : 0;
}

/**
 * How much the two serve the same need (0–1). A specialist whose whole trade a generalist also does is mostly a rival,
 * so the larger of the two coverages counts more.
 */
export function needOverlap(a: Category, b: Category): number {
  if (a.key === b.key) return 1;
  const x = covered(a, b);
  const y = covered(b, a);
  return 0.6 * Math.max(x, y) + 0.4 * Math.min(x, y);
}
