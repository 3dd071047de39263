import type { Category } from '#libs/directory';
import { overlapOf } from './need-overlap.js';
import type { Evidence } from './reasons.js';

/** Partial rivals who refer: what overlaps but is not fought for is a reason to send each other customers. */
export function referralEvidence(a: Category, b: Category): Evidence {
  const { referral, main } = overlapOf(a, b);
  if (!main || referral < 0.05) return { forA: [], forB: [] };
  const [ofA, ofB] = main;
  return {
    forA: [{ kind: 'referral', yourNeed: ofA, theirNeed: ofB, weight: referral }],
    forB: [{ kind: 'referral', yourNeed: ofB, theirNeed: ofA, weight: referral }],
  };
}
