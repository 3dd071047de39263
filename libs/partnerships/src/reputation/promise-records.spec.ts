import fc from 'fast-check';
import { type Outcome, promiseRecords } from './promise-records.js';

const outcome = (by: string, partner: string, kept = true, ageDays = 0): Outcome => ({
  byBusinessId: by,
  forBusinessId: partner,
  kept,
  ageDays,
});
const times = (count: number, make: (index: number) => Outcome) =>
  Array.from({ length: count }, (_, i) => make(i));
/** Partners of `shop` that also work with somebody else, each with somebody of their own. */
const independent = (shop: string, count: number, kept = true) =>
  times(count, (i) => outcome(shop, `partner${i}`, kept)).concat(
    times(count, (i) => outcome(`partner${i}`, `elsewhere${i}`)),
  );
const record = (outcomes: readonly Outcome[], shop = 'shop') => promiseRecords(outcomes).get(shop);

describe('promiseRecords', () => {
  it('counts what was kept for independent partners one for one', () => {
    expect(
      record([...independent('shop', 7), outcome('shop', 'late', false), outcome('late', 'x')]),
    ).toMatchObject({
      kept: 7,
      total: 8,
      partners: 8,
    });
  });

  it('calls nobody with fewer than three promises anything', () => {
    expect(record(independent('shop', 2))).toBeUndefined();
    expect(record(independent('shop', 2, false))).toBeUndefined();
    expect(record(independent('shop', 3))).toBeDefined();
    expect(record([])).toBeUndefined();
  });

  it('counts ever less of what is promised to the same partner', () => {
    const many = [...times(100, () => outcome('shop', 'friend')), outcome('friend', 'x')];
    expect(record(many)).toMatchObject({ kept: 4, total: 4, partners: 1 });
  });

  it('lets a ring that praises itself count as little as one partner with a few friends', () => {
    const ring = Array.from({ length: 10 }, (_, i) => `ring${i}`);
    const praise = ring.flatMap((a) =>
      ring.filter((b) => b !== a).flatMap((b) => times(20, () => outcome(a, b))),
    );
    const inside = record(praise, 'ring0');
    expect(inside?.total).toBe(8);
    const honest = times(4, (i) => outcome('ring0', `real${i}`, false)).concat(
      times(4, (i) => outcome(`real${i}`, `elsewhere${i}`)),
    );
    const caught = record([...praise, ...honest], 'ring0');
    expect(caught?.likelihood).toBeLessThan(0.65);
    expect(caught).toMatchObject({ kept: 8, total: 12 });
  });

  it('lets partners who work with nobody else speak with one voice', () => {
    const puppets = times(50, (i) => outcome('shop', `puppet${i}`));
    expect(record(puppets)).toMatchObject({ kept: 4, total: 4 });
  });

  it('forgets: after two half-lives a promise is no longer counted', () => {
    const old = independent('shop', 5).map((one) => ({ ...one, ageDays: 731 }));
    expect(record(old)).toBeUndefined();
    expect(record([...old, ...independent('shop', 5, false)])?.likelihood).toBeLessThan(
      record([
        ...independent('shop', 5).map((one) => ({ ...one, ageDays: 100 })),
        ...independent('shop', 5, false),
      ])!.likelihood,
    );
  });

  const shops = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  const any = fc.record({
    byBusinessId: shops,
    forBusinessId: shops,
    kept: fc.boolean(),
    ageDays: fc.nat({ max: 1_500 }),
  });
  const list = fc.array(
    any.filter(({ byBusinessId, forBusinessId }) => byBusinessId !== forBusinessId),
    { maxLength: 60 },
  );

  it('never counts more than there is, whatever the order, and stays a chance', () => {
    fc.assert(
      fc.property(list, (outcomes) => {
        const records = promiseRecords(outcomes);
        for (const [business, { kept, total, partners, likelihood }] of records) {
          const own = outcomes.filter(({ byBusinessId }) => byBusinessId === business);
          expect(kept).toBeLessThanOrEqual(own.filter((one) => one.kept).length);
          expect(total).toBeLessThanOrEqual(own.length);
          expect(kept).toBeLessThanOrEqual(total);
          expect(partners).toBeGreaterThan(0);
          expect(likelihood).toBeGreaterThan(0);
          expect(likelihood).toBeLessThan(1);
        }
      }),
    );
  });

  it('is never better for having broken a promise', () => {
    fc.assert(
      fc.property(list, fc.nat(), (outcomes, pick) => {
        const index = outcomes.length === 0 ? -1 : pick % outcomes.length;
        const one = outcomes[index];
        if (!one?.kept) return;
        const broken = outcomes.map((other, at) => (at === index ? { ...other, kept: false } : other));
        const [before, after] = [outcomes, broken].map((all) => promiseRecords(all).get(one.byBusinessId));
        if (!before || !after) return;
        expect(after.kept).toBeLessThanOrEqual(before.kept);
        // A promise that weighs too little to count changes nothing, kept or broken.
        if (after.kept === before.kept) expect(after).toEqual(before);
        else expect(after.likelihood).toBeLessThan(before.likelihood);
      }),
    );
  });
});
