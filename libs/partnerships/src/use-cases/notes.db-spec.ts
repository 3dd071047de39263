import fc from 'fast-check';
import { addDays, newId, Refusal } from '#libs/common';
import { buildNeighbours, buildViewer } from '../../../../test/support/builders/proposal.js';
import { buildPartnership, type Partners } from '../../../../test/support/builders/partnership.js';
import {
  type ProposalLibrary,
  startProposalLibrary,
} from '../../../../test/support/builders/proposal-library.js';
import { LEDGER_UNITS } from '../ledger-line.entity.js';
import { LedgerRepository } from '../ledger.repository.js';
import { BookRedemption } from './book-redemption.js';
import { ConfirmNote } from './confirm-note.js';
import { CorrectEntry } from './correct-entry.js';
import { DisputeNote } from './dispute-note.js';
import { NoteCustomers, type NoteCustomersInput } from './note-customers.js';
import { MOST_A_DAY, MOST_WAITING } from './put-note.js';

describe('the ledger of two partners', () => {
  let library: ProposalLibrary;
  let two: Partners;
  let daysOn = 0;
  const later = (days: number) => library.clock.advance({ days: (daysOn = days) });
  beforeAll(async () => {
    library = await startProposalLibrary();
  }, 60_000);
  afterAll(() => library.close());
  beforeEach(async () => {
    library.clock.advance({ days: -daysOn });
    daysOn = 0;
    two = await buildPartnership(library);
  });

  const note = (viewer = two.sender, part: Partial<NoteCustomersInput> = {}) =>
    library.get(NoteCustomers).execute(
      viewer,
      {
        partnershipId: two.partnershipId,
        kind: 'referrals',
        who: 'we_sent',
        count: 2,
        estimated: false,
        on: two.ours.from,
        idempotencyKey: newId(),
        ...part,
      },
      'portal',
    );
  const confirm = (entryId: string, viewer = two.recipient, count = 2, idempotencyKey = newId()) =>
    library.get(ConfirmNote).execute(viewer, { entryId, count, idempotencyKey }, 'portal');
  const dispute = (entryId: string, viewer = two.recipient, idempotencyKey = newId()) =>
    library.get(DisputeNote).execute(viewer, { entryId, reason: 'Nobody came', idempotencyKey }, 'api');
  const correct = (entryId: string, amount: number, viewer = two.sender, idempotencyKey = newId()) =>
    library
      .get(CorrectEntry)
      .execute(viewer, { entryId, amount, reason: 'Counted again', idempotencyKey }, 'portal');
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
    expect((await library.events()).slice(events)).toEqual(['CustomersNoted']);
    await confirm(id);
    expect(await given()).toEqual({ 'florist given referrals': 2, 'photographer got referrals': -2 });
    expect(await item(id)).toMatchObject({ state: 'counted', count: 2 });
    expect((await library.events()).length - events).toBe(1);
  });

  it.each(['referrals', 'visits'] as const)(
    'counts %s that the other brought at once, for that is said against oneself, and asks nobody',
    async (kind) => {
      const events = (await library.events()).length;
      const id = await note(two.sender, { kind, who: 'they_sent' });
      expect(await given()).toEqual({ [`photographer given ${kind}`]: 2, [`florist got ${kind}`]: -2 });
      expect(await item(id)).toMatchObject({ state: 'counted', count: 2, changes: [] });
      expect(await library.events()).toHaveLength(events);
      expect(await library.get(LedgerRepository).toAnswer([two.from.id, two.to.id])).toEqual([]);
      for (const viewer of [two.sender, two.recipient]) {
        expect(await refusedWithout(() => confirm(id, viewer))).toBe('ALREADY_DECIDED');
        expect(await refusedWithout(() => dispute(id, viewer))).toBe('ALREADY_DECIDED');
      }
    },
  );

  it('lets a side change what rests on its own word in any way, until the other has spoken about it', async () => {
    const id = await note(two.sender, { kind: 'visits', who: 'they_sent', count: 120 });
    await correct(id, 12);
    expect(await given()).toEqual({ 'photographer given visits': 12, 'florist got visits': -12 });
    expect(await refusedWithout(() => correct(id, 13, two.recipient))).toBe('NOT_ALLOWED');
    await correct(id, 10, two.recipient);
    expect(await refusedWithout(() => correct(id, 9))).toBe('NOT_ALLOWED');
    await correct(id, 11);
    expect(await given()).toEqual({ 'photographer given visits': 11, 'florist got visits': -11 });
  });

  it('keeps visits that were estimated apart from those that were counted, with their days and the door', async () => {
    const { from } = two.ours;
    const on = addDays(from, 2);
    later(10);
    const counted = await note(two.sender, { kind: 'visits', count: 12, from, on, note: 'With your card' });
    const about = await note(two.recipient, { kind: 'visits', who: 'they_sent', count: 30, estimated: true });
    await confirm(counted, two.recipient, 12);
    expect(await given()).toEqual({
      'florist given visits': 12,
      'photographer got visits': -12,
      'florist given visits_estimated': 30,
      'photographer got visits_estimated': -30,
    });
    expect((await item(counted))?.entry).toMatchObject({
      kind: 'visits',
      happenedFrom: from,
      happenedOn: on,
      door: 'portal',
      note: 'With your card',
    });
    expect(await item(counted)).toMatchObject({ isEstimate: false, count: 12, state: 'counted' });
    expect(await item(about)).toMatchObject({ isEstimate: true, count: 30, state: 'counted' });
    expect((await item(about))?.entry.happenedFrom).toBeNull();
    const [row]: { moved: boolean }[] = await library.db.read.query(
      `select bool_or(door is null) as moved from ledger_entry where partnership_id = $1`,
      [two.partnershipId],
    );
    expect(row).toEqual({ moved: false });
  });

  it('takes a note of a retry once, and two people who note at the same moment both', async () => {
    const colleague = await buildViewer(library, two.from.id);
    const same = await Promise.all(
      Array.from({ length: 20 }, () => note(two.sender, { kind: 'visits', idempotencyKey: 'one' })),
    );
    expect(new Set(same).size).toBe(1);
    expect(await code(note(two.sender, { kind: 'referrals', idempotencyKey: 'one' }))).not.toBe('OK');
    await Promise.all([
      note(colleague, { kind: 'visits', idempotencyKey: 'one' }),
      note(two.recipient, { kind: 'visits', idempotencyKey: 'one' }),
      note(two.recipient, { kind: 'visits', who: 'they_sent', count: 5 }),
    ]);
    expect(await given()).toEqual({
      'florist given_waiting visits': 4,
      'photographer got_waiting visits': -4,
      'photographer given_waiting visits': 2,
      'florist got_waiting visits': -2,
      'florist given visits': 5,
      'photographer got visits': -5,
    });
  });

  it('does not give the last place to two who note at once', async () => {
    for (let count = 1; count < MOST_WAITING; count += 1) await note();
    const race = await Promise.all(Array.from({ length: 6 }, () => code(note())));
    expect(race.toSorted()).toEqual(['OK', ...Array.from({ length: 5 }, () => 'RATE_LIMITED')]);
  });

  it('takes no more of one side in a day than somebody would write', async () => {
    const they = () => note(two.sender, { kind: 'visits', who: 'they_sent' });
    for (let count = 0; count < MOST_A_DAY; count += 1) await they();
    expect(await refusedWithout(they)).toBe('RATE_LIMITED');
    expect(await code(note(two.recipient))).toBe('OK');
    later(1);
    expect(await code(they())).toBe('OK');
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
      { count: 10_001 },
      { estimated: true },
      { kind: 'visits', from: addDays(from, -1) },
      { kind: 'visits', from: addDays(from, 1) },
      { kind: 'visits', from: 'monday' },
    ] as const)
      expect(await refusedWithout(() => note(two.sender, part))).toBe('INVALID');
    expect(await refusedWithout(() => note(two.sender, { note: 'x'.repeat(301) }))).toBe('TOO_LONG');
    for (let count = 0; count < MOST_WAITING; count += 1) await note();
    expect(await refusedWithout(() => note())).toBe('RATE_LIMITED');
    expect(await code(note(two.recipient))).toBe('OK');
  });

  it('takes notes of days in force for thirty days after the last of them, and says why it takes none', async () => {
    const { from } = two.ours;
    const last = addDays(from, 10);
    later(11);
    expect(await refusedWithout(() => note(two.sender, { on: addDays(last, 1) }))).toBe('INVALID');
    expect(await code(note(two.sender, { on: last }))).toBe('OK');
    library.clock.advance({ days: 28 });
    daysOn += 28;
    for (const viewer of [two.sender, two.recipient])
      expect(await code(note(viewer, { kind: 'visits', from: addDays(last, -1), on: last }))).toBe('OK');
    library.clock.advance({ days: 3 });
    daysOn += 3;
    const [late] = await Promise.allSettled([note(two.sender, { on: last })]);
    expect((late as PromiseRejectedResult).reason).toMatchObject({
      problems: [
        {
          code: 'NOT_ALLOWED',
          message: `Your partnership is over. Who came could be noted until ${addDays(last, 30)}.`,
        },
      ],
    });
    expect(await refusedWithout(() => note(two.sender, { on: last }))).toBe('NOT_ALLOWED');
  });

  it('takes no note of a partnership before its first day, nor of one that ended before it', async () => {
    const { partnershipId } = two;
    const set = (sql: string) =>
      library.db.transaction(() =>
        library.db.write.query(`update partnership set ${sql} where id = $1`, [partnershipId]),
      );
    const early = () => note(two.sender, { on: two.ours.from });
    await set('starts_on = starts_on + 5');
    expect(await refusedWithout(early)).toBe('NOT_ALLOWED');
    await set(`state = 'ended', last_day = starts_on - 1`);
    later(5);
    expect(await refusedWithout(early)).toBe('NOT_ALLOWED');
    await set('last_day = starts_on');
    expect(await code(note(two.sender, { on: addDays(two.ours.from, 5) }))).toBe('OK');
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
      how: Pick<NoteCustomersInput, 'kind' | 'who' | 'estimated'>,
    ];
    const how = fc
      .record({
        kind: fc.constantFrom('visits', 'referrals'),
        who: fc.constantFrom('we_sent', 'they_sent'),
        estimated: fc.boolean(),
      })
      .map((one) => ({ ...one, estimated: one.estimated && one.kind === 'visits' }));
    const step: fc.Arbitrary<Step> = fc.tuple(
      fc.constantFrom('note', 'confirm', 'dispute', 'correct', 'redeem'),
      fc.boolean(),
      fc.nat(3),
      fc.integer({ min: 0, max: 4 }),
      how,
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { maxLength: 6 }),
        async (rounds) => {
          two = await buildPartnership(library);
          const ids: string[] = [];
          for (const [round, steps] of rounds.entries()) {
            const deeds = steps.flatMap(([verb, florist, which, amount, noted], index) => {
              const viewer = florist ? two.sender : two.recipient;
              const key = `${two.partnershipId} ${round} ${index}`;
              const target = ids[which % Math.max(1, ids.length)] ?? newId();
              const act = () =>
                verb === 'note'
                  ? note(viewer, { ...noted, count: amount + 1, idempotencyKey: key })
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
            const sum = (account: string) => totals[account] ?? 0;
            for (const unit of LEDGER_UNITS)
              for (const waiting of ['', '_waiting']) {
                const [given, got] = [`given${waiting} ${unit}`, `got${waiting} ${unit}`];
                expect(sum(`florist ${given}`) + sum(`photographer ${got}`)).toBe(0);
                expect(sum(`photographer ${given}`) + sum(`florist ${got}`)).toBe(0);
              }
            const items = await library.get(LedgerRepository).byIds(ids);
            const expected: Record<string, number> = {};
            for (const { state, count, unit, direction, entry } of items) {
              const giver = direction.giverId === two.from.id ? 'florist' : 'photographer';
              const account = state === 'waiting' ? 'given_waiting' : 'given';
              expect(count).toBeGreaterThanOrEqual(0);
              if (state === 'waiting') expect(entry.byBusinessId).toBe(direction.giverId);
              expected[`${giver} ${account} ${unit}`] =
                (expected[`${giver} ${account} ${unit}`] ?? 0) + count;
            }
            for (const unit of ['visits', 'visits_estimated', 'referrals'])
              for (const account of ['given', 'given_waiting'])
                for (const who of ['florist', 'photographer'])
                  expect(sum(`${who} ${account} ${unit}`)).toBe(expected[`${who} ${account} ${unit}`] ?? 0);
          }
          const notes = rounds.flat().filter(([verb]) => verb === 'note').length;
          expect(ids).toHaveLength(notes);
        },
      ),
      { numRuns: 25 },
    );
  }, 120_000);
});
