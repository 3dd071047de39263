import { nearNeeds, needFamilies, needs, type Category, type NeedKey, type Weights } from '#libs/directory';

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

function covered(of: Weights<NeedKey>, by: Weights<NeedKey>): number {
  const wanted = Object.entries(of) as [NeedKey, number][];
  const offered = Object.entries(by) as [NeedKey, number][];
  let overlap = 0;
  let total = 0;
  for (const [need, weight] of wanted) {
    total += weight;
    let best = 0;
    for (const [other, otherWeight] of offered) {
      const degree = substitution(need, other);
      if (degree > 0) best = Math.max(best, degree * Math.min(weight, otherWeight));
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
  const x = covered(a.needs, b.needs);
  const y = covered(b.needs, a.needs);
  return 0.6 * Math.max(x, y) + 0.4 * Math.min(x, y);
}
