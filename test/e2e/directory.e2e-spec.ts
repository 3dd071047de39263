import { newId } from '#libs/common';
import type { Database } from '#libs/database';
import { startApp, type TestApp } from '../support/app.js';
import { buildBusiness } from '../support/builders/business.js';
import { statementsOf } from '../support/count-statements.js';
import { type Person, signUp } from '../support/people.js';

interface Found {
  readonly businesses: {
    readonly nodes: { readonly name: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean };
  };
}
interface Changed {
  readonly id: string;
  readonly slug: string;
  readonly isYours: boolean;
  readonly status: string;
}
interface Payload {
  readonly business: Changed | null;
  readonly userErrors: { readonly code: string; readonly field: string[] | null; readonly message: string }[];
}

const payload = `{ business { id slug isYours status } userErrors { code field message } }`;
const CLAIM = `mutation ($input: ClaimBusinessInput!) { answer: claimBusiness(input: $input) ${payload} }`;
const CREATE = `mutation ($input: CreateBusinessInput!) { answer: createBusiness(input: $input) ${payload} }`;
const DESCRIBE = `mutation ($input: DescribeBusinessInput!) { answer: describeBusiness(input: $input) ${payload} }`;

describe('the directory', () => {
  let app: TestApp;
  let db: Database;
  let rosa: Person;
  beforeAll(async () => {
    app = await startApp();
    db = app.db;
    rosa = await signUp(app);
  }, 60_000);
  afterAll(() => app.close());

  const ask = async (query: string, input: object, person: Person = rosa): Promise<Payload> =>
    (await app.gql<{ answer: Payload }>(query, { input }, person)).data.answer;
  const place = {
    addressLines: ['1 Abbey Green'],
    locality: 'Lode',
    country: 'GB',
    latitude: 51.5,
    longitude: -0.12,
  };

  it('lets a newcomer find the own listing, claim it and describe it', async () => {
    const listed = await buildBusiness(db, { name: 'Pollon Flowers', slug: 'pollon-flowers' });
    const { data } = await app.gql<Found>(
      `{ businesses(filter: { search: "polon flower", claimable: true }) { nodes { name } pageInfo { hasNextPage } } }`,
    );
    expect(data.businesses).toEqual({
      nodes: [{ name: 'Pollon Flowers' }],
      pageInfo: { hasNextPage: false },
    });
    const claimed = await ask(CLAIM, { businessId: listed.id, idempotencyKey: newId() });
    expect(claimed).toEqual({
      business: { id: listed.id, slug: 'pollon-flowers', isYours: true, status: 'MEMBER' },
      userErrors: [],
    });
    const described = await ask(DESCRIBE, {
      businessId: listed.id,
      story: 'Flowers since 1998.',
      goals: ['NEW_CUSTOMERS'],
      audience: [{ segment: 'couples', share: 0.4 }],
      offerings: [{ name: 'Wedding flowers', price: 'HIGH' }],
      channels: [{ kind: 'COUNTER_CARD', name: 'Counter', monthlyReach: 900, reachIsEstimate: true }],
      openingHours: [{ weekday: 1, opens: '09:00', closes: '17:30' }],
    });
    expect(described.userErrors).toEqual([]);
    const profile = await app.gql<{ business: object }>(`{ business(slug: "pollon-flowers") {
      name story status kind goals isYours fictional website
      category { key name needs { key } moments { key } codes { scheme code } } otherCategories { key }
      place { locality country timeZone travelsKm } crest { colour motif }
      audience { segment label share } offerings { name price description }
      channels { kind name monthlyReach reachIsEstimate } openingHours { weekday opens closes } } }`);
    expect(profile.data.business).toMatchObject({
      name: 'Pollon Flowers',
      story: 'Flowers since 1998.',
      status: 'MEMBER',
      kind: 'INDEPENDENT',
      isYours: false,
      website: null,
      category: {
        key: 'florist',
        codes: expect.arrayContaining([{ scheme: 'ANZSIC', code: '4274' }]) as unknown,
      },
      place: { timeZone: 'Australia/Melbourne', travelsKm: null },
      crest: { motif: 'florist' },
      audience: [{ segment: 'couples', label: 'couples', share: 0.4 }],
      offerings: [{ name: 'Wedding flowers', price: 'HIGH', description: null }],
      channels: [{ kind: 'COUNTER_CARD', monthlyReach: 900, reachIsEstimate: true }],
      openingHours: [{ weekday: 1, opens: '09:00', closes: '17:30' }],
    });
  });

  it('makes a business that is not listed', async () => {
    const input = { name: 'Kiln & Clay', category: 'art-studio', place, idempotencyKey: newId() };
    const made = await ask(CREATE, input);
    expect(made).toMatchObject({
      business: { slug: 'kiln-clay', isYours: true, status: 'MEMBER' },
      userErrors: [],
    });
    expect(await ask(CREATE, input)).toEqual(made);
  });

  it('answers what is wrong as user errors, and changes nothing', async () => {
    const other = await signUp(app);
    const claimed = await buildBusiness(db, { status: 'member' });
    const codes = (answer: Payload) => answer.userErrors.map(({ code, field }) => [code, field?.join('.')]);
    expect(codes(await ask(CLAIM, { businessId: claimed.id, idempotencyKey: newId() }, other))).toEqual([
      ['TAKEN', 'businessId'],
    ]);
    expect(codes(await ask(DESCRIBE, { businessId: claimed.id, name: 'Mine' }, other))).toEqual([
      ['NOT_FOUND', 'businessId'],
    ]);
    const broken = {
      name: '',
      category: 'x',
      place: { ...place, country: 'England' },
      idempotencyKey: newId(),
    };
    expect(codes(await ask(CREATE, broken, other))).toEqual([
      ['REQUIRED', 'name'],
      ['INVALID', 'category'],
      ['INVALID', 'place.country'],
    ]);
    const rows: object[] = await db.read.query('select * from business where id = $1', [claimed.id]);
    expect(rows).toMatchObject([{ status: 'member', name: claimed.name }]);
  });

  it('is closed to changes by people who are not signed in', async () => {
    const { id } = await buildBusiness(db);
    const answer = await app.gql(CLAIM, { input: { businessId: id, idempotencyKey: newId() } });
    expect(answer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('finds categories by free text, in the language of the request', async () => {
    const { data } = await app.gql<{ categories: { nodes: { key: string; id: string; name: string }[] } }>(
      `{ categories(search: "weding flowers", first: 3) { nodes { id key name } } }`,
    );
    expect(data.categories.nodes[0]).toEqual({ id: 'florist', key: 'florist', name: 'Florist' });
    const german = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'de-DE,de;q=0.9' },
      body: JSON.stringify({
        query: `{ categories(search: "Blumenladen", first: 1) { nodes { key name } } }`,
      }),
    });
    expect(await german.json()).toMatchObject({ data: { categories: { nodes: [{ key: 'florist' }] } } });
    const keys: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: {
        data: {
          categories: { nodes: { key: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
        };
      } = await app.gql(
        `query ($after: String) { categories(first: 100, after: $after) { nodes { key } pageInfo { endCursor hasNextPage } } }`,
        { after },
      );
      keys.push(...page.data.categories.nodes.map(({ key }) => key));
      ({ endCursor: after, hasNextPage: more } = page.data.categories.pageInfo);
    }
    expect(keys.length).toBeGreaterThanOrEqual(250);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('asks the database as often for many businesses as for one', async () => {
    for (let made = 0; made < 12; made++)
      await buildBusiness(db, { name: `Counting ${made}`, categoryKey: 'cafe' });
    const list = (first: number) => () =>
      app.gql<Found>(
        `query ($first: Int!) { businesses(first: $first, filter: { category: "cafe" }) { nodes {
           name category { name } place { locality } crest { motif } offerings { name } channels { name } } pageInfo { hasNextPage } } }`,
        { first },
      );
    const few = await statementsOf(list(2));
    const many = await statementsOf(list(12));
    expect(few.length).toBeGreaterThan(2);
    expect(many).toHaveLength(few.length);
  });
});
