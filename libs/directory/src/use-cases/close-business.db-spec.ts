import { newId, Refusal } from '#libs/common';
import type { SeatRole, Viewer } from '#libs/identity';
import { buildBusiness } from '../../../../test/support/builders/business.js';
import { startModule, type TestModule } from '../../../../test/support/test-module.js';
import type { Business, BusinessStatus } from '../business.entity.js';
import { BusinessesRepository } from '../businesses.repository.js';
import { DirectoryModule } from '../directory.module.js';
import { CloseBusiness } from './close-business.js';
import { ReopenBusiness } from './reopen-business.js';
import { SearchBusinesses } from './search-businesses.js';

describe('closing a business', () => {
  let module: TestModule;
  beforeAll(async () => {
    module = await startModule([DirectoryModule]);
  });
  afterAll(() => module.close());

  const shop = (status: BusinessStatus = 'member') =>
    buildBusiness(module.db, { status, name: `Closing ${newId().slice(-8)}` });
  const seated = (businessId: string, role: SeatRole = 'owner'): Viewer => ({
    accountId: newId(),
    sessionId: newId(),
    actingForId: businessId,
    isOperator: false,
    seats: [{ seatId: newId(), businessId, role }],
  });
  const close = (viewer: Viewer, businessId: string, idempotencyKey = newId()) =>
    module.get(CloseBusiness, { strict: false }).execute(viewer, { businessId, idempotencyKey });
  const reopen = (viewer: Viewer, businessId: string) =>
    module.get(ReopenBusiness, { strict: false }).execute(viewer, { businessId, idempotencyKey: newId() });
  const read = async (id: string): Promise<Business> => {
    const business = await module.get(BusinessesRepository, { strict: false }).byId(id);
    if (!business) throw new Error('It is not there.');
    return business;
  };
  const announced = async (businessId: string) => {
    const rows: { name: string }[] = await module.db.read.query(
      `select name from outbox_event where payload ->> 'businessId' = $1 order by created_at, id`,
      [businessId],
    );
    return rows.map(({ name }) => name);
  };
  /** Runs what waits, as if its time had come. */
  const settle = async () => {
    await module.db.transaction(() =>
      module.db.write.query(
        'select graphile_worker.reschedule_jobs(array(select id from graphile_worker.jobs), now())',
      ),
    );
    await module.drain();
  };
  const codes = (work: Promise<unknown>) =>
    work.then(
      () => [],
      (error: unknown) => (error instanceof Refusal ? error.problems.map(({ code }) => code) : error),
    );

  it('takes it out of searches at once, and is announced once after a while', async () => {
    const { id, name } = await shop();
    const search = module.get(SearchBusinesses, { strict: false });
    const found = async () =>
      (await search.execute({ search: name, first: 5 })).edges.some(({ node }) => node.id === id);
    expect(await found()).toBe(true);
    const viewer = seated(id);
    const key = newId();
    await close(viewer, id, key);
    await close(viewer, id, key);
    expect(await read(id)).toMatchObject({
      status: 'closed',
      closedAt: module.clock.now(),
      statusBeforeClosing: 'member',
    });
    expect(await found()).toBe(false);
    await module.drain();
    expect(await announced(id)).toEqual([]);
    await settle();
    expect(await announced(id)).toEqual(['BusinessClosed']);
    await settle();
    expect(await announced(id)).toEqual(['BusinessClosed']);
  });

  it('can be taken back whole: what it was, and nobody was told', async () => {
    const { id } = await shop('paused');
    await close(seated(id), id);
    await reopen(seated(id), id);
    expect(await read(id)).toMatchObject({ status: 'paused', closedAt: null, statusBeforeClosing: null });
    await settle();
    expect(await announced(id)).toEqual(['BusinessReopened']);
  });

  it('of two closings announces the one that was not taken back', async () => {
    const { id } = await shop();
    await close(seated(id), id);
    await reopen(seated(id), id);
    module.clock.advance({ minutes: 1 });
    await close(seated(id), id);
    await settle();
    expect(await announced(id)).toEqual(['BusinessReopened', 'BusinessClosed']);
  });

  it('can be taken back for thirty days and not a moment longer', async () => {
    const [inTime, late] = [await shop(), await shop()];
    await close(seated(inTime.id), inTime.id);
    await close(seated(late.id), late.id);
    module.clock.advance({ days: 29, hours: 23, minutes: 59 });
    await reopen(seated(inTime.id), inTime.id);
    expect((await read(inTime.id)).status).toBe('member');
    module.clock.advance({ minutes: 1 });
    expect(await codes(reopen(seated(late.id), late.id))).toEqual(['EXPIRED']);
    expect((await read(late.id)).status).toBe('closed');
  });

  it('is for owners only, and makes sense only once', async () => {
    const { id } = await shop();
    expect(await codes(close(seated(id, 'manager'), id))).toEqual(['NOT_ALLOWED']);
    expect(await codes(close(seated(newId()), id))).toEqual(['NOT_FOUND']);
    expect(await codes(reopen(seated(id), id))).toEqual(['CONFLICT']);
    expect((await read(id)).status).toBe('member');
    await close(seated(id), id);
    expect(await codes(close(seated(id), id))).toEqual(['CONFLICT']);
    expect(await codes(reopen(seated(id, 'staff'), id))).toEqual(['NOT_ALLOWED']);
    expect((await read(id)).status).toBe('closed');
  });

  it('closes once for two who press at the same moment', async () => {
    const { id } = await shop();
    const both = await Promise.all([codes(close(seated(id), id)), codes(close(seated(id), id))]);
    expect(both.flat()).toEqual(['CONFLICT']);
  });
});
