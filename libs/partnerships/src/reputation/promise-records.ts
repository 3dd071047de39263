import { voices } from './voices.js';

/** What became of one promise of a finished agreement. */
export interface Outcome {
  readonly byBusinessId: string;
  readonly forBusinessId: string;
  /** Done by its last day. */
  readonly kept: boolean;
  /** How long ago it was settled, in days. */
  readonly ageDays: number;
}

/** How a business kept its promises. */
export interface Reputation {
  /** Promises that count and were done on time. */
  readonly kept: number;
  /** Promises that count. */
  readonly total: number;
  /** To how many partners those were given. */
  readonly partners: number;
  /** The chance that its next promise is kept on time, 0 to 1. */
  readonly likelihood: number;
}

/** After so many days a promise says half as much. */
export const HALF_LIFE_DAYS = 365;
/** A promise that weighs less than this is not counted any more. */
export const LEAST_WEIGHT = 0.25;
/** With fewer promises that count a business is new here. */
export const LEAST_TOTAL = 3;
/** The prior: how many promises the average of the place stands for. */
const PRIOR_STRENGTH = 4;
/** The average before anything is known about a place, and how many promises that stands for. */
const FIRST_AVERAGE = 0.8;
const FIRST_STRENGTH = 20;

interface Weighed {
  readonly outcome: Outcome;
  readonly weight: number;
}

/**
 * The records of all businesses that have one; docs/reputation.md tells why it is worked out like this.
 * A promise weighs 0.5^(age / half-life) / (i · j): it is the i-th newest to its partner, and that partner is the j-th
 * voice among those that may speak with one tongue. What weighs too little is not counted. The likelihood is the mean of a Beta distribution whose prior is the
 * average of the place.
 */
export function promiseRecords(outcomes: readonly Outcome[]): Map<string, Reputation> {
  const weighed = weigh(outcomes);
  const all = [...weighed.values()].flat();
  const average =
    (FIRST_AVERAGE * FIRST_STRENGTH + sum(all.filter(({ outcome }) => outcome.kept))) /
    (FIRST_STRENGTH + sum(all));
  const records = new Map<string, Reputation>();
  for (const [business, list] of weighed) {
    if (list.length < LEAST_TOTAL) continue;
    const kept = list.filter(({ outcome }) => outcome.kept);
    records.set(business, {
      kept: kept.length,
      total: list.length,
      partners: new Set(list.map(({ outcome }) => outcome.forBusinessId)).size,
      likelihood: (average * PRIOR_STRENGTH + sum(kept)) / (PRIOR_STRENGTH + sum(list)),
    });
  }
  return records;
}

const sum = (list: readonly Weighed[]): number => list.reduce((total, { weight }) => total + weight, 0);

/** The promises of each business that count. */
function weigh(outcomes: readonly Outcome[]): Map<string, Weighed[]> {
  const rankOf = voices(outcomes);
  const weighed = new Map<string, Weighed[]>();
  const given = new Map<string, number>();
  for (const outcome of [...outcomes].sort((a, b) => a.ageDays - b.ageDays)) {
    const { byBusinessId: by, forBusinessId } = outcome;
    const pair = `${by} ${forBusinessId}`;
    const ith = (given.get(pair) ?? 0) + 1;
    given.set(pair, ith);
    const jth = rankOf(by, forBusinessId);
    const weight = 0.5 ** (Math.max(0, outcome.ageDays) / HALF_LIFE_DAYS) / (ith * jth);
    if (weight < LEAST_WEIGHT) continue;
    const list = weighed.get(by);
    if (list) list.push({ outcome, weight });
    else weighed.set(by, [{ outcome, weight }]);
  }
  return weighed;
}
