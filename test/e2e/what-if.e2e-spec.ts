import { startApp, type TestApp } from '../support/app.js';
import { buildBusiness } from '../support/builders/business.js';
import { statementsOf } from '../support/count-statements.js';
import { signUp, type Person } from '../support/people.js';

interface Stand {
  place: number | null;
  fitForYou: string;
  fitForThem: string;
}
interface Edit {
  __typename: string;
  kind: string;
  part: string;
  effort: string | null;
}
interface Change {
  text: string;
  edit: Edit;
  before: Stand;
  after: Stand | null;
  effect: { lookedAt: number; better: number; worse: number };
}
interface Node {
  id: string;
  business: { slug: string };
  whatWouldLift: Change | null;
  whatWouldSink: Change | null;
}
interface Step {
  text: string;
  edit: Edit;
  effect: Change['effect'];
  joining: number;
  example: { business: { name: string }; before: Stand | null; after: Stand } | null;
}

const EDIT = `{
  __typename kind part effort
  ... on ChannelEdit { channel monthlyReach }
  ... on ChannelsEdit { channels }
  ... on AudienceEdit { audience { segment label share } }
  ... on HoursEdit { openingHours { weekday opens closes } }
  ... on OccasionEdit { moment { key label } }
  ... on TravelEdit { travelsKm }
  ... on CategoryEdit { category { key name } }
}`;
const STAND = '{ place fitForYou fitForThem }';
const CHANGE = `{ text edit ${EDIT} before ${STAND} after ${STAND} effect { lookedAt better worse } }`;
const CHANGES = `id business { slug } whatWouldLift ${CHANGE} whatWouldSink ${CHANGE}`;
const STEPS = `profileSteps { text edit ${EDIT} effect { lookedAt better worse } joining example { business { name } before ${STAND} after ${STAND} } }`;
const KINDS = ['caterer', 'photographer', 'bridal-shop', 'event-planner', 'banquet-hall', 'dj', 'hotel'];

describe('what would change a match, through the API', () => {
  let app: TestApp;
  let rosa: Person;
  let own: { id: string; slug: string };

  const ask = async <T>(fields: string, as: { token?: string } = rosa): Promise<T> => {
    const answer = await app.gql<{ business: T }>(
      `query ($slug: String!) { business(slug: $slug) { ${fields} } }`,
      { slug: own.slug },
      as,
    );
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data.business;
  };
  const list = async (first: number, fields = CHANGES) =>
    (await ask<{ matches: { nodes: Node[] } }>(`matches(first: ${first}) { nodes { ${fields} } }`)).matches
      .nodes;
  const matchWith = async (slug: string, as: { token?: string } = rosa) =>
    (await ask<{ matchWith: Node | null }>(`matchWith(slug: "${slug}") { ${CHANGES} }`, as)).matchWith;

  beforeAll(async () => {
    app = await startApp();
    rosa = await signUp(app, 'Rosa');
    const place = {
      addressLines: [],
      locality: 'Melbourne',
      country: 'AU',
      latitude: -37.8136,
      longitude: 144.9631,
    };
    const { data } = await app.gql<{ createBusiness: { business: { id: string; slug: string } } }>(
      `mutation ($input: CreateBusinessInput!) { createBusiness(input: $input) { business { id slug } userErrors { message } } }`,
      { input: { name: "Rosa's Flowers", category: 'florist', place, idempotencyKey: 'rosa' } },
      rosa,
    );
    own = data.createBusiness.business;
    for (const [index, categoryKey] of KINDS.entries())
      for (let i = 0; i < 4; i++)
        await buildBusiness(app.db, {
          name: `${categoryKey} ${i}`,
          categoryKey,
          latitude: place.latitude + (index + 1) * 0.008 + i * 0.006,
        });
    const said = await app.gql<{ describeBusiness: { userErrors: object[] } }>(
      `mutation ($input: DescribeBusinessInput!) { describeBusiness(input: $input) { userErrors { message } } }`,
      {
        input: {
          businessId: own.id,
          offerings: [{ name: 'Wedding bouquets' }, { name: 'Plants' }, { name: 'Vases' }],
        },
      },
      rosa,
    );
    expect(said.data.describeBusiness.userErrors).toEqual([]);
  }, 60_000);
  afterAll(() => app?.close());

  it('tells for each match what would lift and sink it, typed and in words', async () => {
    const nodes = await list(20);
    expect(nodes).toHaveLength(20);
    const lifts = nodes.flatMap(({ whatWouldLift }) => whatWouldLift ?? []);
    const sinks = nodes.flatMap(({ whatWouldSink }) => whatWouldSink ?? []);
    expect(lifts.length).toBeGreaterThan(0);
    expect(sinks.length).toBeGreaterThan(0);
    for (const { text, edit, effect } of lifts) {
      expect(text).toMatch(/^[A-Z].*\.$/);
      expect(['SECONDS', 'MINUTES', 'CHANGE']).toContain(edit.effort);
      expect(effect.lookedAt).toBe(20);
    }
    for (const { edit, text } of sinks) {
      expect(edit).toMatchObject({
        __typename: 'OccasionEdit',
        kind: 'LOSE_OCCASION',
        part: 'OFFERINGS',
        effort: null,
      });
      expect(text).toMatch(/^Without what you sell for couples getting married, this match would be .*\.$/);
    }
    nodes.forEach(({ whatWouldLift }, index) => {
      if (whatWouldLift) expect(whatWouldLift.before.place).toBe(index + 1);
    });
  }, 60_000);

  it('tells the same of one match by itself, to its own people only', async () => {
    const [node] = (await list(20)).filter(({ whatWouldLift }) => whatWouldLift);
    const { slug = '' } = node?.business ?? {};
    expect(await matchWith(slug)).toEqual(node);
    const stranger = await signUp(app, 'Stranger');
    for (const as of [stranger, {}]) {
      expect(await matchWith(slug, as)).toBeNull();
      expect(await ask<{ profileSteps: Step[] }>(STEPS, as)).toEqual({ profileSteps: [] });
    }
    expect(await matchWith('nobody')).toBeNull();
    expect(await matchWith(own.slug)).toBeNull();
    const rival = await buildBusiness(app.db, { name: 'Another florist' });
    expect(await matchWith(rival.slug)).toBeNull();
  });

  it('says what to add next, in the language asked for', async () => {
    const { profileSteps } = await ask<{ profileSteps: Step[] }>(STEPS);
    expect(profileSteps.length).toBeGreaterThan(0);
    expect(profileSteps.length).toBeLessThanOrEqual(3);
    expect(new Set(profileSteps.map(({ edit }) => edit.part)).size).toBe(profileSteps.length);
    for (const { text, effect, joining, example } of profileSteps) {
      expect(effect.better - effect.worse + joining).toBeGreaterThan(0);
      expect(text).toContain(`${effect.better} of your first 20 matches would get better`);
      expect(text).toContain(example?.business.name);
    }
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': 'de',
        authorization: `Bearer ${rosa.token}`,
      },
      body: JSON.stringify({ query: `{ viewer { actingFor { profileSteps { text } } } }` }),
    });
    const { data } = (await response.json()) as { data: { viewer: { actingFor: { profileSteps: Step[] } } } };
    expect(data.viewer.actingFor.profileSteps[0]?.text).toContain('Ihrer ersten 20 Treffer besser werden');
  });

  it('works them out once for all matches of a request, and not at all for who does not ask', async () => {
    const one = await statementsOf(() => list(1));
    const many = await statementsOf(() => list(20));
    const none = await statementsOf(() => list(20, 'id business { slug }'));
    expect(many).toHaveLength(one.length);
    expect(many.length).toBeLessThanOrEqual(none.length + 8);
    const walks = (statements: string[]) =>
      statements.filter((text) => text.includes('cross join lateral')).length;
    expect([walks(none), walks(many)]).toEqual([1, 2]);
  });
});
