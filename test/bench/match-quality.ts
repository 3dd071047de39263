/**
 * Measures the theory of complementarity against category pairs that public articles state.
 * Run: npm run bench:match-quality -- [pairs.tsv]
 */
import { existsSync, readFileSync } from 'node:fs';
import { taxonomy, type Category } from '#libs/directory';
import {
  categoryComplement,
  collect,
  complement,
  judge,
  scoreOf,
  type Evidence,
  type ReasonSeed,
} from '#libs/matching';
import {
  areaUnderCurve,
  byTrade,
  ownPairs,
  printDomains,
  printReliability,
  rankOf,
  type Pair,
  type Scorer,
} from './match-quality-tables.js';
import { seededRandom } from '../support/seeded-random.js';

const path = process.argv[2] ?? '../shared/data/matching/complement-pairs-dev.tsv';

/** The whole formula without some kinds of evidence. */
function without(...kinds: readonly ReasonSeed['kind'][]): Scorer {
  return (a, b) => {
    const { forA, forB } = collect(a, b);
    const kept = (reasons: readonly ReasonSeed[]): ReasonSeed[] =>
      reasons.filter(({ kind }) => !kinds.includes(kind));
    return scoreOf(judge(a, b, { forA: kept(forA), forB: kept(forB) }));
  };
}

function only(keep: (reason: ReasonSeed) => boolean): Scorer {
  return (a, b) => {
    const evidence = collect(a, b);
    const kept: Evidence = { forA: evidence.forA.filter(keep), forB: evidence.forB.filter(keep) };
    return judge(a, b, kept).benefit;
  };
}

function trigrams(text: string): Set<string> {
  const padded = `  ${text.toLowerCase()} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, i) => padded.slice(i, i + 3)));
}

function nameLikeness(a: Category, b: Category): number {
  const [x, y] = [trigrams(a.name), trigrams(b.name)];
  return [...x].filter((gram) => y.has(gram)).length / new Set([...x, ...y]).size;
}

function readPairs(): { pairs: Pair[]; names: Category[] } {
  const lines = readFileSync(path, 'utf8').trim().split('\n').slice(1);
  const resolve = (name: string): Category => {
    const hit = taxonomy.find(name, { limit: 1 })[0];
    if (!hit) throw new Error(`No category found for "${name}".`);
    return hit.category;
  };
  const pairs = lines.map((line) => {
    const [a = '', b = '', relation = ''] = line.split('\t');
    return { a: resolve(a), b: resolve(b), relation };
  });
  const listed = path.replace(/[^/]*$/, 'category-names.txt');
  const names = existsSync(listed)
    ? readFileSync(listed, 'utf8').trim().split('\n').map(resolve)
    : pairs.flatMap(({ a, b }) => [a, b]);
  return { pairs, names: [...new Set(names)] };
}

/** Random pairs, the same in every run, none of them stated. */
function drawnPairs(pairs: readonly Pair[], names: readonly Category[]): Pair[] {
  const stated = new Set(pairs.flatMap(({ a, b }) => [`${a.key} ${b.key}`, `${b.key} ${a.key}`]));
  const random = seededRandom(7);
  const drawn: Pair[] = [];
  while (drawn.length < 4000) {
    const [a, b] = [names[Math.floor(random() * names.length)], names[Math.floor(random() * names.length)]];
    if (a && b && a !== b && !stated.has(`${a.key} ${b.key}`)) drawn.push({ a, b, relation: 'random' });
  }
  return drawn;
}

function measure(
  score: Scorer,
  pairs: readonly Pair[],
  names: readonly Category[],
  random: readonly Pair[],
): string[] {
  const complements = pairs.filter(({ relation }) => relation === 'complement');
  const rivals = pairs.filter(({ a, b, relation }) => relation === 'competitor' && a !== b);
  const values = complements.map(({ a, b }) => score(a, b));
  const hits = complements.filter(({ a, b }) => rankOf(score, a, b, names) <= 10).length;
  return [
    areaUnderCurve(
      values,
      rivals.map(({ a, b }) => score(a, b)),
    ).toFixed(3),
    areaUnderCurve(
      values,
      random.map(({ a, b }) => score(a, b)),
    ).toFixed(3),
    `${((100 * hits) / complements.length).toFixed(0)} %`,
  ];
}

function explain(score: Scorer, pairs: readonly Pair[], names: readonly Category[]): void {
  const why = (a: Category, b: Category): string => {
    const { forA, overlap } = complement(a, b);
    const reasons = forA
      .slice(0, 3)
      .map((r) => ('moment' in r ? r.moment : 'circle' in r ? r.circle : r.kind));
    return `overlap ${overlap.substitute.toFixed(2)}; ${reasons.join(', ') || 'no shared evidence'}`;
  };
  console.log('\nStated competitors that score above zero:');
  for (const { a, b, relation } of pairs) {
    const value = score(a, b);
    if (relation === 'competitor' && value > 0)
      console.log(`  ${value.toFixed(2)}  ${a.name} / ${b.name}: ${why(a, b)}`);
  }
  console.log('\nStated complements outside the first one’s top ten:');
  for (const { a, b, relation } of pairs) {
    if (relation !== 'complement') continue;
    const rank = rankOf(score, a, b, names);
    if (rank > 10)
      console.log(`  rank ${rank}, ${score(a, b).toFixed(2)}  ${a.name} / ${b.name}: ${why(a, b)}`);
  }
}

function main(): void {
  if (!existsSync(path)) {
    console.error(
      `There is no file of category pairs at ${path}. Name one: npm run bench:match-quality -- pairs.tsv`,
    );
    process.exitCode = 2;
    return;
  }
  const { pairs, names } = readPairs();
  const full: Scorer = (a, b) => categoryComplement(a.key, b.key) ?? 0;
  const dice = seededRandom(1);
  const noise = new Map<string, number>();
  const chance: Scorer = (a, b) => {
    const key = [a.key, b.key].sort().join(' ');
    return noise.get(key) ?? (noise.set(key, dice()), noise.get(key) ?? 0);
  };
  const scorers: readonly [string, Scorer][] = [
    ['full theory', full],
    ['without own customs', without('custom')],
    ['without any customs', without('custom', 'kin')],
    ['trade customs only', only(({ kind }) => kind === 'custom')],
    ['moments only', only(({ kind }) => kind === 'moment' || kind === 'sequence')],
    ['audience only', only(({ kind }) => kind === 'audience')],
    ['needs only (similar)', (a, b) => complement(a, b).overlap.total],
    ['name similarity', nameLikeness],
    ['random', chance],
  ];
  console.log(`${pairs.length} stated pairs, ${names.length} categories, from ${path}\n`);
  console.log(`${''.padEnd(24)}over competitor  over random  in top 10`);
  const random = drawnPairs(pairs, names);
  const table = (of: readonly Pair[], which: readonly (readonly [string, Scorer])[]): void => {
    for (const [label, score] of which) {
      const [rival, any, top] = measure(score, of, names, random);
      console.log(`${label.padEnd(24)}${rival?.padStart(15)}${any?.padStart(13)}${top?.padStart(11)}`);
    }
  };
  table(pairs, scorers);
  const own = ownPairs();
  const fresh = [...own.domains.flatMap(([, list]) => list), ...own.rivals];
  console.log(`\nPairs written down from general knowledge (${fresh.length})`);
  table(fresh, scorers.slice(0, 3));
  const complements = pairs.filter(({ relation }) => relation === 'complement');
  const chanceScores = random.map(({ a, b }) => full(a, b));
  printDomains('Stated pairs, by trade of the first', byTrade(complements), chanceScores, full, names);
  printDomains('Pairs from general knowledge', own.domains, chanceScores, full, names);
  const partners = own.domains.flatMap(([, list]) => list);
  printReliability('Reliability, pairs it was fitted on', partners, random);
  printReliability('Reliability, stated pairs', complements, random);
  explain(full, pairs, names);
}

main();
