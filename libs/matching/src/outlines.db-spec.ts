import { newId, randomId } from '#libs/common';
import { DirectoryModule, taxonomy } from '#libs/directory';
import { buildBusiness } from '../../../test/support/builders/business.js';
import { seededRandom } from '../../../test/support/seeded-random.js';
import { startModule, type TestModule } from '../../../test/support/test-module.js';
import type { MatchFilter } from './match.js';
import { MatchingModule } from './matching.module.js';
import { complementaryCategories } from './theory/category-matrix.js';
import { FindMatches } from './use-cases/find-matches.js';

const HOURS = [
  [1, '09:00', '17:00'],
  [3, '06:00', '12:00'],
  [6, '18:00', '23:00'],
].map(([weekday, opens, closes]) => ({ weekday: Number(weekday), opens: `${opens}`, closes: `${closes}` }));
const FILTERS: MatchFilter[] = [{}, { walkable: true }, { near: { latitude: 46.95, longitude: 7.45 } }];

describe('Listings that are judged by their outline', () => {
  let test: TestModule;
  const viewers: string[] = [];
  const next = seededRandom(21);
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(next() * from.length)];

  beforeAll(async () => {
    test = await startModule([DirectoryModule, MatchingModule]);
    for (const categoryKey of ['florist', 'bicycle-shop', 'hotel']) {
      const { id } = await buildBusiness(test.db, {
        categoryKey,
        slug: randomId(),
        openingHours: HOURS.slice(0, 2),
        ...place(),
      });
      viewers.push(id);
      for (let i = 0; i < 120; i++) await neighbour(categoryKey);
    }
  }, 60_000);
  afterAll(() => test.close());

  const place = () => ({ latitude: 46.95 + (next() - 0.5) * 0.06, longitude: 7.45 + (next() - 0.5) * 0.08 });

  async function neighbour(of: string): Promise<void> {
    const categoryKey = pick(complementaryCategories(of, 12))?.key ?? taxonomy.all()[0]?.key;
    const { id } = await buildBusiness(test.db, {
      categoryKey,
      slug: randomId(),
      name: `Neighbour ${randomId()}`,
      status: next() < 0.8 ? 'listed' : 'member',
      email: next() < 0.3 ? `${randomId()}@example.org` : null,
      travelsKm: next() < 0.1 ? 20 : null,
      otherCategoryKeys: next() < 0.1 ? ['caterer'] : [],
      openingHours: next() < 0.15 ? HOURS.filter(() => next() < 0.5) : [],
      ...place(),
    });
    if (next() < 0.2)
      await change(
        `insert into channel (id, business_id, kind, name, monthly_reach, reach_is_estimate, position)
         values ($1, $2, 'newsletter', 'Letter', 2000, false, 0)`,
        [newId(), id],
      );
  }

  const change = (sql: string, parameters: unknown[] = []) =>
    test.db.transaction(() => test.db.write.query(sql, parameters));

  const pages = () =>
    Promise.all(
      viewers.flatMap((businessId) =>
        FILTERS.map((filter) =>
          test.get(FindMatches).execute({ businessId, filter, page: { first: 40 }, locale: 'en' }),
        ),
      ),
    );

  it('stand where they would stand had everybody been read, and are shown with all that is known', async () => {
    const [outlines] = (await test.db.read.query(
      'select count(*)::int as count from business where known < 2',
    )) as [{ count: number }];
    expect(outlines.count).toBeGreaterThan(100);
    const byOutline = await pages();
    await change('update business set known = 2');
    const byProfile = await pages();
    expect(byOutline).toEqual(byProfile);
    expect(byOutline.flatMap(({ edges }) => edges).length).toBeGreaterThan(150);
    expect(byOutline.flatMap(({ edges }) => edges).every(({ node }) => node.name !== '')).toBe(true);
  });
});
