import { randomId } from '#libs/common';
import { DirectoryModule, type Business } from '#libs/directory';
import { JobRunner } from '#libs/outbox';
import { buildBusiness } from '../../../../test/support/builders/business.js';
import { statementsOf } from '../../../../test/support/count-statements.js';
import { startModule, type TestModule } from '../../../../test/support/test-module.js';
import { MatchingModule } from '../matching.module.js';
import { MatchExposuresRepository } from '../match-exposures.repository.js';
import { FindMatches } from './find-matches.js';
import { NoteShownMatches } from './note-shown-matches.js';

describe('counting whom matches were shown', () => {
  let test: TestModule;
  let rosa: Business;
  const twins: Business[] = [];
  const note = () => test.get(NoteShownMatches);
  const rows = () =>
    test.db.read.query('select business_id as id, shown from match_exposure order by shown, day');
  const order = async () =>
    (
      await test.get(FindMatches).execute({ businessId: rosa.id, page: { first: 100 }, locale: 'en' })
    ).edges.map(({ node }) => node.otherId);

  beforeAll(async () => {
    test = await startModule([DirectoryModule, MatchingModule]);
    rosa = await buildBusiness(test.db, { status: 'member' });
    for (let i = 0; i < 3; i++)
      twins.push(
        await buildBusiness(test.db, { categoryKey: 'caterer', slug: randomId(), latitude: -37.812 }),
      );
  });
  afterAll(() => test?.close());

  it('asks the database nothing while it counts, and counts a pair once a day', async () => {
    const [one, two] = twins as [Business, Business];
    const asked = await statementsOf(() => {
      for (let i = 0; i < 3; i++) note().execute(rosa.id, [one.id, two.id, randomId()]);
      note().execute(randomId(), [one.id]);
      return Promise.resolve();
    });
    expect(asked).toEqual([]);
    await note().flush();
    expect(await rows()).toEqual([
      { id: two.id, shown: 1 },
      { id: one.id, shown: 2 },
    ]);
    note().execute(rosa.id, [one.id]);
    await note().flush();
    expect(await rows()).toHaveLength(2);
  });

  it('keeps the order of the day, moves down later whom many have seen, and forgets after the week', async () => {
    const before = await order();
    const [top = ''] = before;
    for (let i = 0; i < 200; i++) note().execute(randomId(), [top]);
    await note().flush();
    expect(await order()).toEqual(before);
    test.clock.advance({ hours: 72 });
    const later = await order();
    expect(later.at(-1)).toBe(top);
    expect([...later].sort()).toEqual([...before].sort());
    test.clock.advance({ hours: 24 * 9 });
    await test.get(JobRunner).tick();
    expect(await rows()).toEqual([]);
  });

  it('looks counts up by their keys', async () => {
    const plan = await test.db.transaction(async () => {
      await test.db.write.query('set local enable_seqscan = off');
      return test.db.write.query<{ 'QUERY PLAN': string }[]>(
        `explain select business_id, sum(shown) from match_exposure where business_id = any ($1::uuid[]) and day between $2 and $3 group by 1`,
        [twins.map(({ id }) => id), '2026-01-01', '2026-01-07'],
      );
    });
    expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toContain('match_exposure_pkey');
    expect(await test.get(MatchExposuresRepository).before('2026-01-01', [])).toEqual(new Map());
  });
});
