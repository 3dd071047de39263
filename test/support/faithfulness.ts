import type { AudienceKey } from '#libs/directory';
import { townspeople } from '../../libs/demo-town/src/townspeople.js';
import { reasonsFor } from '../../libs/matching/src/explain-match.js';
import { type Beliefs, NOTHING_LEARNT } from '../../libs/matching/src/learning/belief.js';
import { WALK_METRES } from '../../libs/matching/src/ranking/catchment.js';
import { CategoryPairs } from '../../libs/matching/src/ranking/category-pair.js';
import { judgeMatch, type JudgedMatch } from '../../libs/matching/src/ranking/judge-match.js';
import type { MatchProfile } from '../../libs/matching/src/ranking/profile.js';
import { holdIn } from '../../libs/matching/src/ranking/hold.js';
import type { ReasonFact, WeighedReason } from '../../libs/matching/src/ranking/reason.js';
import { scoreWithout } from '../../libs/matching/src/ranking/score-without.js';
import type { ReasonSeed } from '../../libs/matching/src/theory/reasons.js';
import { townProfiles } from './town-profiles.js';

/** What became of one match when one of the reasons told for it was taken away. */
export interface Removal {
  readonly kind: ReasonFact['kind'];
  /** Whose reason it is. */
  readonly side: Side;
  readonly you: string;
  readonly them: string;
  readonly scoreBefore: number;
  readonly scoreAfter: number;
  /** Places in the whole list, 1 is the first. */
  readonly rankBefore: number;
  readonly rankAfter: number;
}

/**
 * Everybody in the demo town looks at the first `shown` of all others; every reason told to either side is taken out of
 * what is known of that one match, which is then judged again. All else stays, so the places can be compared.
 * @param beliefs what outcomes taught of their kinds
 */
export function removeEveryReason(shown: number, beliefs: Beliefs = NOTHING_LEARNT): Removal[] {
  const everybody = townProfiles();
  return everybody.flatMap((you) => {
    const pairs = new CategoryPairs(beliefs);
    const list = everybody
      .flatMap((them) => (them === you ? [] : (judgeMatch(you, them, pairs) ?? [])))
      .sort((a, b) => b.score - a.score);
    return removeReasons(you, list, shown);
  });
}

/** The same for one business and its list, the best first. */
export const removeReasons = (you: MatchProfile, list: readonly JudgedMatch[], shown: number): Removal[] =>
  list.slice(0, shown).flatMap((judged) => removals(you, judged, list));

function removals(you: MatchProfile, judged: JudgedMatch, list: readonly JudgedMatch[]): Removal[] {
  const place = (score: number) => 1 + list.filter((other) => other !== judged && other.score > score).length;
  return told(you, judged, holdIn(list)(judged)).map(({ reason, side }) => {
    const scoreAfter = scoreLeft(you, judged, reason, side);
    return {
      kind: reason.kind,
      side,
      you: you.name,
      them: judged.them.name,
      scoreBefore: judged.score,
      scoreAfter,
      rankBefore: place(judged.score),
      rankAfter: place(scoreAfter),
    };
  });
}

type Side = 'you' | 'them';

/** The reasons on the card: those of both sides. */
const told = (you: MatchProfile, judged: JudgedMatch, hold: number | null) =>
  (['you', 'them'] as const).flatMap((side) =>
    reasonsFor(side, you, judged, hold).map((reason) => ({ reason, side })),
  );

function scoreLeft(you: MatchProfile, judged: JudgedMatch, reason: WeighedReason, side: Side): number {
  const changed = { you, them: judged.them };
  const giver = side === 'you' ? 'them' : 'you';
  if (reason.kind === 'reach') changed[giver] = withoutChannels(changed[giver]);
  if (reason.kind === 'near') changed.them = farther(you, changed.them);
  if (reason.kind === 'audience') changed.them = servingOthers(changed.them, you, reason.audience);
  const belief = reason.kind === 'experience' ? null : judged.pair.belief;
  return scoreWithout(
    changed.you,
    changed.them,
    (seed) => isEvidenceOf(seed, reason) || (reason.withCustom && isEvidenceOf(seed, { kind: 'custom' })),
    belief,
  );
}

/** The sentence speaks of one channel for all of them, and says how many there are. */
const withoutChannels = (giver: MatchProfile): MatchProfile => ({ ...giver, channels: [] });

/** Just out of walking distance, in the same direction of the compass: north or south. */
function farther(you: MatchProfile, them: MatchProfile): MatchProfile {
  const degrees = (WALK_METRES + 1) / 111_195;
  return { ...them, longitude: you.longitude, latitude: you.latitude + degrees };
}

/** The same number of customers, but of a kind that the other does not serve. */
function servingOthers(them: MatchProfile, you: MatchProfile, segment: AudienceKey): MatchProfile {
  const mine = new Set(you.audience.map((entry) => entry.segment));
  const other = townspeople()
    .flatMap(({ audience }) => audience)
    .find((entry) => !mine.has(entry.segment) && them.audience.every((own) => own.segment !== entry.segment));
  return {
    ...them,
    audience: them.audience.map((entry) =>
      entry.segment === segment && other ? { ...entry, segment: other.segment } : entry,
    ),
  };
}

/** Whether a piece of evidence is what a reason is told from. */
function isEvidenceOf(seed: ReasonSeed, reason: ReasonFact): boolean {
  switch (reason.kind) {
    case 'moment':
      return (seed.kind === 'moment' || seed.kind === 'sequence') && seed.moment === reason.moment;
    case 'audience':
      return seed.kind === 'audience' && seed.audience === reason.audience;
    case 'supply':
    case 'hosting':
      return seed.kind === reason.kind && seed.need === reason.need;
    case 'circle':
      return seed.kind === 'circle' && seed.circle === reason.circle;
    case 'custom':
      return seed.kind === 'custom' || seed.kind === 'kin';
    case 'referral':
      return seed.kind === 'referral';
    case 'near':
      return seed.kind === 'footfall';
    case 'reach':
    case 'experience':
      return false;
  }
}
