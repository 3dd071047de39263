import { distanceMetres } from '#libs/common';
import { catchmentOverlap } from './catchment.js';
import type { CategoryPair, CategoryPairs } from './category-pair.js';
import { hoursFit } from './open-together.js';
import { excludes, travelKm, type MatchProfile } from './profile.js';
import { reachBalance } from './reach-balance.js';
import { occasionFit, refinementOf, refinePair, sideLineFit } from './refinement.js';
import { nearness, NEAR_WORTH, REACH_WORTH, reachScale } from './side-reasons.js';

/** How good a match is for one side, in words. */
export type Fit = 'strong' | 'good' | 'fair';

/** What a match is worth to both sides. */
export interface JudgedMatch {
  readonly them: MatchProfile;
  readonly pair: CategoryPair;
  readonly distanceMetres: number;
  /** Worth to either side, 0 to 1. */
  readonly forYou: number;
  readonly forThem: number;
  /** What decides the order, 0 to 1. */
  readonly score: number;
}

/** Below this nobody would thank us for the suggestion. */
export const LEAST_SCORE = 0.05;

const STRONG = 0.65;
const GOOD = 0.4;

/** A worth in words. */
export const fitOf = (value: number): Fit => (value >= STRONG ? 'strong' : value >= GOOD ? 'good' : 'fair');

/**
 * Judges one candidate; null for rivals, for kinds that one of the two rules out, and for pairs without benefit. Each side's worth starts from what the categories
 * are to each other, then from what these two businesses are: where they are, whom they serve, what they charge, whom they reach.
 */
export function judgeMatch(
  you: MatchProfile,
  them: MatchProfile,
  pairs: Pick<CategoryPairs, 'best'>,
): JudgedMatch | null {
  if (excludes(you, them) || excludes(them, you)) return null;
  const pair = pairs.best(you, them);
  if (!pair || pair.score <= 0) return null;
  const [yours, theirs] = [refinementOf(you.offerings), refinementOf(them.offerings)];
  const refined = refinePair(pair, yours, theirs);
  const { likelihood } = pair;
  const metres = distanceMetres(you, them);
  const tilt = Math.sqrt((0.05 + refined.gainForYou) / (0.05 + refined.gainForThem));
  const both =
    occasionFit(pair, yours, theirs) *
    sideLineFit([pair.yours, yours], [pair.theirs, theirs]) *
    catchmentOverlap(metres / 1_000, travelKm(you, pair.yours), travelKm(them, pair.theirs)) *
    audienceFit(you, them) *
    hoursFit([you, pair.yours], [them, pair.theirs]) *
    priceFit(you.price, them.price);
  const forYou = sideWorth(likelihood * tilt * both, you, them, metres);
  const forThem = sideWorth((likelihood / tilt) * both, them, you, metres);
  return {
    them,
    pair: refined,
    distanceMetres: metres,
    forYou,
    forThem,
    score: joined(forYou, forThem, them),
  };
}

/** What is left of the categories' worth when the other side reaches nobody we know of and is not near. */
const PLAIN = 1 - REACH_WORTH - NEAR_WORTH;

/** The people the other side reaches, and a short way, bring a match up to all its categories promise; who gives much more than it gets gains less. */
function sideWorth(base: number, taker: MatchProfile, giver: MatchProfile, metres: number): number {
  const brought = PLAIN + REACH_WORTH * reachScale(giver) + NEAR_WORTH * nearness(metres);
  return Math.min(0.99, base) * brought * reachBalance(taker, giver);
}

/** What decides the order, of what a match is worth to you and to them: both must gain, and they must answer. */
export const joined = (
  forYou: number,
  forThem: number,
  them: Pick<MatchProfile, 'status' | 'hasAddress'>,
): number => harmonicMean(forYou, forThem) * likelihoodOfAnswer(them);

/** The harmonic mean, as in reciprocal recommenders (RECON, Pizzato 2010): a match that helps only one side sinks. */
const harmonicMean = (a: number, b: number): number => (a + b > 0 ? (2 * a * b) / (a + b) : 0);

/** From 0.85 (other people altogether) to 1 (the same people); 0.95 where one side has not said whom it serves. */
export function audienceFit(a: Pick<MatchProfile, 'audience'>, b: Pick<MatchProfile, 'audience'>): number {
  if (a.audience.length === 0 || b.audience.length === 0) return 0.95;
  const shared = a.audience.reduce((total, { segment, share }) => {
    const other = b.audience.find((entry) => entry.segment === segment)?.share ?? 0;
    return total + Math.min(share, other);
  }, 0);
  return 0.85 + 0.15 * Math.min(1, shared);
}

/** Each step between price bands costs a twelfth; a corner shop's customers rarely look for a couturier. */
export const priceFit = (a: number | null, b: number | null): number =>
  a === null || b === null ? 1 : 1 - Math.abs(a - b) / 12;

/** What is assumed of everybody: members look at what they get; a listing may be written to, or only walked to. */
export const likelihoodOfAnswer = ({
  status,
  hasAddress,
}: Pick<MatchProfile, 'status' | 'hasAddress'>): number =>
  status === 'member' ? 1 : hasAddress ? 0.97 : 0.94;
