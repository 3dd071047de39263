import { type Belief, learntLikelihood } from '../learning/belief.js';
import { likelihoodAt } from '../theory/category-matrix.js';
import { gainOf, judge, scoreOf } from '../theory/complement.js';
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
  const pair = best && pairWithout(best, isLost);
  return judgeMatch(you, them, { best: () => pair })?.score ?? 0;
}

/** What the two would score if this reason of one side were not there: neither the evidence of their kinds nor what the profiles say of it. */
export function scoreWithoutReason(
  you: MatchProfile,
  them: MatchProfile,
  side: 'you' | 'them',
  reason: WeighedReason,
  belief: Belief | null,
): number {
  const lost = (seed: ReasonSeed) => isEvidenceOf(seed, reason) || (reason.withCustom && isUsual(seed));
  const left = { you, them };
  const giver = side === 'you' ? 'them' : 'you';
  if (reason.kind === 'reach') left[giver] = { ...left[giver], channels: [] };
  if (reason.kind === 'near') left.them = outOfWalk(you, them);
  if (reason.kind === 'audience') left.them = servingOthers(them, reason.audience);
  return scoreWithout(left.you, left.them, lost, reason.kind === 'experience' ? null : belief);
}

function pairWithout(pair: CategoryPair, isLost: (seed: ReasonSeed) => boolean): CategoryPair {
  const { yours, theirs, complement, belief } = pair;
  const [forA, forB] = [complement.forA, complement.forB].map((seeds) =>
    seeds.filter((seed) => !isLost(seed)),
  ) as [ReasonSeed[], ReasonSeed[]];
  const score = scoreOf(judge(yours, theirs, { forA, forB }, complement.overlap));
  const known = likelihoodAt(score, yours.key, theirs.key);
  const likelihood = learntLikelihood(known, belief);
  return {
    ...pair,
    score,
    gainForYou: gainOf(forA),
    gainForThem: gainOf(forB),
    complement: { ...complement, forA, forB, score },
    known,
    likelihood,
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
