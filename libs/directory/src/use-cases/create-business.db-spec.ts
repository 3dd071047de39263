import { newId, Refusal } from '#libs/common';
import { SeatsRepository, type Viewer } from '#libs/identity';
import { buildAccount } from '../../../../test/support/builders/account.js';
import { startModule, type TestModule } from '../../../../test/support/test-module.js';
import { BusinessesRepository } from '../businesses.repository.js';
import { DirectoryModule } from '../directory.module.js';
import { CreateBusiness, type CreateBusinessInput } from './create-business.js';

describe('CreateBusiness', () => {
  let module: TestModule;
  let create: CreateBusiness;
  let businesses: BusinessesRepository;
  beforeAll(async () => {
    module = await startModule([DirectoryModule]);
    create = module.get(CreateBusiness, { strict: false });
    businesses = module.get(BusinessesRepository, { strict: false });
  });
  afterAll(() => module.close());

  const somebody = async (): Promise<Viewer> => {
    const { id } = await buildAccount(module.db);
    return { accountId: id, sessionId: newId(), actingForId: null, seats: [], isOperator: false };
  };
  const input = (part: Partial<CreateBusinessInput> = {}): CreateBusinessInput => ({
    name: 'Bloom & Wild',
    category: 'florist',
    idempotencyKey: newId(),
    place: {
      addressLines: ['1 Abbey Green', ''],
      locality: 'Lode',
      country: 'gb',
      latitude: 51.5,
      longitude: -0.12,
    },
    ...part,
  });
  const problems = (work: Promise<unknown>) =>
    work.then(
      () => [],
      (error: unknown) =>
        error instanceof Refusal ? error.problems.map(({ field }) => field?.join('.')) : [error],
    );

  it('makes a member with its owner, its time zone and an address on the web', async () => {
    const viewer = await somebody();
    const id = await create.execute(viewer, input({ name: ' Rosa’s Café ', story: ' ' }));
    expect(await businesses.byId(id)).toMatchObject({
      slug: 'rosas-cafe',
      name: 'Rosa’s Café',
      story: null,
      status: 'member',
      kind: 'independent',
      categoryKey: 'florist',
      addressLines: ['1 Abbey Green'],
      country: 'GB',
      timeZone: 'Europe/London',
      attentionBudget: 5,
      source: null,
    });
    const seats = await module.get(SeatsRepository, { strict: false }).ofBusinesses([id]);
    expect(seats).toMatchObject([{ accountId: viewer.accountId, role: 'owner' }]);
  });

  it('gives each of many made at once a slug of its own', async () => {
    const people = await Promise.all(Array.from({ length: 4 }, somebody));
    const ids = await Promise.all(people.map((viewer) => create.execute(viewer, input())));
    const slugs = (await businesses.byIds(ids)).map(({ slug }) => slug).sort();
    expect(slugs).toEqual(['bloom-wild', 'bloom-wild-lode', 'bloom-wild-lode-2', 'bloom-wild-lode-3']);
  });

  it('makes one business of a request that is sent again, also at the same moment', async () => {
    const viewer = await somebody();
    const request = input({ name: 'Once Only' });
    const ids = await Promise.all([1, 2, 3].map(() => create.execute(viewer, request)));
    expect(new Set(ids).size).toBe(1);
    expect(await businesses.bySlug('once-only-lode')).toBeNull();
    await expect(create.execute(viewer, { ...request, name: 'Other' })).rejects.toThrow('already used');
  });

  it('names everything that is wrong at once, and makes nothing', async () => {
    const viewer = await somebody();
    const place = { ...input().place, locality: ' ', country: 'Germany', latitude: 91 };
    const broken = input({ name: '', category: 'flowers?', place });
    expect(await problems(create.execute(viewer, broken))).toEqual([
      'name',
      'category',
      'place.country',
      'place.latitude',
      'place.locality',
    ]);
    expect(await module.get(SeatsRepository, { strict: false }).ofAccount(viewer.accountId)).toEqual([]);
  });
});
