import fc from 'fast-check';
import { addDays, newId, Refusal } from '#libs/common';
import { buildNeighbours, buildViewer } from '../../../../test/support/builders/proposal.js';
import { buildPartnership, type Partners } from '../../../../test/support/builders/partnership.js';
import {
  type ProposalLibrary,
  startProposalLibrary,
} from '../../../../test/support/builders/proposal-library.js';
import { LedgerRepository } from '../ledger.repository.js';
import { BookRedemption } from './book-redemption.js';
import { ConfirmReferral } from './confirm-referral.js';
import { CorrectEntry } from './correct-entry.js';
import { DisputeReferral } from './dispute-referral.js';
import { MOST_WAITING, NoteReferral, type NoteReferralInput } from './note-referral.js';

describe('the ledger of two partners', () => {
  let library: ProposalLibrary;
  let two: Partners;
  beforeAll(async () => {
    library = await startProposalLibrary();
  }, 60_000);
  afterAll(() => library.close());
  beforeEach(async () => {
    two = await buildPartnership(library);
  });

  const note = (viewer = two.sender, part: Partial<NoteReferralInput> = {}) =>
    library.get(NoteReferral).execute(viewer, {
      partnershipId: two.partnershipId,
      who: 'we_sent',
      count: 2,
      on: two.ours.from,
      idempotencyKey: newId(),
      ...part,
    });
  const confirm = (entryId: string, viewer = two.recipient, count = 2, idempotencyKey = newId()) =>
    library.get(ConfirmReferral).execute(viewer, { entryId, count, idempotencyKey });
  const dispute = (entryId: string, viewer = two.recipient, idempotencyKey = newId()) =>
    library.get(DisputeReferral).execute(viewer, { entryId, reason: 'Nobody came', idempotencyKey });
  const correct = (entryId: string, amount: number, viewer = two.sender, idempotencyKey = newId()) =>
    library.get(CorrectEntry).execute(viewer, { entryId, amount, reason: 'Counted again', idempotencyKey });
  const redeem = (value?: { minor: number; currency: string }, source = newId(), broughtById = two.from.id) =>
    library
      .get(BookRedemption)
      .execute({ partnershipId: two.partnershipId, broughtById, on: two.ours.from, source, value });
  const item = async (id: string) => (await library.get(LedgerRepository).byIds([id]))[0];
  const given = async () => {
    const totals = await library.get(LedgerRepository).totals([two.partnershipId]);
    const name = (id: string) => (id === two.from.id ? 'florist' : 'photographer');
    return Object.fromEntries(
      totals.map(({ businessId, account, unit, amount }) => [
        `${name(businessId)} ${account} ${unit}`,
        amount,
      ]),
    );
  };
  const code = async (effect: Promise<unknown>) => {
    const [result] = await Promise.allSettled([effect]);
    if (result.status === 'fulfilled') return 'OK';
    if (!(result.reason instanceof Refusal)) throw result.reason;
    return result.reason.problems[0]?.code;
  };
  async function refusedWithout(effect: () => Promise<unknown>): Promise<string | undefined> {
    const before = await library.everything();
    const answer = await code(effect());
    expect(await library.everything()).toEqual(before);
    return answer;
  }

  it('does not count a note before the other side says it is right, and tells the other side once', async () => {
    const events = (await library.events()).length;
    const id = await note();
    expect(await given()).toEqual({
      'florist given_waiting referrals': 2,
      'photographer got_waiting referrals': -2,
    });
    expect((await library.events()).slice(events)).toEqual(['ReferralNoted']);
    await confirm(id);
    expect(await given()).toEqual({ 'florist given referrals': 2, 'photographer got referrals': -2 });
    expect(await item(id)).toMatchObject({ state: 'counted', count: 2 });
    expect((await library.events()).length - events).toBe(1);
  });

  it('puts customers they sent on their side, also confirmed by them', async () => {
    const id = await note(two.sender, { who: 'they_sent' });
    await confirm(id);
    expect(await given()).toEqual({ 'photographer given referrals': 2, 'florist got referrals': -2 });
  });

  it('leaves nothing of a note that was disputed, but keeps it and the reason', async () => {
    const id = await note();
    await dispute(id);
    expect(await given()).toEqual({});
    const disputed = await item(id);
    expect(disputed).toMatchObject({ state: 'disputed', count: 0 });
    expect(disputed?.changes).toMatchObject([
      { entry: { kind: 'dispute', note: 'Nobody came', byBusinessId: two.to.id } },
    ]);
    expect(await refusedWithout(() => confirm(id))).toBe('ALREADY_DECIDED');
    expect(await refusedWithout(() => correct(id, 1))).toBe('ALREADY_DECIDED');
  });

  it('confirms only the number that was looked at', async () => {
    const id = await note();
    await correct(id, 5);
    expect(await refusedWithout(() => confirm(id))).toBe('STALE_VERSION');
    await confirm(id, two.recipient, 5);
    expect(await given()).toEqual({ 'florist given referrals': 5, 'photographer got referrals': -5 });
  });

  it('lets a side correct only against itself, by a new entry that points at the old one', async () => {
    const id = await note();
    await confirm(id);
    expect(await refusedWithout(() => correct(id, 3))).toBe('NOT_ALLOWED');
    expect(await refusedWithout(() => correct(id, 1, two.recipient))).toBe('NOT_ALLOWED');
    expect(await refusedWithout(() => correct(id, 2))).toBe('INVALID');
    const before = await item(id);
    await correct(id, 1);
    expect(await given()).toEqual({ 'florist given referrals': 1, 'photographer got referrals': -1 });
    await correct(id, 2, two.recipient);
    expect(await given()).toEqual({ 'florist given referrals': 2, 'photographer got referrals': -2 });
    const after = await item(id);
    expect(after?.entry).toEqual(before?.entry);
    expect(
      after?.changes.map(({ entry, amounts }) => [entry.kind, entry.aboutId, amounts[0]?.amount]),
    ).toEqual([
      ['confirmation', id, 2],
      ['correction', id, 1],
      ['correction', id, 2],
    ]);
  });

  it('lets whoever noted it take it back while it waits, and nobody else', async () => {
    const id = await note();
    expect(await refusedWithout(() => correct(id, 0, two.recipient))).toBe('NOT_ALLOWED');
    await correct(id, 0);
    expect(await given()).toEqual({});
    expect(await item(id)).toMatchObject({ state: 'cancelled' });
    expect(await refusedWithout(() => confirm(id, two.recipient, 0))).toBe('ALREADY_DECIDED');
    expect(await library.get(LedgerRepository).toAnswer([two.to.id])).toEqual([]);
  });

  it('refuses the side that noted it to answer for the other', async () => {
    const id = await note();
    expect(await refusedWithout(() => confirm(id, two.sender))).toBe('NOT_ALLOWED');
    expect(await refusedWithout(() => dispute(id, two.sender))).toBe('NOT_ALLOWED');
  });

  it('books a code once, with what was spent, and corrects both together', async () => {
    const source = `redemption:${newId()}`;
    expect(await redeem({ minor: 2_450, currency: 'EUR' }, source)).toBe(true);
    expect(await redeem({ minor: 2_450, currency: 'EUR' }, source)).toBe(false);
    expect(await given()).toEqual({
      'florist given redemptions': 1,
      'photographer got redemptions': -1,
      'florist given money': 2_450,
      'photographer got money': -2_450,
    });
    const [page] = await library
      .get(LedgerRepository)
      .pages([{ partnershipId: two.partnershipId, first: 10 }]);
    await correct(page!.edges[0]!.node.entry.id, 0);
    expect(await given()).toEqual({});
  });

  it('refuses a code of somebody else, and a value that is none', async () => {
    const stranger = await buildNeighbours(library);
    expect(await refusedWithout(() => redeem(undefined, newId(), stranger.from.id))).toBe('NOT_FOUND');
    expect(await refusedWithout(() => redeem({ minor: 1.5, currency: 'EUR' }))).toBe('INVALID');
    expect(await refusedWithout(() => redeem({ minor: 100, currency: 'euro' }))).toBe('INVALID');
  });

  it('refuses notes of tomorrow, of before, of nobody and of too many', async () => {
    const { from } = two.ours;
    for (const part of [
      { on: addDays(from, 30) },
      { on: addDays(from, -1) },
      { on: '2026-02-30' },
      { count: 0 },
      { count: 1.5 },
      { count: 1_001 },
    ])
      expect(await refusedWithout(() => note(two.sender, part))).toBe('INVALID');
    expect(await refusedWithout(() => note(two.sender, { note: 'x'.repeat(301) }))).toBe('TOO_LONG');
    for (let count = 0; count < MOST_WAITING; count += 1) await note();
    expect(await refusedWithout(() => note())).toBe('RATE_LIMITED');
    expect(await code(note(two.recipient))).toBe('OK');
  });

  it('counts what waits for an answer of each side', async () => {
    const id = await note();
    await note(two.recipient);
    await note(two.recipient);
    const ledger = library.get(LedgerRepository);
    const counts = async () =>
      new Map(
        (await ledger.toAnswer([two.from.id, two.to.id])).map(({ businessId, count }) => [businessId, count]),
      );
    expect(await counts()).toEqual(
      new Map([
        [two.from.id, 2],
        [two.to.id, 1],
      ]),
    );
    await confirm(id);
    expect(await counts()).toEqual(new Map([[two.from.id, 2]]));
  });

  it('gives twenty simultaneous answers one effect: all the same with one key, the first with keys of their own', async () => {
    const id = await note();
    const same = await Promise.all(
      Array.from({ length: 20 }, () => confirm(id, two.recipient, 2, 'one-key')),
    );
    expect(new Set(same)).toEqual(new Set([id]));
    expect(await given()).toEqual({ 'florist given referrals': 2, 'photographer got referrals': -2 });
    const other = await note();
    const colleague = await buildViewer(library, two.to.id);
    const race = Array.from({ length: 20 }, (_, turn) =>
      code(turn % 2 ? confirm(other, colleague) : dispute(other)),
    );
    const codes = await Promise.all(race);
    expect(codes.filter((one) => one === 'OK')).toHaveLength(1);
    expect(codes.filter((one) => one === 'ALREADY_DECIDED')).toHaveLength(19);
    expect((await item(other))?.changes).toHaveLength(1);
  });

  it('shows strangers nothing: foreign, missing and nonsense ids are refused alike, and nothing happens', async () => {
    const id = await note();
    const stranger = (await buildPartnership(library)).sender;
    const nobody = { ...stranger, actingForId: null, seats: [] };
    for (const viewer of [stranger, nobody])
      for (const entryId of [id, newId(), 'nonsense']) {
        expect(await refusedWithout(() => confirm(entryId, viewer))).toBe('NOT_FOUND');
        expect(await refusedWithout(() => dispute(entryId, viewer))).toBe('NOT_FOUND');
        expect(await refusedWithout(() => correct(entryId, 1, viewer))).toBe('NOT_FOUND');
      }
    for (const partnershipId of [two.partnershipId, newId(), 'nonsense'])
      expect(await refusedWithout(() => note(stranger, { partnershipId }))).toBe('NOT_FOUND');
  });

  it('always balances, whatever both sides do, at once, and however often they repeat it', async () => {
    type Step = readonly [
      verb: 'note' | 'confirm' | 'dispute' | 'correct' | 'redeem',
      florist: boolean,
      which: number,
      amount: number,
    ];
    const step: fc.Arbitrary<Step> = fc.tuple(
      fc.constantFrom('note', 'confirm', 'dispute', 'correct', 'redeem'),
      fc.boolean(),
      fc.nat(3),
      fc.integer({ min: 0, max: 4 }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { maxLength: 6 }),
        async (rounds) => {
          two = await buildPartnership(library);
          const ids: string[] = [];
          for (const [round, steps] of rounds.entries()) {
            const deeds = steps.flatMap(([verb, florist, which, amount], index) => {
              const viewer = florist ? two.sender : two.recipient;
              const key = `${two.partnershipId} ${round} ${index}`;
              const target = ids[which % Math.max(1, ids.length)] ?? newId();
              const act = () =>
                verb === 'note'
                  ? note(viewer, { count: amount + 1, idempotencyKey: key })
                  : verb === 'confirm'
                    ? confirm(target, viewer, amount + 1, key)
                    : verb === 'dispute'
                      ? dispute(target, viewer, key)
                      : verb === 'correct'
                        ? correct(target, amount, viewer, key)
                        : redeem(
                            { minor: 100 * amount, currency: 'EUR' },
                            key,
                            florist ? two.from.id : two.to.id,
                          );
              return [act(), act()];
            });
            for (const result of await Promise.allSettled(deeds)) {
              if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(Refusal);
              else if (typeof result.value === 'string' && !ids.includes(result.value))
                ids.push(result.value);
            }
            const totals = await given();
            for (const unit of ['referrals', 'redemptions', 'money']) {
              expect((totals[`florist given ${unit}`] ?? 0) + (totals[`photographer got ${unit}`] ?? 0)).toBe(
                0,
              );
              expect((totals[`photographer given ${unit}`] ?? 0) + (totals[`florist got ${unit}`] ?? 0)).toBe(
                0,
              );
            }
            const items = await library.get(LedgerRepository).byIds(ids);
            const expected = { florist: 0, photographer: 0 };
            for (const { state, count, direction } of items) {
              expect(count).toBeGreaterThanOrEqual(0);
              if (state === 'counted')
                expected[direction.giverId === two.from.id ? 'florist' : 'photographer'] += count;
            }
            expect(totals['florist given referrals'] ?? 0).toBe(expected.florist);
            expect(totals['photographer given referrals'] ?? 0).toBe(expected.photographer);
          }
          const notes = rounds.flat().filter(([verb]) => verb === 'note').length;
          expect(ids).toHaveLength(notes);
        },
      ),
      { numRuns: 25 },
    );
  }, 120_000);
});
