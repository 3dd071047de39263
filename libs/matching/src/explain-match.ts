import type { Day } from '#libs/common';
import type { MomentKey } from '#libs/directory';
import type { Match, MatchReason } from './match.js';
import { choosePlay } from './plays/choose-play.js';
import { fitOf, type JudgedMatch } from './ranking/judge-match.js';
import type { MatchProfile } from './ranking/profile.js';
import type { WeighedReason } from './ranking/reason.js';
import { scoreWithout } from './ranking/score-without.js';
import { reasonsOfSide } from './ranking/side-reasons.js';
import { tellingReasons } from './ranking/telling.js';
import type { ReasonSeed } from './theory/reasons.js';
import { kindInWords } from './wording/kind-in-words.js';
import { tellReason } from './wording/tell-reason.js';
import { spokenName, type MatchLocale } from './wording/voice.js';

/** Most moments a match is filed under. */
const MOST_MOMENTS = 6;

/** How the viewer marked the other business, and how the list does. */
export interface Marks {
  readonly isOneStepOutside?: boolean;
  readonly saved: boolean;
  readonly dismissed: boolean;
}

/** Puts a judged match into words, for both sides, with a first thing to do together from `startsOn` on. */
export function explainMatch(
  you: MatchProfile,
  judged: JudgedMatch,
  marks: Marks,
  locale: MatchLocale,
  startsOn: Day,
): Match {
  const { them, pair, distanceMetres } = judged;
  const id = `${you.id}:${them.id}`;
  const names = {
    them: spokenName(them.name),
    theirKind: kindInWords(pair.theirs, locale),
    yourKind: kindInWords(pair.yours, locale),
  };
  const side = (which: 'you' | 'them'): MatchReason[] =>
    reasonsFor(which, you, judged).map((reason, turn) => ({
      ...reason,
      text: tellReason(which, reason, names, locale, id, turn),
    }));
  return {
    id,
    businessId: you.id,
    otherId: them.id,
    name: them.name,
    categoryKey: pair.theirs.key,
    distanceMetres: Math.round(distanceMetres),
    fitForYou: fitOf(judged.forYou),
    fitForThem: fitOf(judged.forThem),
    reasonsForYou: side('you'),
    reasonsForThem: side('them'),
    moments: sharedMoments(judged).slice(0, MOST_MOMENTS),
    play: choosePlay({ you, them, pair, distanceMetres }, locale, startsOn),
    isOneStepOutside: false,
    ...marks,
  };
}

/**
 * What speaks for the match to one side, in the order to tell it. A shared moment is told only where the match rests on it:
 * one that the offerings pass over can hold a match back (`npm run bench:faithfulness`).
 */
export function reasonsFor(side: 'you' | 'them', you: MatchProfile, judged: JudgedMatch): WeighedReason[] {
  const { them, pair, distanceMetres } = judged;
  const seeds = side === 'you' ? pair.complement.forA : pair.complement.forB;
  const reasons = reasonsOfSide({ side, you, them, seeds, distanceMetres });
  const scored = scoreWithout(you, them, () => false, pair.belief);
  const carries = (reason: WeighedReason): boolean =>
    reason.kind !== 'moment' ||
    scoreWithout(you, them, (seed) => isOf(seed, reason.moment), pair.belief) < scored;
  return tellingReasons(reasons, carries);
}

/** Whether evidence comes from this moment. */
const isOf = (seed: ReasonSeed, moment: MomentKey): boolean =>
  (seed.kind === 'moment' || seed.kind === 'sequence') && seed.moment === moment;

/** The moments two businesses share, the weightiest first. */
export function sharedMoments({ pair }: JudgedMatch): MomentKey[] {
  const seeds = pair.complement.forA.flatMap((seed) => (seed.kind === 'moment' ? [seed] : []));
  return seeds.sort((a, b) => b.weight - a.weight).map(({ moment }) => moment);
}
