import { getIntrospectionQuery } from 'graphql';
import { auditServer } from 'graphql-http';
import { startApp, type TestApp } from '../support/app.js';
import { signUp } from '../support/people.js';

interface Reply {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly body: { data?: unknown; errors?: { message: string; extensions?: Record<string, unknown> }[] };
}

/** Words that only a look inside would show: stacks, paths, packages, SQL. */
const INSIDE = /node_modules|\bat .+:\d+:\d+|\.ts\b|\.js\b|stacktrace|select .+ from|QueryFailedError/i;

describe('GraphQL over HTTP', () => {
  let app: TestApp;
  let production: TestApp;

  beforeAll(async () => {
    app = await startApp();
    production = await startApp({ INTROSPECTION: 'false' });
  });
  afterAll(async () => {
    await app?.close();
    await production?.close();
  });

  async function send(to: TestApp, body: unknown, more: RequestInit = {}): Promise<Reply> {
    const response = await fetch(`${to.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
      ...more,
    });
    return read(response);
  }

  async function read(response: Response): Promise<Reply> {
    const text = await response.text();
    expect(text).not.toMatch(INSIDE);
    return {
      status: response.status,
      type: response.headers.get('content-type') ?? '',
      text,
      body: JSON.parse(text) as Reply['body'],
    };
  }

  it('passes the audits of the specification', async () => {
    const results = await auditServer({ url: `${app.url}/graphql` });
    const count = (status: string) => results.filter((result) => result.status === status).length;
    const other = results
      .filter(({ status }) => status !== 'ok')
      .map(({ name, status }) => `${status}: ${name}`);
    expect({ all: results.length, ok: count('ok'), error: count('error') }).toEqual({
      all: 61,
      ok: 55,
      error: 0,
    });
    // A refused operation answers 400 also to clients of the older media type, and GET is only for what fits into an address.
    expect(other).toEqual([
      'notice: MAY accept application/x-www-form-urlencoded formatted GET requests',
      'notice: MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
      'notice: MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
      'warn: SHOULD use 200 status code on document parsing failure when accepting application/json',
      'warn: SHOULD use 200 status code on document validation failure when accepting application/json',
      'warn: SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
    ]);
  }, 60_000);

  it('refuses a query as deep as a well', async () => {
    const deep = `{ viewer { actingFor ${'{ matches { nodes { business '.repeat(2_000)} { id } ${'} } }'.repeat(2_000)} } }`;
    const { status, type, body } = await send(app, { query: deep });
    expect(type).toContain('json');
    expect(status).toBe(400);
    expect(body.data).toBeUndefined();
    expect(body.errors?.length).toBeGreaterThan(0);
  });

  const repeat = (count: number, text: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => text(index)).join(' ');

  it.each([
    ['many words', `{ ${repeat(5_000, (i) => `a${i}: instance { name }`)} }`],
    ['one field under many names', `{ ${repeat(101, (i) => `a${i}: __typename`)} }`],
    ['one field again and again', `{ ${repeat(500, () => '__typename')} }`],
    [
      'many tries of a password',
      `mutation { ${repeat(21, (i) => `a${i}: signOut { userErrors { code } }`)} }`,
    ],
    [
      'fragments that multiply',
      `{ businesses { nodes { ...A0 } } } ${repeat(12, (i) => `fragment A${i} on Business { ...A${i + 1} ...A${i + 1} }`)} fragment A12 on Business { id }`,
    ],
    [
      'circles in a fragment',
      `{ businesses { nodes { ...A } } } fragment A on Business { id ...B } fragment B on Business { ...A }`,
    ],
    [
      'depth',
      `{ __schema { types ${repeat(15, () => '{ fields { type')} { name } ${repeat(15, () => '} }')} } }`,
    ],
  ])('refuses an operation with %s', async (_, query) => {
    const { status, type, body } = await send(app, { query });
    expect(type).toContain('json');
    expect(status).toBe(400);
    expect(body.data).toBeUndefined();
  });

  it('lets developers read the whole schema', async () => {
    const { status, body } = await send(app, { query: getIntrospectionQuery() });
    expect(status).toBe(200);
    expect(body.errors).toBeUndefined();
  });

  it('takes one operation at a time', async () => {
    const one = { query: '{ __typename }' };
    const { status, type, body } = await send(app, [one, one]);
    expect(type).toContain('json');
    expect(status).toBe(400);
    expect(body.errors?.length).toBeGreaterThan(0);
  });

  it('changes nothing on a GET', async () => {
    const url = new URL(`${app.url}/graphql`);
    url.searchParams.set('query', 'mutation { signOut { userErrors { message } } }');
    const response = await fetch(url, {
      headers: { accept: 'application/json', 'apollo-require-preflight': 'true' },
    });
    const { status, type } = await read(response);
    expect(status).toBe(405);
    expect(type).toContain('json');
  });

  it('takes nothing that a page of another site can send without asking first', async () => {
    const { status } = await send(app, '{"query":"{ __typename }"}', {
      headers: { 'content-type': 'text/plain' },
    });
    expect(status).toBeGreaterThanOrEqual(400);
    const url = new URL(`${app.url}/graphql`);
    url.searchParams.set('query', '{ __typename }');
    expect((await read(await fetch(url, { headers: { accept: 'application/json' } }))).status).toBe(400);
  });

  it.each([
    ['{ busines(slug: "x") { id } }', 'business"'],
    ['{ busineses { nodes { id } } }', 'businesses'],
    ['{ business(slug: "x", slg: "x") { id } }', 'did you'],
    ['{ business(slug: "x") { nam } }', 'name'],
    ['{ businesses(filter: { serch: "x" }) { nodes { id } } }', 'search'],
    ['{ businesses(filter: { search: "x" }) { nodes { kind(x: INDEPENDANT) } } }', 'INDEPENDENT'],
    ['mutation { signUpp(input: {}) { token } }', 'signUp"'],
    ['mutation ($input: SignUpInpt!) { signUp(input: $input) { token } }', 'SignUpInput'],
    ['{ __schema { types { name } } }', 'Business'],
    ['{ __type(name: "Business") { fields { name } } }', 'slug'],
  ])('suggests nothing in production to %s', async (query, hidden) => {
    const { status, body, text } = await send(production, { query });
    expect(status).toBe(400);
    expect(body.data).toBeUndefined();
    expect(text).not.toMatch(/did you mean/i);
    expect(text.replaceAll('\\', '')).not.toContain(hidden);
  });

  it('suggests nothing in production about variables', async () => {
    const { text } = await send(production, {
      query: 'query ($filter: BusinessFilter) { businesses(filter: $filter) { nodes { id } } }',
      variables: { filter: { serch: 'x' } },
    });
    expect(text).toContain('serch');
    expect(text).not.toMatch(/did you mean|search/i);
  });

  it('shows a page for exploring only where that is allowed', async () => {
    const page = (to: TestApp) => fetch(`${to.url}/graphql`, { headers: { accept: 'text/html' } });
    expect((await page(app)).headers.get('content-type')).toContain('html');
    expect((await page(production)).headers.get('content-type') ?? '').not.toContain('html');
  });

  it('refuses a body over the limit as JSON', async () => {
    const { status, type } = await send(app, { query: `{ __typename } #${'x'.repeat(1_100_000)}` });
    expect(status).toBe(413);
    expect(type).toContain('json');
  });

  it.each([
    ['no JSON', '{"query": '],
    ['nothing', ''],
    ['a number', '7'],
    ['null', 'null'],
    ['no query', '{}'],
    ['a query that is no text', '{"query": 7}'],
    ['variables that are no object', '{"query":"{ __typename }","variables":"x"}'],
    ['a broken query', '{"query":"{"}'],
    ['an unknown operation', '{"query":"query A { __typename }","operationName":"B"}'],
  ])('answers %s as JSON and without a stack', async (_, body) => {
    const { status, type } = await send(production, body);
    expect(status).toBe(400);
    expect(type).toContain('json');
  });

  it('answers a path that is not there as JSON', async () => {
    const { status, type } = await read(await fetch(`${app.url}/elsewhere`));
    expect(status).toBe(404);
    expect(type).toContain('json');
  });

  it('answers a token of nobody as signed out', async () => {
    const person = await signUp(production);
    const ask = (token: string) =>
      production.gql<{ viewer: object | null }>('{ viewer { account { name } } }', {}, { token });
    expect((await ask(person.token)).data.viewer).not.toBeNull();
    expect((await ask(`${person.token.slice(0, -2)}xx`)).data.viewer).toBeNull();
  });
});
