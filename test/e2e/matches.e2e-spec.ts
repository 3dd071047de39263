import { buildBusiness } from '../support/builders/business.js';
import { cli } from '../support/cli.js';
import { startApp, type TestApp } from '../support/app.js';
import { statementsOf } from '../support/count-statements.js';
import { AcceptProposal } from '#libs/partnerships';
import { buildViewer } from '../support/builders/proposal.js';
import { signUp, type Person } from '../support/people.js';

interface MatchNode {
  id: string;
  business: { id: string; name: string; status: string; category: { key: string } };
  distanceMetres: number;
  fitForYou: string;
  fitForThem: string;
  reasonsForYou: {
    __typename: string;
    text: string;
    weight: number;
    moment?: { key: string; label: string };
  }[];
  reasonsForThem: { __typename: string; text: string; weight: number }[];
  play: {
    key: string;
    title: string;
    terms: { theyGet: string; youGet: string; startsOn: string; promises: { by: string; what: string }[] };
  };
  moments: { key: string; label: string }[];
  isOneStepOutside: boolean;
  saved: boolean;
  dismissed: boolean;
}
interface Matches {
  edges: { cursor: string; node: MatchNode }[];
  nodes: MatchNode[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const REASON = `{
  __typename text weight
  ... on SharedMoment { moment { key label } yourNeed { key label } theirNeed { key label } }
  ... on SharedAudience { audience }
  ... on ReachTheyHave { channel monthlyReach }
  ... on NearEachOther { distanceMetres }
}`;
const MATCHES = `query ($slug: String!, $first: Int, $after: String, $filter: MatchFilter) {
  business(slug: $slug) {
    matches(first: $first, after: $after, filter: $filter) {
      edges {
        cursor
        node {
          id distanceMetres fitForYou fitForThem isOneStepOutside saved dismissed
          business { id name status category { key name } crest { motif colour } place { latitude longitude locality } channels { kind } }
          reasonsForYou ${REASON}
          reasonsForThem ${REASON}
          play { key title text terms {
            title theyGet youGet startsOn endsOn exitNoticeDays promises { key by what channel from until quantity }
          } }
          moments { key label }
        }
      }
      nodes { id }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

const PARTNERS = [
  'caterer',
  'photographer',
  'bridal-shop',
  'event-planner',
  'banquet-hall',
  'dj',
  'jewelry-store',
];

describe('matches through the API', () => {
  let app: TestApp;
  let rosa: Person;
  let own: { id: string; slug: string };

  const ask = async (variables: object = {}, as: { token?: string } = rosa) => {
    const answer = await app.gql<{ business: { matches: Matches } }>(
      MATCHES,
      { slug: own.slug, ...variables },
      as,
    );
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data.business.matches;
  };
  const change = async (verb: string, input: object, as: { token?: string } = rosa) => {
    const type = verb === 'dismissMatch' ? 'DismissMatchInput' : 'SaveMatchInput';
    const answer = await app.gql<
      Record<
        string,
        {
          match: { saved: boolean; dismissed: boolean } | null;
          userErrors: { code: string; field: string[] }[];
        }
      >
    >(
      `mutation ($input: ${type}!) { ${verb}(input: $input) { match { id saved dismissed } userErrors { code field } } }`,
      { input },
      as,
    );
    return answer.data[verb];
  };

  beforeAll(async () => {
    app = await startApp();
    rosa = await signUp(app, 'Rosa');
    const { data } = await app.gql<{ createBusiness: { business: { id: string; slug: string } } }>(
      `mutation ($input: CreateBusinessInput!) { createBusiness(input: $input) { business { id slug } userErrors { message } } }`,
      {
        input: {
          name: "Rosa's Flowers",
          category: 'florist',
          place: {
            addressLines: ['1 Swanston Street'],
            locality: 'Melbourne',
            country: 'AU',
            latitude: -37.8136,
            longitude: 144.9631,
          },
          idempotencyKey: 'rosa',
        },
      },
      rosa,
    );
    own = data.createBusiness.business;
    for (const [index, categoryKey] of PARTNERS.entries())
      for (let i = 0; i < 6; i++)
        await buildBusiness(app.db, {
          name: `${categoryKey} ${i}`,
          categoryKey,
          latitude: -37.8136 + index * 0.002,
          longitude: 144.9631 + i * 0.002,
        });
    await buildBusiness(app.db, {
      name: 'Helping Hands',
      categoryKey: 'event-staffing-agency',
      longitude: 145.15,
    });
    await buildBusiness(app.db, { name: 'Another florist' });
  });
  afterAll(() => app?.close());

  it('answers matches with typed reasons for both sides and a play to start a proposal from', async () => {
    const { edges, nodes } = await ask({ first: 20 });
    expect(edges).toHaveLength(20);
    expect(nodes.map(({ id }) => id)).toEqual(edges.map(({ node }) => node.id));
    for (const { node } of edges) {
      expect(node.business.category.key).not.toBe('florist');
      for (const reasons of [node.reasonsForYou, node.reasonsForThem]) {
        expect(reasons.length).toBeGreaterThan(0);
        for (const { text, weight } of reasons) {
          expect(text).toMatch(/\.$/);
          expect(weight).toBeGreaterThan(0);
        }
      }
      expect(node.play.terms.promises.map(({ by }) => by)).toEqual(['SENDER', 'RECIPIENT']);
      expect(node.play.terms.theyGet).not.toBe('');
    }
    const moment = edges
      .flatMap(({ node }) => node.reasonsForYou)
      .find((reason) => reason.__typename === 'SharedMoment');
    expect(moment?.moment).toEqual({ key: 'getting-married', label: 'getting married' });
  });

  it('answers in German when the request prefers it', async () => {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': 'de-AT,de;q=0.9',
        authorization: `Bearer ${rosa.token}`,
      },
      body: JSON.stringify({ query: MATCHES, variables: { slug: own.slug, first: 5 } }),
    });
    const { data } = (await response.json()) as { data: { business: { matches: Matches } } };
    const texts = data.business.matches.edges.flatMap(({ node }) =>
      node.reasonsForYou.map(({ text }) => text),
    );
    expect(texts.join(' ')).toContain('Paare, die heiraten');
    expect(data.business.matches.edges[0]?.node.moments[0]?.label).toBe('Heiraten');
  });

  it('shows them to the own people only', async () => {
    const stranger = await signUp(app, 'Stranger');
    expect((await ask({}, stranger)).edges).toEqual([]);
    expect((await ask({}, {})).edges).toEqual([]);
    const [first] = (await ask({ first: 1 })).edges;
    const input = { businessId: own.id, otherId: first?.node.business.id };
    expect(await change('saveMatch', input, stranger)).toMatchObject({
      match: null,
      userErrors: [{ code: 'NOT_FOUND', field: ['businessId'] }],
    });
    expect((await ask({ filter: { show: 'SAVED' } })).edges).toEqual([]);
  });

  it('pages without gaps or repetitions, each page in the same order', async () => {
    const whole = (await ask({ first: 100 })).edges.map(({ node }) => node.id);
    const collected: string[] = [];
    let after: string | null = null;
    do {
      const page: Matches = await ask({ first: 9, after });
      collected.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(collected).toEqual(whole);
    expect(new Set(collected).size).toBe(whole.length);
    expect(whole.length).toBeGreaterThan(30);
  });

  it('saves, dismisses and restores', async () => {
    const [one, two] = (await ask({ first: 2 })).edges.map(({ node }) => node.business.id);
    const listed = async (show: string) =>
      (await ask({ filter: { show } })).edges.map(({ node }) => node.business.id);
    const input = (otherId?: string) => ({ businessId: own.id, otherId });
    expect(await change('saveMatch', input(one))).toMatchObject({
      match: { saved: true, dismissed: false },
      userErrors: [],
    });
    expect(await change('dismissMatch', { ...input(two), reason: 'TOO_FAR' })).toMatchObject({
      match: { saved: false, dismissed: true },
    });
    expect([await listed('SAVED'), await listed('DISMISSED')]).toEqual([[one], [two]]);
    expect(await listed('SUGGESTED')).not.toContain(two);
    await change('restoreMatch', input(two));
    await change('unsaveMatch', input(one));
    expect([await listed('SAVED'), await listed('DISMISSED')]).toEqual([[], []]);
    expect((await listed('SUGGESTED')).slice(0, 2)).toEqual([one, two]);
  });

  it('answers the play with one chosen business', async () => {
    const [first] = (await ask({ first: 1 })).edges;
    const play = async (otherSlug: string, as: { token?: string } = rosa) => {
      const answer = await app.gql<{ business: { playWith: { key: string } | null } }>(
        `query ($slug: String!, $other: String!) { business(slug: $slug) { playWith(slug: $other) { key title text terms { theyGet } } } }`,
        { slug: own.slug, other: otherSlug },
        as,
      );
      return answer.data.business.playWith;
    };
    const slugs: { slug: string; name: string }[] = await app.db.read.query(
      'select slug, name from business',
    );
    const slugOf = (name?: string) => slugs.find((row) => row.name === name)?.slug ?? '';
    expect(await play(slugOf(first?.node.business.name))).toMatchObject({ key: first?.node.play.key });
    expect(await play(slugOf(first?.node.business.name), {})).toBeNull();
    expect(await play(slugOf('Another florist'))).toBeNull();
    expect(await play('nobody')).toBeNull();
  });

  it('puts one less obvious match with a play among the suggestions, until the owner does not want it', async () => {
    const wish = (stepsOutside: boolean) =>
      app.gql<{ describeBusiness: { business: { stepsOutside: boolean }; userErrors: object[] } }>(
        `mutation ($input: DescribeBusinessInput!) { describeBusiness(input: $input) { business { stepsOutside } userErrors { code } } }`,
        { input: { businessId: own.id, stepsOutside } },
        rosa,
      );
    const nodes = async (filter?: object) => (await ask({ first: 20, filter })).edges.map(({ node }) => node);
    const stepped = await nodes();
    const outside = stepped.filter(({ isOneStepOutside }) => isOneStepOutside);
    expect(outside.map(({ business }) => business.name)).toEqual(['Helping Hands']);
    expect(stepped.indexOf(outside[0] as MatchNode)).toBe(7);
    expect(outside[0]?.play.terms.promises.map(({ by }) => by)).toEqual(['SENDER', 'RECIPIENT']);
    expect((await nodes({ walkable: true })).some(({ isOneStepOutside }) => isOneStepOutside)).toBe(false);
    expect((await wish(false)).data.describeBusiness).toEqual({
      business: { stepsOutside: false },
      userErrors: [],
    });
    const plain = await nodes();
    expect(plain.some(({ isOneStepOutside }) => isOneStepOutside)).toBe(false);
    expect(stepped.filter((node) => !outside.includes(node)).map(({ id }) => id)).toEqual(
      plain.slice(0, 19).map(({ id }) => id),
    );
    const seen = await app.gql<{ business: { stepsOutside: boolean | null } }>(
      `query ($slug: String!) { business(slug: $slug) { stepsOutside } }`,
      { slug: own.slug },
    );
    expect(seen.data.business.stepsOutside).toBeNull();
    await wish(true);
    expect((await nodes()).map(({ id }) => id)).toEqual(stepped.map(({ id }) => id));
  });

  it('asks the database as often for one match as for many', async () => {
    const few = await statementsOf(() => ask({ first: 1 }));
    const many = await statementsOf(() => ask({ first: 40 }));
    expect(many).toHaveLength(few.length);
    expect(many.length).toBeLessThanOrEqual(12);
    expect(many.some((text) => text.includes('match_mark'))).toBe(true);
  });

  it('starts a proposal from the play, and suggests neither whom it is open with nor the partner it makes', async () => {
    const [first] = (await ask({ first: 1 })).edges;
    if (!first) throw new Error('There is no match.');
    const { id: otherId } = first.node.business;
    type Proposed = {
      proposal: { id: string; current: { hash: string } } | null;
      userErrors: { message: string }[];
    };
    const drafted = await app.gql<{ draftProposal: Proposed }>(
      `mutation ($input: DraftProposalInput!) { draftProposal(input: $input) { proposal { id current { hash } } userErrors { message } } }`,
      {
        input: {
          fromId: own.id,
          toId: otherId,
          terms: first.node.play.terms,
          idempotencyKey: 'from-the-play',
        },
      },
      rosa,
    );
    expect([drafted.errors, drafted.data.draftProposal.userErrors]).toEqual([undefined, []]);
    const proposalId = drafted.data.draftProposal.proposal?.id ?? '';
    const others = (await ask({ first: 100 })).edges.map(({ node }) => node.business.id);
    expect(others).toContain(otherId);
    const sent = await app.gql<{ sendProposal: Proposed }>(
      `mutation ($input: SendProposalInput!) { sendProposal(input: $input) { proposal { id current { hash } } userErrors { message } } }`,
      { input: { proposalId, recipientEmail: 'them@example.org', idempotencyKey: 'send-it' } },
      rosa,
    );
    const names = async () => (await ask({ first: 100 })).edges.map(({ node }) => node.business.id);
    const printed = () => {
      const { stdout } = cli(app.databaseUrl, 'matches', "Rosa's Flowers", '--limit', '100', '--json');
      return (JSON.parse(stdout) as { matches: { name: string }[] }).matches.map(({ name }) => name);
    };
    expect(sent.data.sendProposal.userErrors).toEqual([]);
    expect((await names()).sort()).toEqual(others.filter((id) => id !== otherId).sort());
    expect(printed()).not.toContain(first.node.business.name);
    const versionHash = sent.data.sendProposal.proposal?.current.hash ?? '';
    const them = await buildViewer(app, otherId);
    await app.get(AcceptProposal).execute(them, { proposalId, versionHash, idempotencyKey: 'yes' }, 'portal');
    expect(await names()).not.toContain(otherId);
    expect(printed()).not.toContain(first.node.business.name);
    expect(printed().length).toBeGreaterThan(5);
  });
});
