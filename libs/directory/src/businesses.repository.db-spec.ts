import { DataSource } from 'typeorm';
import { mercator, newId } from '#libs/common';
import { Database, Naming } from '#libs/database';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.js';
import { Business } from './business.entity.js';
import { BusinessesRepository, type NewBusiness } from './businesses.repository.js';

describe('BusinessesRepository', () => {
  let test: TestDatabase;
  let source: DataSource;
  let database: Database;
  let businesses: BusinessesRepository;

  const listing = (part: Partial<NewBusiness> = {}): NewBusiness => ({
    id: newId(),
    slug: newId(),
    name: 'Bloom & Wild',
    status: 'listed',
    latitude: -37.81,
    longitude: 144.96,
    locality: 'Melbourne',
    country: 'AU',
    timeZone: 'Australia/Melbourne',
    ...part,
  });
  const insert = (business: NewBusiness) => database.transaction(() => businesses.insert(business));

  beforeAll(async () => {
    test = await createTestDatabase();
    const namingStrategy = new Naming();
    source = new DataSource({ type: 'postgres', url: test.url, entities: [Business], namingStrategy });
    await source.initialize();
    database = new Database(source);
    businesses = new BusinessesRepository(database);
  });
  afterAll(async () => {
    await source.destroy();
    await test.drop();
  });

  it('keeps a searchable name and a Mercator point beside what it is given', async () => {
    const business = listing({ name: 'Café Zoë' });
    await insert(business);
    expect(await businesses.byId(business.id)).toMatchObject({ name: 'Café Zoë', nameKey: 'cafe zoe' });
    const moved = { latitude: 51.5, longitude: -0.1 };
    await database.transaction(() => businesses.change(business.id, { name: 'Bar Ölz', ...moved }));
    expect(await businesses.byId(business.id)).toMatchObject({ nameKey: 'bar olz', ...moved });
    const rows: { x: number; y: number }[] = await source.query(
      'select point[0] as x, point[1] as y from business where id = $1',
      [business.id],
    );
    expect(rows[0]?.x).toBeCloseTo(mercator(moved).x, 6);
    expect(rows[0]?.y).toBeCloseTo(mercator(moved).y, 6);
  });

  it('adds a slug once, whoever asks at the same moment', async () => {
    const slug = newId();
    const answers = await Promise.all([1, 2, 3, 4].map(() => insert(listing({ slug }))));
    expect(answers.filter(Boolean)).toHaveLength(1);
  });

  it('lets one of two claims win, and claims nothing but listings', async () => {
    const business = listing();
    await insert(business);
    const claim = () => database.transaction(() => businesses.claim(business.id));
    expect((await Promise.all([claim(), claim()])).sort()).toEqual([false, true]);
    expect(await businesses.byId(business.id)).toMatchObject({ status: 'member' });
    expect(await claim()).toBe(false);
  });

  it('refuses to write outside a transaction', async () => {
    await expect(async () => businesses.claim(newId())).rejects.toThrow('A write needs a transaction');
  });
});
