import type { MatchProfile } from './profile.js';
import { reachScale } from './side-reasons.js';

/** Up to this difference on the scale of reach (three times as many people) two businesses give each other about the same. */
const ABOUT_EVEN = 0.136;
/** What is lost for each further step on that scale. */
const LOPSIDED = 0.15;

type Reaching = Pick<MatchProfile, 'channels'>;

/**
 * What is left of a match for a side that brings many more people than it gets: 1 where the other reaches about as many or more,
 * falling to 0.87. The smaller side loses nothing, and where one side has not told whom it reaches nothing changes.
 */
export function reachBalance(own: Reaching, other: Reaching): number {
  if (own.channels.length === 0 || other.channels.length === 0) return 1;
  return 1 - LOPSIDED * Math.max(0, reachScale(own) - reachScale(other) - ABOUT_EVEN);
}
