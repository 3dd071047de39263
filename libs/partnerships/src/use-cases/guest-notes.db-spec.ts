import { addDays, newId, Refusal } from '#libs/common';
import { SeatsRepository } from '#libs/identity';
import { buildPartnership } from '../../../../test/support/builders/partnership.js';
import { buildNeighbours, buildViewer } from '../../../../test/support/builders/proposal.js';
import {
  type ProposalLibrary,
  startProposalLibrary,
} from '../../../../test/support/builders/proposal-library.js';
import { LedgerRepository } from '../ledger.repository.js';
import { PartnershipsRepository } from '../partnerships.repository.js';
import { READABLE_DAYS_AFTER_END } from '../proposal-capability.entity.js';
import { ConfirmNoteAsGuest } from './confirm-note-as-guest.js';
import { ConfirmNote } from './confirm-note.js';
import { DisputeNoteAsGuest } from './dispute-note-as-guest.js';
import { IssueCapability } from './issue-capability.js';
import { LookAtBalanceAsGuest } from './look-at-balance-as-guest.js';
import { NoteCustomersAsGuest } from './note-customers-as-guest.js';
import { NoteCustomers } from './note-customers.js';
import { OpenAsGuest } from './open-as-guest.js';
import { RevokeCapabilities } from './revoke-capabilities.js';

const LASTS_DAYS = 200;

describe('notes to a partner without an account', () => {
  let library: ProposalLibrary;
  beforeAll(async () => {
    library = await startProposalLibrary();
  }, 60_000);
  afterAll(() => library.close());

  /** A partnership with a listed business: accepted by somebody who has no seat there any longer. */
  async function agreed() {
    const to = { status: 'listed', email: `${newId()}@kestrel.example` } as const;
    const partners = await buildPartnership(library, {
      neighbours: await buildNeighbours(library, { to }),
      lastsDays: LASTS_DAYS,
    });
    await library.db.transaction(() =>
      library.db.write.query('delete from seat where business_id = $1', [partners.to.id]),
    );
    const partnership = await library.get(PartnershipsRepository).byId(partners.partnershipId);
    const proposalId = partnership!.proposalId;
    const link = async () => (await library.get(IssueCapability).execute(proposalId))!.secret;
    return { ...partners, proposalId, link, token: await link() };
  }
  const note = ({ partnershipId, sender, ours }: Awaited<ReturnType<typeof agreed>>, count = 4) =>
    library.get(NoteCustomers).execute(
      sender,
      {
        ...{ partnershipId, kind: 'visits', who: 'we_sent', count, estimated: false, on: ours.from },
        idempotencyKey: newId(),
      },
      'portal',
    );
  const confirm = (token: string, entryId: string, count = 4, idempotencyKey = newId()) =>
    library.get(ConfirmNoteAsGuest).execute({ token, entryId, count, idempotencyKey });
  const dispute = (token: string, entryId: string, reason?: string, idempotencyKey = newId()) =>
    library.get(DisputeNoteAsGuest).execute({ token, entryId, reason, idempotencyKey });
  const balance = async (token: string) =>
    library.get(LookAtBalanceAsGuest).execute(await library.get(OpenAsGuest).execute(token));
  const item = async (id: string) => (await library.get(LedgerRepository).byIds([id]))[0];
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

  it('are seen and confirmed through the link, once, and the entry says by whom and through which door', async () => {
    const two = await agreed();
    const id = await note(two);
    expect((await balance(two.token))?.waiting.map(({ entry }) => entry.id)).toEqual([id]);
    expect(await item(id)).toMatchObject({ state: 'waiting' });
    expect(await refusedWithout(() => confirm(two.token, id, 5))).toBe('STALE_VERSION');
    const click = newId();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => code(confirm(two.token, id, 4, click))),
    );
    expect(new Set(answers)).toEqual(new Set(['OK']));
    expect(await item(id)).toMatchObject({
      state: 'counted',
      count: 4,
      changes: [
        { entry: { kind: 'confirmation', byBusinessId: two.to.id, byAccountId: null, door: 'email' } },
      ],
    });
    expect((await balance(two.token))?.waiting).toEqual([]);
    expect(await refusedWithout(() => confirm(two.token, id))).toBe('ALREADY_DECIDED');
    expect(await refusedWithout(() => dispute(two.token, id))).toBe('ALREADY_DECIDED');
  });

  it('are disputed with words, and a second link for the same partner comes too late', async () => {
    const two = await agreed();
    const id = await note(two);
    expect(await refusedWithout(() => dispute(two.token, id, 'x'.repeat(301)))).toBe('TOO_LONG');
    await dispute(two.token, id, ' Nobody with a card came. ');
    expect(await item(id)).toMatchObject({
      state: 'disputed',
      count: 0,
      changes: [{ entry: { kind: 'dispute', note: 'Nobody with a card came.', door: 'email' } }],
    });
    const other = await two.link();
    expect(await refusedWithout(() => confirm(other, id))).toBe('ALREADY_DECIDED');
  });

  it('decide a race between two links once', async () => {
    const two = await agreed();
    const [id, other] = [await note(two), await two.link()];
    const race = await Promise.all(
      Array.from({ length: 10 }, (_, turn) => code(turn % 2 ? confirm(other, id) : dispute(two.token, id))),
    );
    expect(race.filter((one) => one === 'OK')).toHaveLength(1);
    expect(race.filter((one) => one === 'ALREADY_DECIDED')).toHaveLength(9);
    expect((await item(id))?.changes).toHaveLength(1);
  });

  it('are out of reach of a link that is foreign, revoked, wrong or too old, and of one’s own notes', async () => {
    const [two, strangers] = [await agreed(), await agreed()];
    const id = await note(two);
    const theirs = await note(strangers);
    for (const token of [strangers.token, 'wrong', ''])
      for (const entryId of [id, newId(), 'nonsense']) {
        expect(await refusedWithout(() => confirm(token, entryId))).toBe('NOT_FOUND');
        expect(await refusedWithout(() => dispute(token, entryId))).toBe('NOT_FOUND');
      }
    expect(await refusedWithout(() => confirm(two.token, theirs))).toBe('NOT_FOUND');
    await library.get(RevokeCapabilities).execute(two.proposalId);
    expect(await refusedWithout(() => confirm(two.token, id))).toBe('NOT_FOUND');
    expect(await refusedWithout(() => balance(two.token))).toBe('NOT_FOUND');
    const fresh = await two.link();
    library.clock.advance({ days: LASTS_DAYS + 2 });
    expect(await refusedWithout(() => confirm(fresh, id))).toBe('NOT_FOUND');
    library.clock.advance({ days: -READABLE_DAYS_AFTER_END - 2 });
    await confirm(fresh, id);
    library.clock.advance({ days: READABLE_DAYS_AFTER_END - LASTS_DAYS });
  });

  describe('of its own', () => {
    const noteOwn = (token: string, part: object = {}, idempotencyKey = newId()) =>
      library.get(NoteCustomersAsGuest).execute({
        ...{ token, kind: 'visits', who: 'they_sent', count: 3, estimated: false, on: two.ours.from },
        ...part,
        idempotencyKey,
      });
    let two: Awaited<ReturnType<typeof agreed>>;
    beforeEach(async () => {
      two = await agreed();
    });
    const entries = async () => {
      const items = await library.get(LedgerRepository).waiting([two.partnershipId]);
      return items.map(({ entry, count }) => ({ count, by: entry.byBusinessId, door: entry.door }));
    };

    it('are noted once however often the request is repeated; what they brought waits for the other', async () => {
      const key = newId();
      const clicks = await Promise.all(
        Array.from({ length: 6 }, () => code(noteOwn(two.token, { who: 'we_sent' }, key))),
      );
      expect(new Set(clicks)).toEqual(new Set(['OK']));
      expect(await entries()).toEqual([{ count: 3, by: two.to.id, door: 'email' }]);
      expect(await code(noteOwn(two.token, { count: 5 }))).toBe('OK');
      expect((await balance(two.token))?.lines).toMatchObject([{ unit: 'visits', basis: 'counted' }]);
    });

    it('obey the rules for everybody, and end with the partnership or its link', async () => {
      for (const part of [
        { count: 0 },
        { on: addDays(two.ours.from, -1) },
        { kind: 'referrals', estimated: true },
      ])
        expect(await refusedWithout(() => noteOwn(two.token, part))).toBe('INVALID');
      for (const token of ['wrong', '']) expect(await refusedWithout(() => noteOwn(token))).toBe('NOT_FOUND');
      library.clock.advance({ days: LASTS_DAYS + 2 });
      expect(await refusedWithout(() => noteOwn(two.token))).toBe('NOT_FOUND');
      library.clock.advance({ days: -LASTS_DAYS - 2 });
      await library.get(RevokeCapabilities).execute(two.proposalId);
      expect(await refusedWithout(() => noteOwn(two.token))).toBe('NOT_FOUND');
    });

    it('are the members’ once somebody has a seat', async () => {
      await buildViewer(library, two.to.id);
      expect(await refusedWithout(() => noteOwn(two.token))).toBe('NOT_FOUND');
    });
  });

  it('belong to the members once somebody has a seat: no link opens the ledger any longer', async () => {
    const two = await agreed();
    const id = await note(two);
    const member = await buildViewer(library, two.to.id);
    expect(await library.get(SeatsRepository).ofBusinesses([two.to.id])).toHaveLength(1);
    expect(await balance(two.token)).toBeNull();
    expect(await refusedWithout(() => confirm(two.token, id))).toBe('NOT_FOUND');
    const input = { entryId: id, count: 4, idempotencyKey: newId() };
    await library.get(ConfirmNote).execute(member, input, 'portal');
    expect(await item(id)).toMatchObject({ state: 'counted' });
  });
});
