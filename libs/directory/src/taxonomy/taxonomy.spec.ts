import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { anzsicCategories } from './anzsic.js';
import { audiences } from './audiences.data.js';
import { circles } from './circles.data.js';
import { customs } from './customs.js';
import { groups } from './groups.data.js';
import { momentSteps } from './moment-steps.data.js';
import { moments } from './moments.js';
import { needFamilies } from './need-families.data.js';
import { nearNeeds } from './near-needs.data.js';
import { needs } from './needs.js';
import { taxonomy } from './taxonomy.js';

const all = taxonomy.all();
const within = (weights: object): number[] => Object.values(weights) as number[];
const require = createRequire(join(process.cwd(), 'package.json'));

describe('the data of the taxonomy', () => {
  it('holds at least 320 categories with distinct keys', () => {
    expect(all.length).toBeGreaterThanOrEqual(320);
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
    expect(all.filter(({ key }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key))).toEqual([]);
  });

  it('names every category in English and German, one and several', () => {
    const unnamed = all.filter(
      ({ name, plural, german, synonyms }) =>
        [name, plural, german.name, german.plural].some((text) => text.trim() === '') ||
        synonyms.en.length === 0 ||
        synonyms.de.length === 0,
    );
    expect(unnamed.map(({ key }) => key)).toEqual([]);
  });

  it('refers only to needs, moments, audiences, circles and groups that exist', () => {
    const strangers = all.flatMap((category) => [
      ...[category.needs, category.buys, category.hosts].flatMap((of) =>
        Object.keys(of).filter((key) => !(key in needs)),
      ),
      ...Object.keys(category.moments).filter((key) => !(key in moments)),
      ...Object.keys(category.audiences).filter((key) => !(key in audiences)),
      ...Object.keys(category.circles).filter((key) => !(key in circles)),
      ...[category.group].filter((key) => !(key in groups)),
    ]);
    expect(strangers).toEqual([]);
    const steps = Object.values(momentSteps).flatMap((steps) => steps.flatMap((step) => step.split(' ')));
    expect([...steps, ...nearNeeds.flatMap(([a, b]) => [a, b])].filter((key) => !(key in needs))).toEqual([]);
    expect(Object.values(needs).filter(({ family }) => !(family in needFamilies))).toEqual([]);
  });

  it('refers only to categories that exist, in trade customs and crosswalks', () => {
    const named = [
      ...customs.keys(),
      ...[...customs.values()].flat(),
      ...[...anzsicCategories.values()].flat(),
    ];
    expect(named.filter((key) => !taxonomy.byKey(key))).toEqual([]);
    expect([...anzsicCategories.keys()].filter((code) => !/^\d{4}$/.test(code))).toEqual([]);
  });

  it('keeps every weight above 0 and at most 1, and gives each category needs, moments and audiences', () => {
    const weights = all.flatMap((c) =>
      [c.needs, c.moments, c.audiences, c.circles, c.buys, c.hosts].flatMap(within),
    );
    expect(weights.filter((weight) => !(weight > 0 && weight <= 1))).toEqual([]);
    const bare = all.filter((c) => [c.needs, c.moments, c.audiences].some((of) => within(of).length === 0));
    expect(bare.map(({ key }) => key)).toEqual([]);
  });

  it('uses only OpenStreetMap tags that the tagging schema knows', () => {
    const file = require.resolve('@openstreetmap/id-tagging-schema/dist/presets.json');
    const presets = Object.values(
      JSON.parse(readFileSync(file, 'utf8')) as Record<string, { tags: Record<string, string> }>,
    );
    expect(presets.length).toBeGreaterThan(1000);
    const unknown = all.flatMap(({ key, osm }) =>
      osm
        .filter(
          (tags) => !presets.some((preset) => Object.entries(tags).every(([k, v]) => preset.tags[k] === v)),
        )
        .map((tags) => `${key} ${JSON.stringify(tags)}`),
    );
    expect(unknown).toEqual([]);
  });

  it('uses only icons of the lucide set', () => {
    const icons = join(dirname(require.resolve('lucide-react/package.json')), 'dist/esm/icons');
    const missing = all.filter(
      ({ icon }) => !['.js', '.mjs'].some((end) => existsSync(join(icons, icon + end))),
    );
    expect(missing.map(({ key, icon }) => `${key} ${icon}`)).toEqual([]);
  });

  it('writes industry codes as they are defined', () => {
    expect(all.flatMap(({ naics }) => naics).filter((code) => !/^\d{6}$/.test(code))).toEqual([]);
    expect(all.flatMap(({ overture }) => overture).filter((code) => !/^[a-z_]+$/.test(code))).toEqual([]);
  });
});

describe('crosswalks', () => {
  it('lead from a foreign code to categories, the usual one first', () => {
    expect(taxonomy.forAnzsic('4274')[0]?.key).toBe('florist');
    expect(taxonomy.forAnzsic('804')[0]?.key).toBe('utility');
    expect(taxonomy.forAnzsic('4511')[0]?.key).toBe('restaurant');
    expect(taxonomy.forOsm({ shop: 'florist', name: 'Petals' })[0]?.key).toBe('florist');
    expect(taxonomy.forOsm({ amenity: 'restaurant', cuisine: 'pizza;pasta' })[0]?.key).toBe(
      'pizza-restaurant',
    );
    expect(taxonomy.forOsm({ shop: 'hairdresser', hairdresser: 'barber' })[0]?.key).toBe('barbershop');
    expect(taxonomy.forOverture('coffee_shop')[0]?.key).toBe('coffee-shop');
    expect(taxonomy.forNaics('812910').map(({ key }) => key)).toContain('pet-groomer');
    expect(taxonomy.forAnzsic('9999')).toEqual([]);
    expect(taxonomy.forOsm({ highway: 'bus_stop' })).toEqual([]);
  });
});

describe('finding a category by free text', () => {
  it.each([
    ['florist', 'florist'],
    ['wedding flowers', 'florist'],
    ['Blumenladen', 'florist'],
    ['florsit', 'florist'],
    ['Hochzeitsblumen', 'florist'],
    ['flowers for weddings', 'florist'],
    ["Joe's Flower Shop & Sons", 'florist'],
    ['nail bar', 'nail-salon'],
    ['chippy', 'fish-and-chip-shop'],
    ['Müller & Söhne Bäckerei GmbH', 'bakery'],
    ['Zahnärztin', 'dentist'],
    ['resturant', 'restaurant'],
    ['theatre', 'theater'],
    ['estate agents', 'real-estate-agent'],
    ['Friseure', 'hair-salon'],
    ['second hand shop', 'thrift-store'],
    ['physio', 'physical-therapist'],
    ['Steuerberaterin', 'accountant'],
  ])('reads "%s" as %s', (text, key) => {
    expect(taxonomy.find(text, { limit: 1 })[0]?.category.key).toBe(key);
  });

  it.each(['', '   ', '!!!', 'zzzqqq', 'shop'])('finds nothing in "%s"', (text) => {
    expect(taxonomy.find(text)).toEqual([]);
  });

  it('finds every category by its own names, whatever their case and order', () => {
    for (const category of all) {
      for (const text of [category.name, category.plural, category.german.name, category.german.plural]) {
        const hits = taxonomy.find(text.toUpperCase().split(' ').reverse().join(' '), { limit: 3 });
        expect({ text, found: hits.map((hit) => hit.category.key) }).toEqual({
          text,
          found: expect.arrayContaining([category.key]) as unknown,
        });
      }
    }
  });

  it('never throws, keeps the limit and ranks', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (text, limit) => {
        const scores = taxonomy.find(text, { limit }).map(({ score }) => score);
        expect(scores.length).toBeLessThanOrEqual(limit);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
      }),
    );
  });

  it('still finds a long name with one wrong letter', () => {
    const long = all.filter(({ name }) => /^[A-Za-z]{9,}$/.test(name));
    expect(long.length).toBeGreaterThan(20);
    fc.assert(
      fc.property(
        fc.constantFrom(...long),
        fc.nat(),
        fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
        (category, at, letter) => {
          const place = 1 + (at % (category.name.length - 1));
          const typo = category.name.slice(0, place) + letter + category.name.slice(place + 1);
          expect(taxonomy.find(typo, { limit: 3 }).map((hit) => hit.category.key)).toContain(category.key);
        },
      ),
    );
  });
});
