import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { addDays } from '#libs/common';
import { CHANNEL_KINDS } from '#libs/directory';
import type { PromiseTerms, Side } from '../terms.js';
import { EXPOSURE } from './exposure.js';
import { estimateTerms } from './estimate-terms.js';
import { audienceOverlap } from './overlap.js';
import { type EstimateSetting, otherSide } from './people.js';
import { type ChannelReach, reachByKind } from './reach.js';
import { withChange } from './suggest.js';

const START = '2026-12-07';
const END = addDays(START, 41);
const promise = (by: Side, part: Partial<PromiseTerms> = {}): PromiseTerms => ({
  key: by,
  by,
  what: 'A card',
  channel: 'counter_card',
  from: START,
  until: END,
  quantity: null,
  ...part,
});
const terms = (...promises: PromiseTerms[]) => ({ promises, endsOn: END });
const setting = (
  sender: ChannelReach,
  recipient: ChannelReach,
  overlap: number | null = 1,
): EstimateSetting => ({
  reach: { sender, recipient },
  overlap,
});

describe('estimateTerms', () => {
  it('counts a month of a counter card as the documented share of its reach', () => {
    const month = terms(promise('sender', { until: addDays(START, 29) }));
    const { gets } = estimateTerms(month, setting({ counter_card: 1_000 }, {}));
    const part = 30 / 30.4375;
    expect(gets.recipient.people).toEqual({
      low: Math.round(50 * part),
      likely: Math.round(130 * part),
      high: Math.round(300 * part),
    });
    expect(gets.sender.people).toEqual({ low: 0, likely: 0, high: 0 });
  });

  it('counts a second newsletter less than the first, because many read both', () => {
    const once = estimateTerms(
      terms(promise('sender', { channel: 'newsletter', quantity: 1 })),
      setting({ newsletter: 1_000 }, {}),
    );
    const twice = estimateTerms(
      terms(promise('sender', { channel: 'newsletter', quantity: 2 })),
      setting({ newsletter: 1_000 }, {}),
    );
    expect(once.gets.recipient.people.likely).toBe(230);
    expect(twice.gets.recipient.people.likely).toBe(Math.round(1_000 * (1 - 0.77 ** 2)));
  });

  it('hands vouchers to no more people than there are vouchers', () => {
    const { gets } = estimateTerms(
      terms(promise('sender', { channel: 'packaging', quantity: 50 })),
      setting({ packaging: 900 }, {}),
    );
    expect(gets.recipient.people).toEqual({ low: 10, likely: 20, high: 35 });
  });

  it('counts the same days on the same channel once', () => {
    const both = estimateTerms(
      terms(promise('sender'), promise('sender', { key: 'again', from: addDays(START, 7) })),
      setting({ counter_card: 1_000 }, {}),
    );
    const once = estimateTerms(terms(promise('sender')), setting({ counter_card: 1_000 }, {}));
    expect(both.gets).toEqual(once.gets);
    expect(both.suggestion).toBeNull();
  });

  it('does not judge what it cannot count', () => {
    const helped = terms(promise('sender'), promise('recipient', { channel: null }));
    const estimate = estimateTerms(helped, setting({ counter_card: 1_000 }, {}));
    expect(estimate).toMatchObject({ finding: 'unclear', suggestion: null });
    expect(estimate.gets.sender.uncounted).toBe(1);
    expect(estimateTerms(terms(), setting({}, {}))).toMatchObject({ finding: 'unclear', suggestion: null });
  });

  it('asks the side that gives less for a little more, in something it has', () => {
    const { finding, suggestion } = estimateTerms(
      terms(promise('sender'), promise('recipient', { until: addDays(START, 13) })),
      setting({ counter_card: 600 }, { counter_card: 600 }),
    );
    expect(finding).toBe('recipient');
    expect(suggestion).toMatchObject({ kind: 'longer', by: 'recipient', channel: 'counter_card', weeks: 2 });
  });

  it('measures how alike two audiences are, the same from both sides', () => {
    const a = [
      { segment: 'x', share: 0.6 },
      { segment: 'y', share: 0.4 },
    ];
    const b = [{ segment: 'y', share: 0.7 }];
    expect(audienceOverlap(a, b)).toBeCloseTo(0.4);
    expect(audienceOverlap(b, a)).toBeCloseTo(0.4);
    expect(audienceOverlap(a, [])).toBeNull();
  });

  it('counts two accounts of one kind as the larger', () => {
    const two = [200, 500].map((monthlyReach) => ({ kind: 'social' as const, monthlyReach }));
    expect(reachByKind(two)).toEqual({ social: 500 });
  });
});

const reaches = fc.dictionary(fc.constantFrom(...CHANNEL_KINDS), fc.integer({ min: 0, max: 20_000 }));
const promises = fc
  .array(
    fc.record({
      by: fc.constantFrom<Side>('sender', 'recipient'),
      channel: fc.option(fc.constantFrom(...CHANNEL_KINDS)),
      offset: fc.integer({ min: 0, max: 60 }),
      days: fc.integer({ min: 0, max: 60 }),
      quantity: fc.option(fc.integer({ min: 1, max: 500 })),
    }),
    { maxLength: 8 },
  )
  .map((list) =>
    list.map(({ by, channel, offset, days, quantity }, index) => {
      const from = addDays(START, offset);
      return promise(by, { key: String(index), channel, from, until: addDays(from, days), quantity });
    }),
  );
const settings = fc
  .record({
    sender: reaches,
    recipient: reaches,
    overlap: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  })
  .map(({ sender, recipient, overlap }) => setting(sender, recipient, overlap));

describe('any terms', () => {
  const swap = (list: readonly PromiseTerms[]) => list.map((one) => ({ ...one, by: otherSide(one.by) }));

  it('are estimated the same whoever is called the sender', () => {
    fc.assert(
      fc.property(promises, settings, (list, given) => {
        const one = estimateTerms(terms(...list), given);
        const { sender, recipient } = given.reach;
        const two = estimateTerms(terms(...swap(list)), setting(recipient, sender, given.overlap));
        expect(two.gets).toEqual({ sender: one.gets.recipient, recipient: one.gets.sender });
        const named = one.finding === 'sender' || one.finding === 'recipient';
        expect(two.finding).toBe(named ? otherSide(one.finding as Side) : one.finding);
        const { suggestion } = one;
        expect(two.suggestion).toEqual(
          suggestion && {
            ...suggestion,
            by: otherSide(suggestion.by),
            likelyAfter: {
              sender: suggestion.likelyAfter.recipient,
              recipient: suggestion.likelyAfter.sender,
            },
          },
        );
      }),
    );
  });

  it('bring no less with more reach, more days or more things, and keep low, likely and high in order', () => {
    const growth = fc.record({
      reach: fc.nat(5_000),
      days: fc.nat(60),
      quantity: fc.nat(100),
      at: fc.nat(7),
    });
    fc.assert(
      fc.property(promises, settings, growth, (list, given, more) => {
        const before = estimateTerms(terms(...list), given);
        const grown = list.map((one, index) =>
          index === more.at
            ? {
                ...one,
                until: addDays(one.until, more.days),
                quantity: one.quantity === null ? null : one.quantity + more.quantity,
              }
            : one,
        );
        const grow = (reach: ChannelReach) =>
          Object.fromEntries(Object.entries(reach).map(([kind, people]) => [kind, people + more.reach]));
        const larger = setting(grow(given.reach.sender), grow(given.reach.recipient), given.overlap);
        const after = estimateTerms(terms(...grown), larger);
        for (const side of ['sender', 'recipient'] as const) {
          const { low, likely, high } = before.gets[side].people;
          expect(low <= likely && likely <= high).toBe(true);
          for (const end of ['low', 'likely', 'high'] as const) {
            expect(after.gets[side].people[end]).toBeGreaterThanOrEqual(before.gets[side].people[end]);
          }
        }
      }),
    );
  });

  it('come nearer to even with the suggestion, which says truly what becomes of them', () => {
    let suggested = 0;
    fc.assert(
      fc.property(promises, settings, (list, given) => {
        const before = estimateTerms(terms(...list), given);
        if (!before.suggestion) return;
        suggested += 1;
        const after = estimateTerms(terms(...withChange(list, before.suggestion)), given);
        expect(after.gets.sender.people.likely).toBe(before.suggestion.likelyAfter.sender);
        expect(after.gets.recipient.people.likely).toBe(before.suggestion.likelyAfter.recipient);
        const gap = ({ gets }: typeof before) =>
          Math.abs(gets.sender.people.likely - gets.recipient.people.likely) /
          Math.max(gets.sender.people.likely, gets.recipient.people.likely);
        expect(gap(after)).toBeLessThanOrEqual(gap(before) + 0.02);
      }),
      { numRuns: 500 },
    );
    expect(suggested).toBeGreaterThan(50);
  });
});

it('uses the numbers that docs/estimate.md states', () => {
  const source = readFileSync(new URL('../../../../docs/estimate.md', import.meta.url), 'utf8');
  const rows = [...source.matchAll(/^\| `(\w+)` +\| (\w+) +\| ([\d.]+) +\| ([\d.]+) +\| ([\d.]+) +\|/gm)];
  expect(rows.map(([, kind, way, ...ends]) => [kind, way, ...ends.map(Number)])).toEqual(
    CHANNEL_KINDS.map((kind) => {
      const { way, noticed } = EXPOSURE[kind];
      return [kind, way, noticed.low, noticed.likely, noticed.high];
    }),
  );
});
