import { moments, type Category, type Moment, type MomentKey, type NeedKey } from '#libs/directory';
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
    const moment: Moment = moments[key];
    const telling = moment.cohesion * (0.5 + 0.5 * rarity[key]);
    const weight = inA * inB * telling * (1 - distance * (1 - moment.cohesion));
    const ofA = needIn(a, moment);
    const ofB = needIn(b, moment);
    if (ofA === ofB) continue;
    evidence.forA.push({ kind: 'moment', moment: key, yourNeed: ofA, theirNeed: ofB, weight });
    evidence.forB.push({ kind: 'moment', moment: key, yourNeed: ofB, theirNeed: ofA, weight });
    const order = step(moment, ofA) - step(moment, ofB);
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

/** The need of a business that a moment calls for: one of the moment's steps if it has one, else its main need. */
function needIn(category: Category, moment: Moment): NeedKey {
  const sorted = entries(category.needs);
  const inSteps = sorted.find(
    ([need, weight]) => weight >= 0.4 && moment.steps?.some((step) => step.includes(need)),
  );
  const [chosen] = inSteps ?? sorted[0] ?? [];
  if (chosen === undefined) throw new Error(`Category ${category.key} has no needs.`);
  return chosen;
}

function step(moment: Moment, need: NeedKey): number {
  const index = moment.steps?.findIndex((needs) => needs.includes(need)) ?? -1;
  return index < 0 ? NaN : index;
}
