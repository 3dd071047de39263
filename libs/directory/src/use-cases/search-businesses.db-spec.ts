import { buildBusiness } from '../../../../test/support/builders/business.js';
import { startModule, type TestModule } from '../../../../test/support/test-module.js';
import type { NewBusiness } from '../businesses.repository.js';
import { DirectoryModule } from '../directory.module.js';
import { OfferingsRepository } from '../offerings.repository.js';
import { SearchBusinesses, type SearchBusinessesInput } from './search-businesses.js';

const middle = { latitude: -37.8136, longitude: 144.9631 };

describe('SearchBusinesses', () => {
  let module: TestModule;
  let search: SearchBusinesses;
  const add = (name: string, part: Partial<NewBusiness> = {}) =>
    buildBusiness(module.db, { name, categoryKey: 'bookstore', ...part });

  beforeAll(async () => {
    module = await startModule([DirectoryModule]);
    search = module.get(SearchBusinesses, { strict: false });
    await add('Pollon Flowers', { categoryKey: 'florist', latitude: middle.latitude + 0.01 });
    await add('Bloom & Wild', { categoryKey: 'florist', status: 'member' });
    await add('Café Zoë', { categoryKey: 'cafe', latitude: middle.latitude + 0.05 });
    await add('Reader’s Corner');
    await add('Carlton Gardens', { kind: 'non_commercial', categoryKey: null });
    await add('Gone Flowers', { categoryKey: 'florist', status: 'closed' });
    await add('Resting Flowers', { categoryKey: 'florist', status: 'paused' });
    const { id } = await add('The Glass House', { categoryKey: 'gift-shop' });
    await module.db.transaction(() =>
      module.get(OfferingsRepository, { strict: false }).replace(id, [{ name: 'Terrarium workshops' }]),
    );
  });
  afterAll(() => module.close());

  const names = async (input: Partial<SearchBusinessesInput>) => {
    const page = await search.execute({ first: 20, ...input });
    return page.edges.map(({ node }) => node.name);
  };

  it.each([
    ['pollon', 'Pollon Flowers'],
    ['polon flowers', 'Pollon Flowers'],
    ['cafe zoe', 'Café Zoë'],
    ['readers corner', 'Reader’s Corner'],
    ['terrarium', 'The Glass House'],
    ['terarium workshop', 'The Glass House'],
  ])('finds by "%s"', async (words, name) => expect((await names({ search: words }))[0]).toBe(name));

  it('finds by kind, in two languages, and leaves out what is closed, paused or no business', async () => {
    expect((await names({ search: 'florist' })).sort()).toEqual(['Bloom & Wild', 'Pollon Flowers']);
    expect((await names({ search: 'Blumenladen', locale: 'de' })).sort()).toEqual([
      'Bloom & Wild',
      'Pollon Flowers',
    ]);
    expect(await names({ category: 'florist', claimable: true })).toEqual(['Pollon Flowers']);
    expect(await names({ search: 'carlton gardens' })).toEqual([]);
  });

  it('puts the nearest first and keeps within a distance', async () => {
    expect(await names({ near: middle, category: 'florist' })).toEqual(['Bloom & Wild', 'Pollon Flowers']);
    expect(await names({ near: { ...middle, withinKm: 0.5 }, category: 'florist' })).toEqual([
      'Bloom & Wild',
    ]);
    expect((await names({ near: { ...middle, withinKm: 6 } })).at(-1)).toBe('Café Zoë');
  });

  it.each([{}, { near: middle }, { search: 'flowers' }, { search: 'flowers', near: middle }])(
    'turns pages without losing or repeating anything: %j',
    async (filter) => {
      const all = await names(filter);
      const paged: string[] = [];
      for (let after: string | undefined, more = true; more;) {
        const page = await search.execute({ first: 1, after, ...filter });
        paged.push(...page.edges.map(({ node }) => node.name));
        after = page.edges.at(-1)?.cursor;
        more = page.hasNextPage;
      }
      expect(paged).toEqual(all);
      expect(all.length).toBeGreaterThan(1);
    },
  );

  it.each(['%', '_', '\\', "'; drop table business; --", '((', '   '])(
    'takes %j as mere text',
    async (words) => {
      await expect(names({ search: words })).resolves.toBeInstanceOf(Array);
    },
  );

  it('refuses a place that is none, and a cursor that is not ours', async () => {
    await expect(names({ near: { latitude: 100, longitude: 0 } })).rejects.toThrow('not a place on earth');
    for (const key of [['a', 'b'], [1, 'b'], [1]]) {
      const after = Buffer.from(JSON.stringify(key)).toString('base64url');
      await expect(names({ after })).rejects.toThrow('not one of ours');
    }
  });
});
