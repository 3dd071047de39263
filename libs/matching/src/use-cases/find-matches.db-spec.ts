import { randomId } from '#libs/common';
import {
  BlocksRepository,
  BusinessesRepository,
  DirectoryModule,
  type Business,
  type NewBusiness,
} from '#libs/directory';
import { buildBusiness } from '../../../../test/support/builders/business.js';
import { startModule, type TestModule } from '../../../../test/support/test-module.js';
import { MatchingModule } from '../matching.module.js';
import type { Match, MatchFilter } from '../match.js';
import { competes } from '../theory/category-matrix.js';
import { DismissMatch } from './dismiss-match.js';
import { FindMatches } from './find-matches.js';
import { LookAtMatch } from './look-at-match.js';
import { RestoreMatch } from './restore-match.js';
import { SaveMatch } from './save-match.js';
import { UnsaveMatch } from './unsave-match.js';

const KINDS = [
  'caterer',
  'photographer',
  'bridal-shop',
  'event-planner',
  'banquet-hall',
  'dj',
  'wedding-planner',
  'hotel',
];

describe('matches', () => {
  let test: TestModule;
  let rosa: Business;
  const others = new Map<string, Business>();
  const viewer = () => ({ seats: [{ businessId: rosa.id }] });

  const add = async (name: string, part: Partial<NewBusiness> = {}) => {
    const business = await buildBusiness(test.db, { name, slug: randomId(), ...part });
    others.set(name, business);
    return business;
  };
  const idOf = (name: string) => others.get(name)?.id ?? '';
  const list = async (
    first = 100,
    filter: MatchFilter = {},
    after: string | null = null,
    without: string[] = [],
  ) =>
    test
      .get(FindMatches)
      .execute({ businessId: rosa.id, filter, page: { first, after }, locale: 'en', without });
  const names = async (filter: MatchFilter = {}) =>
    (await list(100, filter)).edges.map(({ node }: { node: Match }) => node.name);
  const mark = (name: string) => ({ businessId: rosa.id, otherId: idOf(name) });

  beforeAll(async () => {
    test = await startModule([DirectoryModule, MatchingModule]);
    const hour = Number(
      new Intl.DateTimeFormat('en-GB', { timeZone: 'Australia/Melbourne', hour: '2-digit' }).format(
        test.clock.now(),
      ),
    );
    test.clock.advance({ hours: 36 - hour });
    rosa = await buildBusiness(test.db, { name: "Rosa's Flowers", status: 'member' });
    for (const [index, categoryKey] of KINDS.entries()) {
      for (let i = 0; i < 4; i++)
        await add(`${categoryKey} ${i}`, {
          categoryKey,
          latitude: -37.8136 + (index + 1) * 0.002 + i * 0.001,
          status: i % 2 ? 'member' : 'listed',
        });
    }
    await add('Other Florist');
    await add('Half a Florist', { categoryKey: 'caterer', otherCategoryKeys: ['florist'] });
    await add('Closed Caterer', { categoryKey: 'caterer', status: 'closed' });
    await add('Paused Caterer', { categoryKey: 'caterer', status: 'paused' });
    await add('Caterer Chain', { categoryKey: 'caterer', kind: 'chain' });
    await add('City Office', { categoryKey: 'caterer', kind: 'non_commercial' });
    await add('Something', { categoryKey: null });
    await add('Caterer in Perth', { categoryKey: 'caterer', latitude: -31.95, longitude: 115.86 });
  });
  afterAll(() => test?.close());

  it('never shows competitors, closed, paused, chains, offices, the uncategorised, the far away or oneself', async () => {
    const shown = await names();
    expect(shown.length).toBeGreaterThanOrEqual(24);
    expect(shown.every((name) => /^[a-z-]+ \d$/.test(name))).toBe(true);
    for (const { node } of (await list()).edges) expect(competes('florist', node.categoryKey)).toBe(false);
  });

  it('is mutual: whoever is shown to Rosa is shown Rosa', async () => {
    for (const { node } of (await list(12)).edges) {
      const mirrored = await test
        .get(FindMatches)
        .execute({ businessId: node.otherId, page: { first: 100 }, locale: 'en' });
      const found = mirrored.edges.find((edge) => edge.node.otherId === rosa.id)?.node;
      expect([found?.fitForYou, found?.fitForThem]).toEqual([node.fitForThem, node.fitForYou]);
    }
  });

  it('thinks a little less of a kind that Rosa works with already', async () => {
    const places = async (without: string) => {
      const shown = (await list(100, {}, null, [idOf(without)])).edges.map(({ node }) => node.name);
      return [1, 2, 3].map((i) => shown.indexOf(`photographer ${i}`)).reduce((sum, place) => sum + place, 0);
    };
    expect(await places('photographer 0')).toBeGreaterThan(await places('dj 3'));
  });

  it('tells of one match what the list tells of it, also among saved ones and after a dismissal', async () => {
    const look = (name: string) => test.get(LookAtMatch).execute(rosa.id, idOf(name), 'en');
    const told = (match: Match | null) => [match?.reasonsForYou, match?.reasonsForThem];
    for (const { node } of (await list(12)).edges) expect(told(await look(node.name))).toEqual(told(node));
    const [first, second] = (await list(2)).edges.map(({ node }) => node) as [Match, Match];
    await test.get(SaveMatch).execute(viewer(), mark(first.name));
    await test.get(DismissMatch).execute(viewer(), { ...mark(second.name), reason: 'other' });
    const [again] = (await list(1)).edges;
    const [saved] = (await list(1, { show: 'saved' })).edges;
    expect(again?.node.otherId).toBe(first.otherId);
    expect(told(saved?.node ?? null)).toEqual(told(again?.node ?? null));
    expect(told(await look(first.name))).toEqual(told(again?.node ?? null));
    await test.get(UnsaveMatch).execute(viewer(), mark(first.name));
    await test.get(RestoreMatch).execute(viewer(), mark(second.name));
  });

  it('notes when a business became a member', async () => {
    const joined = async (name: string): Promise<boolean> => {
      const [row] = await test.db.read.query('select joined_at from business where id = $1', [idOf(name)]);
      return row.joined_at !== null;
    };
    expect([await joined('caterer 0'), await joined('caterer 1')]).toEqual([false, true]);
    await add('Late Caterer', { categoryKey: 'caterer', status: 'listed', latitude: -31 });
    expect(await joined('Late Caterer')).toBe(false);
    await test.db.transaction(() => test.get(BusinessesRepository).claim(idOf('Late Caterer')));
    expect(await joined('Late Caterer')).toBe(true);
  });

  it('leaves out both ways whoever one of the two has blocked, also among saved ones', async () => {
    const blocks = new BlocksRepository(test.db);
    const [first, second] = (await names()).slice(0, 2) as [string, string];
    const mirrored = async (name: string, otherId = idOf(name)) => {
      const request = { businessId: otherId, page: { first: 100 }, locale: 'en' } as const;
      const page = await test.get(FindMatches).execute(request);
      return page.edges.some(({ node }) => node.otherId === rosa.id);
    };
    await test.get(SaveMatch).execute(viewer(), mark(first));
    expect([await mirrored(first), await mirrored(second)]).toEqual([true, true]);
    await test.db.transaction(async () => {
      await blocks.add(rosa.id, idOf(first));
      await blocks.add(idOf(second), rosa.id);
    });
    const shown = await names();
    expect([shown.includes(first), shown.includes(second)]).toEqual([false, false]);
    expect(await names({ show: 'saved' })).toEqual([]);
    expect([await mirrored(first), await mirrored(second)]).toEqual([false, false]);
    const look = test.get(LookAtMatch);
    expect(await look.execute(rosa.id, idOf(first), 'en')).toBeNull();
    expect(await look.execute(idOf(second), rosa.id, 'en')).toBeNull();
    await test.db.transaction(async () => {
      await blocks.remove(rosa.id, idOf(first));
      await blocks.remove(idOf(second), rosa.id);
    });
    expect(await names({ show: 'saved' })).toEqual([first]);
    await test.get(UnsaveMatch).execute(viewer(), mark(first));
  });

  it('leaves out both ways the kinds that one of the two never wants', async () => {
    const businesses = new BusinessesRepository(test.db);
    const rule = (id: string, excludedCategoryKeys: string[]) =>
      test.db.transaction(() => businesses.change(id, { excludedCategoryKeys }));
    const kinds = async () => [...new Set((await list()).edges.map(({ node }) => node.categoryKey))];
    expect(await kinds()).toContain('hotel');
    await rule(rosa.id, ['hotel']);
    await rule(idOf('dj 0'), ['florist']);
    const shown = await names();
    expect(shown.filter((name) => name.startsWith('hotel') || name === 'dj 0')).toEqual([]);
    expect(shown).toContain('dj 1');
    const theirs = { page: { first: 100 }, locale: 'en' } as const;
    const hotel = await test.get(FindMatches).execute({ businessId: idOf('hotel 0'), ...theirs });
    expect(hotel.edges.some(({ node }) => node.otherId === rosa.id)).toBe(false);
    await rule(rosa.id, []);
    await rule(idOf('dj 0'), []);
    expect(await kinds()).toContain('hotel');
  });

  it('shows at most two of a kind in a row and three on the first page', async () => {
    const page = (await list(20)).edges.map(({ node }) => node.categoryKey);
    expect(page).toHaveLength(20);
    for (const kind of new Set(page))
      expect(page.filter((one) => one === kind).length).toBeLessThanOrEqual(3);
    page.forEach((kind, index) => {
      if (index > 1) expect(page.slice(index - 2, index)).not.toEqual([kind, kind]);
    });
  });

  it('has one order for the whole day, and pages that make up the whole list', async () => {
    const whole = await names();
    test.clock.advance({ minutes: 1 });
    const collected: string[] = [];
    let after: string | null = null;
    do {
      const page = await list(7, {}, after);
      collected.push(...page.edges.map(({ node }) => node.name));
      after = page.hasNextPage ? (page.edges.at(-1)?.cursor ?? null) : null;
    } while (after);
    expect(collected).toEqual(whole);
  });

  it('keeps a page right while matches are dismissed', async () => {
    const whole = await names();
    const first = await list(5);
    for (const name of [whole[4] ?? '', whole[6] ?? '', whole[1] ?? '']) {
      test.clock.advance({ minutes: 1 });
      await test.get(DismissMatch).execute(viewer(), { ...mark(name), reason: 'not_a_fit' });
    }
    const rest = await list(100, {}, first.edges.at(-1)?.cursor ?? null);
    expect(rest.edges.map(({ node }) => node.name)).toEqual(
      whole.slice(5).filter((name) => name !== whole[6]),
    );
    expect(await names({ show: 'dismissed' })).toEqual([whole[1], whole[6], whole[4]]);
    expect(await names()).not.toContain(whole[4]);
    for (const name of [whole[4], whole[6], whole[1]])
      await test.get(RestoreMatch).execute(viewer(), mark(name ?? ''));
    expect(await names()).toEqual(whole);
  });

  it('saves, dismisses and restores, each harmless to repeat, and a dismissal gives back what was saved', async () => {
    const [one = ''] = await names();
    for (let i = 0; i < 2; i++) await test.get(SaveMatch).execute(viewer(), mark(one));
    expect(await names({ show: 'saved' })).toEqual([one]);
    expect((await list(1)).edges[0]?.node).toMatchObject({ name: one, saved: true, dismissed: false });
    for (let i = 0; i < 2; i++)
      await test.get(DismissMatch).execute(viewer(), { ...mark(one), reason: i ? 'too_far' : 'other' });
    expect([await names({ show: 'saved' }), await names({ show: 'dismissed' })]).toEqual([[], [one]]);
    for (let i = 0; i < 2; i++) await test.get(RestoreMatch).execute(viewer(), mark(one));
    expect([await names({ show: 'saved' }), await names({ show: 'dismissed' })]).toEqual([[one], []]);
    await test.get(DismissMatch).execute(viewer(), { ...mark(one), reason: 'too_similar' });
    await test.get(SaveMatch).execute(viewer(), mark(one));
    expect([await names({ show: 'saved' }), await names({ show: 'dismissed' })]).toEqual([[one], []]);
    for (let i = 0; i < 2; i++) await test.get(UnsaveMatch).execute(viewer(), mark(one));
    expect(await names({ show: 'saved' })).toEqual([]);
    expect(await test.db.read.query('select * from match_mark')).toEqual([]);
  });

  it('lets nobody mark for somebody else, nor mark oneself or nobody', async () => {
    const stranger = { seats: [{ businessId: idOf('caterer 1') }] };
    const input = mark('caterer 0');
    await expect(test.get(SaveMatch).execute(stranger, input)).rejects.toThrow(
      'could not find this business',
    );
    for (const otherId of [rosa.id, randomId(), 'nonsense'])
      await expect(test.get(SaveMatch).execute(viewer(), { ...input, otherId })).rejects.toThrow(
        'could not find',
      );
    expect(await test.db.read.query('select * from match_mark')).toEqual([]);
  });

  it('narrows by moment, by a walk and by an area', async () => {
    const moment = (await list(100, { moment: 'getting-married' })).edges.map(({ node }) => node);
    expect(moment.length).toBeGreaterThan(8);
    for (const match of moment) expect(match.moments).toContain('getting-married');
    const walk = (await list(100, { walkable: true })).edges.map(({ node }) => node.distanceMetres);
    expect(walk.length).toBeGreaterThan(0);
    expect(Math.max(...walk)).toBeLessThanOrEqual(800);
    const perth = { latitude: -31.95, longitude: 115.86, withinKm: 2 };
    expect(await names({ near: perth })).toEqual([]);
    const square = {
      latitude: others.get('wedding-planner 3')?.latitude ?? 0,
      longitude: 144.9631,
      withinKm: 0.2,
    };
    expect(await names({ near: square })).toEqual(
      expect.arrayContaining(['wedding-planner 3', 'wedding-planner 2']),
    );
    expect(await names({ moment: 'no-such-moment' })).toEqual([]);
    await expect(list(1, { near: { latitude: 91, longitude: 0 } })).rejects.toThrow('not a place');
    await expect(list(0)).rejects.toThrow('between 1 and 100');
    await expect(list(1, {}, 'bm9uc2Vuc2U')).rejects.toThrow('not one of ours');
  });

  it('leaves out whom the caller rules out, and looks at one match by itself', async () => {
    const [one = '', ...rest] = await names();
    const without = (await list(100, {}, null, [idOf(one)])).edges.map(({ node }) => node.name);
    expect(without).not.toContain(one);
    expect([...without].sort()).toEqual([...rest].sort());
    const look = (name: string) => test.get(LookAtMatch).execute(rosa.id, idOf(name), 'en');
    expect(await look(one)).toMatchObject({ name: one, saved: false });
    expect(await look('Other Florist')).toBeNull();
    expect(await look('Closed Caterer')).toBeNull();
  });

  it('gives nothing to a business that is closed or of no known kind', async () => {
    for (const name of ['Closed Caterer', 'Something']) {
      const page = await test
        .get(FindMatches)
        .execute({ businessId: idOf(name), page: { first: 5 }, locale: 'en' });
      expect(page.edges).toEqual([]);
    }
  });

  it('forgets the marks of a business that is taken away', async () => {
    await test.get(SaveMatch).execute(viewer(), mark('hotel 0'));
    await test.db.transaction(async () =>
      test.db.write.query('delete from business where id = $1', [idOf('hotel 0')]),
    );
    expect(await test.db.read.query('select * from match_mark')).toEqual([]);
  });
});
