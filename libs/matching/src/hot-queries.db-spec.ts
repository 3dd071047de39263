import { dayIn, newId } from '#libs/common';
import { BlocksRepository, DirectoryModule } from '#libs/directory';
import { sentBy } from '../../../test/support/count-statements.js';
import { startModule, type TestModule } from '../../../test/support/test-module.js';
import { MatchMarksRepository } from './match-marks.repository.js';
import { MatchingModule } from './matching.module.js';
import { SavedSearchesRepository } from './saved-searches.repository.js';
import { FindMatches } from './use-cases/find-matches.js';
import { FindNeighbours } from './use-cases/find-neighbours.js';
import { LookAtMatch } from './use-cases/look-at-match.js';

/** Plans on tables of a size at which the planner has a choice, of the very statements that the verbs send. */
describe('The hot queries of matching', () => {
  let test: TestModule;
  const you = newId();
  const other = newId();

  const change = (sql: string, parameters: unknown[] = []) =>
    test.db.transaction(() => test.db.write.query(sql, parameters));

  beforeAll(async () => {
    test = await startModule([DirectoryModule, MatchingModule]);
    const kinds = [
      'florist',
      'caterer',
      'photographer',
      'bakery',
      'hotel',
      'bridal-shop',
      'dj',
      'jewelry-store',
    ];
    await change(
      `insert into business (id, slug, name, name_key, status, kind, category_key, latitude, longitude, locality, country, time_zone)
       select case n when 0 then $1::uuid when 1 then $2::uuid else gen_random_uuid() end, 'shop-' || n, md5(n::text), md5(n::text),
              case when n % 3 = 0 then 'member' else 'listed' end, 'independent', ($3::text[])[n % 8 + 1],
              -37.8 + 0.4 * sin(n * 12.9898), 144.9 + 0.5 * sin(n * 78.233), 'Melbourne', 'AU', 'Australia/Melbourne'
         from generate_series(0, 24999) n`,
      [you, other, kinds],
    );
    const today = dayIn('UTC', test.clock.now());
    await change(
      `create temporary table shop on commit drop as
         select id, row_number() over (order by slug) as n from business where id not in ('${you}', '${other}');
       analyze shop;
       insert into match_mark (business_id, other_id, saved_at)
         select a.id, b.id, now() from shop a cross join generate_series(1, 4) k join shop b on b.n = a.n + k where a.n < 6000;
       insert into match_mark (business_id, other_id, saved_at) select '${you}', id, now() from shop where n < 20;
       insert into business_block (id, blocker_id, blocked_id)
         select gen_random_uuid(), a.id, b.id from shop a join shop b on b.n = a.n + 9 where a.n < 12000;
       insert into match_exposure (business_id, day, shown)
         select id, date '${today}' - d, 3 from shop cross join generate_series(1, 9) d where shop.n % 2 = 0;
       insert into saved_search (id, business_id, account_id, name, created_at)
         select gen_random_uuid(), id, gen_random_uuid(), 'Search', now() from shop where n < 4000;
       insert into saved_search_find (saved_search_id, business_id, told_at)
         select s.id, b.id, case when b.n % 400 > 0 then now() end
           from saved_search s join shop a on a.id = s.business_id cross join generate_series(1, 4) k join shop b on b.n = a.n + k`,
    );
    await test.db.read.query(
      'vacuum analyze business, match_mark, business_block, match_exposure, saved_search, saved_search_find',
    );
  }, 60_000);
  afterAll(() => test?.close());

  /** The plans of all that is asked meanwhile, one after the other. */
  async function plansOf(work: () => Promise<unknown>): Promise<string> {
    const asked = (await sentBy(work)).filter(({ text }) => /^\s*(select|with)\b/i.test(text));
    expect(asked.length).toBeGreaterThan(0);
    const plans = [];
    for (const { text, values } of asked) {
      const plan: { 'QUERY PLAN': string }[] = await test.db.read.query(`explain ${text}`, [...values]);
      plans.push(plan.map((line) => line['QUERY PLAN']).join('\n'));
    }
    return plans.join('\n\n');
  }

  const page = { first: 20 };
  const viewer = { seats: [{ businessId: you }] };
  const queries: [string, () => Promise<unknown>, string[]][] = [
    [
      'a page of matches',
      () => test.get(FindMatches).execute({ businessId: you, page, locale: 'en' }),
      [
        'business_pkey',
        'business_partner_idx',
        'match_mark_pkey',
        'match_exposure_pkey',
        'business_block_blocker_id_blocked_id_key',
        'business_block_blocked_id_idx',
      ],
    ],
    [
      'a page of saved matches',
      () => test.get(FindMatches).execute({ businessId: you, filter: { show: 'saved' }, page, locale: 'en' }),
      ['business_pkey', 'match_mark_pkey', 'business_block_blocked_id_idx'],
    ],
    [
      'one match',
      () => test.get(LookAtMatch).execute(you, other, 'en'),
      ['business_pkey', 'match_mark_pkey', 'business_block_blocked_id_idx'],
    ],
    [
      'a mark and a block between two',
      () =>
        Promise.all([
          test.get(MatchMarksRepository).ofPair(you, other),
          test.get(BlocksRepository).between(you, other),
          test.get(BlocksRepository).blockedBy(you, [other]),
        ]),
      ['match_mark_pkey', 'business_block_blocked_id_idx'],
    ],
    [
      'a search of the neighbourhood, its facets and matches',
      () =>
        test.get(FindNeighbours).execute(viewer, { businessId: you, search: 'c4ca4238', page, locale: 'en' }),
      ['business_name_key_idx', 'business_pkey', 'match_mark_pkey'],
    ],
    [
      'the searches a business keeps',
      () => test.get(SavedSearchesRepository).page(you, page),
      ['saved_search_business_id_name_key'],
    ],
    [
      'the searches that have not found a new neighbour',
      () => test.get(SavedSearchesRepository).notYetFinding(other, null),
      ['business_pkey', 'saved_search_point_idx', 'saved_search_find_pkey'],
    ],
    [
      'whom to tell of in the daily mail',
      () => test.get(SavedSearchesRepository).untold(),
      ['saved_search_find_untold_idx', 'business_block_blocker_id_blocked_id_key'],
    ],
  ];

  it.each(queries)(
    'use their indexes: %s',
    async (_, work, indexes) => {
      const plans = await plansOf(work);
      const scans = plans
        .split('\n')
        .filter((line) => line.includes('Scan'))
        .join('\n');
      for (const index of indexes) expect(scans).toContain(index);
      expect(scans).not.toMatch(
        /Seq Scan on (business|match_mark|business_block|match_exposure|saved_search_find)\b/,
      );
    },
    30_000,
  );
});
