import fc from 'fast-check';
import { addDays } from '#libs/common';
import { CHANNEL_KINDS } from '#libs/directory';
import { changesBetween, type TermChange } from './term-changes.js';
import { tellChanges } from './tell-change.js';
import { BOUND, draftTerms, type PromiseTerms, SIDES, type Terms } from './terms.js';

const names = { sender: "Rosa's Flowers", recipient: 'Kestrel Photography' };
const day = fc.nat({ max: 60 }).map((days) => addDays('2026-12-01', days));
const words = fc.constantFrom('', 'A card', 'Two cards', 'A kind word');
const promise = (key: string) =>
  fc.record({
    key: fc.constant(key),
    by: fc.constantFrom(...SIDES),
    what: words,
    channel: fc.option(fc.constantFrom(...CHANNEL_KINDS)),
    from: day,
    until: day,
    quantity: fc.option(fc.integer({ min: 1, max: 4 })),
  });
const arbitraryTerms: fc.Arbitrary<Terms> = fc
  .record({
    title: words,
    theyGet: words,
    youGet: words,
    startsOn: day,
    endsOn: day,
    exitNoticeDays: fc.nat({ max: 3 }),
    note: fc.option(words),
    exclusivity: fc.option(
      fc.record({ binds: fc.constantFrom(...BOUND), categoryKey: fc.constantFrom('florist', 'bakery') }),
    ),
    promises: fc
      .subarray(['a', 'b', 'c', 'd'])
      .chain((keys) => fc.tuple(...keys.map(promise)))
      .chain((promises) => fc.shuffledSubarray(promises, { minLength: promises.length })),
  })
  .map(draftTerms);

/** Makes the changes to the terms before, and nothing else. */
function applied(before: Terms, changes: readonly TermChange[]): Terms {
  const promises = new Map(before.promises.map((one) => [one.key, one]));
  const rest: Record<string, unknown> = { ...before };
  for (const { path, after } of changes) {
    const [term = '', key = '', part] = path;
    if (term !== 'promises') rest[term] = after;
    else if (part) promises.set(key, { ...promises.get(key)!, [part]: after });
    else if (after === null) promises.delete(key);
    else promises.set(key, after as PromiseTerms);
  }
  return { ...(rest as Terms), promises: [...promises.values()] };
}

const byKey = (terms: Terms): Terms => ({
  ...terms,
  promises: terms.promises.toSorted((one, other) => one.key.localeCompare(other.key)),
});

describe('changesBetween', () => {
  it('says everything that changed: making the changes gives the new terms', () => {
    fc.assert(
      fc.property(arbitraryTerms, arbitraryTerms, (before, after) => {
        expect(byKey(applied(before, changesBetween(before, after)))).toEqual(byKey(after));
      }),
      { numRuns: 2_000 },
    );
  });

  it('says nothing about terms that are the same, whatever the order of their promises', () => {
    fc.assert(
      fc.property(arbitraryTerms, (terms) => {
        const turned = { ...terms, promises: terms.promises.toReversed() };
        expect(changesBetween(terms, turned)).toEqual([]);
      }),
    );
  });

  it('takes terms made before exclusivity could be said for terms that bind nobody', () => {
    const { exclusivity, ...old } = draftTerms({ ...someTerms(), exclusivity: null });
    expect(exclusivity).toBeNull();
    expect(changesBetween(old, { ...old, exclusivity: null })).toEqual([]);
  });
});

describe('tellChanges', () => {
  it('has a sentence for every change in both languages, with no hole in it', () => {
    fc.assert(
      fc.property(arbitraryTerms, arbitraryTerms, (before, after) => {
        const changes = changesBetween(before, after);
        for (const locale of ['en', 'de'] as const) {
          const told = tellChanges(before, after, names, locale);
          expect(told.map(({ path }) => path)).toEqual(changes.map(({ path }) => path));
          for (const { sentence } of told) {
            expect(sentence).toMatch(/\.$/);
            expect(sentence).not.toMatch(/undefined|null|\[object|NaN|Invalid/);
          }
          expect(new Set(told.map(({ path }) => path.join())).size).toBe(told.length);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('reads like this', () => {
    const before = someTerms();
    const after: Terms = {
      ...before,
      endsOn: '2027-02-14',
      exitNoticeDays: 0,
      exclusivity: { binds: 'recipient', categoryKey: 'florist' },
      promises: [
        { ...before.promises[0]!, quantity: 40 },
        { ...before.promises[0]!, key: 'c', by: 'recipient', what: 'A word at every wedding', channel: null },
      ],
    };
    const sentences = (locale: 'en' | 'de') =>
      tellChanges(before, after, names, locale).map(({ sentence }) => sentence);
    expect(sentences('en')).toEqual([
      'It ends on 14 February 2027, not on 17 January 2027.',
      'Either side can stop at any time. Before: with 7 days’ notice.',
      'Kestrel Photography does this with nobody else of this kind: Florists.',
      'Kestrel Photography no longer promises: “Our card in your studio” (shop window, 7 December 2026 to 17 January 2027).',
      'How many for “Your card by our till”: 40. Before: no number.',
      'Kestrel Photography also promises: “A word at every wedding” (7 December 2026 to 17 January 2027).',
    ]);
    expect(sentences('de')).toEqual([
      'Schluss ist am 14. Februar 2027 statt am 17. Januar 2027.',
      'Beide Seiten können jederzeit aufhören. Bisher: mit 7 Tagen Frist.',
      'Kestrel Photography macht das mit niemand anderem aus der Gruppe: Blumenläden.',
      'Kestrel Photography verspricht nicht mehr: „Our card in your studio“ (Schaufenster, 7. Dezember 2026 bis 17. Januar 2027).',
      'Wie viele bei „Your card by our till“: 40. Bisher: keine Anzahl.',
      'Kestrel Photography verspricht außerdem: „A word at every wedding“ (7. Dezember 2026 bis 17. Januar 2027).',
    ]);
  });

  it('ends what somebody wrote with one full stop, theirs or ours', () => {
    const before = { ...someTerms(), note: 'See you soon' };
    const sentence = (note: string) => tellChanges(before, { ...before, note }, names, 'en')[0]?.sentence;
    expect(sentence('It is in the folder.')).toBe(
      'The note is now “It is in the folder.” It was “See you soon”.',
    );
    expect(sentence('')).toBe('The note is left out. It was “See you soon”.');
  });
});

function someTerms(): Terms {
  const days = { from: '2026-12-07', until: '2027-01-17', quantity: null };
  return draftTerms({
    title: 'Cards',
    theyGet: 'Your card by our till',
    youGet: 'Our card in your studio',
    startsOn: '2026-12-07',
    endsOn: '2027-01-17',
    exitNoticeDays: 7,
    promises: [
      { key: 'a', by: 'sender', what: 'Your card by our till', channel: 'counter_card', ...days },
      { key: 'b', by: 'recipient', what: 'Our card in your studio', channel: 'window', ...days },
    ],
  });
}
