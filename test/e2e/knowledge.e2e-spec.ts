import { startApp, type TestApp } from '../support/app.js';
import { signUp } from '../support/people.js';

const PAIR = `query ($a: String!, $b: String!) {
  knowledgePair(a: $a, b: $b) {
    a { key } b { key } score likelihood competitor substitute referral
    forA { kind about worth } forB { kind about worth }
  }
}`;
const NEIGHBOURS = `query ($after: String) {
  knowledgeNeighbours(kind: "florist", first: 3, after: $after) {
    nodes { category { key } likelihood } pageInfo { hasNextPage endCursor }
  }
}`;

interface Neighbours {
  nodes: { category: { key: string }; likelihood: number }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

describe('what matching knows', () => {
  let app: TestApp;
  let token: string;
  beforeAll(async () => {
    app = await startApp();
    const { token: given, email } = await signUp(app, 'Hester');
    await app.db.transaction(() =>
      app.db.write.query(`update account set is_operator = true where email = $1`, [email]),
    );
    token = given;
  });
  afterAll(() => app.close());

  it('tells operators why two kinds score as they do, by the names people use', async () => {
    const { data } = await app.gql<{ knowledgePair: { forA: object[]; likelihood: number } }>(
      PAIR,
      { a: 'wedding flowers', b: 'wedding venues' },
      { token },
    );
    expect(data).toMatchObject({
      knowledgePair: { a: { key: 'florist' }, b: { key: 'wedding-venue' }, competitor: false },
    });
    const { forA, likelihood } = data.knowledgePair;
    expect(likelihood).toBeGreaterThan(0.8);
    expect(forA).toContainEqual(expect.objectContaining({ kind: 'moment', about: 'getting married' }));
    const rivals = await app.gql(PAIR, { a: 'florist', b: 'florist' }, { token });
    expect(rivals.data).toMatchObject({ knowledgePair: { competitor: true, likelihood: 0, substitute: 1 } });
  });

  it('lists who goes best with a kind, page by page', async () => {
    const page = async (after: string | null) =>
      (await app.gql<{ knowledgeNeighbours: Neighbours }>(NEIGHBOURS, { after }, { token })).data
        .knowledgeNeighbours;
    const first = await page(null);
    const second = await page(first.pageInfo.endCursor);
    const keys = [...first.nodes, ...second.nodes].map(({ category }) => category.key);
    expect(new Set(keys).size).toBe(6);
    expect(keys).not.toContain('florist');
  });

  it('is not there for members', async () => {
    const { token: member } = await signUp(app, 'Rosa');
    const asked = await app.gql(PAIR, { a: 'florist', b: 'cafe' }, { token: member });
    expect(asked.data ?? null).toBeNull();
    expect(asked.errors).toHaveLength(1);
  });
});
