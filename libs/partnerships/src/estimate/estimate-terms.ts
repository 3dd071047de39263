import { SIDES, type Side, type Terms } from '../terms.js';
import { type EstimateSetting, EVEN_UP_TO, otherSide, peopleFor } from './people.js';
import { eachEnd, type Range } from './range.js';
import { isCountable } from './reach.js';
import { suggestEvening, type Suggestion } from './suggest.js';

/** Who gets more; `unclear` when what cannot be counted could turn it round. */
export type EstimateFinding = 'even' | 'sender' | 'recipient' | 'unclear';

/** What one side gets. */
export interface SideEstimate {
  /** People who take notice of this side thanks to the other, over the whole period, in whole people. */
  readonly people: Range;
  /** Promises made to this side that cannot be counted in people. */
  readonly uncounted: number;
}

/** An even-handed estimate of terms: the same for both sides, whoever asks. */
export interface Estimate {
  readonly gets: Readonly<Record<Side, SideEstimate>>;
  readonly finding: EstimateFinding;
  /** One change that brings the two nearer to each other; null when they are even, or nothing helps. */
  readonly suggestion: Suggestion | null;
}

/**
 * Estimates how many people each side is shown to. The factors, with their sources, are in docs/estimate.md.
 * Swapping the sides of terms and setting swaps the answer; more reach, days or things never make it smaller.
 */
export function estimateTerms(terms: Pick<Terms, 'promises' | 'endsOn'>, setting: EstimateSetting): Estimate {
  const gets = {
    sender: sideGets('sender', terms, setting),
    recipient: sideGets('recipient', terms, setting),
  };
  const finding = findingOf(gets);
  const lopsided = finding === 'sender' || finding === 'recipient';
  return { gets, finding, suggestion: lopsided ? suggestEvening(terms, setting) : null };
}

function sideGets(side: Side, terms: Pick<Terms, 'promises'>, setting: EstimateSetting): SideEstimate {
  const given = terms.promises.filter(({ by }) => by !== side);
  const people = peopleFor(side, terms, setting);
  return {
    people: eachEnd((end) => Math.round(people[end])),
    uncounted: given.filter((promise) => !isCountable(promise, setting.reach[otherSide(side)])).length,
  };
}

function findingOf(gets: Readonly<Record<Side, SideEstimate>>): EstimateFinding {
  const [less, more] = [...SIDES].sort((a, b) => gets[a].people.likely - gets[b].people.likely) as [
    Side,
    Side,
  ];
  if (gets[more].people.likely === 0) return 'unclear';
  if (gets[more].people.likely <= EVEN_UP_TO * gets[less].people.likely) return 'even';
  return gets[less].uncounted > 0 ? 'unclear' : more;
}
