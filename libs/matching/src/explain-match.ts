import type { Day } from '#libs/common';
import type { MomentKey } from '#libs/directory';
import { experienceOf } from './learning/experience.js';
import type { Match, MatchReason } from './match.js';
import { choosePlay } from './plays/choose-play.js';
import { CategoryPairs } from './ranking/category-pair.js';
import { fitOf, joined, type JudgedMatch } from './ranking/judge-match.js';
import type { MatchProfile } from './ranking/profile.js';
import type { WeighedReason } from './ranking/reason.js';
import { scoreWithoutReason } from './ranking/score-without.js';
import { reasonsOfSide } from './ranking/side-reasons.js';
import { tellingReasons } from './ranking/telling.js';
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

/** Puts a judged match into words, for both sides, with a first thing to do together from `startsOn` on. `hold` is that of {@link reasonsFor}. */
export function explainMatch(
  you: MatchProfile,
  judged: JudgedMatch,
  hold: number | null,
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
    reasonsFor(which, you, judged, hold).map((reason, turn) => ({
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
 * What speaks for the match to one side, in the order to tell it: only what the match owes its place to. Without a told reason it
 * would fall behind the next one (`npm run bench:faithfulness`).
 * @param hold what part of its score keeps it before the next one; null where there is none, and any loss counts
 */
export function reasonsFor(
  side: 'you' | 'them',
  you: MatchProfile,
  judged: JudgedMatch,
  hold: number | null,
): WeighedReason[] {
  const { them, pair, distanceMetres } = judged;
  const seeds = side === 'you' ? pair.complement.forA : pair.complement.forB;
  const experience = experienceOf(pair.known, pair.belief);
  const reasons = reasonsOfSide({ side, you, them, seeds, distanceMetres, experience });
  const kinds = new CategoryPairs(() => pair.belief).best(you, them);
  const held = joined(judged.forYou, judged.forThem, them) * (hold ?? 1);
  const carries = (reason: WeighedReason): boolean =>
    kinds !== null && scoreWithoutReason(you, them, side, reason, kinds) < held;
  return tellingReasons(reasons, carries);
}

/** The moments two businesses share, the weightiest first. */
export function sharedMoments({ pair }: JudgedMatch): MomentKey[] {
  const seeds = pair.complement.forA.flatMap((seed) => (seed.kind === 'moment' ? [seed] : []));
  return seeds.sort((a, b) => b.weight - a.weight).map(({ moment }) => moment);
}
