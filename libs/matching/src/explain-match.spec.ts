import fc from 'fast-check';
import { isDay } from '#libs/common';
import { CHANNEL_KINDS, taxonomy } from '#libs/directory';
import { buildMatchProfile } from '../../../test/support/builders/match-profile.js';
import { explainMatch } from './explain-match.js';
import type { Match } from './match.js';
import { playStart } from './plays/choose-play.js';
import { CategoryPairs } from './ranking/category-pair.js';
import { judgeMatch } from './ranking/judge-match.js';
import type { MatchProfile } from './ranking/profile.js';
import { spokenName, type MatchLocale } from './wording/voice.js';

const NOW = new Date('2026-11-23T09:00:00Z');
const keys = taxonomy
  .all()
  .filter(({ commercial }) => commercial)
  .map(({ key }) => key);

function explain(you: MatchProfile, them: MatchProfile, locale: MatchLocale = 'en'): Match | null {
  const judged = judgeMatch(you, them, new CategoryPairs());
  return (
    judged && explainMatch(you, judged, null, { saved: false, dismissed: false }, locale, playStart(you, NOW))
  );
}

const someBusiness = fc.record({
  categoryKey: fc.constantFrom(...keys),
  latitude: fc.double({ min: -37.83, max: -37.8, noNaN: true }),
  channels: fc.uniqueArray(
    fc.record({
      kind: fc.constantFrom(...CHANNEL_KINDS),
      monthlyReach: fc.integer({ min: 0, max: 30_000 }),
      reachIsEstimate: fc.boolean(),
    }),
    { maxLength: 3, selector: ({ kind }) => kind },
  ),
});

const rosa = buildMatchProfile({
  id: '00000000-0000-7000-8000-000000000001',
  name: "Rosa's Flowers",
  channels: [{ kind: 'newsletter', monthlyReach: 1_400, reachIsEstimate: false }],
});
const kestrel = buildMatchProfile({
  id: '00000000-0000-7000-8000-000000000002',
  name: 'Kestrel Photography',
  categoryKey: 'photographer',
  latitude: -37.81,
});

describe('explainMatch', () => {
  it('says why, for both sides, in whole sentences of plain words', () => {
    fc.assert(
      fc.property(
        someBusiness,
        someBusiness,
        fc.constantFrom('en' as const, 'de' as const),
        (a, b, locale) => {
          const match = explain(buildMatchProfile(a), buildMatchProfile({ ...b, name: 'Kestrel' }), locale);
          if (!match) return;
          for (const reasons of [match.reasonsForYou, match.reasonsForThem]) {
            expect(reasons.length).toBeGreaterThanOrEqual(1);
            expect(reasons.length).toBeLessThanOrEqual(3);
            for (const { text, weight } of reasons) {
              expect(text).toMatch(/^(\p{Lu}|\d).*\.$/su);
              expect(text).not.toMatch(/undefined|null|NaN|\{|\}|!| {2}|\.\.|synergy|leverage/);
              expect(weight).toBeGreaterThan(0);
              expect(weight).toBeLessThanOrEqual(1);
            }
            expect(new Set(reasons.map(({ text }) => text)).size).toBe(reasons.length);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('says it in English as one shopkeeper to another', () => {
    const match = explain(rosa, kestrel);
    expect(match?.reasonsForYou[0]?.text).toContain('ouples getting married');
    expect(match?.reasonsForYou[0]?.text).toContain('Kestrel Photography');
    expect(match?.reasonsForThem.map(({ text }) => text)).toContain(
      'Your newsletter reaches 1,400 readers a month, who could hear of them.',
    );
  });

  it('says it in German', () => {
    const match = explain(rosa, kestrel, 'de');
    expect(match?.reasonsForYou[0]?.text).toContain('Paare, die heiraten, ');
    expect(match?.reasonsForThem.map(({ text }) => text)).toContain(
      'Ihren Newsletter lesen 1.400 Menschen im Monat; dort könnten sie von Kestrel Photography erfahren.',
    );
  });

  it('tells needs as the viewer sees them, on both sides', () => {
    const match = explain(rosa, kestrel);
    for (const reason of [...(match?.reasonsForYou ?? []), ...(match?.reasonsForThem ?? [])]) {
      if (reason.kind !== 'moment') continue;
      expect(taxonomy.byKey('florist')?.needs).toHaveProperty(reason.yourNeed);
      expect(taxonomy.byKey('photographer')?.needs).toHaveProperty(reason.theirNeed);
    }
    expect(match?.moments[0]).toBe('getting-married');
  });

  it('says nothing of reach, shares or distances that nobody told', () => {
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.constantFrom(...keys), (mine, theirs) => {
        const you = buildMatchProfile({ categoryKey: mine, name: 'Ours' });
        const them = buildMatchProfile({ categoryKey: theirs, name: 'Theirs', latitude: -37.84 });
        const match = explain(you, them);
        const texts = [...(match?.reasonsForYou ?? []), ...(match?.reasonsForThem ?? [])].map(
          ({ text }) => text,
        );
        for (const text of texts) expect(text).not.toMatch(/\d/);
      }),
    );
  });

  it('tells stated shares of customers', () => {
    const audience = (share: number) => [{ segment: 'engaged-couples', share }];
    const match = explain(
      { ...rosa, audience: audience(0.3) },
      { ...kestrel, audience: audience(0.6), categoryKey: 'tailor' },
    );
    const told = [...(match?.reasonsForYou ?? []), ...(match?.reasonsForThem ?? [])].filter(
      ({ kind }) => kind === 'audience',
    );
    for (const { text } of told) expect(text).toMatch(/60%.*30%|30%.*60%/);
  });

  it('speaks of one channel for all that somebody has', () => {
    const channel = (kind: 'newsletter' | 'window' | 'website', monthlyReach: number) => ({
      kind,
      monthlyReach,
      reachIsEstimate: false,
    });
    const channels = [channel('newsletter', 1_400), channel('window', 300), channel('website', 0)];
    const texts = (locale: MatchLocale) => explain({ ...rosa, channels }, { ...kestrel, channels }, locale);
    expect(texts('en')?.reasonsForThem.map(({ text }) => text)).toContain(
      'Your newsletter reaches 1,400 readers a month, who could hear of them. You have one more way to show them.',
    );
    expect(texts('de')?.reasonsForYou.map(({ text }) => text)).toContain(
      'Den Newsletter von Kestrel Photography lesen 1.400 Menschen im Monat. Kestrel Photography hat noch eine weitere Möglichkeit, Sie zu zeigen.',
    );
  });

  it('leaves legal forms to contracts', () => {
    const match = explain(rosa, { ...kestrel, name: 'Kestrel Photography Pty Ltd' });
    expect(match?.name).toBe('Kestrel Photography Pty Ltd');
    expect(JSON.stringify([match?.reasonsForYou, match?.reasonsForThem, match?.play])).not.toContain('Pty');
    expect(['Bloom GmbH & Co. KG', 'Bloom, Inc.', 'Ltd', 'Blag'].map(spokenName)).toEqual([
      'Bloom',
      'Bloom',
      'Ltd',
      'Blag',
    ]);
  });

  it('always says the same of the same two', () => {
    expect(explain(rosa, kestrel)).toEqual(explain(rosa, kestrel));
  });
});

describe('the play', () => {
  it('is a proposal ready to send: both give, both get, Monday to Sunday for six weeks, never without notice', () => {
    fc.assert(
      fc.property(
        someBusiness,
        someBusiness,
        fc.constantFrom('en' as const, 'de' as const),
        (a, b, locale) => {
          const play = explain(
            buildMatchProfile({ ...a, name: 'Rosa' }),
            buildMatchProfile({ ...b, name: 'Kestrel' }),
            locale,
          )?.play;
          if (!play) return;
          const { terms } = play;
          expect(terms.promises.map(({ by }) => by)).toEqual(['sender', 'recipient']);
          expect(terms.title.length).toBeLessThanOrEqual(120);
          for (const text of [play.title, play.text, terms.title, terms.theyGet, terms.youGet]) {
            expect(text.trim()).not.toBe('');
            expect(text).not.toMatch(/undefined|null|!| {2}/);
          }
          for (const { what, from, until } of terms.promises) {
            expect(what).toMatch(/Kestrel|Rosa|bring|Alles|vouchers|Gutscheine/);
            expect([from, until]).toEqual([terms.startsOn, terms.endsOn]);
          }
          expect(isDay(terms.startsOn) && isDay(terms.endsOn)).toBe(true);
          expect([terms.startsOn, terms.endsOn]).toEqual(['2026-11-30', '2027-01-10']);
          expect(terms.exitNoticeDays).toBe(7);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('uses a channel only where the profile has it or the kind of business surely does', () => {
    fc.assert(
      fc.property(someBusiness, someBusiness, (a, b) => {
        const match = explain(buildMatchProfile(a), buildMatchProfile(b));
        for (const { by, channel } of match?.play.terms.promises ?? []) {
          const { channels } = by === 'sender' ? a : b;
          if (channel && ['newsletter', 'window', 'social'].includes(channel))
            expect(channels.map(({ kind }) => kind)).toContain(channel);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('differs from neighbour to neighbour', () => {
    const channels = CHANNEL_KINDS.map((kind) => ({ kind, monthlyReach: 500, reachIsEstimate: true }));
    const plays = keys.map(
      (categoryKey) => explain({ ...rosa, channels }, buildMatchProfile({ categoryKey, channels }))?.play.key,
    );
    expect(new Set(plays).size).toBeGreaterThan(4);
  });
});
