import fc from 'fast-check';
import { newId } from '#libs/common';
import type { LedgerEntry } from '../ledger-entry.entity.js';
import { LEDGER_UNITS } from '../ledger-line.entity.js';
import type { LedgerTotal } from '../ledger.repository.js';
import { ENOUGH_CUSTOMERS, findingOf, linesOf } from './balance.js';
import { LedgerItem } from './ledger-item.js';
import { type Amount, brought, confirmed, disputed, inBalance } from './postings.js';
import { tellBalance } from './tell-balance.js';

const [giverId, receiverId] = [newId(), newId()];
const direction = { giverId, receiverId };
const units = LEDGER_UNITS;
const someAmounts = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...units), fc.integer({ min: -1_000_000, max: 1_000_000 })), {
    selector: ([unit]) => unit,
  })
  .map((list): Amount[] =>
    list.map(([unit, amount]) => ({ unit, currency: unit === 'money' ? 'EUR' : null, amount })),
  );

describe('postings', () => {
  it('sum to zero in each unit, whatever is booked, confirmed or disputed', () => {
    fc.assert(
      fc.property(someAmounts, fc.boolean(), (amounts, waiting) => {
        expect(inBalance(brought(direction, amounts, { waiting }))).toBe(true);
        expect(inBalance(confirmed(direction, amounts))).toBe(true);
        expect(inBalance(disputed(direction, amounts))).toBe(true);
      }),
    );
  });

  it('are out of balance as soon as one of them is changed', () => {
    const postings = brought(direction, [{ unit: 'visits', currency: null, amount: 3 }], { waiting: false });
    expect(inBalance(postings.map((one, index) => (index ? one : { ...one, amount: one.amount + 1 })))).toBe(
      false,
    );
    expect(inBalance(postings.map((one, index) => (index ? one : { ...one, unit: 'people' })))).toBe(false);
  });
});

const referral = (count: number) =>
  brought(direction, [{ unit: 'referrals', currency: null, amount: count }], { waiting: true });
const entry = (kind: LedgerEntry['kind']) => ({ id: newId(), kind, byBusinessId: giverId }) as LedgerEntry;
const note = (
  count: number,
  following: { kind: LedgerEntry['kind']; postings: ReturnType<typeof brought> }[] = [],
) =>
  new LedgerItem(
    entry('referrals') as LedgerItem['entry'],
    referral(count),
    following.map(({ kind, postings }) => ({ entry: entry(kind), postings })),
  );

describe('a note of referrals', () => {
  const amounts: Amount[] = [{ unit: 'referrals', currency: null, amount: 3 }];

  it('waits, and only the other side may answer it', () => {
    const item = note(3);
    expect(item).toMatchObject({ state: 'waiting', count: 3, direction });
    expect(item.actions(giverId)).toEqual(['correct']);
    expect(item.actions(receiverId)).toEqual(['confirm', 'dispute']);
  });

  it('counts once it is confirmed, and keeps its number', () => {
    const item = note(3, [{ kind: 'confirmation', postings: confirmed(direction, amounts) }]);
    expect(item).toMatchObject({ state: 'counted', count: 3 });
    expect(item.actions(giverId)).toEqual(['correct']);
  });

  it('counts at once when the side that got them says so', () => {
    const own = brought(direction, amounts, { waiting: false });
    const item = new LedgerItem(
      { ...entry('referrals'), byBusinessId: receiverId } as LedgerItem['entry'],
      own,
      [],
    );
    expect(item).toMatchObject({ state: 'counted', count: 3 });
    expect([item.actions(giverId), item.actions(receiverId)]).toEqual([['correct'], ['correct']]);
    expect([item.restsOn(giverId), item.restsOn(receiverId)]).toEqual([false, true]);
  });

  it('comes to nothing once it is disputed or taken back', () => {
    const gone = disputed(direction, amounts);
    expect(note(3, [{ kind: 'dispute', postings: gone }])).toMatchObject({
      state: 'disputed',
      count: 0,
      noted: 3,
    });
    expect(note(3, [{ kind: 'correction', postings: gone }])).toMatchObject({ state: 'cancelled', count: 0 });
    expect(note(3, [{ kind: 'dispute', postings: gone }]).actions(receiverId)).toEqual([]);
  });
});

const total = (
  businessId: string,
  unit: LedgerTotal['unit'],
  amount: number,
  account: LedgerTotal['account'] = 'given',
) => ({
  businessId,
  account,
  unit,
  amount,
  currency: null,
});
const findingFor = (...totals: ReturnType<typeof total>[]) =>
  findingOf(linesOf(totals, [giverId, receiverId]), [giverId, receiverId]);

describe('the finding', () => {
  it('says nothing while there is too little', () => {
    expect(findingFor()).toEqual({ by: null, more: null });
    expect(findingFor(total(giverId, 'referrals', ENOUGH_CUSTOMERS - 1))).toEqual({ by: null, more: null });
    expect(findingFor(total(giverId, 'referrals', 90, 'given_waiting'))).toEqual({ by: null, more: null });
  });

  it('takes counted visits for customers, and leaves those out that somebody estimated', () => {
    const estimated = total(receiverId, 'visits_estimated', 400);
    expect(findingFor(total(giverId, 'visits', 9), estimated)).toEqual({ by: 'customers', more: giverId });
    expect(findingFor(estimated)).toEqual({ by: null, more: null });
    const lines = linesOf([total(giverId, 'visits', 9), estimated], [giverId, receiverId]);
    expect(
      lines.map(({ unit, basis, brought }) => [unit, basis, brought.get(giverId), brought.get(receiverId)]),
    ).toEqual([
      ['visits', 'counted', { low: 9, likely: 9, high: 9 }, { low: 0, likely: 0, high: 0 }],
      ['visits', 'estimated', { low: 0, likely: 0, high: 0 }, { low: 400, likely: 400, high: 400 }],
    ]);
  });

  it('calls a difference one only when chance does not explain it', () => {
    const of = (ours: number, theirs: number) =>
      findingFor(total(giverId, 'redemptions', ours), total(receiverId, 'referrals', theirs));
    expect(of(12, 4)).toEqual({ by: 'customers', more: giverId });
    expect(of(4, 12)).toEqual({ by: 'customers', more: receiverId });
    expect(of(7, 4)).toEqual({ by: 'customers', more: null });
  });

  it('falls back on estimated people while customers are few', () => {
    const few = total(receiverId, 'referrals', 2);
    expect(findingFor(few, total(giverId, 'people', 300), total(receiverId, 'people', 100))).toEqual({
      by: 'people',
      more: giverId,
    });
    expect(findingFor(few, total(giverId, 'people', 140), total(receiverId, 'people', 100))).toEqual({
      by: 'people',
      more: null,
    });
  });

  it('is the same for both: swapping the sides swaps it', () => {
    const counts = fc.record({ people: fc.nat(1_000), visits: fc.nat(30), referrals: fc.nat(30) });
    fc.assert(
      fc.property(counts, counts, (one, two) => {
        const of = (a: typeof one, b: typeof one) =>
          findingFor(
            ...(['people', 'visits', 'referrals'] as const).flatMap((unit) => [
              total(giverId, unit, a[unit]),
              total(receiverId, unit, b[unit]),
            ]),
          );
        const swapped = { [giverId]: receiverId, [receiverId]: giverId };
        const { by, more } = of(one, two);
        expect(of(two, one)).toEqual({ by, more: more && swapped[more] });
      }),
    );
  });

  it('is told to each side from where it stands', () => {
    const lines = linesOf(
      [total(giverId, 'referrals', 12), total(receiverId, 'referrals', 1_204)],
      [giverId, receiverId],
    );
    const finding = findingOf(lines, [giverId, receiverId]);
    const tell = (you: string, id: string, locale: 'en' | 'de') =>
      tellBalance({ lines, finding }, { locale, you, partner: { id, name: 'Kestrel' } });
    expect(tell(receiverId, giverId, 'en')).toBe(
      'You brought Kestrel more customers so far: 1,204 against 12.',
    );
    expect(tell(giverId, receiverId, 'en')).toBe(
      'Kestrel brought you more customers so far: 1,204 against 12.',
    );
    expect(tell(giverId, receiverId, 'de')).toBe(
      'Kestrel hat Ihnen bisher mehr Kundschaft gebracht: 1.204 zu 12.',
    );
  });
});
