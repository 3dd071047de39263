import { newId, randomId } from '#libs/common';
import {
  BusinessesRepository,
  DescribeBusiness,
  DirectoryModule,
  taxonomy,
  type Business,
} from '#libs/directory';
import { buildBusiness } from '../../../../test/support/builders/business.js';
import { statementsOf } from '../../../../test/support/count-statements.js';
import { startModule, type TestModule } from '../../../../test/support/test-module.js';
import { Matchmaker } from '../matchmaker.js';
import { MatchingModule } from '../matching.module.js';
import type { MatchProfile } from '../ranking/profile.js';
import { complementaryCategories } from '../theory/category-matrix.js';
import { edited, type ProfileEdit } from '../what-if/profile-edit.js';
import { DismissMatch } from './dismiss-match.js';
import { ExplainChanges, type MatchChanges } from './explain-changes.js';
import { FindMatches } from './find-matches.js';
import { RestoreMatch } from './restore-match.js';
import { ReviewProfile } from './review-profile.js';

const KINDS = ['caterer', 'photographer', 'bridal-shop', 'event-planner', 'banquet-hall', 'dj', 'hotel'];
const CENTRE = { latitude: -37.8136, longitude: 144.9631 };

describe('what would change a match', () => {
  let test: TestModule;
  let rosa: Business;
  const seat = () => ({ seats: [{ businessId: rosa.id }] });
  const owner = () => ({
    accountId: newId(),
    sessionId: newId(),
    actingForId: rosa.id,
    isOperator: false,
    seats: [{ seatId: newId(), businessId: rosa.id, role: 'owner' as const }],
  });
  const list = async () => {
    const request = { businessId: rosa.id, page: { first: 100 }, locale: 'en' } as const;
    return (await test.get(FindMatches).execute(request)).edges.map(({ node }) => node);
  };
  const stands = async () =>
    new Map(
      (await list()).map(({ otherId, fitForYou, fitForThem }, index) => [
        otherId,
        { place: index + 1, fitForYou, fitForThem },
      ]),
    );
  const request = (otherIds: readonly string[]) =>
    ({ businessId: rosa.id, otherIds, without: [], locale: 'en' }) as const;
  const changesOf = (otherIds: readonly string[]) =>
    test.get(ExplainChanges).execute(seat(), request(otherIds));
  const review = () =>
    test.get(ReviewProfile).execute(seat(), { businessId: rosa.id, without: [], locale: 'en' });
  const saved = async () => {
    const profile = await test.get(Matchmaker, { strict: false }).profile(rosa.id);
    if (!profile) throw new Error('There is no such business.');
    return profile;
  };
  /** Says it in the profile, as the form does. */
  const say = (profile: MatchProfile) =>
    test.get(DescribeBusiness, { strict: false }).execute(owner(), {
      businessId: rosa.id,
      place: { ...rosa, travelsKm: profile.travelsKm },
      audience: profile.audience,
      openingHours: profile.openingHours,
      offerings: profile.offerings.map((name) => ({ name })),
      channels: profile.channels.map((channel) => ({ ...channel, name: channel.kind })),
      otherCategories: profile.otherCategoryKeys,
      excludedCategories: profile.excludedCategoryKeys,
    });
  const told = ({ lift, sink }: MatchChanges) => [lift, sink].flatMap((change) => change ?? []);
  const visible = (stand: { place: number | null; fitForYou: string; fitForThem: string } | null) =>
    stand && { place: stand.place, fitForYou: stand.fitForYou, fitForThem: stand.fitForThem };

  beforeAll(async () => {
    test = await startModule([DirectoryModule, MatchingModule]);
    rosa = await buildBusiness(test.db, { name: "Rosa's Flowers", status: 'member', ...CENTRE });
    for (const [index, categoryKey] of KINDS.entries())
      for (let i = 0; i < 4; i++) {
        const other = await buildBusiness(test.db, {
          name: `${categoryKey} ${i}`,
          slug: randomId(),
          categoryKey,
          latitude: CENTRE.latitude + (index + 1) * 0.008 + i * 0.006,
          longitude: CENTRE.longitude,
          status: i % 2 ? 'member' : 'listed',
        });
        if (i % 2)
          await test.db.transaction(() =>
            new BusinessesRepository(test.db).change(other.id, {
              audience: [{ segment: i === 1 ? 'engaged-couples' : 'companies', share: 0.6 }],
            }),
          );
      }
  }, 60_000);
  afterAll(() => test?.close());

  const bare: Partial<MatchProfile> = {
    audience: [],
    openingHours: [],
    offerings: ['Bouquets', 'Plants', 'Vases'],
    channels: [],
    travelsKm: null,
    otherCategoryKeys: [],
    excludedCategoryKeys: ['hotel'],
  };
  const rich: Partial<MatchProfile> = {
    audience: [{ segment: 'engaged-couples', share: 0.5 }],
    offerings: ['Wedding bouquets', 'Party flowers', 'Vases'],
    openingHours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: '09:00', closes: '18:00' })),
    channels: [
      { kind: 'counter_card', monthlyReach: 900, reachIsEstimate: true },
      { kind: 'newsletter', monthlyReach: 0, reachIsEstimate: true },
    ],
    travelsKm: 12,
    otherCategoryKeys: ['garden-center'],
    excludedCategoryKeys: [],
  };

  it.each([
    ['a bare profile', bare],
    ['a rich profile', rich],
  ])(
    'tells where a match of %s stands, and where it stands once the change is really made',
    async (_, part) => {
      const you = { ...(await saved()), ...part };
      await say(you);
      const before = await stands();
      const changes = await changesOf([...before.keys()]);
      const tried = new Map<string, ProfileEdit>();
      let lifts = 0;
      for (const [otherId, one] of changes) {
        for (const change of told(one)) {
          expect(visible(change.before)).toEqual(before.get(otherId));
          tried.set(JSON.stringify(change.edit), change.edit);
        }
        if (one.lift) lifts += 1;
      }
      expect(lifts).toBeGreaterThan(2);
      expect(tried.size).toBeGreaterThan(1);
      for (const [key, edit] of tried) {
        await say(edited(you, edit));
        const after = await stands();
        for (const [otherId, one] of changes)
          for (const change of told(one))
            if (JSON.stringify(change.edit) === key)
              expect([key, visible(change.after)]).toEqual([key, after.get(otherId) ?? null]);
      }
    },
    60_000,
  );

  it('tells what to add next, and it does what was told; when it is said, it is not told again', async () => {
    const you = { ...(await saved()), ...bare };
    await say(you);
    const before = await stands();
    const steps = await review();
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.length).toBeLessThanOrEqual(3);
    for (const { edit, effect, joining, example, text } of steps) {
      await say(edited(you, edit));
      const after = await stands();
      const rank = ['fair', 'good', 'strong'];
      const moved = [...before].slice(0, 20).map(([id, then]) => {
        const now = after.get(id);
        const steps = (['fitForYou', 'fitForThem'] as const).map(
          (side) => rank.indexOf(now?.[side] ?? '') - rank.indexOf(then[side]),
        );
        return steps.some((step) => step < 0) ? 'worse' : steps.some((step) => step > 0) ? 'better' : 'alike';
      });
      expect(effect).toEqual({
        lookedAt: Math.min(20, before.size),
        better: moved.filter((word) => word === 'better').length,
        worse: moved.filter((word) => word === 'worse').length,
      });
      expect([...after.keys()].slice(0, 20).filter((id) => !before.has(id))).toHaveLength(joining);
      expect(visible(example?.after ?? null)).toEqual(after.get(example?.otherId ?? ''));
      expect(text).toMatch(/\.$/);
      expect((await review()).map((step) => step.edit)).not.toContainEqual(edit);
    }
  }, 60_000);

  it('finds whom a longer way would bring, without a second look around', async () => {
    await say({ ...(await saved()), ...bare, excludedCategoryKeys: KINDS, travelsKm: 4 });
    expect(await list()).toEqual([]);
    const near = complementaryCategories('florist', Infinity).find(
      ({ key }) => !KINDS.includes(key) && (taxonomy.byKey(key)?.visit.travelKm ?? 0) <= 6,
    );
    const far = await buildBusiness(test.db, {
      name: 'Far Away',
      categoryKey: near?.key,
      latitude: CENTRE.latitude - 0.11,
    });
    expect(await list()).toEqual([]);
    const steps = await review();
    expect(steps.map(({ edit }) => edit.kind)).toEqual(['welcome_kind', 'travel_further']);
    expect(steps[1]).toMatchObject({
      edit: { kind: 'travel_further', km: 8 },
      effect: { lookedAt: 0, better: 0, worse: 0 },
      joining: 1,
      example: { otherId: far.id, before: null },
    });
    await say(edited(await saved(), { kind: 'travel_further', km: 8 }));
    expect((await list()).map(({ otherId }) => otherId)).toEqual([far.id]);
  });

  it('tells a newcomer with nobody around what the profile still lacks, until it is said', async () => {
    const { id: businessId } = await buildBusiness(test.db, { name: 'Alone', latitude: -60 });
    const steps = (locale: 'en' | 'de') =>
      test.get(ReviewProfile).execute({ seats: [{ businessId }] }, { businessId, without: [], locale });
    expect((await steps('en')).map(({ edit, joining, effect }) => [edit.kind, joining, effect])).toEqual(
      ['add_channel', 'say_audience', 'name_occasion'].map((kind) => [
        kind,
        0,
        { lookedAt: 0, better: 0, worse: 0 },
      ]),
    );
    for (const { text } of await steps('de'))
      expect(text).toContain('würde heute noch niemand zum Treffer, aber ');
    await test.db.transaction(() =>
      new BusinessesRepository(test.db).change(businessId, {
        audience: [{ segment: 'engaged-couples', share: 0.6 }],
      }),
    );
    expect((await steps('en')).map(({ edit }) => edit.kind)).toEqual([
      'add_channel',
      'name_occasion',
      'say_hours',
    ]);
  });

  it('judges also who is set aside, whom the list does not hold', async () => {
    await say({ ...(await saved()), ...bare });
    const [first] = await list();
    const otherId = first?.otherId ?? '';
    await test.get(DismissMatch).execute(seat(), { businessId: rosa.id, otherId, reason: 'other' });
    const { lift } = (await changesOf([otherId])).get(otherId) ?? {};
    expect(lift === null || lift?.before.place === null).toBe(true);
    await test.get(RestoreMatch).execute(seat(), { businessId: rosa.id, otherId });
  });

  it('tells nothing to others, of rivals, of nobody and of a closed business', async () => {
    const [first] = await list();
    const stranger = { seats: [{ businessId: first?.otherId ?? '' }] };
    const explain = test.get(ExplainChanges);
    expect(await explain.execute(stranger, request([first?.otherId ?? '']))).toEqual(new Map());
    expect(await explain.execute(null, request([first?.otherId ?? '']))).toEqual(new Map());
    const florist = await buildBusiness(test.db, { name: 'Another Florist' });
    const nothing = { lift: null, sink: null };
    expect([...(await changesOf([florist.id, newId()])).values()]).toEqual([nothing, nothing]);
    const asked = { businessId: rosa.id, without: [], locale: 'en' } as const;
    expect(await test.get(ReviewProfile).execute(stranger, asked)).toEqual([]);
    expect(await test.get(ReviewProfile).execute(null, asked)).toEqual([]);
    const businesses = new BusinessesRepository(test.db);
    await test.db.transaction(() => businesses.change(rosa.id, { status: 'closed' }));
    expect(await changesOf([first?.otherId ?? ''])).toEqual(new Map());
    expect(await review()).toEqual([]);
    await test.db.transaction(() => businesses.change(rosa.id, { status: 'member' }));
  });

  it('asks the database as often for one match as for all', async () => {
    const ids = (await list()).map(({ otherId }) => otherId);
    const one = await statementsOf(() => changesOf(ids.slice(0, 1)));
    const all = await statementsOf(() => changesOf(ids));
    expect(ids.length).toBeGreaterThan(15);
    expect(all).toHaveLength(one.length);
    expect(all.length).toBeLessThanOrEqual(7);
    expect(await statementsOf(review)).toHaveLength(all.length + 1);
  });
});
