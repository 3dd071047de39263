import { newId } from '#libs/common';
import { BlocksRepository, BusinessesRepository, DirectoryModule, type Business } from '#libs/directory';
import { buildBusiness } from '../../../../test/support/builders/business.js';
import { startModule, type TestModule } from '../../../../test/support/test-module.js';
import { MatchMarksRepository } from '../match-marks.repository.js';
import { MatchingModule } from '../matching.module.js';
import type { Standing } from '../standing.js';
import { ExplainStanding } from './explain-standing.js';
import { FindMatches } from './find-matches.js';

describe('why not this one', () => {
  let test: TestModule;
  let rosa: Business;
  let studio: Business;
  const at = (metres: number) => ({ latitude: -37.8136 + metres / 111_195 });
  const of = (otherId: string, without: string[] = []): Promise<Standing | null> =>
    test.get(ExplainStanding).execute({ businessId: rosa.id, otherId, without });
  const kindOf = async (otherId: string) => (await of(otherId))?.kind;

  beforeAll(async () => {
    test = await startModule([DirectoryModule, MatchingModule], { NEVER_MATCHED: 'florist+vape-shop' });
    rosa = await buildBusiness(test.db, { name: "Rosa's Flowers", status: 'member' });
    studio = await buildBusiness(test.db, { categoryKey: 'photographer', status: 'member', ...at(300) });
    for (const categoryKey of ['caterer', 'bridal-shop', 'hotel'])
      await buildBusiness(test.db, { categoryKey, status: 'member', ...at(500) });
  });
  afterAll(() => test?.close());

  it('tells the place a match has in the list', async () => {
    const page = { first: 20 };
    const request = { businessId: rosa.id, page, locale: 'en' } as const;
    const { edges } = await test.get(FindMatches).execute(request);
    expect(edges).toHaveLength(4);
    const told = await Promise.all(edges.map(({ node }) => of(node.otherId)));
    expect(told.map((one) => [one?.kind, one?.place])).toEqual([
      ['suggested', 1],
      ['suggested', 2],
      ['suggested', 3],
      ['suggested', 4],
    ]);
    expect((await of(studio.id))?.distanceMetres).toBe(300);
  });

  it('tells what everybody can see: rivals, kinds without benefit, too long a way', async () => {
    const rival = await buildBusiness(test.db, { categoryKey: 'florist', ...at(200) });
    const far = await buildBusiness(test.db, { categoryKey: 'photographer', ...at(300_000) });
    expect(await of(rival.id)).toEqual({ kind: 'rival', place: null, distanceMetres: 200 });
    expect(await of(far.id)).toEqual({ kind: 'too_far', place: null, distanceMetres: 300_000 });
    const garage = await buildBusiness(test.db, { categoryKey: 'tire-shop', ...at(200) });
    expect(await kindOf(garage.id)).toBe('too_little');
  });

  it('tells the own decisions', async () => {
    expect((await of(studio.id, [studio.id]))?.kind).toBe('engaged');
    const marks = new MatchMarksRepository(test.db);
    await test.db.transaction(() => marks.dismiss(rosa.id, studio.id, 'not_a_fit', new Date()));
    expect(await of(studio.id)).toEqual({ kind: 'dismissed', place: null, distanceMetres: 300 });
    await test.db.transaction(() => marks.restore(rosa.id, studio.id));
    const businesses = new BusinessesRepository(test.db);
    const unwanted = (keys: string[]) => () => businesses.change(rosa.id, { excludedCategoryKeys: keys });
    await test.db.transaction(unwanted(['photographer']));
    expect(await kindOf(studio.id)).toBe('kind_unwanted');
    await test.db.transaction(unwanted([]));
    const blocks = new BlocksRepository(test.db);
    await test.db.transaction(() => blocks.add(rosa.id, studio.id));
    expect(await kindOf(studio.id)).toBe('kept_apart');
    await test.db.transaction(() => blocks.remove(rosa.id, studio.id));
    expect(await kindOf(studio.id)).toBe('suggested');
  });

  it('does not tell what others decided: it looks like a place too far down', async () => {
    const businesses = new BusinessesRepository(test.db);
    const blocks = new BlocksRepository(test.db);
    const change = (part: Partial<Business>) => () => businesses.change(studio.id, part);
    const notToday = { kind: 'not_today', place: null, distanceMetres: 300 };
    for (const [apply, undo] of [
      [() => blocks.add(studio.id, rosa.id), () => blocks.remove(studio.id, rosa.id)],
      [change({ excludedCategoryKeys: ['florist'] }), change({ excludedCategoryKeys: [] })],
      [change({ otherCategoryKeys: ['vape-shop'] }), change({ otherCategoryKeys: [] })],
      [change({ status: 'paused' }), change({ status: 'member' })],
      [change({ status: 'closed' }), change({ status: 'member' })],
      [change({ kind: 'chain' }), change({ kind: 'independent' })],
    ] as const) {
      await test.db.transaction<unknown>(apply);
      expect(await of(studio.id)).toEqual(notToday);
      await test.db.transaction<unknown>(undo);
    }
    for (let nearer = 0; nearer < 20; nearer++)
      await buildBusiness(test.db, { categoryKey: 'photographer', status: 'member', ...at(100 + nearer) });
    expect(await of(studio.id)).toEqual(notToday);
  });

  it('knows nothing of who is not there, or of oneself', async () => {
    expect(await of(newId())).toBeNull();
    expect(await of(rosa.id)).toBeNull();
  });
});
