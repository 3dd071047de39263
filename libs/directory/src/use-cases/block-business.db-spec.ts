import { newId, Refusal } from '#libs/common';
import type { SeatRole, Viewer } from '#libs/identity';
import { buildBusiness } from '../../../../test/support/builders/business.js';
import { startModule, type TestModule } from '../../../../test/support/test-module.js';
import { BlocksRepository } from '../blocks.repository.js';
import { DirectoryModule } from '../directory.module.js';
import { BlockBusiness } from './block-business.js';
import { ListBlockedBusinesses } from './list-blocked-businesses.js';
import { UnblockBusiness } from './unblock-business.js';

describe('blocking', () => {
  let module: TestModule;
  let blocks: BlocksRepository;
  beforeAll(async () => {
    module = await startModule([DirectoryModule]);
    blocks = module.get(BlocksRepository, { strict: false });
  });
  afterAll(() => module.close());

  const shop = async () => (await buildBusiness(module.db, { status: 'member' })).id;
  const seated = (businessId: string, role: SeatRole = 'manager'): Viewer => ({
    accountId: newId(),
    sessionId: newId(),
    actingForId: businessId,
    isOperator: false,
    seats: [{ seatId: newId(), businessId, role }],
  });
  const request = (businessId: string, otherId: string) => ({ businessId, otherId, idempotencyKey: newId() });
  const block = (viewer: Viewer, businessId: string, otherId: string) =>
    module.get(BlockBusiness, { strict: false }).execute(viewer, request(businessId, otherId));
  const unblock = (viewer: Viewer, businessId: string, otherId: string) =>
    module.get(UnblockBusiness, { strict: false }).execute(viewer, request(businessId, otherId));
  const listed = async (viewer: Viewer | null, businessId: string, after?: string) => {
    const list = module.get(ListBlockedBusinesses, { strict: false });
    return list.execute(viewer, businessId, { first: 2, after });
  };
  const count = async (): Promise<number> => {
    const rows: { count: number }[] = await module.db.read.query(
      'select count(*)::int as count from business_block',
    );
    return rows[0]?.count ?? -1;
  };

  it('counts both ways, is harmless to repeat, and is taken back by its own side only', async () => {
    const [mine, theirs] = [await shop(), await shop()];
    await block(seated(mine), mine, theirs);
    await block(seated(mine), mine, theirs);
    expect(await blocks.between(mine, theirs)).toBe(true);
    expect(await blocks.between(theirs, mine)).toBe(true);
    expect([await blocks.allOf(mine), await blocks.allOf(theirs)]).toEqual([[theirs], [mine]]);
    expect([await blocks.blockedBy(mine, [theirs]), await blocks.blockedBy(theirs, [mine])]).toEqual([
      [theirs],
      [],
    ]);

    await unblock(seated(theirs), theirs, mine);
    expect(await blocks.between(mine, theirs)).toBe(true);
    await block(seated(theirs), theirs, mine);
    await unblock(seated(mine), mine, theirs);
    expect(await blocks.between(mine, theirs)).toBe(true);
    await unblock(seated(theirs), theirs, mine);
    expect(await blocks.between(mine, theirs)).toBe(false);
    expect(await blocks.allOf(mine)).toEqual([]);
  });

  it('answers a repeated key from memory, so that a late retry does not undo the undo', async () => {
    const [mine, theirs] = [await shop(), await shop()];
    const viewer = seated(mine);
    const asked = request(mine, theirs);
    const blockIt = module.get(BlockBusiness, { strict: false });
    expect(await blockIt.execute(viewer, asked)).toBe(theirs);
    await unblock(viewer, mine, theirs);
    expect(await blockIt.execute(viewer, asked)).toBe(theirs);
    expect(await blocks.between(mine, theirs)).toBe(false);
  });

  it('is for owners and managers, about somebody else who exists', async () => {
    const [mine, theirs] = [await shop(), await shop()];
    const before = await count();
    const codes = async (work: Promise<unknown>) =>
      work.then(
        () => [],
        (error: unknown) => (error instanceof Refusal ? error.problems.map(({ code }) => code) : error),
      );
    expect(await codes(block(seated(mine, 'staff'), mine, theirs))).toEqual(['NOT_ALLOWED']);
    expect(await codes(block(seated(theirs), mine, theirs))).toEqual(['NOT_FOUND']);
    expect(await codes(block(seated(mine), mine, mine))).toEqual(['INVALID']);
    expect(await codes(block(seated(mine), mine, newId()))).toEqual(['NOT_FOUND']);
    expect(await codes(block(seated(mine), mine, 'nonsense'))).toEqual(['NOT_FOUND']);
    expect(await codes(unblock(seated(mine, 'staff'), mine, theirs))).toEqual(['NOT_ALLOWED']);
    expect(await count()).toBe(before);
  });

  it('lists whom one has blocked, newest first, page by page, to nobody else', async () => {
    const [mine, ...others] = [await shop(), await shop(), await shop(), await shop()];
    const viewer = seated(mine);
    for (const other of others) await block(viewer, mine, other);
    const first = await listed(viewer, mine);
    expect(first.hasNextPage).toBe(true);
    const second = await listed(viewer, mine, first.edges.at(-1)?.cursor);
    expect(second.hasNextPage).toBe(false);
    expect([...first.edges, ...second.edges].map(({ node }) => node.id)).toEqual([...others].reverse());
    expect((await listed(seated(others[0] ?? ''), mine)).edges).toEqual([]);
    expect((await listed(null, mine)).edges).toEqual([]);
    expect((await listed(seated(others[0] ?? ''), others[0] ?? '')).edges).toEqual([]);
  });
});
