import { taxonomy } from '#libs/directory';
import { categoryComplement, competes, partnerLikelihood } from './category-matrix.js';
import { complement } from './complement.js';
import { knownComplements } from './known-complements.data.js';
import { knownRivals } from './known-rivals.data.js';

type Pair = readonly [string, string];

const pairsOf = (lines: readonly string[]): Pair[] =>
  lines.map((line) => {
    const [a = '', b = '', ...rest] = line.split(' ');
    expect({ line, rest, known: [a, b].filter((key) => taxonomy.byKey(key)).length }).toEqual({
      line,
      rest: [],
      known: 2,
    });
    return [a, b];
  });

const score = ([a, b]: Pair): number => categoryComplement(a, b) ?? NaN;
const likelihood = ([a, b]: Pair): number => partnerLikelihood(a, b) ?? NaN;
const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;

/** Every seventh pair of commercial categories that is not known as complement. */
const others = (): Pair[] => {
  const known = new Set(
    Object.values(knownComplements)
      .flatMap(pairsOf)
      .map((pair) => [...pair].sort().join(' ')),
  );
  const keys = taxonomy.all().flatMap(({ key, commercial }) => (commercial ? [key] : []));
  return keys
    .flatMap((a, i) => keys.slice(i + 1).map((b): Pair => [a, b]))
    .filter((pair, i) => i % 7 === 0 && !known.has([...pair].sort().join(' ')));
};

function areaUnderCurve(above: readonly number[], below: readonly number[]): number {
  let wins = 0;
  for (const x of above) for (const y of below) wins += x > y ? 1 : x === y ? 0.5 : 0;
  return wins / (above.length * below.length);
}

describe('pairs known from general knowledge', () => {
  const chance = others().map(score);

  it.each(Object.keys(knownComplements))('puts partners in %s above chance', (domain) => {
    const pairs = pairsOf(knownComplements[domain] ?? []);
    expect(pairs.length).toBeGreaterThan(20);
    expect(areaUnderCurve(pairs.map(score), chance)).toBeGreaterThan(0.93);
  });

  it('puts partners above rivals', () => {
    const rivals = pairsOf(knownRivals).map(score);
    expect(rivals.length).toBeGreaterThan(60);
    expect(
      areaUnderCurve(Object.values(knownComplements).flatMap(pairsOf).map(score), rivals),
    ).toBeGreaterThan(0.95);
  });

  it('means the same everywhere: partners are about as likely in every domain', () => {
    const means = Object.values(knownComplements).map((lines) => mean(pairsOf(lines).map(likelihood)));
    expect(Math.min(...means)).toBeGreaterThan(0.65);
    expect(Math.max(...means) - Math.min(...means)).toBeLessThan(0.2);
    expect(mean(others().map(likelihood))).toBeLessThan(0.15);
  });
});

describe('weak spots of a theory of occasions', () => {
  it.each<Pair>([
    ['hair-salon', 'nail-salon'],
    ['chiropractor', 'physical-therapist'],
    ['dentist', 'orthodontist'],
    ['massage-therapist', 'physical-therapist'],
  ])('keeps partial rivals who refer, as a %s and a %s, as partners', (a, b) => {
    expect(competes(a, b)).toBe(false);
    expect(score([a, b])).toBeGreaterThan(0);
  });

  it.each<Pair>([
    ['barbershop', 'hair-salon'],
    ['liquor-store', 'wine-shop'],
    ['butcher', 'butcher'],
    ['fast-food-restaurant', 'burger-restaurant'],
    ['pilates-studio', 'yoga-studio'],
  ])('takes a %s and a %s for rivals', (a, b) => {
    expect(score([a, b])).toBeLessThanOrEqual(0);
  });

  it('tells a department of a one-stop store from a side line of an adviser', () => {
    const of = (a: string, b: string) => {
      const [x, y] = [taxonomy.byKey(a), taxonomy.byKey(b)];
      if (!x || !y) throw new Error(`No category ${a} or ${b}.`);
      return complement(x, y).overlap;
    };
    expect(of('butcher', 'grocery-store')).toMatchObject({ referral: 0 });
    expect(of('hair-salon', 'nail-salon').referral).toBeGreaterThan(0.2);
  });

  it.each([
    ['home-inspector', 'title-company', 'buying-a-home', 'you'],
    ['wedding-planner', 'photographer', 'getting-married', 'you'],
    ['gym', 'massage-therapist', 'after-workout', 'you'],
    ['furniture-store', 'mortgage-broker', 'buying-a-home', 'them'],
  ])('knows the order of steps: %s before %s', (a, b, moment, first) => {
    const [x, y] = [taxonomy.byKey(a), taxonomy.byKey(b)];
    if (!x || !y) throw new Error(`No category ${a} or ${b}.`);
    expect(complement(x, y).forA).toContainEqual(
      expect.objectContaining({ kind: 'sequence', moment, first }),
    );
  });

  it('does not count passers-by of another time of day', () => {
    const [bakery, club, cafe] = ['bakery', 'nightclub', 'cafe'].map((key) => taxonomy.byKey(key));
    if (!bakery || !club || !cafe) throw new Error('A category is missing.');
    const kinds = (a: typeof bakery, b: typeof bakery): string[] =>
      complement(a, b).forA.map(({ kind }) => kind);
    expect(kinds(bakery, club)).not.toContain('footfall');
    expect(kinds(bakery, cafe)).toContain('footfall');
  });
});
