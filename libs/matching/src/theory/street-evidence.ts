import type { Category } from '#libs/directory';
import { audienceLikeness, mainSharedAudience } from './audience-evidence.js';
import { pull, sameTime, street } from './profile.js';
import type { Evidence } from './reasons.js';

/** Everyday habit: whoever brings people to the street often helps a neighbor into whose door they step on impulse. */
export function streetEvidence(a: Category, b: Category): Evidence {
  const audience = mainSharedAudience(a, b);
  if (audience === undefined) return { forA: [], forB: [] };
  const alike = (0.25 + 0.75 * audienceLikeness(a, b)) * sameTime(a, b);
  const forA = street(a) * pull(b) * alike;
  const forB = street(b) * pull(a) * alike;
  return {
    forA: forA > 0 ? [{ kind: 'footfall', audience, weight: forA }] : [],
    forB: forB > 0 ? [{ kind: 'footfall', audience, weight: forB }] : [],
  };
}
