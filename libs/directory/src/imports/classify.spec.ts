import { isKnownChain } from './chains.js';
import { Classifier } from './classify.js';
import { isNoBusinessByAnzsic, isNoBusinessByName } from './non-commercial.js';

const classifier = new Classifier();
const melbourne = { country: 'AU', locality: 'Melbourne' };
const category = (anzsic: string, name: string) =>
  classifier.classify({ ...melbourne, anzsic, name }).categoryKey;
const kind = (anzsic: string, name: string) => classifier.classify({ ...melbourne, anzsic, name }).kind;

describe('Classifier', () => {
  it.each([
    ['4511', 'Sushi Land', 'japanese-restaurant'],
    ['4511', 'Hanoi Pho House', 'vietnamese-restaurant'],
    ['4511', 'Tribel Cafe', 'cafe'],
    ['4511', 'Fiord', 'restaurant'],
    ['4512', 'CBD Kebabs', 'kebab-shop'],
    ['4520', 'Floyd’s Bar', 'bar'],
    ['4520', 'Edwin Wine Bar', 'wine-bar'],
    ['4274', 'Ivy And Eve', 'florist'],
    ['4279', 'Lygon Florist', 'florist'],
    ['4279', 'Tobacco Station', 'vape-shop'],
    ['6991', 'Anna Lee Studio', 'photographer'],
    ['9511', 'So Q Nails', 'nail-salon'],
    ['9511', 'Barber on Bellair', 'barbershop'],
    ['9539', 'Peril Tattoo', 'tattoo-studio'],
    ['8539', 'Carlton Counselling Group', 'psychologist'],
  ])('reads industry %s with the name %s as %s', (anzsic, name, key) =>
    expect(category(anzsic, name)).toBe(key),
  );

  it.each([
    ['6931', 'Baker & McKenzie', 'lawyer'],
    ['4520', 'The Last Chance Rock & Roll Bar', 'bar'],
    ['6931', 'Flower and Hart Lawyers', 'lawyer'],
    ['8531', 'Coffee Street Dental', 'dentist'],
  ])('does not let a name overrule its industry: %s %s', (anzsic, name, key) =>
    expect(category(anzsic, name)).toBe(key),
  );

  it('leaves a business without a category when its industry gathers many trades and its name tells none', () => {
    expect(category('9539', 'Grace Group Service Pty Ltd')).toBeNull();
    expect(category('4279', 'Dinosaur Designs')).toBeNull();
  });

  it.each([
    ['4511', 'McDonalds', 'chain'],
    ['4512', 'Subway Melbourne', 'chain'],
    ['4512', 'Subway Tile Kitchen', 'independent'],
    ['2620', 'Electricity Substation', 'non_commercial'],
    ['8922', 'Eight Hour Reserve', 'non_commercial'],
    ['9533', 'Lygon Street Car Park', 'non_commercial'],
    ['7510', 'Australian Taxation Office', 'non_commercial'],
    ['9540', 'Scots Church', 'non_commercial'],
    ['8102', 'The University of Melbourne', 'non_commercial'],
    ['4274', 'Pollon Flowers', 'independent'],
    ['7712', 'Southern Security', 'independent'],
  ])('takes industry %s with the name %s for %s', (anzsic, name, expected) =>
    expect(kind(anzsic, name)).toBe(expected),
  );

  it('reads the codes of Overture and the tags of OpenStreetMap', () => {
    const row = { ...melbourne, name: 'Rosa' };
    expect(classifier.classify({ ...row, overture: ['florist'] }).categoryKey).toBe('florist');
    expect(classifier.classify({ ...row, osm: { shop: 'florist', name: 'Rosa' } }).categoryKey).toBe(
      'florist',
    );
    expect(classifier.classify({ ...row, osm: { shop: 'florist' }, branded: true }).kind).toBe('chain');
    expect(classifier.classify({ ...row, words: 'Blumenladen' }).categoryKey).toBe('florist');
    expect(classifier.classify({ ...row, words: 'xqzzy' }).categoryKey).toBeNull();
  });
});

describe('names of no business', () => {
  it.each([
    'Vacant',
    'Unoccupied',
    'Private Car Park',
    'Substation 60',
    'City of Melbourne',
    'Department of Transport',
    'Council Reserve',
  ])('%s', (name) => expect(isNoBusinessByName(name)).toBe(true));
  it.each([
    'Reserve Bar',
    'Park Street Cafe',
    'The Parking Lot Kitchen',
    'Council Club Hotel',
    'Garden of Eden Florist',
  ])('but not %s', (name) => expect(isNoBusinessByName(name)).toBe(false));
  it('counts car parks and schools, and not security firms', () => {
    expect([
      isNoBusinessByAnzsic('9533'),
      isNoBusinessByAnzsic('8021'),
      isNoBusinessByAnzsic('7712'),
    ]).toEqual([true, true, false]);
  });
});

describe('isKnownChain', () => {
  it.each(['7-Eleven', "Hungry Jack's", 'KFC Docklands', 'Commonwealth Bank of Australia'])('%s', (name) =>
    expect(isKnownChain(name, 'AU', 'Docklands')).toBe(true),
  );
  it.each(['Bloom & Wild', 'Green Cross Osteopathy', 'KFC Mechanics'])('but not %s', (name) =>
    expect(isKnownChain(name, 'AU', 'Docklands')).toBe(false),
  );
});
