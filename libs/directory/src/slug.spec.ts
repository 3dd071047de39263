import fc from 'fast-check';
import { slugCandidates, slugOf } from './slug.js';

describe('slugOf', () => {
  it.each([
    ["Nando's", 'nandos'],
    ['Café Zoë & Söhne', 'cafe-zoe-sohne'],
    ['Straßenfest', 'strassenfest'],
    ['牛丼屋', 'business'],
    ['---', 'business'],
  ])('writes %s as %s', (name, slug) => expect(slugOf(name)).toBe(slug));

  it('always answers something that needs no escaping in an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(slugOf(text)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slugOf(text).length).toBeLessThanOrEqual(60);
      }),
    );
  });
});

describe('slugCandidates', () => {
  it('adds the place, then numbers', () => {
    const candidates = slugCandidates('Bloom', 'Lode');
    const first = Array.from({ length: 4 }, () => candidates.next().value);
    expect(first).toEqual(['bloom', 'bloom-lode', 'bloom-lode-2', 'bloom-lode-3']);
  });
});
