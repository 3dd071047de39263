import { circles, type Category, type CircleKey, type NeedKey, type Weights } from '#libs/directory';
import { usual, usualAmongKin } from './kin.js';
import { substitution } from './need-overlap.js';
import type { Evidence } from './reasons.js';

/** The best fit between what one side wants and what the other sells. */
function bestFit(
  wanted: Weights<NeedKey>,
  sold: Weights<NeedKey>,
): { need: NeedKey; weight: number } | undefined {
  let best: { need: NeedKey; weight: number } | undefined;
  for (const [need, weight] of Object.entries(wanted) as [NeedKey, number][]) {
    for (const [offer, strength] of Object.entries(sold) as [NeedKey, number][]) {
      const fit = weight * strength * (need === offer ? 1 : substitution(need, offer) ** 2);
      if (fit > (best?.weight ?? 0.05)) best = { need: offer, weight: fit };
    }
  }
  return best;
}

/** One side regularly buys what the other sells; the seller gains a customer, the buyer a local source. */
export function supplyEvidence(a: Category, b: Category): Evidence {
  const evidence: Evidence = { forA: [], forB: [] };
  const toA = bestFit(a.buys, b.needs);
  if (toA) {
    evidence.forA.push({ kind: 'supply', supplier: 'them', need: toA.need, weight: 0.8 * toA.weight });
    evidence.forB.push({ kind: 'supply', supplier: 'you', need: toA.need, weight: toA.weight });
  }
  const toB = bestFit(b.buys, a.needs);
  if (toB) {
    evidence.forA.push({ kind: 'supply', supplier: 'you', need: toB.need, weight: toB.weight });
    evidence.forB.push({ kind: 'supply', supplier: 'them', need: toB.need, weight: 0.8 * toB.weight });
  }
  return evidence;
}

/** One side has the place or the guests for what the other does. */
export function hostingEvidence(a: Category, b: Category): Evidence {
  const evidence: Evidence = { forA: [], forB: [] };
  const atA = bestFit(a.hosts, b.needs);
  if (atA) {
    evidence.forA.push({ kind: 'hosting', host: 'you', need: atA.need, weight: 0.9 * atA.weight });
    evidence.forB.push({ kind: 'hosting', host: 'them', need: atA.need, weight: atA.weight });
  }
  const atB = bestFit(b.hosts, a.needs);
  if (atB) {
    evidence.forA.push({ kind: 'hosting', host: 'them', need: atB.need, weight: atB.weight });
    evidence.forB.push({ kind: 'hosting', host: 'you', need: atB.need, weight: 0.9 * atB.weight });
  }
  return evidence;
}

/** Fields in which the two recommend each other. */
export function circleEvidence(a: Category, b: Category): Evidence {
  const evidence: Evidence = { forA: [], forB: [] };
  for (const [circle, inA] of Object.entries(a.circles) as [CircleKey, number][]) {
    const inB = b.circles[circle];
    if (inB === undefined) continue;
    const weight = inA * inB * circles[circle].strength;
    evidence.forA.push({ kind: 'circle', circle, weight });
    evidence.forB.push({ kind: 'circle', circle, weight });
  }
  return evidence;
}

/** Partnerships that are usual in the trade of either side. */
export function customEvidence(a: Category, b: Category): Evidence {
  const ab = usual(a.key, b.key);
  const ba = usual(b.key, a.key);
  if (ab === 0 && ba === 0) return { forA: [], forB: [] };
  const both = (x: number, y: number): number => 0.65 * x + 0.35 * y;
  return {
    forA: [{ kind: 'custom', weight: both(ab, ba) }],
    forB: [{ kind: 'custom', weight: both(ba, ab) }],
  };
}

/** Partnerships that are usual among kindred kinds of business. */
export function kinEvidence(a: Category, b: Category): Evidence {
  const weight = usualAmongKin(a, b);
  if (weight === 0) return { forA: [], forB: [] };
  return { forA: [{ kind: 'kin', weight }], forB: [{ kind: 'kin', weight }] };
}
