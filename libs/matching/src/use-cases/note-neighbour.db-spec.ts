import { newId } from '#libs/common';
import { BusinessesRepository, DirectoryModule } from '#libs/directory';
import { buildBusiness } from '../../../../test/support/builders/business.js';
import { startModule, type TestModule } from '../../../../test/support/test-module.js';
import { MatchingModule } from '../matching.module.js';
import { SavedSearchesRepository } from '../saved-searches.repository.js';
import { NoteNeighbour } from './note-neighbour.js';

/** More than are asked at once. */
const SEARCHES = 201;

describe('a neighbour joins where many keep searches', () => {
  let test: TestModule;
  beforeAll(async () => {
    test = await startModule([DirectoryModule, MatchingModule]);
  });
  afterAll(() => test?.close());

  const finds = (businessId: string): Promise<unknown[]> =>
    test.db.read.query('select 1 from saved_search_find where business_id = $1', [businessId]);

  it('is noted with each of them once, and with none that is too far away', async () => {
    const florist = await buildBusiness(test.db, { status: 'member' });
    const repository = new SavedSearchesRepository(test.db);
    await test.db.transaction(async () => {
      for (let number = 1; number <= SEARCHES; number++)
        await repository.insert({
          id: newId(),
          businessId: florist.id,
          accountId: newId(),
          name: `Search ${number}`,
          words: null,
          filter: {},
          area: null,
          createdAt: new Date(),
        });
    });
    const near = await buildBusiness(test.db, { categoryKey: 'photographer', latitude: -37.81 });
    const far = await buildBusiness(test.db, { categoryKey: 'photographer', latitude: -36.81 });
    for (const { id } of [near, far, near]) await test.get(NoteNeighbour).execute(id);
    expect(await finds(near.id)).toHaveLength(SEARCHES);
    expect(await finds(far.id)).toEqual([]);
  }, 60_000);

  it('is looked for where the searching business lies now, after it has moved', async () => {
    const florist = await buildBusiness(test.db, { status: 'member', latitude: -20 });
    const repository = new SavedSearchesRepository(test.db);
    const search = { id: newId(), businessId: florist.id, accountId: newId(), name: 'Here' };
    await test.db.transaction(() =>
      repository.insert({ ...search, words: null, filter: {}, area: null, createdAt: new Date() }),
    );
    const near = await buildBusiness(test.db, { categoryKey: 'photographer', latitude: -20.5 });
    const gone = await buildBusiness(test.db, { categoryKey: 'photographer', latitude: -25 });
    const asked = async ({ id }: { id: string }) =>
      (await repository.notYetFinding(id, null)).map(({ id: found }) => found);
    expect([await asked(near), await asked(gone)]).toEqual([[search.id], []]);
    await test.db.transaction(() =>
      new BusinessesRepository(test.db).change(florist.id, { latitude: -25.5 }),
    );
    expect([await asked(near), await asked(gone)]).toEqual([[], [search.id]]);
  });
});
