import { type Belief, learntLikelihood } from '../learning/belief.js';
import { likelihoodAt } from '../theory/category-matrix.js';
import { type Complement, gainOf, judge, scoreOf } from '../theory/complement.js';
import type { ReasonSeed } from '../theory/reasons.js';
import { WALK_METRES } from './catchment.js';
import { type CategoryPair, CategoryPairs } from './category-pair.js';
import { judgeMatch } from './judge-match.js';
import type { MatchProfile } from './profile.js';
import type { WeighedReason } from './reason.js';

/**
 * What the two would score (0–1) if some of the evidence of their kinds were not there, all else being as it is; 0 when nothing is left.
 * @param belief what was learnt of their kinds
 */
export function scoreWithout(
  you: MatchProfile,
  them: MatchProfile,
  isLost: (seed: ReasonSeed) => boolean,
  belief: Belief | null,
): number {
  const best = new CategoryPairs(() => belief).best(you, them);
  const pair = best && weighedAgain(best, without(best, isLost), belief);
  return judgeMatch(you, them, { best: () => pair })?.score ?? 0;
}

/**
 * What the two would score if this reason of one side were not there: neither the evidence of their kinds nor what the profiles say of it.
 * @param pair the two kinds as they are to each other before anything is known of these two businesses
 */
export function scoreWithoutReason(
  you: MatchProfile,
  them: MatchProfile,
  side: 'you' | 'them',
  reason: WeighedReason,
  pair: CategoryPair,
): number {
  const left = { you, them };
  const giver = side === 'you' ? 'them' : 'you';
  if (reason.kind === 'reach') left[giver] = { ...left[giver], channels: [] };
  if (reason.kind === 'near') left.them = outOfWalk(you, them);
  if (reason.kind === 'audience') left.them = servingOthers(them, reason.audience);
  const belief = reason.kind === 'experience' ? null : pair.belief;
  const weaker = weighedAgain(pair, leftWithout(pair, reason), belief);
  return judgeMatch(left.you, left.them, { best: () => weaker })?.score ?? 0;
}

/** The evidence of two kinds without some of it, and what the rest is worth. */
interface Left {
  readonly score: number;
  readonly forA: readonly ReasonSeed[];
  readonly forB: readonly ReasonSeed[];
}

/** Worked out once for two kinds and a reason: the same ones come back in every list. Forgotten with the evidence itself. */
const known = new WeakMap<Complement, Map<string, Left>>();

function leftWithout(pair: CategoryPair, reason: WeighedReason): Left {
  const { complement } = pair;
  let lefts = known.get(complement);
  if (!lefts) known.set(complement, (lefts = new Map()));
  const key = nameOf(reason);
  let left = lefts.get(key);
  if (!left) {
    const isLost = (seed: ReasonSeed) => isEvidenceOf(seed, reason) || (reason.withCustom && isUsual(seed));
    lefts.set(key, (left = without(pair, isLost)));
  }
  return left;
}

/** Which evidence a reason is told from. */
function nameOf(reason: WeighedReason): string {
  const of =
    reason.kind === 'moment'
      ? reason.moment
      : reason.kind === 'audience'
        ? reason.audience
        : reason.kind === 'supply' || reason.kind === 'hosting'
          ? reason.need
          : reason.kind === 'circle'
            ? reason.circle
            : '';
  return `${reason.kind} ${of} ${reason.withCustom}`;
}

function without({ yours, theirs, complement }: CategoryPair, isLost: (seed: ReasonSeed) => boolean): Left {
  const forA = complement.forA.filter((seed) => !isLost(seed));
  const forB = complement.forB.filter((seed) => !isLost(seed));
  return { score: scoreOf(judge(yours, theirs, { forA, forB }, complement.overlap)), forA, forB };
}

function weighedAgain(pair: CategoryPair, { score, forA, forB }: Left, belief: Belief | null): CategoryPair {
  const likely = likelihoodAt(score, pair.yours.key, pair.theirs.key);
  return {
    ...pair,
    score,
    gainForYou: gainOf(forA),
    gainForThem: gainOf(forB),
    complement: { ...pair.complement, forA, forB, score },
    known: likely,
    likelihood: learntLikelihood(likely, belief),
  };
}

const isUsual = ({ kind }: ReasonSeed): boolean => kind === 'custom' || kind === 'kin';

/** Whether a reason is told from this piece of evidence. */
function isEvidenceOf(seed: ReasonSeed, reason: WeighedReason): boolean {
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
      return isUsual(seed);
    case 'referral':
      return seed.kind === 'referral';
    case 'near':
      return seed.kind === 'footfall';
    case 'reach':
    case 'experience':
      return false;
  }
}

const METRES_PER_DEGREE = 111_195;

/** The same business a step beyond what people walk. */
const outOfWalk = (you: MatchProfile, them: MatchProfile): MatchProfile => ({
  ...them,
  longitude: you.longitude,
  latitude: you.latitude + (WALK_METRES + 1) / METRES_PER_DEGREE,
});

/** The same business, had it as many customers of a kind that nobody else serves in place of these. */
const servingOthers = (them: MatchProfile, audience: string): MatchProfile => ({
  ...them,
  audience: them.audience.map((one) => (one.segment === audience ? { ...one, segment: '' } : one)),
});
