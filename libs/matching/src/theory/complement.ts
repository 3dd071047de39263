import type { Category } from '#libs/directory';
import { audienceEvidence, audienceLikeness } from './audience-evidence.js';
import { momentEvidence } from './moment-evidence.js';
import { overlapOf, type Overlap } from './need-overlap.js';
import { referralEvidence } from './referral-evidence.js';
import type { Evidence, ReasonKind, ReasonSeed } from './reasons.js';
import { streetEvidence } from './street-evidence.js';
import {
  circleEvidence,
  customEvidence,
  hostingEvidence,
  kinEvidence,
  supplyEvidence,
} from './trade-evidence.js';

/** How far each kind of evidence alone can carry a partnership; how they were found is told in docs/matching.md. */
export const strengths: Readonly<Record<ReasonKind, number>> = {
  moment: 0.4,
  sequence: 0.05,
  audience: 0.05,
  footfall: 0.3,
  supply: 0.5,
  hosting: 0.5,
  circle: 0.4,
  custom: 0.8,
  kin: 0.5,
  referral: 0.3,
};

/** Overlap of needs up to here is an overlap of fringes, which partners who refer to each other have too. */
const harmlessOverlap = 0.1;

/** From this overlap of needs on, two kinds of business are rivals rather than partners. */
export const rivalOverlap = 0.345;

/** What a pair of categories is to each other, before it is compared with all other pairs. */
export interface Judgement {
  /** What the partnership is worth to each side, and to both (0–1). */
  readonly benefitA: number;
  readonly benefitB: number;
  readonly benefit: number;
  readonly overlap: Overlap;
}

/** All the evidence there is for a pair. */
export function collect(a: Category, b: Category): Evidence {
  const parts = [
    momentEvidence(a, b),
    audienceEvidence(a, b),
    streetEvidence(a, b),
    supplyEvidence(a, b),
    hostingEvidence(a, b),
    circleEvidence(a, b),
    customEvidence(a, b),
    kinEvidence(a, b),
    referralEvidence(a, b),
  ];
  return { forA: parts.flatMap((part) => part.forA), forB: parts.flatMap((part) => part.forB) };
}

/** Several reasons of one kind: each adds to what the others leave open. */
function joined(reasons: readonly ReasonSeed[], kind: ReasonKind, strength = strengths[kind]): number {
  let open = 1;
  for (const reason of reasons) if (reason.kind === kind) open *= 1 - strength * reason.weight;
  return 1 - open;
}

/**
 * What a list of reasons is worth to one side (0–1). A shared moment counts fully for the same people, and a field in
 * which businesses recommend each other counts fully only where there is a shared journey.
 */
export function benefit(reasons: readonly ReasonSeed[], alike: number): number {
  const moment = joined(reasons, 'moment');
  const parts = [
    moment * (0.6 + 0.4 * alike),
    joined(reasons, 'circle') * (0.35 + 0.65 * moment),
    ...(['sequence', 'audience', 'footfall', 'supply', 'hosting', 'custom', 'kin', 'referral'] as const).map(
      (kind) => joined(reasons, kind),
    ),
  ];
  return 1 - parts.reduce((open, part) => open * (1 - part), 1);
}

/** Weighs the evidence for a pair; both sides have to gain, so a one-sided pair sinks. An overlap that is known is not worked out again. */
export function judge(
  a: Category,
  b: Category,
  evidence: Evidence,
  overlap: Overlap = overlapOf(a, b),
): Judgement {
  const alike = audienceLikeness(a, b);
  const benefitA = benefit(evidence.forA, alike);
  const benefitB = benefit(evidence.forB, alike);
  return {
    benefitA,
    benefitB,
    benefit: Math.sqrt(benefitA * benefitB),
    overlap,
  };
}

/** What two kinds of business are to each other, with the reasons for each side. */
export interface Complement {
  /** From −1 (rivals for the same need) over 0 (nothing in common) to 1 (ideal partners). */
  readonly score: number;
  readonly competitor: boolean;
  readonly overlap: Overlap;
  /** What the partnership is worth to each side before rivalry is taken off (0–1). */
  readonly benefitA: number;
  readonly benefitB: number;
  readonly forA: readonly ReasonSeed[];
  readonly forB: readonly ReasonSeed[];
}

/** One number for a judgement: shared benefit, cut down and at last turned around by rivalry. */
export function scoreOf(judgement: Judgement): number {
  const worth = judgement.benefit;
  const rivalry = Math.max(0, judgement.overlap.substitute - harmlessOverlap) / (1 - harmlessOverlap);
  const score = worth * (1 - rivalry) ** 2.5 - rivalry ** 1.3 * (0.5 + 0.5 * worth);
  return Math.max(-1, Math.min(1, score));
}

/** Same customer, same moment, different need: how well two kinds of business complement each other, and why. */
export function complement(a: Category, b: Category): Complement {
  const evidence = collect(a, b);
  const judgement = judge(a, b, evidence);
  const competitor = a.key === b.key || judgement.overlap.substitute >= rivalOverlap;
  const score = a.key === b.key ? sameKind(a) : scoreOf(judgement);
  const ranked = (reasons: readonly ReasonSeed[]): ReasonSeed[] =>
    [...reasons].sort((x, y) => worth(y) - worth(x));
  return {
    score: competitor ? Math.min(score, 0) : score,
    competitor,
    overlap: judgement.overlap,
    benefitA: judgement.benefitA,
    benefitB: judgement.benefitB,
    forA: ranked(evidence.forA),
    forB: ranked(evidence.forB),
  };
}

/**
 * Two of a kind are rivals. Where neighbors of a kind draw people together (galleries, wineries, antiques) they are
 * rivals less sharply, and allies for a trail; but never partners, so the score stays below 0.
 */
const sameKind = (kind: Category): number => 0.6 * kind.cluster - 1;

/** What all the evidence for one side sums up to. */
export const gainOf = (reasons: readonly ReasonSeed[]): number =>
  reasons.reduce((total, reason) => total + worth(reason), 0);

/** What a single reason carries, so that reasons of different kinds can be put in order. */
export function worth(reason: ReasonSeed): number {
  return strengths[reason.kind] * reason.weight;
}
