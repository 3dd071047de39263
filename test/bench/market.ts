/**
 * A simulated market: invented businesses whose wishes are known are shown partners by the real ranking code and by baselines.
 * Run: npm run bench:market -- [--towns 6] [--days 28]
 */
import { parseArgs } from 'node:util';
import { addDays, distanceMetres } from '#libs/common';
import type { MatchProfile } from '../../libs/matching/src/ranking/profile.js';
import { shareAttention, type Exposure } from '../../libs/matching/src/ranking/attention.js';
import { CategoryPairs } from '../../libs/matching/src/ranking/category-pair.js';
import { diversify, drawOrder } from '../../libs/matching/src/ranking/diversify.js';
import { judgeMatch, LEAST_SCORE, type JudgedMatch } from '../../libs/matching/src/ranking/judge-match.js';
import { wantedCategories } from '../../libs/matching/src/wanted-categories.js';
import { seededRandom } from '../support/seeded-random.js';
import { buildTown, type Resident, type Town } from './market-town.js';

const TOP = 10;
const PER_KIND = 20;
const WEEK = 7;
const FIRST_DAY = '2026-01-01';

const { values } = parseArgs({
  options: { towns: { type: 'string', default: '6' }, days: { type: 'string', default: '28' } },
});
const [towns, days] = [Number(values.towns), Number(values.days)];

/** What a ranker may look at: never the wishes. */
interface Ranking {
  readonly you: Resident;
  readonly others: readonly Resident[];
  readonly judged: readonly JudgedMatch[];
  readonly exposures: ReadonlyMap<string, Exposure>;
  readonly day: string;
  readonly random: () => number;
}
type Ranker = (ranking: Ranking) => string[];

const idsOf = (matches: readonly JudgedMatch[]): string[] => matches.map(({ them }) => them.id);
const near = (you: MatchProfile) => (a: Resident, b: Resident) =>
  distanceMetres(you, a.profile) - distanceMetres(you, b.profile);

const rankers: Readonly<Record<string, Ranker>> = {
  random: ({ others, random }) =>
    others
      .map(({ profile }) => ({ id: profile.id, lot: random() }))
      .sort((a, b) => a.lot - b.lot)
      .map(({ id }) => id),
  'distance, other category': ({ you, others }) =>
    others
      .filter(({ profile }) => profile.categoryKey !== you.profile.categoryKey)
      .sort(near(you.profile))
      .map(({ profile }) => profile.id),
  'distance, complementary category': ({ you, others }) => {
    const wanted = new Set(wantedCategories(you.profile, {}).map(({ key }) => key));
    return others
      .filter(({ profile }) => wanted.has(profile.categoryKey ?? ''))
      .sort(near(you.profile))
      .map(({ profile }) => profile.id);
  },
  'one-sided score': ({ judged }) => idsOf([...judged].sort((a, b) => b.forYou - a.forYou)),
  'both sides, attention not shared': ({ you, judged, day }) =>
    idsOf(diversify(drawOrder(judged, you.profile.id, day), TOP)),
  'the ranking': ({ you, judged, day, exposures }) =>
    idsOf(diversify(drawOrder(shareAttention(judged, exposures), you.profile.id, day), TOP)),
};

/** The candidates as the product finds them: the nearest of each wanted kind, judged. */
function judgedFor(you: Resident, town: Town): JudgedMatch[] {
  const pairs = new CategoryPairs();
  return wantedCategories(you.profile, {}).flatMap(({ key, withinKm }) =>
    town.residents
      .filter(({ profile }) => profile.categoryKey === key && profile.id !== you.profile.id)
      .sort(near(you.profile))
      .slice(0, PER_KIND)
      .filter(({ profile }) => distanceMetres(you.profile, profile) <= withinKm * 1_000)
      .flatMap(({ profile }) => judgeMatch(you.profile, profile, pairs) ?? [])
      .filter(({ score }) => score >= LEAST_SCORE),
  );
}

interface Outcome {
  shown: number;
  /** Shown, and both would say yes. */
  mutual: number;
  /** Views each business got. */
  readonly views: Map<string, number>;
  /** Different pairs that both want and of whom one was shown the other. */
  readonly found: Set<string>;
}

function simulate(
  town: Town,
  ranker: Ranker,
  judged: ReadonlyMap<string, JudgedMatch[]>,
  seed: number,
): Outcome {
  const random = seededRandom(seed);
  const outcome: Outcome = {
    shown: 0,
    mutual: 0,
    views: new Map(town.residents.map(({ profile }) => [profile.id, 0])),
    found: new Set(),
  };
  const log: Map<string, number>[] = [];
  for (let index = 0; index < days; index++) {
    const exposures = exposuresOf(town, log.slice(0, Math.max(0, index - 1)).slice(-WEEK));
    const today = new Map<string, number>();
    for (const you of town.residents) {
      const id = you.profile.id;
      const others = town.residents.filter((other) => other !== you);
      const day = addDays(FIRST_DAY, index);
      const ranking = { you, others, judged: judged.get(id) ?? [], exposures, day, random };
      for (const shown of ranker(ranking).slice(0, TOP)) {
        outcome.shown++;
        outcome.views.set(shown, (outcome.views.get(shown) ?? 0) + 1);
        today.set(shown, (today.get(shown) ?? 0) + 1);
        if (!town.wants(id, shown) || !town.wants(shown, id)) continue;
        outcome.mutual++;
        outcome.found.add([id, shown].sort().join(' '));
      }
    }
    log.push(today);
  }
  return outcome;
}

/** Views of the week that ended the day before yesterday, as the product counts them. */
function exposuresOf(town: Town, week: readonly ReadonlyMap<string, number>[]): Map<string, Exposure> {
  return new Map(
    town.residents.map(({ profile, attentionBudget }) => [
      profile.id,
      { shown: week.reduce((sum, day) => sum + (day.get(profile.id) ?? 0), 0), attentionBudget },
    ]),
  );
}

/** 0 when all get the same, towards 1 when one gets everything. */
function gini(amounts: readonly number[]): number {
  const sorted = [...amounts].sort((a, b) => a - b);
  const total = sorted.reduce((sum, one) => sum + one, 0);
  const weighted = sorted.reduce((sum, one, index) => sum + (index + 1) * one, 0);
  return total === 0 ? 0 : (2 * weighted) / (sorted.length * total) - (sorted.length + 1) / sorted.length;
}

const mean = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0) / list.length;

console.log(`SIMULATED: ${towns} invented towns, ${days} days, everybody looks at ${TOP} matches a day`);
const results = new Map<string, { acceptance: number[]; gini: number[]; found: number[] }>();
for (let seed = 1; seed <= towns; seed++) {
  const town = buildTown(seed);
  const judged = new Map(town.residents.map((you) => [you.profile.id, judgedFor(you, town)]));
  for (const [name, ranker] of Object.entries(rankers)) {
    const { shown, mutual, views, found } = simulate(town, ranker, judged, seed);
    const row = results.get(name) ?? { acceptance: [], gini: [], found: [] };
    row.acceptance.push(mutual / shown);
    row.gini.push(gini([...views.values()]));
    row.found.push(found.size);
    results.set(name, row);
  }
}
console.log('\nranker                              both say yes   Gini of views   pairs found per town');
for (const [name, row] of results)
  console.log(
    `${name.padEnd(36)}${`${(100 * mean(row.acceptance)).toFixed(1)} %`.padStart(11)}${mean(row.gini).toFixed(3).padStart(16)}${mean(row.found).toFixed(0).padStart(16)}`,
  );
const own = results.get('the ranking');
const baselines = [
  'random',
  'distance, other category',
  'distance, complementary category',
  'one-sided score',
];
const best = baselines
  .flatMap((name) => results.get(name) ?? [])
  .sort((a, b) => mean(b.acceptance) - mean(a.acceptance))[0];
if (own && best)
  console.log(
    `\nto the best baseline: acceptance ${(mean(own.acceptance) / mean(best.acceptance)).toFixed(2)} × (bar 1.5), Gini ${mean(own.gini).toFixed(3)} against ${mean(best.gini).toFixed(3)} (bar: no higher)`,
  );
