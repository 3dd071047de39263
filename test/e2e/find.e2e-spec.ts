import { type Business, DescribeBusiness, OfferingsRepository } from '#libs/directory';
import { startApp, type TestApp } from '../support/app.js';
import { buildBusiness } from '../support/builders/business.js';
import { statementsOf } from '../support/count-statements.js';
import { type Person, signUp } from '../support/people.js';

interface Facet {
  key: string;
  label: string;
  count: number;
}
interface Found {
  nodes: {
    id: string;
    distanceMetres: number;
    business: { name: string };
    match: { fitForYou: string; reasonsForYou: { text: string }[] } | null;
    standing: string;
  }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  facets: {
    groups: Facet[];
    categories: Facet[];
    moments: Facet[];
    audiences: Facet[];
    channels: { key: string; count: number }[];
    counted: number;
    isComplete: boolean;
  };
}

const FIND = `query ($slug: String!, $search: String, $filter: FindFilter, $area: AreaInput, $first: Int, $after: String) {
  business(slug: $slug) {
    find(search: $search, filter: $filter, area: $area, first: $first, after: $after) {
      nodes { id distanceMetres business { name } match { fitForYou reasonsForYou { text } } standing }
      pageInfo { hasNextPage endCursor }
      facets {
        groups { key label count } categories { key label count } moments { key label count }
        audiences { key label count } channels { key count } counted isComplete
      }
    }
  }
}`;
const MIDDLE = { latitude: -37.8136, longitude: 144.9631 };

describe('finding neighbours by oneself', () => {
  let app: TestApp;
  let rosa: Person;
  let own: { id: string; slug: string };
  const shops = new Map<string, Business>();

  const ask = async (variables: object = {}, as: { token?: string } = rosa): Promise<Found> => {
    const answer = await app.gql<{ business: { find: Found } }>(FIND, { slug: own.slug, ...variables }, as);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data.business.find;
  };
  const names = async (variables: object = {}) =>
    (await ask(variables)).nodes.map(({ business }) => business.name);
  const add = async (name: string, categoryKey: string, part: object = {}) =>
    shops.set(name, await buildBusiness(app.db, { name, categoryKey, ...part }));
  const idOf = (name: string) => shops.get(name)?.id ?? '';
  const write = (sql: string, values: unknown[]) => app.db.transaction(() => app.db.write.query(sql, values));

  beforeAll(async () => {
    app = await startApp();
    rosa = await signUp(app, 'Rosa');
    const place = { addressLines: ['1 Swanston Street'], locality: 'Melbourne', country: 'AU', ...MIDDLE };
    const { data } = await app.gql<{ createBusiness: { business: { id: string; slug: string } } }>(
      `mutation ($input: CreateBusinessInput!) { createBusiness(input: $input) { business { id slug } } }`,
      { input: { name: "Rosa's Flowers", category: 'florist', place, idempotencyKey: 'rosa' } },
      rosa,
    );
    own = data.createBusiness.business;
    await add('Kestrel Photography', 'photographer', { latitude: MIDDLE.latitude + 0.002 });
    await add('Long Table Catering', 'caterer', {
      latitude: MIDDLE.latitude + 0.004,
      audience: [{ segment: 'companies', share: 0.6 }],
    });
    await add('Tulip & Thistle', 'florist', { latitude: MIDDLE.latitude + 0.001 });
    await add('Far Away Photos', 'photographer', { latitude: MIDDLE.latitude + 0.5 });
    await add('Far Away Coffee', 'cafe', { latitude: MIDDLE.latitude + 0.45 });
    await add('Photos Out of Reach', 'photographer', { latitude: MIDDLE.latitude + 0.9 });
    await add('Closed Camera', 'photographer', { status: 'closed' });
    await add('Paused Camera', 'photographer', { status: 'paused' });
    await add('Blocked Camera', 'photographer');
    await add('Chain Camera', 'photographer', { kind: 'chain' });
    await add('Choosy Camera', 'photographer', { excludedCategoryKeys: ['florist'] });
    await add('The Glass House', 'gift-shop', { longitude: MIDDLE.longitude + 0.003 });
    await app.db.transaction(() =>
      app.get(OfferingsRepository).replace(idOf('The Glass House'), [{ name: 'Terrarium workshops' }]),
    );
    await write(
      `insert into channel (id, business_id, kind, name, monthly_reach, reach_is_estimate, position)
       values (gen_random_uuid(), $1, 'newsletter', 'Letter', 500, true, 0)`,
      [idOf('Long Table Catering')],
    );
    await write(
      `insert into business_block (id, blocker_id, blocked_id) values (gen_random_uuid(), $1, $2)`,
      [idOf('Blocked Camera'), own.id],
    );
  });
  afterAll(() => app?.close());

  it('shows partners first, then rivals and who is too far, each with or without the match it is', async () => {
    const { nodes, pageInfo } = await ask();
    const list = nodes.map(({ business }) => business.name);
    expect([...list].sort()).toEqual([
      'Far Away Coffee',
      'Far Away Photos',
      'Kestrel Photography',
      'Long Table Catering',
      'The Glass House',
      'Tulip & Thistle',
    ]);
    expect(list.slice(0, 2).sort()).toEqual(['Kestrel Photography', 'Long Table Catering']);
    expect(list.slice(-2)).toEqual(['Tulip & Thistle', 'Far Away Coffee']);
    expect(nodes.slice(-2).map(({ match, standing }) => [match, standing])).toEqual([
      [null, 'RIVAL'],
      [null, 'TOO_FAR'],
    ]);
    expect(nodes[0]?.standing).toBe('SUGGESTED');
    const kestrel = nodes.find(({ business }) => business.name === 'Kestrel Photography');
    expect(kestrel?.match?.reasonsForYou[0]?.text).toMatch(/\.$/);
    expect(kestrel?.distanceMetres).toBe(222);
    expect(pageInfo.hasNextPage).toBe(false);
  });

  it.each([
    ['Kestrel', 'Kestrel Photography'],
    ['kestral fotografy', 'Kestrel Photography'],
    ['terarium', 'The Glass House'],
    ['Fotograf', 'Kestrel Photography'],
    ['tulip thistle', 'Tulip & Thistle'],
    ['out of reach', 'Photos Out of Reach'],
  ])('finds "%s" first', async (search, name) => expect((await names({ search }))[0]).toBe(name));

  it('never shows who is closed, paused, blocked, a chain, or wants none of this kind', async () => {
    expect((await names({ search: 'camera' })).filter((name) => name.endsWith('Camera'))).toEqual([]);
  });

  it('narrows by trade, category, moment, audience, channel and area', async () => {
    expect(await names({ filter: { category: 'caterer' } })).toEqual(['Long Table Catering']);
    expect(await names({ filter: { channel: 'NEWSLETTER' } })).toEqual(['Long Table Catering']);
    expect(await names({ filter: { audience: 'companies', category: 'caterer' } })).toEqual([
      'Long Table Catering',
    ]);
    expect(await names({ filter: { audience: 'engaged-couples', category: 'caterer' } })).toEqual([]);
    const weddings = { moment: 'getting-married', category: 'photographer' };
    expect(await names({ filter: weddings })).toEqual(['Kestrel Photography', 'Far Away Photos']);
    expect(await names({ filter: { ...weddings, moment: 'new-pet' } })).toEqual([]);
    expect(await names({ filter: { group: 'eating', category: 'photographer' } })).toEqual([]);
    const area = {
      south: MIDDLE.latitude + 0.0015,
      north: MIDDLE.latitude + 0.003,
      west: MIDDLE.longitude - 0.01,
      east: MIDDLE.longitude + 0.01,
    };
    expect(await names({ area })).toEqual(['Kestrel Photography']);
    expect(await names({ area, search: 'long table' })).toEqual([]);
  });

  it('counts what each choice would leave', async () => {
    const { facets } = await ask();
    expect(facets.counted).toBe(6);
    expect(facets.isComplete).toBe(true);
    expect(facets.categories.map(({ key, count }) => [key, count])).toEqual([
      ['photographer', 2],
      ['cafe', 1],
      ['caterer', 1],
      ['florist', 1],
      ['gift-shop', 1],
    ]);
    expect(facets.channels).toEqual([{ key: 'NEWSLETTER', count: 1 }]);
    const narrowed = (await ask({ filter: { channel: 'NEWSLETTER' } })).facets;
    expect(narrowed.categories.map(({ key, count }) => [key, count])).toEqual([['caterer', 1]]);
    expect(narrowed.counted).toBe(6);
    const german = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': 'de',
        authorization: `Bearer ${rosa.token}`,
      },
      body: JSON.stringify({ query: FIND, variables: { slug: own.slug } }),
    });
    const { data } = (await german.json()) as { data: { business: { find: Found } } };
    expect(data.business.find.facets.categories[0]?.label).toBe('Fotograf');
  });

  it('turns pages without losing or repeating anybody', async () => {
    for (const search of [null, 'photo']) {
      const whole = (await ask({ search })).nodes.map(({ id }) => id);
      const paged: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const page: Found = await ask({ search, first: 1, after });
        paged.push(...page.nodes.map(({ id }) => id));
        [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
      }
      expect(paged).toEqual(whole);
      expect(whole.length).toBeGreaterThan(1);
    }
  });

  it('answers strangers and visitors alike: nothing', async () => {
    const stranger = await signUp(app, 'Stranger');
    for (const as of [stranger, {}]) {
      const found = await ask({ search: 'kestrel' }, as);
      expect(found.nodes).toEqual([]);
      expect(found.facets).toMatchObject({ counted: 0, isComplete: true, categories: [] });
    }
  });

  it.each([
    [{ search: 'x'.repeat(201) }, 'at most 200 characters'],
    [{ filter: { category: 'dragon-keeper' } }, 'no category "dragon-keeper"'],
    [{ filter: { moment: 'constructor' } }, 'no moment "constructor"'],
    [{ area: { south: 2, north: 1, west: 0, east: 1 } }, 'not an area on earth'],
    [{ area: { south: 0, north: 91, west: 0, east: 1 } }, 'not an area on earth'],
    [{ after: 'nonsense' }, 'not one of ours'],
    [{ first: 101 }, 'between 1 and 100'],
  ])('refuses %j and says why', async (variables, why) => {
    const answer = await app.gql(FIND, { slug: own.slug, ...variables }, rosa);
    expect(answer.errors?.[0]?.message).toContain(why);
  });

  it('asks the database the same number of times for one row and for many', async () => {
    const count = async (variables: object) => (await statementsOf(() => ask(variables))).length;
    for (const variables of [{}, { search: 'photo' }, { filter: { moment: 'getting-married' } }])
      expect(await count({ ...variables, first: 1 })).toBe(await count({ ...variables, first: 50 }));
    const candidates = (statements: string[]) =>
      statements.filter((sql) => sql.includes('with arm as')).length;
    expect(candidates(await statementsOf(() => ask()))).toBe(1);
    expect(candidates(await statementsOf(() => ask({ filter: { group: 'gifts' } })))).toBe(2);
  });

  it('sees at once what a neighbour changes', async () => {
    const viewer = {
      accountId: own.id,
      sessionId: own.id,
      actingForId: null,
      isOperator: false,
      seats: [{ seatId: own.id, businessId: idOf('The Glass House'), role: 'owner' as const }],
    };
    await app.get(DescribeBusiness).execute(viewer, {
      businessId: idOf('The Glass House'),
      offerings: [{ name: 'Bonsai evenings' }],
    });
    expect(await names({ search: 'terrarium' })).toEqual([]);
    expect(await names({ search: 'bonsay evening' })).toEqual(['The Glass House']);
  });
});
