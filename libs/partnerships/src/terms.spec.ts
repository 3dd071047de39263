import fc from 'fast-check';
import { canonicalJson, Refusal } from '#libs/common';
import { draftTerms, MOST_PROMISES, requireSendable, type Terms, type TermsInput } from './terms.js';
import { versionHash } from './proposal-version.entity.js';

const terms = (part: Partial<TermsInput> = {}): TermsInput => ({
  title: 'Cards',
  theyGet: 'Your card by our till',
  youGet: 'Our card in your studio',
  startsOn: '2026-12-07',
  endsOn: '2027-01-17',
  exitNoticeDays: 7,
  promises: [{ key: 'a', by: 'sender', what: 'Card by the till', from: '2026-12-07', until: '2026-12-31' }],
  ...part,
});
const promise = terms().promises[0]!;

function problems(work: () => unknown): string[] {
  try {
    work();
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.problems.map(({ code, field }) => `${code} ${field?.join('.')}`);
  }
}
const refused = (part: Partial<TermsInput>, today = '2026-11-23') =>
  problems(() => requireSendable(draftTerms(terms(part)), today));

describe('draftTerms', () => {
  it('trims, and writes what was left out as null', () => {
    expect(draftTerms(terms({ title: '  Cards ', note: ' ' }))).toEqual({
      ...terms(),
      note: null,
      exclusivity: null,
      promises: [{ ...promise, channel: null, quantity: null }],
    });
  });

  it('lets a draft be unfinished, but not endless', () => {
    expect(problems(() => draftTerms(terms({ title: '', theyGet: '', youGet: '' })))).toEqual([]);
    expect(
      problems(() =>
        draftTerms(
          terms({
            title: 'x'.repeat(121),
            note: 'x'.repeat(3_001),
            promises: Array.from({ length: MOST_PROMISES + 1 }, () => promise),
          }),
        ),
      ),
    ).toEqual(['TOO_LONG terms.promises', 'TOO_LONG terms.title', 'TOO_LONG terms.note']);
  });
});

describe('requireSendable', () => {
  it('lets sound terms pass, also without what the sender gets', () => {
    expect(refused({})).toEqual([]);
    expect(refused({ youGet: '', promises: [] })).toEqual([]);
  });

  it('requires what they get, and tells everything missing at once', () => {
    expect(refused({ title: ' ', theyGet: '  ', promises: [{ ...promise, what: '' }] })).toEqual([
      'REQUIRED terms.title',
      'REQUIRED terms.theyGet',
      'REQUIRED terms.promises.0.what',
    ]);
  });

  it('checks the period, the notice and each promise', () => {
    expect(refused({ startsOn: '2027-02-01', promises: [] })).toEqual(['INVALID terms.endsOn']);
    expect(refused({}, '2027-01-18')).toEqual(['INVALID terms.endsOn']);
    expect(refused({}, '2027-01-17')).toEqual([]);
    expect(refused({ exitNoticeDays: -1 })).toEqual(['INVALID terms.exitNoticeDays']);
    const late = { ...promise, until: '2027-01-18' };
    const twice = { ...promise, quantity: 0 };
    expect(refused({ promises: [late, twice] })).toEqual([
      'INVALID terms.promises.0.from',
      'INVALID terms.promises.1.key',
      'INVALID terms.promises.1.quantity',
    ]);
  });
});

describe('exclusivity', () => {
  it('is kept as it was said, and must name a category there is', () => {
    const exclusivity = { binds: 'both', categoryKey: 'florist' } as const;
    expect(draftTerms(terms({ exclusivity })).exclusivity).toEqual(exclusivity);
    expect(refused({ exclusivity })).toEqual([]);
    expect(refused({ exclusivity: { binds: 'sender', categoryKey: 'alchemist' } })).toEqual([
      'INVALID terms.exclusivity.categoryKey',
    ]);
  });
});

describe('versionHash', () => {
  const content = { proposalId: 'p', fromBusinessId: 'a', toBusinessId: 'b', number: 1 };
  const arbitraryTerms = fc
    .record({ title: fc.string({ maxLength: 20 }), theyGet: fc.string({ maxLength: 20 }) })
    .map((part) => draftTerms(terms(part)));

  it('does not depend on the order in which a database gives the keys back', () => {
    fc.assert(
      fc.property(arbitraryTerms, (value) => {
        const shuffled = Object.fromEntries(Object.entries(value).reverse()) as Terms;
        expect(versionHash({ ...content, terms: shuffled })).toBe(versionHash({ ...content, terms: value }));
      }),
    );
  });

  it('of a version made before exclusivity could be said is the one it always had', () => {
    const { exclusivity, ...old } = draftTerms(terms());
    expect(exclusivity).toBeNull();
    expect(versionHash({ ...content, terms: old })).toBe(
      'de4e15ee1cd16f0d350f2d78ed4ee50f97ace44bf3f6b824e46a2e7cdc039a89',
    );
    expect(versionHash({ ...content, terms: { ...old, exclusivity: null } })).toBe(
      '576a3012aa428178d24d9f0d04efa4d39a54fb73ae1731b8fc498f890a3df84e',
    );
  });

  it('changes with the terms, the parties, the proposal and the number', () => {
    fc.assert(
      fc.property(arbitraryTerms, arbitraryTerms, (one, two) => {
        const same = canonicalJson(one) === canonicalJson(two);
        const hashes = [one, two].map((value) => versionHash({ ...content, terms: value }));
        expect(hashes[0] === hashes[1]).toBe(same);
      }),
    );
    const value = draftTerms(terms());
    const others = [
      content,
      { ...content, number: 2 },
      { ...content, proposalId: 'q' },
      { ...content, fromBusinessId: 'b', toBusinessId: 'a' },
    ].map((other) => versionHash({ ...other, terms: value }));
    expect(new Set(others).size).toBe(4);
    expect(others[0]).toMatch(/^[0-9a-f]{64}$/);
  });
});
