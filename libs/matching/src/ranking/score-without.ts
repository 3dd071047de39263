import { type Belief, learntLikelihood } from '../learning/belief.js';
import { likelihoodAt } from '../theory/category-matrix.js';
import { gainOf, judge, scoreOf } from '../theory/complement.js';
import type { ReasonSeed } from '../theory/reasons.js';
import { type CategoryPair, CategoryPairs } from './category-pair.js';
import { judgeMatch } from './judge-match.js';
import type { MatchProfile } from './profile.js';

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

function pairWithout(pair: CategoryPair, isLost: (seed: ReasonSeed) => boolean): CategoryPair {
  const { yours, theirs, complement, belief } = pair;
  const [forA, forB] = [complement.forA, complement.forB].map((seeds) =>
    seeds.filter((seed) => !isLost(seed)),
  ) as [ReasonSeed[], ReasonSeed[]];
  const score = scoreOf(judge(yours, theirs, { forA, forB }));
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
