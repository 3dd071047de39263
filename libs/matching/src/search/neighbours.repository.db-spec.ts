import { DataSource } from 'typeorm';
import { newId } from '#libs/common';
import { Database, Naming } from '#libs/database';
import { CHANNEL_KINDS, plain } from '#libs/directory';
import { seededRandom } from '../../../../test/support/seeded-random.js';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { meets, type NeighbourFilter } from './neighbour-search.js';
import { type NeighbourQuery, NeighboursRepository, neighboursSql } from './neighbours.repository.js';

const MIDDLE = { latitude: -37.8136, longitude: 144.9631 };
const KINDS = ['florist', 'caterer', 'photographer', 'bakery', 'hotel', 'bookstore'];
const AREA = { south: -37.835, west: 144.935, north: -37.795, east: 144.99 };
const anything: NeighbourQuery = {
  words: null,
  meant: [],
  filter: {},
  area: null,
  around: MIDDLE,
  askingKinds: ['florist'],
  without: [],
};

describe('NeighboursRepository', () => {
  let test: TestDatabase;
  let source: DataSource;
  let neighbours: NeighboursRepository;

  beforeAll(async () => {
    test = await createTestDatabase();
    source = new DataSource({ type: 'postgres', url: test.url, namingStrategy: new Naming() });
    await source.initialize();
    neighbours = new NeighboursRepository(new Database(source));
    const next = seededRandom(5);
    const rows = Array.from({ length: 30_000 }, (_, i) => ({
      id: newId(),
      name: `Shop ${String.fromCharCode(97 + (i % 26))}${i.toString(36)}`,
      category: KINDS[Math.floor(next() * KINDS.length)],
      latitude: MIDDLE.latitude + (next() - 0.5) * 0.6,
      longitude: MIDDLE.longitude + (next() - 0.5) * 0.8,
      status: next() < 0.9 ? 'listed' : 'paused',
      audience: next() < 0.3 ? [{ segment: next() < 0.5 ? 'couples' : 'foodies', share: 0.5 }] : [],
      channel: next() < 0.2 ? CHANNEL_KINDS[Math.floor(next() * CHANNEL_KINDS.length)] : null,
    }));
    await source.query(
      `insert into business (id, slug, name, name_key, status, kind, category_key, latitude, longitude, locality, country, time_zone, audience)
       select r.id, r.id::text, r.name, lower(r.name), r.status, 'independent', r.category, r.latitude, r.longitude, 'Melbourne', 'AU', 'Australia/Melbourne', r.audience
       from json_to_recordset($1) as r (id uuid, name text, category text, latitude float8, longitude float8, status text, audience jsonb)`,
      [JSON.stringify(rows)],
    );
    await source.query(
      `insert into channel (id, business_id, kind, name, monthly_reach, reach_is_estimate, position)
       select gen_random_uuid(), r.id, r.channel, 'x', 100, true, 0
       from json_to_recordset($1) as r (id uuid, channel text) where r.channel is not null`,
      [JSON.stringify(rows)],
    );
    await source.query(
      `insert into offering (id, business_id, name, name_key, position)
       select gen_random_uuid(), r.id, 'Thing of ' || r.name, lower('Thing of ' || r.name), 0
       from json_to_recordset($1) as r (id uuid, name text)`,
      [JSON.stringify(rows)],
    );
    await source.query(
      `update business set name = 'Kestrel Photography', name_key = 'kestrel photography', category_key = 'photographer', status = 'member'
        where id = $1`,
      [rows[0]?.id],
    );
    await source.query(
      `update offering set name = 'Sourdough bread', name_key = 'sourdough bread' where business_id = $1`,
      [rows[1]?.id],
    );
    await source.query(`update business set status = 'member' where id = $1`, [rows[1]?.id]);
    await source.query('vacuum analyze business, offering, channel');
  }, 60_000);
  afterAll(async () => {
    await source?.destroy();
    await test?.drop();
  });

  const names = async (part: Partial<NeighbourQuery>) =>
    (await neighbours.find({ ...anything, ...part })).map(({ name }) => name);

  it.each([
    ['kestrel photography', 'Kestrel Photography'],
    ['kestral fotography', 'Kestrel Photography'],
    ['kest', 'Kestrel Photography'],
  ])('finds "%s" by name', async (words, name) => {
    const found = await neighbours.find({ ...anything, words: plain(words) });
    const best = [...found].sort((a, b) => (b.likeness ?? 0) - (a.likeness ?? 0))[0];
    expect(best?.name).toBe(name);
    if (words === 'kestrel photography') expect(best?.likeness).toBeCloseTo(1, 5);
  });

  it.each(['sourdough', 'sourdoh bread'])('finds by what is sold: "%s"', async (words) => {
    const [found, ...others] = await neighbours.find({ ...anything, words });
    expect(found?.offerings).toEqual(['Sourdough bread']);
    expect(found?.likeness).toBeLessThanOrEqual(0.8);
    expect(others).toEqual([]);
  });

  it('finds by kind, and takes wildcards as mere letters', async () => {
    const meant = [{ key: 'hotel', score: 1 }];
    const found = await neighbours.find({ ...anything, words: 'zzqx', meant });
    expect(new Set(found.map(({ categoryKey }) => categoryKey))).toEqual(new Set(['hotel']));
    expect(found).toHaveLength(500);
    expect(await names({ words: '%' })).toEqual([]);
  });

  const filters: NeighbourFilter[] = [
    { group: 'eating' },
    { category: 'hotel' },
    { moment: 'getting-married' },
    { audience: 'couples' },
    { channel: 'newsletter' },
    { moment: 'getting-married', audience: 'couples', channel: 'window' },
  ];
  it.each(filters)('keeps to the filter exactly as the rule says: %j', async (filter) => {
    const all = await neighbours.find({ ...anything, area: AREA });
    expect(all.length).toBeGreaterThan(20);
    expect(all.length).toBeLessThan(500);
    const found = await neighbours.find({ ...anything, area: AREA, filter });
    const ids = (list: { id: string }[]) => list.map(({ id }) => id).sort();
    expect(ids(found)).toEqual(ids(all.filter((one) => meets(one, filter))));
  });

  it('finds nobody outside the area, nobody paused, none of those left out, and none that want no florist', async () => {
    const all = await neighbours.find({ ...anything, area: AREA });
    for (const { latitude, longitude, status } of all) {
      expect(latitude >= AREA.south && latitude <= AREA.north).toBe(true);
      expect(longitude >= AREA.west && longitude <= AREA.east).toBe(true);
      expect(status).not.toBe('paused');
    }
    const [one, other] = all;
    await source.query(`update business set excluded_category_keys = '{florist}' where id = $1`, [other?.id]);
    const left = await neighbours.find({ ...anything, area: AREA, without: [one?.id ?? ''] });
    expect(left).toHaveLength(all.length - 2);
    expect(left.map(({ id }) => id)).not.toContain(one?.id);
    expect(left.map(({ id }) => id)).not.toContain(other?.id);
    await source.query(`update business set excluded_category_keys = '{}' where id = $1`, [other?.id]);
  });

  const planOf = async (part: Partial<NeighbourQuery>): Promise<string> => {
    const { sql, values } = neighboursSql({ ...anything, ...part });
    const plan: { 'QUERY PLAN': string }[] = await source.query(`explain ${sql}`, values);
    return plan.map((line) => line['QUERY PLAN']).join('\n');
  };

  it('walks an index whatever is asked', async () => {
    const byName = await planOf({ words: 'kestrel', meant: [{ key: 'hotel', score: 1 }] });
    for (const index of ['business_name_key_idx', 'offering_name_key_idx', 'business_partner_idx'])
      expect(byName).toContain(index);
    const near = await planOf({});
    expect(near).toMatch(/Index Scan using business_(point|partner)_idx[^]*Order By: \(point <->/);
    const ofAKind = await planOf({ filter: { group: 'eating' }, area: AREA });
    expect(ofAKind).toContain('business_partner_idx');
    for (const plan of [byName, near, ofAKind]) expect(plan).not.toContain('Seq Scan');
  });
});
