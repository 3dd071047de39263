import type { Day } from '#libs/common';
import type { PairHistory } from '#libs/partnerships';
import type { DismissReason } from '../match-mark.entity.js';

/** One of two businesses put the other aside. */
export interface Dismissal {
  readonly reason: DismissReason;
  readonly on: Day;
}

/** All that two businesses did about each other that can teach something. */
export interface PairFacts {
  readonly history: Omit<PairHistory, 'oneId' | 'otherId'> | null;
  readonly dismissals: readonly Dismissal[];
}

/** What two businesses teach. A loud couple says no more than a quiet one: all they did is one outcome. */
export interface PairOutcome {
  /** What speaks for their two kinds and against them; together 1 at most. */
  readonly yes: number;
  readonly no: number;
  /** What it was worth to each to have asked the other, or to have it for a partner, 0 to 1; null when that did not happen. */
  readonly askingOne: number | null;
  readonly askingOther: number | null;
  /** When the last of it happened. */
  readonly on: Day;
}

/** A partnership counts at least so much for the two kinds, however badly its promises were kept. */
const LEAST_OF_PARTNERS = 0.25;
/** Silence says more about who did not answer than about the two kinds. */
const UNANSWERED = 0.25;
/** A click is less than a proposal. */
const DISMISSED = 0.5;
/** An answer is worth something even if it is a no; less than a broken promise is a partner who keeps none. */
const ANSWERED_NO = 0.7;
const PARTNER_WITHOUT_WORD = 0.4;

/** Dismissals that speak against the two kinds. Too far away, and whatever else, says nothing about kinds. */
const AGAINST: readonly DismissReason[] = ['too_similar', 'not_a_fit'];

/** Sums up two businesses; null when they teach nothing. Depends on the facts alone, not on the order in which they came. */
export function outcomeOf({ history, dismissals }: PairFacts): PairOutcome | null {
  const telling = dismissals.filter(
    ({ reason }) => reason === 'already_work_together' || AGAINST.includes(reason),
  );
  const days = [...(history ? [history.lastOn] : []), ...telling.map(({ on }) => on)].sort();
  const on = days.at(-1);
  if (on === undefined) return null;
  const { yes, no } = forTheirKinds(history, telling);
  const asking = (which: 'one' | 'other') => (history ? worthOfAsking(history, which) : null);
  return { yes, no, askingOne: asking('one'), askingOther: asking('other'), on };
}

/** The farthest they came counts: partners, at work together anyway, no to an offer, put aside, no answer. */
function forTheirKinds(
  history: PairFacts['history'],
  dismissals: readonly Dismissal[],
): { yes: number; no: number } {
  if (history?.becamePartners) {
    const yes = valueOfPartners(history);
    return { yes, no: 1 - yes };
  }
  if (dismissals.some(({ reason }) => reason === 'already_work_together')) return { yes: DISMISSED, no: 0 };
  const asked = [history?.oneAsked, history?.otherAsked];
  if (asked.includes('answered')) return { yes: 0, no: 1 };
  return { yes: 0, no: dismissals.length > 0 ? DISMISSED : UNANSWERED };
}

/** Full when customers came or while nothing is settled yet; else by how the promises of both were kept. */
function valueOfPartners(history: NonNullable<PairFacts['history']>): number {
  const { redeemed, oneKept, otherKept, oneMissed, otherMissed } = history;
  const share = shareKept(oneKept + otherKept, oneMissed + otherMissed);
  return redeemed ? 1 : LEAST_OF_PARTNERS + (1 - LEAST_OF_PARTNERS) * share;
}

const shareKept = (kept: number, missed: number): number => (kept + missed > 0 ? kept / (kept + missed) : 1);

function worthOfAsking(history: NonNullable<PairFacts['history']>, which: 'one' | 'other'): number | null {
  const [kept, missed, asked] =
    which === 'one'
      ? [history.oneKept, history.oneMissed, history.otherAsked]
      : [history.otherKept, history.otherMissed, history.oneAsked];
  if (history.becamePartners)
    return PARTNER_WITHOUT_WORD + (1 - PARTNER_WITHOUT_WORD) * shareKept(kept, missed);
  if (asked === null) return null;
  return asked === 'unanswered' ? 0 : ANSWERED_NO;
}
