import { addDays, newId, type Refusal } from '#libs/common';
import type { Viewer } from '#libs/identity';
import { buildCatchUp, somePlan } from '../../../test/support/builders/catch-up.js';
import {
  buildChange,
  acceptNow,
  buildNeighbours,
  buildPartnership,
  someTerms,
} from '../../../test/support/builders/proposal.js';
import {
  type ProposalLibrary,
  startProposalLibrary,
} from '../../../test/support/builders/proposal-library.js';
import { CatchUpsRepository } from './catch-ups.repository.js';
import { DropCatchUpsWhenPartnershipAmended } from './handlers/drop-catch-ups-when-partnership-amended.js';
import { DropCatchUpsWhenPartnershipEnded } from './handlers/drop-catch-ups-when-partnership-ended.js';
import { DropCatchUpsWhenPartnershipEnding } from './handlers/drop-catch-ups-when-partnership-ending.js';
import { PartnershipHistoryRepository } from './partnership-history.repository.js';
import { CancelCatchUp } from './use-cases/cancel-catch-up.js';
import type { CatchUpInput } from './use-cases/decide-catch-up.js';
import { EndPartnership } from './use-cases/end-partnership.js';
import { EndPartnershipsOfBusiness } from './use-cases/end-partnerships-of-business.js';
import { MoveCatchUp } from './use-cases/move-catch-up.js';
import { PausePartnership } from './use-cases/pause-partnership.js';
import { PlanCatchUp } from './use-cases/plan-catch-up.js';
import { RestoreCatchUp } from './use-cases/restore-catch-up.js';

describe('catch-ups', () => {
  let library: ProposalLibrary;
  let today: string;
  beforeEach(async () => {
    library = await startProposalLibrary();
    today = library.clock.now().toISOString().slice(0, 10);
  }, 60_000);
  afterEach(() => library.close());

  const running = async (zones = { from: 'UTC', to: 'UTC' }) => {
    const neighbours = await buildNeighbours(library, {
      from: { timeZone: zones.from },
      to: { timeZone: zones.to },
    });
    const terms = someTerms({ startsOn: today, endsOn: addDays(today, 60) });
    return buildPartnership(library, { neighbours, terms });
  };
  const read = async (id: string) => (await library.get(CatchUpsRepository).byId(id))!;
  const linesOf = async (id: string) =>
    (await library.get(PartnershipHistoryRepository).ofCatchUp(id)).map(
      ({ kind, byBusinessId, door }) => [kind, byBusinessId, door] as const,
    );
  const seen = ({ id, revision }: { id: string; revision: number }): CatchUpInput => ({
    catchUpId: id,
    revision,
    idempotencyKey: newId(),
  });
  const plan = (viewer: Viewer, input: ReturnType<typeof somePlan>) =>
    library.get(PlanCatchUp).execute(viewer, input, 'portal');
  const move = (viewer: Viewer, input: CatchUpInput, part: Parameters<typeof somePlan>[1] = {}) =>
    library.get(MoveCatchUp).execute(viewer, { ...somePlan('', part), ...input }, 'api');
  const cancel = (viewer: Viewer, input: CatchUpInput) =>
    library.get(CancelCatchUp).execute(viewer, input, 'portal');
  const restore = (viewer: Viewer, input: CatchUpInput) =>
    library.get(RestoreCatchUp).execute(viewer, input, 'portal');
  async function refusal(effect: () => Promise<unknown>): Promise<string | undefined> {
    const before = await library.everything();
    const [result] = await Promise.allSettled([effect()]);
    expect(await library.everything()).toEqual(before);
    return result.status === 'rejected' ? (result.reason as Refusal).problems?.[0]?.code : 'OK';
  }
  const news = async () => (await library.events()).filter((name) => name === 'CatchUpChanged').length;

  it('are planned once however often one asks, moved and cancelled by either side, with a line for each', async () => {
    const { partnershipId, from, to, sender, recipient } = await running();
    const input = somePlan(partnershipId, { note: ' How it goes ' });
    const ids = await Promise.all([1, 2, 3, 4, 5].map(() => plan(sender, input)));
    expect(new Set(ids).size).toBe(1);
    const id = ids[0]!;
    expect(await read(id)).toMatchObject({
      state: 'planned',
      startsAt: new Date(`${input.on}T12:00:00Z`),
      timeZone: 'UTC',
      minutes: 30,
      placeKind: 'remote',
      place: '0123 45 67 89',
      note: 'How it goes',
      revision: 0,
    });
    await move(recipient, seen(await read(id)), { inDays: 8, time: '09:15', where: 'yours', place: 'x' });
    expect(await read(id)).toMatchObject({
      state: 'moved',
      startsAt: new Date(`${addDays(today, 8)}T09:15:00Z`),
      placeKind: 'business',
      hostBusinessId: to.id,
      place: null,
      note: null,
      revision: 1,
    });
    const last = seen(await read(id));
    await Promise.all([1, 2, 3].map(() => cancel(sender, last)));
    expect(await read(id)).toMatchObject({
      state: 'cancelled',
      revision: 2,
      cancelledByBusinessId: from.id,
    });
    expect(await linesOf(id)).toEqual([
      ['catch_up_planned', from.id, 'portal'],
      ['catch_up_moved', to.id, 'api'],
      ['catch_up_cancelled', from.id, 'portal'],
    ]);
    expect(await news()).toBe(3);
  });

  it('begin by the clock of the place', async () => {
    const { partnershipId, sender, recipient } = await running({ from: 'Europe/Berlin', to: 'Asia/Tokyo' });
    const startOf = async (viewer: Viewer, where: 'yours' | 'theirs' | 'elsewhere') => {
      const { startsAt, timeZone } = await buildCatchUp(library, viewer, partnershipId, { where });
      const hour = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
      return [timeZone, hour.format(startsAt)];
    };
    expect(await startOf(sender, 'theirs')).toEqual(['Asia/Tokyo', '12:00']);
    expect(await startOf(recipient, 'theirs')).toEqual(['Europe/Berlin', '12:00']);
    expect(await startOf(recipient, 'elsewhere')).toEqual(['Asia/Tokyo', '12:00']);
  });

  it('refuse what is past, too late, too short, too long, nowhere, or one too many, and change nothing', async () => {
    const { partnershipId, sender } = await running();
    const refused = (part: Parameters<typeof somePlan>[1]) =>
      refusal(() => plan(sender, somePlan(partnershipId, part)));
    expect(await refused({ inDays: -1 })).toBe('INVALID');
    expect(await refused({ inDays: 61 })).toBe('INVALID');
    expect(await refused({ minutes: 9 })).toBe('INVALID');
    expect(await refused({ minutes: 241 })).toBe('INVALID');
    expect(await refused({ minutes: 30.5 })).toBe('INVALID');
    expect(await refused({ time: '25:00' })).toBe('INVALID');
    expect(await refused({ on: '2027-02-30' })).toBe('INVALID');
    expect(await refused({ place: ' ' })).toBe('REQUIRED');
    expect(await refused({ note: 'x'.repeat(501) })).toBe('TOO_LONG');
    for (const inDays of [60, 1, 2]) await buildCatchUp(library, sender, partnershipId, { inDays });
    expect(await refused({ inDays: 3 })).toBe('CONFLICT');
    library.clock.advance({ days: 2 });
    await buildCatchUp(library, sender, partnershipId, { inDays: 3 });
  });

  it('look to strangers as if they were not there', async () => {
    const { partnershipId, sender } = await running();
    const { sender: stranger } = await buildNeighbours(library);
    const catchUp = await buildCatchUp(library, sender, partnershipId);
    const told = async (effect: () => Promise<unknown>) => {
      const before = await library.everything();
      const [result] = await Promise.allSettled([effect()]);
      expect(await library.everything()).toEqual(before);
      return result.status === 'rejected' ? (result.reason as Refusal).problems : 'OK';
    };
    for (const act of [move, cancel, restore]) {
      const missing = await told(() => act(stranger, seen({ id: newId(), revision: 0 })));
      expect(missing).toMatchObject([{ code: 'NOT_FOUND' }]);
      expect(await told(() => act(stranger, seen(catchUp)))).toEqual(missing);
      expect(await told(() => act(stranger, seen({ id: 'x', revision: 0 })))).toEqual(missing);
    }
    const missing = await told(() => plan(stranger, somePlan(newId())));
    expect(missing).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await told(() => plan(stranger, somePlan(partnershipId)))).toEqual(missing);
  });

  it('are decided as they were looked at: who comes second hears how it stands, and nothing is lost', async () => {
    const { partnershipId, sender, recipient } = await running();
    const catchUp = await buildCatchUp(library, sender, partnershipId);
    await move(recipient, seen(catchUp), { inDays: 9, time: '16:45', minutes: 20 });
    expect(await refusal(() => move(sender, seen(catchUp), { inDays: 10 }))).toBe('STALE_VERSION');
    expect(await refusal(() => cancel(sender, seen(catchUp)))).toBe('STALE_VERSION');
    await expect(cancel(sender, seen(catchUp))).rejects.toThrow(
      `it is on ${addDays(today, 9)} at 16:45 (UTC), 20 minutes (revision 1)`,
    );
    await cancel(recipient, seen(await read(catchUp.id)));
    await expect(move(sender, seen({ ...catchUp, revision: 1 }))).rejects.toThrow('was cancelled meanwhile');
  });

  it('can be put back by the side that cancelled them, for two minutes', async () => {
    const { partnershipId, sender, recipient } = await running();
    const catchUp = await buildCatchUp(library, sender, partnershipId);
    await cancel(sender, seen(catchUp));
    expect(await refusal(async () => restore(recipient, seen(await read(catchUp.id))))).toBe('NOT_ALLOWED');
    library.clock.advance({ minutes: 2 });
    await restore(sender, seen(await read(catchUp.id)));
    expect(await read(catchUp.id)).toMatchObject({
      state: 'planned',
      revision: 2,
      startsAt: catchUp.startsAt,
      cancelledByBusinessId: null,
    });
    await cancel(sender, seen(await read(catchUp.id)));
    library.clock.advance({ minutes: 3 });
    expect(await refusal(async () => restore(sender, seen(await read(catchUp.id))))).toBe('NOT_ALLOWED');
  });

  it('let one win when both sides move, cancel and put back at once, whatever the order', async () => {
    const { partnershipId, sender, recipient } = await running();
    const { id } = await buildCatchUp(library, sender, partnershipId);
    let refused = 0;
    for (let round = 0; round < 8; round += 1) {
      const now = await read(id);
      const acts = [sender, recipient].flatMap((viewer, side) => [
        () => move(viewer, seen(now), { inDays: 10 + round * 2 + side }),
        () => (now.state === 'cancelled' ? restore(viewer, seen(now)) : cancel(viewer, seen(now))),
      ]);
      const results = await Promise.allSettled(acts.map((act) => act()));
      const won = results.filter(({ status }) => status === 'fulfilled').length;
      expect(won).toBe(1);
      for (const result of results) {
        if (result.status === 'fulfilled') continue;
        refused += 1;
        const [problem] = (result.reason as Refusal).problems;
        expect(['STALE_VERSION', 'ALREADY_DECIDED', 'NOT_ALLOWED']).toContain(problem!.code);
      }
      const after = await read(id);
      expect(after.revision).toBe(now.revision + 1);
      expect(await linesOf(id)).toHaveLength(after.revision + 1);
    }
    expect(refused).toBe(24);
    expect(await news()).toBe(9);
  });

  it('are never more than three to come, though everybody plans at once', async () => {
    const { partnershipId, sender, recipient } = await running();
    const results = await Promise.allSettled(
      Array.from({ length: 12 }, (_, index) =>
        plan(index % 2 ? sender : recipient, somePlan(partnershipId, { inDays: index + 1 })),
      ),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    const [page] = await library
      .get(CatchUpsRepository)
      .pages([{ partnershipId, upcoming: true, first: 100 }], library.clock.now());
    expect(page!.edges).toHaveLength(3);
  });

  it('go when the partnership is over before then, in the name of whoever ended it, and stay during a pause', async () => {
    const { partnershipId, from, sender, recipient } = await running();
    const soon = await buildCatchUp(library, sender, partnershipId, { inDays: 3 });
    const late = await buildCatchUp(library, recipient, partnershipId, { inDays: 30 });
    await library.get(PausePartnership).execute(sender, { partnershipId, idempotencyKey: newId() }, 'portal');
    await library.db.transaction(() =>
      library.get(DropCatchUpsWhenPartnershipAmended).handle({ partnershipId, proposalId: newId() }),
    );
    expect([(await read(soon.id)).state, (await read(late.id)).state]).toEqual(['planned', 'planned']);

    await library.get(EndPartnership).execute(sender, { partnershipId, idempotencyKey: newId() }, 'portal');
    const handle = () => library.get(DropCatchUpsWhenPartnershipEnding).handle({ partnershipId });
    await library.db.transaction(handle);
    await library.db.transaction(handle);
    expect(await read(soon.id)).toMatchObject({ state: 'planned', revision: 0 });
    expect(await read(late.id)).toMatchObject({
      state: 'cancelled',
      revision: 1,
      cancelledByBusinessId: null,
    });
    expect(await linesOf(late.id)).toEqual([
      ['catch_up_planned', expect.any(String), 'portal'],
      ['catch_up_cancelled', from.id, 'portal'],
    ]);
    expect(await refusal(async () => restore(sender, seen(await read(late.id))))).toBe('NOT_ALLOWED');
    expect(await refusal(() => plan(sender, somePlan(partnershipId, { inDays: 30 })))).toBe('INVALID');
  });

  it('go when a change makes the partnership shorter', async () => {
    const { partnershipId, from, to, sender, recipient } = await running();
    const late = await buildCatchUp(library, sender, partnershipId, { inDays: 30 });
    const terms = someTerms({ startsOn: today, endsOn: addDays(today, 20) });
    const shorter = {
      ...terms,
      promises: terms.promises.map((one) => ({ ...one, from: today, until: addDays(today, 20) })),
    };
    const change = { partnershipId, kind: 'amendment' as const };
    const by = { viewer: sender, fromId: from.id, toId: to.id };
    await acceptNow(library, await buildChange(library, change, by, shorter), recipient);
    await library.db.transaction(() =>
      library.get(DropCatchUpsWhenPartnershipAmended).handle({ partnershipId, proposalId: newId() }),
    );
    expect((await read(late.id)).state).toBe('cancelled');
  });

  it('all go when a business closes, and nothing can be done about them after that', async () => {
    const { partnershipId, to, sender } = await running();
    const catchUp = await buildCatchUp(library, sender, partnershipId, { inDays: 1 });
    const other = await running();
    const untouched = await buildCatchUp(library, other.sender, other.partnershipId);
    await library.get(EndPartnershipsOfBusiness).execute(to.id);
    expect(await refusal(() => move(sender, seen(catchUp)))).toBe('ALREADY_DECIDED');
    await library.db.transaction(() =>
      library.get(DropCatchUpsWhenPartnershipEnded).handle({ partnershipId }),
    );
    expect((await read(catchUp.id)).state).toBe('cancelled');
    expect((await read(untouched.id)).state).toBe('planned');
    expect(await refusal(() => plan(sender, somePlan(partnershipId)))).toBe('ALREADY_DECIDED');
  });

  it('keep a history that nobody can rewrite', async () => {
    const { partnershipId, sender } = await running();
    const catchUp = await buildCatchUp(library, sender, partnershipId);
    for (const column of ['starts_at = now()', 'catch_up_id = null']) {
      await expect(
        library.db.transaction(() =>
          library.db.write.query(`update partnership_event set ${column} where catch_up_id = $1`, [
            catchUp.id,
          ]),
        ),
      ).rejects.toThrow('never changed');
    }
  });

  it('are paged, the earliest first', async () => {
    const { partnershipId, from, sender } = await running();
    const other = await running();
    for (const inDays of [5, 2, 9]) await buildCatchUp(library, sender, partnershipId, { inDays });
    const theirs = await buildCatchUp(library, other.sender, other.partnershipId);
    const now = library.clock.now();
    const repository = library.get(CatchUpsRepository);
    const request = { partnershipId, upcoming: false, first: 2 };
    const [first, alone] = await repository.pages(
      [request, { ...request, partnershipId: other.partnershipId }],
      now,
    );
    const days = (page: typeof first) => page!.edges.map(({ node }) => node.day);
    expect(days(first)).toEqual([addDays(today, 2), addDays(today, 5)]);
    expect(alone!.edges.map(({ node }) => node.id)).toEqual([theirs.id]);
    expect([first!.hasNextPage, alone!.hasNextPage]).toEqual([true, false]);
    const after = first!.edges[1]!.cursor;
    const [second] = await repository.pages([{ ...request, after }], now);
    expect(days(second)).toEqual([addDays(today, 9)]);
    const own = await repository.upcomingOf(from.id, { first: 2 }, now);
    expect(days(own)).toEqual([addDays(today, 2), addDays(today, 5)]);
    const rest = await repository.upcomingOf(from.id, { first: 2, after: own.edges[1]!.cursor }, now);
    expect([days(rest), rest.hasNextPage]).toEqual([[addDays(today, 9)], false]);
  });
});
