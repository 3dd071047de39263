/**
 * Three simulated markets: invented businesses with wishes are shown partners by the real ranking code and by baselines.
 * Run: npm run bench:market -- [--towns 6] [--days 28]
 */
import { parseArgs } from 'node:util';
import { addDays, distanceMetres } from '#libs/common';
import type { MatchProfile } from '../../libs/matching/src/ranking/profile.js';
import { shareAttention, type Exposure } from '../../libs/matching/src/ranking/attention.js';
import { CategoryPairs } from '../../libs/matching/src/ranking/category-pair.js';
import { diversify, drawOrder } from '../../libs/matching/src/ranking/diversify.js';
import {
  joined,
  judgeMatch,
  LEAST_SCORE,
  type JudgedMatch,
} from '../../libs/matching/src/ranking/judge-match.js';
import { wantedCategories } from '../../libs/matching/src/wanted-categories.js';
import { seededRandom } from '../support/seeded-random.js';
import { knownTown } from './known-town.js';
import { evenTown, type Resident, type Town } from './market-town.js';
import { unevenTown } from './uneven-town.js';

const TOP = 10;
const PER_KIND = 20;
const WEEK = 7;
const FIRST_DAY = '2026-01-01';

const { values } = parseArgs({
  options: { towns: { type: 'string', default: '6' }, days: { type: 'string', default: '28' } },
});
const [towns, days] = [Number(values.towns), Number(values.days)];

interface Market {
  readonly name: string;
  readonly build: (seed: number) => Town;
  /** Whether a business answers no more proposals a week than its attention budget has places. */
  readonly isCrowded: boolean;
  /** Whether all who make lists know how likely each is to want the other, so that only what they make of it is compared. */
  readonly areWishesKnown: boolean;
}
const MARKETS: readonly Market[] = [
  {
    name: 'known wishes, everybody answers everybody',
    build: knownTown,
    isCrowded: false,
    areWishesKnown: true,
  },
  {
    name: 'known wishes, room for as many answers as the attention budget',
    build: knownTown,
    isCrowded: true,
    areWishesKnown: true,
  },
  {
    name: 'uneven wishes, room for as many answers as the attention budget',
    build: unevenTown,
    isCrowded: true,
    areWishesKnown: false,
  },
  {
    name: 'even wishes, everybody answers everybody',
    build: evenTown,
    isCrowded: false,
    areWishesKnown: false,
  },
];

/** What a ranker may look at: never the wishes. */
interface Viewer {
  readonly you: Resident;
  readonly town: Town;
  readonly judged: readonly JudgedMatch[];
}
interface Today {
  readonly day: string;
  readonly exposures: ReadonlyMap<string, Exposure>;
  readonly random: () => number;
}
/** Looks at a viewer once, then gives a list for each day. */
type Ranker = (viewer: Viewer) => (today: Today) => readonly string[];

const othersOf = ({ you, town }: Viewer): Resident[] => town.residents.filter((other) => other !== you);
const idsOf = (matches: readonly JudgedMatch[]): string[] => matches.map(({ them }) => them.id);
const near = (you: MatchProfile) => (a: Resident, b: Resident) =>
  distanceMetres(you, a.profile) - distanceMetres(you, b.profile);

/** The same list every day. */
const always = (list: readonly string[]) => () => list;
const nearest = (you: Resident, among: readonly Resident[]) =>
  always([...among].sort(near(you.profile)).map(({ profile }) => profile.id));

const baselines: Readonly<Record<string, Ranker>> = {
  random: (viewer) => {
    const ids = othersOf(viewer).map(({ profile }) => profile.id);
    return ({ random }) =>
      ids
        .map((id) => ({ id, lot: random() }))
        .sort((a, b) => a.lot - b.lot)
        .map(({ id }) => id);
  },
  'distance, other category': (viewer) => {
    const { you } = viewer;
    return nearest(
      you,
      othersOf(viewer).filter(({ profile }) => profile.categoryKey !== you.profile.categoryKey),
    );
  },
  'distance, complementary category': (viewer) => {
    const wanted = new Set(wantedCategories(viewer.you.profile, {}).map(({ key }) => key));
    return nearest(
      viewer.you,
      othersOf(viewer).filter(({ profile }) => wanted.has(profile.categoryKey ?? '')),
    );
  },
  'one-sided score': ({ judged }) => always(idsOf([...judged].sort((a, b) => b.forYou - a.forYou))),
};

const OURS = 'the ranking';
const rankers: Readonly<Record<string, Ranker>> = {
  ...baselines,
  'both sides, attention not shared':
    ({ you, judged }) =>
    ({ day }) =>
      idsOf(diversify(drawOrder(judged, you.profile.id, day), TOP)),
  [OURS]:
    ({ you, judged }) =>
    ({ day, exposures }) =>
      idsOf(diversify(drawOrder(shareAttention(judged, exposures), you.profile.id, day), TOP)),
  'by the true chances (nobody knows them)': (viewer) => {
    const { town, you } = viewer;
    const both = (other: string) => town.chance(you.profile.id, other) * town.chance(other, you.profile.id);
    return always(
      othersOf(viewer)
        .map(({ profile: { id } }) => ({ id, chance: both(id) }))
        .sort((a, b) => b.chance - a.chance)
        .map(({ id }) => id),
    );
  },
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

/** Everybody who is no rival, judged by the wishes of both. */
function judgedByWishes({ profile: you }: Resident, town: Town): JudgedMatch[] {
  const pairs = new CategoryPairs();
  return town.residents.flatMap(({ profile: them }) => {
    const pair = you === them ? null : pairs.best(you, them);
    if (!pair) return [];
    const [forYou, forThem] = [town.chance(you.id, them.id), town.chance(them.id, you.id)];
    const score = joined(forYou, forThem, them);
    return [{ them, pair, distanceMetres: distanceMetres(you, them), forYou, forThem, score }];
  });
}

/** Who says yes to whom. In a crowded market a proposal that meets no more room in its week is not answered. */
class Answers {
  private readonly budget: ReadonlyMap<string, number>;
  private readonly given = new Map<string, boolean>();
  private readonly answered = new Map<string, number>();

  constructor(
    private readonly town: Town,
    private readonly isCrowded: boolean,
  ) {
    this.budget = new Map(
      town.residents.map(({ profile, attentionBudget }) => [profile.id, attentionBudget]),
    );
  }

  beginWeek(): void {
    this.given.clear();
    this.answered.clear();
  }

  /** Whether somebody who is shown another becomes its partner: writes if it wants to, once a week, and hears yes. */
  areMutual(id: string, shown: string): boolean {
    if (!this.town.wants(id, shown)) return false;
    if (!this.isCrowded) return this.town.wants(shown, id);
    const key = `${id} ${shown}`;
    const known = this.given.get(key) ?? (this.given.get(`${shown} ${id}`) || undefined);
    if (known !== undefined) return known;
    const before = this.answered.get(shown) ?? 0;
    const hasRoom = before < (this.budget.get(shown) ?? 0);
    if (hasRoom) this.answered.set(shown, before + 1);
    const isYes = hasRoom && this.town.wants(shown, id);
    this.given.set(key, isYes);
    return isYes;
  }
}

interface Outcome {
  /** Of all shown, the part that ends in both saying yes. */
  readonly acceptance: number;
  /** How unevenly views are spread over businesses. */
  readonly gini: number;
  /** Different pairs that both want and of whom one was shown the other, with room for an answer. */
  readonly found: number;
}

function simulate(
  town: Town,
  isCrowded: boolean,
  ranker: Ranker,
  judged: ReadonlyMap<string, JudgedMatch[]>,
  seed: number,
): Outcome {
  const [random, lots] = [seededRandom(seed), seededRandom(seed * 31 + 7)];
  const answers = new Answers(town, isCrowded);
  const lists = new Map(
    town.residents.map((you) => [
      you.profile.id,
      ranker({ you, town, judged: judged.get(you.profile.id) ?? [] }),
    ]),
  );
  const [found, log]: [Set<string>, Map<string, number>[]] = [new Set(), []];
  let [shownAtAll, mutual] = [0, 0];
  for (let index = 0; index < days; index++) {
    if (index % WEEK === 0) answers.beginWeek();
    const exposures = exposuresOf(town, log.slice(0, Math.max(0, index - 1)).slice(-WEEK));
    const today = new Map<string, number>();
    const day = addDays(FIRST_DAY, index);
    for (const you of inAnyOrder(town.residents, lots)) {
      const id = you.profile.id;
      const list = lists.get(id)?.({ day, exposures, random }) ?? [];
      for (const shown of list.slice(0, TOP)) {
        shownAtAll++;
        today.set(shown, (today.get(shown) ?? 0) + 1);
        if (!answers.areMutual(id, shown)) continue;
        mutual++;
        found.add([id, shown].sort().join(' '));
      }
    }
    log.push(today);
  }
  const views = town.residents.map(({ profile }) =>
    log.reduce((sum, day) => sum + (day.get(profile.id) ?? 0), 0),
  );
  return { acceptance: mutual / shownAtAll, gini: gini(views), found: found.size };
}

function inAnyOrder(residents: readonly Resident[], random: () => number): Resident[] {
  return residents
    .map((one) => ({ one, lot: random() }))
    .sort((a, b) => a.lot - b.lot)
    .map(({ one }) => one);
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
const spread = (list: readonly number[]): number =>
  Math.sqrt(list.reduce((sum, one) => sum + (one - mean(list)) ** 2, 0) / Math.max(1, list.length - 1));
const percent = (value: number): string => (100 * value).toFixed(1);

function report({ name, build, isCrowded, areWishesKnown }: Market): void {
  const judge = areWishesKnown ? judgedByWishes : judgedFor;
  const results = new Map<string, Outcome[]>();
  for (let seed = 1; seed <= towns; seed++) {
    const town = build(seed);
    const judged = new Map(town.residents.map((you) => [you.profile.id, judge(you, town)]));
    for (const [who, ranker] of Object.entries(rankers))
      results.set(who, [...(results.get(who) ?? []), simulate(town, isCrowded, ranker, judged, seed)]);
  }
  console.log(`\n${name}\n`);
  console.log(
    'ranker                                     both say yes, ± spread   each town                          Gini   pairs found',
  );
  for (const [who, outcomes] of results) {
    const accepted = outcomes.map(({ acceptance }) => acceptance);
    console.log(
      `${who.padEnd(42)}${`${percent(mean(accepted))} % ± ${percent(spread(accepted))}`.padStart(16)}` +
        `         ${accepted.map(percent).join('  ').padEnd(34)}` +
        `${mean(outcomes.map((one) => one.gini)).toFixed(3)}${mean(outcomes.map((one) => one.found))
          .toFixed(0)
          .padStart(12)}`,
    );
  }
  const acceptance = (who: string) => mean((results.get(who) ?? []).map((one) => one.acceptance));
  const uneven = (who: string) => mean((results.get(who) ?? []).map((one) => one.gini));
  const [best = ''] = Object.keys(baselines).sort((a, b) => acceptance(b) - acceptance(a));
  console.log(
    `\nto the best baseline (${best}): acceptance ${(acceptance(OURS) / acceptance(best)).toFixed(2)} × (bar 1.5), Gini ${uneven(OURS).toFixed(3)} against ${uneven(best).toFixed(3)} (bar: no higher)`,
  );
}

console.log(`SIMULATED: ${towns} invented towns, ${days} days, everybody looks at ${TOP} matches a day`);
for (const market of MARKETS) report(market);
