import { DataSource } from 'typeorm';
import { distanceMetres, newId, type Point } from '#libs/common';
import { Database, Naming } from '#libs/database';
import { seededRandom } from '../../../test/support/seeded-random.js';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.js';
import {
  CandidatesRepository,
  CANDIDATES_SQL,
  OFFERABLE_SQL,
  nearestParameters,
  type CandidateSearch,
} from './candidates.repository.js';

interface Row extends Point {
  readonly id: string;
  readonly category: string;
  readonly status: string;
  readonly kind: string;
}

const CATEGORIES = ['caterer', 'photographer', 'bakery', 'hotel', 'bridal-shop'];
const MIDDLE = { latitude: -37.8136, longitude: 144.9631 };

describe('CandidatesRepository', () => {
  let test: TestDatabase;
  let source: DataSource;
  let candidates: CandidatesRepository;
  const rows: Row[] = [];

  beforeAll(async () => {
    test = await createTestDatabase();
    source = new DataSource({ type: 'postgres', url: test.url, namingStrategy: new Naming() });
    await source.initialize();
    candidates = new CandidatesRepository(new Database(source));
    const next = seededRandom(7);
    const bell = () => next() + next() + next() - 1.5;
    for (let i = 0; i < 6_000; i++) {
      rows.push({
        id: newId(),
        category: CATEGORIES[Math.floor(next() * CATEGORIES.length)] ?? 'caterer',
        latitude: MIDDLE.latitude + bell() * 0.3,
        longitude: MIDDLE.longitude + bell() * 0.4,
        status: ['listed', 'member', 'paused', 'closed'][Math.floor(next() * 4)] ?? 'listed',
        kind: next() < 0.8 ? 'independent' : next() < 0.5 ? 'chain' : 'non_commercial',
      });
    }
    await source.query(
      `insert into business (id, slug, name, name_key, status, kind, category_key, latitude, longitude, locality, country, time_zone)
       select r.id, r.id::text, 'Shop', 'shop', r.status, r.kind, r.category, r.latitude, r.longitude, 'Melbourne', 'AU', 'Australia/Melbourne'
       from json_to_recordset($1) as r (id uuid, category text, latitude float8, longitude float8, status text, kind text)`,
      [JSON.stringify(rows)],
    );
    await source.query('vacuum analyze business');
  });
  afterAll(async () => {
    await source?.destroy();
    await test?.drop();
  });

  const offerable = ({ status, kind }: Row) =>
    (status === 'listed' || status === 'member') && kind === 'independent';

  const bruteForce = ({ around, wanted, perCategory, without }: CandidateSearch): string[] =>
    wanted.flatMap(({ key, withinKm }) =>
      rows
        .filter((row) => row.category === key && offerable(row) && !without.includes(row.id))
        .map((row) => ({ id: row.id, metres: distanceMetres(around, row) }))
        .filter(({ metres }) => metres <= withinKm * 1_000)
        .sort((a, b) => a.metres - b.metres)
        .slice(0, perCategory)
        .map(({ id }) => id),
    );

  it('finds what looking at every business would find', async () => {
    const next = seededRandom(11);
    let [right, all] = [0, 0];
    for (let i = 0; i < 60; i++) {
      const search: CandidateSearch = {
        around: {
          latitude: MIDDLE.latitude + (next() - 0.5) * 0.5,
          longitude: MIDDLE.longitude + (next() - 0.5) * 0.6,
        },
        wanted: CATEGORIES.slice(0, 1 + Math.floor(next() * CATEGORIES.length)).map((key) => ({
          key,
          withinKm: 1 + next() * 25,
        })),
        perCategory: 1 + Math.floor(next() * 25),
        without: rows.slice(0, 200).map(({ id }) => id),
      };
      const found = new Set((await candidates.nearest(search)).map(({ id }) => id));
      const truth = bruteForce(search);
      expect(found.size).toBe(truth.length);
      right += truth.filter((id) => found.has(id)).length;
      all += truth.length;
    }
    expect(all).toBeGreaterThan(1_000);
    expect(right / all).toBeGreaterThanOrEqual(0.999);
  });

  it('also finds it near the poles of the map, where Mercator stretches', async () => {
    const around = { latitude: 69.65, longitude: 18.96 };
    const far = Array.from({ length: 40 }, (_, i) => ({
      id: newId(),
      category: 'winery',
      latitude: around.latitude + ((i % 8) - 4) * 0.02,
      longitude: around.longitude + (Math.floor(i / 8) - 2) * 0.07,
      status: 'listed',
      kind: 'independent',
    }));
    await source.query(
      `insert into business (id, slug, name, name_key, status, kind, category_key, latitude, longitude, locality, country, time_zone)
       select r.id, r.id::text, 'Shop', 'shop', r.status, r.kind, r.category, r.latitude, r.longitude, 'Tromsø', 'NO', 'Europe/Oslo'
       from json_to_recordset($1) as r (id uuid, category text, latitude float8, longitude float8, status text, kind text)`,
      [JSON.stringify(far)],
    );
    const wanted = [{ key: 'winery', withinKm: 8 }];
    const found = await candidates.nearest({ around, wanted, perCategory: 40, without: [] });
    const truth = far.filter((row) => distanceMetres(around, row) <= 8_000);
    expect(found.map(({ id }) => id).sort()).toEqual(truth.map(({ id }) => id).sort());
    expect(truth.length).toBeGreaterThan(15);
    expect(truth.length).toBeLessThan(40);
  });

  it('walks the index of partners, once per category, and reads no table for it', async () => {
    const parameters = nearestParameters({
      around: MIDDLE,
      wanted: CATEGORIES.map((key) => ({ key, withinKm: 25 })),
      perCategory: 20,
      without: [],
    });
    const plan: { 'QUERY PLAN': string }[] = await source.query(`explain ${CANDIDATES_SQL}`, parameters);
    const text = plan.map((line) => line['QUERY PLAN']).join('\n');
    expect(text).toContain('Index Only Scan using business_partner_idx');
    expect(text).toContain('Order By: (point <->');
    expect(text).not.toContain('Seq Scan');
  });

  it('reads the profiles of what it finds by key, and from no other table', async () => {
    const ids = rows.slice(0, 200).map(({ id }) => id);
    const plan: { 'QUERY PLAN': string }[] = await source.query(`explain ${OFFERABLE_SQL}`, [ids]);
    const text = plan.map((line) => line['QUERY PLAN']).join('\n');
    expect(text).toContain('Index Scan using business_pkey');
    expect(text).not.toMatch(/Seq Scan|channel|offering/);
  });

  it('knows what a business reaches and charges', async () => {
    const { id } = rows[0] ?? { id: '' };
    await source.query(
      `insert into channel (id, business_id, kind, name, monthly_reach, reach_is_estimate, position)
       values ($1, $3, 'newsletter', 'Letter', 1400, false, 1), ($2, $3, 'window', 'Window', 900, true, 0)`,
      [newId(), newId(), id],
    );
    await source.query(
      `insert into offering (id, business_id, name, name_key, price, position)
       values ($1, $3, 'A', 'a', 'low', 0), ($2, $3, 'B', 'b', 'high', 1)`,
      [newId(), newId(), id],
    );
    const [profile] = await candidates.profiles([id]);
    expect(profile).toMatchObject({
      id,
      price: 1,
      channels: [
        { kind: 'window', monthlyReach: 900, reachIsEstimate: true },
        { kind: 'newsletter', monthlyReach: 1_400, reachIsEstimate: false },
      ],
      audience: [],
      hasAddress: false,
      travelsKm: null,
    });
  });

  it('keeps what channels and offerings tell beside the business, however they are changed', async () => {
    const id = rows[1]?.id;
    const ofBoth = async (change: string, values: unknown[] = [id]) => {
      await source.query(change, values);
      const [profile] = await candidates.profiles([id ?? '']);
      return [profile?.channels, profile?.offerings, profile?.price];
    };
    const channel = (kind: string, monthlyReach: number) => ({ kind, monthlyReach, reachIsEstimate: true });
    expect(await ofBoth('select $1::uuid')).toEqual([[], [], null]);
    expect(
      await ofBoth(
        `insert into channel (id, business_id, kind, name, monthly_reach, reach_is_estimate, position)
         values (gen_random_uuid(), $1, 'window', 'Window', 100, true, 1), (gen_random_uuid(), $1, 'social', 'Page', 200, true, 0)`,
      ),
    ).toEqual([[channel('social', 200), channel('window', 100)], [], null]);
    expect(
      await ofBoth(
        `insert into offering (id, business_id, name, name_key, price, position)
         values (gen_random_uuid(), $1, 'Cake', 'cake', 'high', 0), (gen_random_uuid(), $1, 'Advice', 'advice', null, 1)`,
      ),
    ).toEqual([[channel('social', 200), channel('window', 100)], ['Cake', 'Advice'], 2]);
    expect(
      await ofBoth(`update channel set monthly_reach = 300 where business_id = $1 and kind = 'window'`),
    ).toEqual([[channel('social', 200), channel('window', 300)], ['Cake', 'Advice'], 2]);
    expect(await ofBoth(`delete from channel where business_id = $1 and kind = 'social'`)).toEqual([
      [channel('window', 300)],
      ['Cake', 'Advice'],
      2,
    ]);
    const upsert = `insert into offering (id, business_id, name, name_key, price, position)
      select id, business_id, 'Tart', 'tart', 'low', position from offering where business_id = $1 and name = 'Cake'
      on conflict (id) do update set name = excluded.name, price = excluded.price`;
    expect(await ofBoth(upsert)).toEqual([[channel('window', 300)], ['Tart', 'Advice'], 0]);
    await source.query('delete from channel where business_id = $1', [id]);
    expect(await ofBoth('delete from offering where business_id = $1')).toEqual([[], [], null]);
  });

  it('tells from the index how much is known of a candidate, whatever way it came to be known', async () => {
    const knownOf = async (id: string): Promise<number> => {
      const [row]: { known: number }[] = await source.query('select known from business where id = $1', [id]);
      return row?.known ?? -1;
    };
    const add = async (): Promise<string> => {
      const id = newId();
      await source.query(
        `insert into business (id, slug, name, name_key, status, category_key, latitude, longitude, locality, country, time_zone)
         values ($1::uuid, $1::text, 'Shop', 'shop', 'listed', 'museum', 1, 1, 'Sea', 'GA', 'Africa/Libreville')`,
        [id],
      );
      return id;
    };
    const ways = [
      `update business set status = 'member' where id = $1`,
      `update business set travels_km = 3 where id = $1`,
      `update business set audience = '[{"segment":"couples","share":1}]' where id = $1`,
      `update business set other_category_keys = '{winery}' where id = $1`,
      `update business set excluded_category_keys = '{winery}' where id = $1`,
      `insert into channel (id, business_id, kind, name, monthly_reach, reach_is_estimate, position)
       values (gen_random_uuid(), $1, 'window', 'Window', 100, true, 0)`,
      `insert into offering (id, business_id, name, name_key, position) values (gen_random_uuid(), $1, 'A', 'a', 0)`,
    ];
    for (const way of ways) {
      const id = await add();
      expect(await knownOf(id)).toBe(0);
      await source.query(`update business set email = 'shop@example.org' where id = $1`, [id]);
      expect(await knownOf(id)).toBe(1);
      await source.query(`update business set email = null where id = $1`, [id]);
      expect(await knownOf(id)).toBe(0);
      await source.query(way, [id]);
      expect([way, await knownOf(id)]).toEqual([way, 2]);
      await source.query(`update business set email = 'shop@example.org', status = 'listed' where id = $1`, [
        id,
      ]);
      expect(await knownOf(id)).toBe(2);
      await source.query('delete from business where id = $1', [id]);
    }
  });
});
