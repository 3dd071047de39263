import { moments, stepOf, type Category, type MomentKey, type NeedKey } from '#libs/directory';
import { entries, momentRarity, visitDistance } from './profile.js';
import type { Evidence } from './reasons.js';

/**
 * Shared moments. The more strongly a moment bundles purchases and the fewer kinds of business share it, the more it
 * says; different habits of visiting only hurt moments that bundle loosely.
 */
export function momentEvidence(a: Category, b: Category): Evidence {
  const rarity = momentRarity();
  const distance = visitDistance(a, b);
  const evidence: Evidence = { forA: [], forB: [] };
  for (const [key, inA] of Object.entries(a.moments) as [MomentKey, number][]) {
    const inB = b.moments[key];
    if (inB === undefined) continue;
    const moment = moments[key];
    const telling = moment.cohesion * (0.5 + 0.5 * rarity[key]);
    const weight = inA * inB * telling * (1 - distance * (1 - moment.cohesion));
    const ofA = needIn(a, key);
    const ofB = needIn(b, key);
    if (ofA === ofB) continue;
    evidence.forA.push({ kind: 'moment', moment: key, yourNeed: ofA, theirNeed: ofB, weight });
    evidence.forB.push({ kind: 'moment', moment: key, yourNeed: ofB, theirNeed: ofA, weight });
    const order = (stepOf(key, ofA) ?? NaN) - (stepOf(key, ofB) ?? NaN);
    if (Math.abs(order) > 0 && weight > 0.15) {
      const aFirst = order < 0;
      evidence.forA.push({
        kind: 'sequence',
        moment: key,
        first: aFirst ? 'you' : 'them',
        weight: weight * (aFirst ? 0.4 : 1),
      });
      evidence.forB.push({
        kind: 'sequence',
        moment: key,
        first: aFirst ? 'them' : 'you',
        weight: weight * (aFirst ? 1 : 0.4),
      });
    }
  }
  return evidence;
}

/** The need of a business that a moment calls for: one that is a step of the moment if there is one, else its main need. */
function needIn(category: Category, moment: MomentKey): NeedKey {
  const sorted = entries(category.needs);
  const asStep = sorted.find(([need, weight]) => weight >= 0.4 && stepOf(moment, need) !== undefined);
  const [chosen] = asStep ?? sorted[0] ?? [];
  if (chosen === undefined) throw new Error(`Category ${category.key} has no needs.`);
  return chosen;
}
