import { groups, taxonomy, type Category } from '#libs/directory';
import { knownComplements, knownRivals, partnerLikelihood } from '#libs/matching';

export type Scorer = (a: Category, b: Category) => number;

export interface Pair {
  readonly a: Category;
  readonly b: Category;
  readonly relation: string;
}

/** The chance that a value of the first list is above one of the second. */
export function areaUnderCurve(above: readonly number[], below: readonly number[]): number {
  let wins = 0;
  for (const x of above) for (const y of below) wins += x > y ? 1 : x === y ? 0.5 : 0;
  return wins / (above.length * below.length);
}

export function rankOf(score: Scorer, a: Category, b: Category, among: readonly Category[]): number {
  const own = score(a, b);
  const others = among.filter((other) => other !== a && other !== b).map((other) => score(a, other));
  return 1 + others.filter((s) => s > own).length + others.filter((s) => s === own).length / 2;
}

function pairOf(line: string, relation: string): Pair {
  const [a, b] = line.split(' ').map((key) => taxonomy.byKey(key));
  if (!a || !b) throw new Error(`No categories for "${line}".`);
  return { a, b, relation };
}

/** The pairs that were written down from general knowledge, by domain, and their rivals. */
export const ownPairs = (): { domains: [string, Pair[]][]; rivals: Pair[] } => ({
  domains: Object.entries(knownComplements).map(([domain, lines]) => [
    domain,
    lines.map((line) => pairOf(line, 'complement')),
  ]),
  rivals: knownRivals.map((line) => pairOf(line, 'competitor')),
});

const column = (text: string, width: number): string => text.padStart(width);

/** One line for each domain: how its partners stand above random pairs and among a category's best ten. */
export function printDomains(
  title: string,
  domains: readonly (readonly [string, readonly Pair[]])[],
  random: readonly number[],
  score: Scorer,
  among: readonly Category[],
): void {
  console.log(`\n${title.padEnd(36)}pairs  over random  in top 10  mean likelihood`);
  for (const [domain, pairs] of domains) {
    if (pairs.length === 0) continue;
    const values = pairs.map(({ a, b }) => score(a, b));
    const hits = pairs.filter(({ a, b }) => rankOf(score, a, b, among) <= 10).length;
    const likely =
      pairs.reduce((sum, { a, b }) => sum + (partnerLikelihood(a.key, b.key) ?? 0), 0) / pairs.length;
    console.log(
      domain.padEnd(36) +
        column(String(pairs.length), 5) +
        column(areaUnderCurve(values, random).toFixed(3), 13) +
        column(`${((100 * hits) / pairs.length).toFixed(0)} %`, 11) +
        column(likely.toFixed(2), 17),
    );
  }
}

/** Pairs by the trade of the first one. */
export function byTrade(pairs: readonly Pair[]): [string, Pair[]][] {
  return Object.entries(groups).map(([key, { en }]) => [en, pairs.filter(({ a }) => a.group === key)]);
}

/** In the table one candidate in four is a true partner, as in the calibration. */
const PRIOR = 0.25;
const STEPS = 5;

/** How often pairs of a stated likelihood are stated partners, where one candidate in four is one. */
export function printReliability(title: string, partners: readonly Pair[], others: readonly Pair[]): void {
  console.log(`\n${title.padEnd(36)}partners  others  stated as partners`);
  const share = (pairs: readonly Pair[], step: number): number =>
    pairs.filter(({ a, b }) => {
      const value = partnerLikelihood(a.key, b.key) ?? 0;
      return Math.min(STEPS - 1, Math.floor(value * STEPS)) === step;
    }).length / pairs.length;
  for (let step = 0; step < STEPS; step++) {
    const [yes, no] = [PRIOR * share(partners, step), (1 - PRIOR) * share(others, step)];
    console.log(
      `  likelihood ${(step / STEPS).toFixed(1)} to ${((step + 1) / STEPS).toFixed(1)}`.padEnd(36) +
        column(`${(400 * yes).toFixed(0)} %`, 8) +
        column(`${((400 / 3) * no).toFixed(0)} %`, 8) +
        column(yes + no > 0 ? (yes / (yes + no)).toFixed(2) : '–', 20),
    );
  }
}
