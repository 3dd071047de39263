import { newId, Refusal } from '#libs/common';
import type { SeatRole, Viewer } from '#libs/identity';
import { buildBusiness } from '../../../../test/support/builders/business.js';
import { startModule, type TestModule } from '../../../../test/support/test-module.js';
import { BusinessesRepository } from '../businesses.repository.js';
import { ChannelsRepository } from '../channels.repository.js';
import { DirectoryModule } from '../directory.module.js';
import { OfferingsRepository } from '../offerings.repository.js';
import { DescribeBusiness, type DescribeBusinessInput } from './describe-business.js';

describe('DescribeBusiness', () => {
  let module: TestModule;
  let describeIt: DescribeBusiness;
  beforeAll(async () => {
    module = await startModule([DirectoryModule]);
    describeIt = module.get(DescribeBusiness, { strict: false });
  });
  afterAll(() => module.close());

  const seated = (businessId: string, role: SeatRole = 'owner'): Viewer => ({
    accountId: newId(),
    sessionId: newId(),
    actingForId: businessId,
    isOperator: false,
    seats: [{ seatId: newId(), businessId, role }],
  });
  const member = () =>
    buildBusiness(module.db, { status: 'member', story: 'Old', website: 'https://old.example/' });
  const read = (id: string) => module.get(BusinessesRepository, { strict: false }).byId(id);
  const tell = (id: string, input: Omit<DescribeBusinessInput, 'businessId'>, role?: SeatRole) =>
    describeIt.execute(seated(id, role), { businessId: id, ...input });

  it('changes only the given parts', async () => {
    const before = await member();
    await tell(before.id, { name: 'Bloom', goals: ['launch'], website: 'bloom.example' }, 'manager');
    expect(await read(before.id)).toEqual({
      ...before,
      name: 'Bloom',
      nameKey: 'bloom',
      goals: ['launch'],
      website: 'https://bloom.example/',
      updatedAt: expect.any(Date) as Date,
    });
    await tell(before.id, { story: '', website: null });
    expect(await read(before.id)).toMatchObject({ name: 'Bloom', story: null, website: null });
  });

  it('makes the lists exactly those given, keeps their ids and their order', async () => {
    const { id } = await member();
    const offerings = module.get(OfferingsRepository, { strict: false });
    const channels = module.get(ChannelsRepository, { strict: false });
    await tell(id, { offerings: [{ name: 'Bouquets', price: 'low' }, { name: 'Wreaths' }] });
    const [bouquets, wreaths] = await offerings.ofBusinesses([id]);
    const other = await member();
    await tell(other.id, { offerings: [{ id: bouquets?.id, name: 'Stolen' }] });
    const counter = {
      kind: 'counter_card',
      name: 'Counter',
      monthlyReach: 900,
      reachIsEstimate: true,
    } as const;
    await tell(id, {
      offerings: [{ id: wreaths?.id, name: 'Big wreaths' }, { name: 'Vases' }],
      channels: [counter],
    });
    expect(await offerings.ofBusinesses([id])).toMatchObject([
      { id: wreaths?.id, name: 'Big wreaths', nameKey: 'big wreaths', position: 0 },
      { name: 'Vases', position: 1 },
    ]);
    expect(await offerings.ofBusinesses([other.id])).toMatchObject([{ name: 'Stolen' }]);
    expect(await channels.ofBusinesses([id])).toMatchObject([counter]);
  });

  it('pauses a member and brings it back, and says so', async () => {
    const { id } = await member();
    await tell(id, { paused: true });
    expect((await read(id))?.status).toBe('paused');
    await tell(id, { attentionBudget: 2 });
    expect(await read(id)).toMatchObject({ status: 'paused', attentionBudget: 2 });
    await tell(id, { paused: false });
    expect((await read(id))?.status).toBe('member');
    const events = await module.db.read.query(
      `select 1 from outbox_event where payload ->> 'businessId' = $1`,
      [id],
    );
    expect(events).toHaveLength(3);
  });

  it('finds the time zone of a new place', async () => {
    const { id } = await member();
    const place = {
      addressLines: ['Unter den Linden 1'],
      locality: 'Berlin',
      country: 'DE',
      latitude: 52.5,
      longitude: 13.4,
    };
    await tell(id, { place });
    expect(await read(id)).toMatchObject({ ...place, timeZone: 'Europe/Berlin', region: null });
  });

  it('is for owners and managers only, and looks like nothing to others', async () => {
    const before = await member();
    await expect(tell(before.id, { name: 'X' }, 'staff')).rejects.toThrow('Only owners and managers');
    const stranger = seated(newId());
    await expect(describeIt.execute(stranger, { businessId: before.id, name: 'X' })).rejects.toThrow(
      'could not find',
    );
    expect(await read(before.id)).toEqual(before);
  });

  it('names everything that is wrong at once', async () => {
    const { id } = await member();
    const wrong = {
      name: ' ',
      category: 'none',
      website: 'not an address',
      audience: [{ segment: 'couples', share: -0.5 }],
      openingHours: [{ weekday: 8, opens: '9', closes: '17:00' }],
      attentionBudget: -1,
      offerings: [{ name: '' }],
      channels: [{ kind: 'window', name: 'Window', monthlyReach: -5, reachIsEstimate: false }],
    } as const;
    const refusal = await tell(id, wrong).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Refusal);
    expect((refusal as Refusal).problems.map(({ field }) => field?.[0])).toEqual([
      'name',
      'website',
      'category',
      'audience',
      'attentionBudget',
      'openingHours',
      'openingHours',
      'offerings',
      'channels',
    ]);
  });

  it('takes customers whose shares make up at most the whole, each kind once', async () => {
    const { id } = await member();
    const share = (segment: string, part: number) => ({ segment, share: part });
    const refused = async (...audience: { segment: string; share: number }[]) => {
      const refusal: unknown = await tell(id, { audience }).catch((error: unknown) => error);
      return refusal instanceof Refusal ? refusal.problems : refusal;
    };
    expect(await refused(share('couples', 0.7), share('seniors', 0.5))).toEqual([
      {
        code: 'INVALID',
        message: 'The shares add up to 120 %. Together they can be 100 % at most.',
        field: ['audience'],
      },
    ]);
    expect(await refused(share('couples', 0.2), share('couples', 0.1))).toEqual([
      { code: 'INVALID', message: 'Name each kind of customers once.', field: ['audience'] },
    ]);
    expect((await read(id))?.audience).toEqual([]);
    const thirds = [share('couples', 0.3), share('seniors', 0.6), share('men', 0.1)];
    await tell(id, { audience: thirds });
    expect((await read(id))?.audience).toEqual(thirds);
  });

  it('keeps which kinds of business are never wanted', async () => {
    const { id } = await member();
    await tell(id, { excludedCategories: ['pub', 'pub', 'hotel'] });
    expect((await read(id))?.excludedCategoryKeys).toEqual(['pub', 'hotel']);
    await expect(tell(id, { excludedCategories: ['no-such-kind'] })).rejects.toThrow(Refusal);
    expect((await read(id))?.excludedCategoryKeys).toEqual(['pub', 'hotel']);
  });
});
