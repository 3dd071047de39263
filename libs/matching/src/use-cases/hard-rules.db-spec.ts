import { randomId } from '#libs/common';
import { BlocksRepository, BusinessesRepository, DirectoryModule, type Business } from '#libs/directory';
import { buildBusiness } from '../../../../test/support/builders/business.js';
import { startModule, type TestModule } from '../../../../test/support/test-module.js';
import { MatchingModule } from '../matching.module.js';
import { FindMatches } from './find-matches.js';

const KINDS = ['caterer', 'photographer', 'bridal-shop', 'dj', 'hotel'];

describe('the rules before any score', () => {
  let test: TestModule;
  let rosa: Business;
  let caterer: Business;
  const businesses = () => new BusinessesRepository(test.db);
  const blocks = () => new BlocksRepository(test.db);
  const shown = async (without: string[] = []) => {
    const request = { businessId: rosa.id, page: { first: 100 }, locale: 'en', without } as const;
    return (await test.get(FindMatches).execute(request)).edges.map(({ node }) => node.otherId).sort();
  };
  const change = (part: Partial<Business>) => () => businesses().change(caterer.id, part);

  beforeAll(async () => {
    test = await startModule([DirectoryModule, MatchingModule], { NEVER_MATCHED: 'florist + vape-shop' });
    rosa = await buildBusiness(test.db, { name: "Rosa's Flowers", status: 'member' });
    for (const [index, categoryKey] of KINDS.entries())
      for (let i = 0; i < 2; i++) {
        const latitude = -37.8136 + (index + 1) * 0.002 + i * 0.001;
        const one = await buildBusiness(test.db, { categoryKey, latitude, slug: randomId() });
        caterer ??= one;
      }
  });
  afterAll(() => test?.close());

  it.each<[string, () => Promise<unknown>, () => Promise<unknown>]>([
    ['a competitor', change({ otherCategoryKeys: ['florist'] }), change({ otherCategoryKeys: [] })],
    ['closed', change({ status: 'closed' }), change({ status: 'listed' })],
    ['paused', change({ status: 'paused' }), change({ status: 'listed' })],
    ['a chain', change({ kind: 'chain' }), change({ kind: 'independent' })],
    ['blocked', () => blocks().add(rosa.id, caterer.id), () => blocks().remove(rosa.id, caterer.id)],
    ['blocking', () => blocks().add(caterer.id, rosa.id), () => blocks().remove(caterer.id, rosa.id)],
    ['against our kind', change({ excludedCategoryKeys: ['florist'] }), change({ excludedCategoryKeys: [] })],
    [
      'of a kind the operator keeps from ours',
      change({ otherCategoryKeys: ['vape-shop'] }),
      change({ otherCategoryKeys: [] }),
    ],
  ])('takes away whoever is %s, and nobody else', async (_, apply, undo) => {
    const before = await shown();
    expect(before).toHaveLength(KINDS.length * 2);
    await test.db.transaction(apply);
    expect(await shown()).toEqual(before.filter((id) => id !== caterer.id));
    await test.db.transaction(undo);
    expect(await shown()).toEqual(before);
  });

  it('takes away whom the caller rules out, and never shows oneself', async () => {
    const before = await shown();
    expect(before).not.toContain(rosa.id);
    expect(await shown([caterer.id])).toEqual(before.filter((id) => id !== caterer.id));
  });

  it('does not start with a combination of kinds nobody knows', async () => {
    await expect(
      startModule([DirectoryModule, MatchingModule], { NEVER_MATCHED: 'florist+flowers' }),
    ).rejects.toThrow('NEVER_MATCHED: there is no category "flowers".');
  });
});
