import { newId } from '#libs/common';
import { SeatsRepository } from '#libs/identity';
import { RefreshPromiseRecords, SettleOverduePromises } from '#libs/partnerships';
import { startApp, type TestApp } from '../support/app.js';
import { buildPartnership, type Partners } from '../support/builders/partnership.js';
import { statementsOf } from '../support/count-statements.js';
import { type Person, signUp } from '../support/people.js';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const LINE = `id what state overdue dueOn viewerMay turn { name } by { name } for { name } partnership { id }
  evidence { nodes { kind url photoPath by { name } } } history { nodes { move words view by { name } } }`;
const DUE = `query ($side: DueSide, $first: Int, $after: String) { viewer { counts { due } actingFor {
  due(side: $side, first: $first, after: $after) { nodes { ${LINE} } pageInfo { hasNextPage endCursor } } } } }`;
const RECORD = `query ($slug: String!) { business(slug: $slug) { promisesKept { kept total partners sentence } } }`;
const INPUTS: Record<string, string> = {
  keepPromise: 'KeepPromiseInput',
  confirmPromise: 'PromiseWordsInput',
  doubtPromise: 'DoubtPromiseInput',
  contestPromise: 'ContestPromiseInput',
  replyToContest: 'ReplyToContestInput',
  settleContest: 'SettleContestInput',
  waivePromise: 'PromiseWordsInput',
  reopenPromise: 'PromiseIdInput',
  addLink: 'AddLinkInput',
};

interface Line {
  id: string;
  state: string;
  viewerMay: string[];
  turn: { name: string } | null;
  evidence: { nodes: { kind: string; photoPath: string | null }[] };
  history: { nodes: { move: string; view: string | null }[] };
}
interface Due {
  viewer: {
    counts: { due: number };
    actingFor: { due: { nodes: Line[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
  };
}

describe('promises over the API', () => {
  let app: TestApp;
  let partners: Partners;
  let florist: Person;
  let studio: Person;
  let stranger: Person;

  beforeAll(async () => {
    app = await startApp();
    partners = await buildPartnership(app);
    florist = await seated(partners.from.id);
    studio = await seated(partners.to.id);
    stranger = await seated((await buildPartnership(app)).from.id);
  });
  afterAll(() => app?.close());

  async function seated(businessId: string): Promise<Person> {
    const person = await signUp(app);
    const { data } = await app.gql<{ viewer: { account: { id: string } } }>(
      '{ viewer { account { id } } }',
      {},
      person,
    );
    const { id } = data.viewer.account;
    await app.db.transaction(() => app.get(SeatsRepository).add(id, businessId, 'owner'));
    await app.gql(
      `mutation ($id: ID!) { actFor(input: { businessId: $id }) { userErrors { code } } }`,
      { id: businessId },
      person,
    );
    return person;
  }
  async function act(verb: string, as: Person | undefined, input: object) {
    const query = `mutation ($input: ${INPUTS[verb]}!) { ${verb}(input: $input) { promise { ${LINE} } userErrors { code field } } }`;
    const variables = { input: { idempotencyKey: newId(), ...input } };
    const { data, errors } = await app.gql<
      Record<string, { promise: Line | null; userErrors: { code: string }[] }>
    >(query, variables, as);
    return { ...data?.[verb], errors: errors?.map(({ extensions }) => extensions.code) };
  }
  const due = async (as: Person, variables: object = {}) =>
    (await app.gql<Due>(DUE, variables, as)).data.viewer;
  const send = (promiseId: string, as: Person | undefined, body: Buffer, more: Record<string, string> = {}) =>
    fetch(`${app.url}/api/promises/${promiseId}/photos`, {
      method: 'POST',
      headers: {
        'content-type': 'image/png',
        'idempotency-key': newId(),
        ...(as ? { authorization: `Bearer ${as.token}` } : {}),
        ...more,
      },
      body: new Uint8Array(body),
    });
  const photo = (path: string, as?: Person) =>
    fetch(`${app.url}${path}`, { headers: as ? { authorization: `Bearer ${as.token}` } : {} });

  it('takes a photo, shows it to the two and nobody else, and is kept when the partner confirms', async () => {
    const { ours } = partners;
    const key = newId();
    const first = await send(ours.id, florist, PNG, { 'idempotency-key': key });
    const again = await send(ours.id, florist, PNG, { 'idempotency-key': key });
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(await first.json()).toEqual(await again.json());

    const done = await act('keepPromise', florist, { promiseId: ours.id });
    expect(done).toMatchObject({
      userErrors: [],
      promise: { state: 'DONE', viewerMay: ['UNDO'], turn: { name: 'Kestrel Photography' } },
    });
    const path = done.promise?.evidence.nodes[0]?.photoPath ?? '';
    expect(path).toMatch(/^\/api\/evidence\/[\w-]+\/photo$/);

    const seen = await photo(path, studio);
    expect(Buffer.from(await seen.arrayBuffer())).toEqual(PNG);
    expect(Object.fromEntries(seen.headers)).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'private, no-store',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
    });
    const refused = await Promise.all([
      photo(path, stranger),
      photo(path.replace(/[\w-]{36}/, newId()), studio),
      photo(path),
    ]);
    expect(refused.map(({ status }) => status)).toEqual([404, 404, 401]);
    const [foreign, missing] = await Promise.all(refused.slice(0, 2).map((answer) => answer.text()));
    expect(foreign).toBe(missing);

    expect(await act('confirmPromise', studio, { promiseId: ours.id })).toMatchObject({
      promise: { state: 'KEPT', viewerMay: [] },
    });
  });

  it('refuses what is no photo, too large, of strangers, or of nobody', async () => {
    const { yours } = partners;
    const code = async (answer: Response) =>
      ((await answer.json()) as { userErrors?: { code: string }[] }).userErrors?.[0]?.code ?? answer.status;
    expect(await code(await send(yours.id, florist, Buffer.from('<svg/>')))).toBe('INVALID');
    expect(await code(await send(yours.id, stranger, PNG))).toBe('NOT_FOUND');
    expect(await code(await send('nonsense', florist, PNG))).toBe('NOT_FOUND');
    expect((await send(yours.id, undefined, PNG)).status).toBe(401);
    expect((await send(yours.id, florist, Buffer.alloc(5_242_881))).status).toBe(413);
    expect((await send(yours.id, florist, PNG, { 'content-type': 'text/html' })).status).toBe(415);
  });

  it('answers foreign and missing promises alike, to every verb, and asks everybody to sign in', async () => {
    const extra = { words: 'x', claim: 'KEPT', view: 'MISSED', outcome: 'KEPT', link: 'https://example.org' };
    const takes: Record<string, string[]> = {
      contestPromise: ['words', 'claim'],
      replyToContest: ['words', 'view'],
      settleContest: ['outcome'],
      doubtPromise: ['words'],
      addLink: ['link'],
    };
    const before = await app.db.read.query('select * from promise order by id');
    for (const verb of Object.keys(INPUTS)) {
      const more = Object.fromEntries(Object.entries(extra).filter(([name]) => takes[verb]?.includes(name)));
      const foreign = await act(verb, stranger, { promiseId: partners.yours.id, ...more });
      const missing = await act(verb, stranger, { promiseId: newId(), ...more });
      expect(foreign).toEqual(missing);
      expect(foreign.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['promiseId'] }]);
      expect((await act(verb, undefined, { promiseId: partners.yours.id, ...more })).errors).toEqual([
        'UNAUTHENTICATED',
      ]);
    }
    expect(await app.db.read.query('select * from promise order by id')).toEqual(before);
  });

  it('lists what is due on each side, page by page, in a number of statements that does not grow', async () => {
    const neighbours = {
      from: partners.from,
      to: partners.to,
      sender: partners.sender,
      recipient: partners.recipient,
    };
    const few = await statementsOf(() => due(studio));
    for (let more = 0; more < 3; more += 1)
      await buildPartnership(app, { neighbours, lastsDays: 5 + 10 * more });
    const many = await statementsOf(() => due(studio));
    expect(many.length).toBe(few.length);

    const all = await due(studio, { side: 'YOU' });
    expect(all.counts.due).toBe(1);
    expect(all.actingFor.due.nodes).toHaveLength(4);
    expect(all.actingFor.due.nodes.every(({ turn }) => turn?.name === 'Kestrel Photography')).toBe(true);
    expect((await due(studio, { side: 'THEM' })).actingFor.due.nodes).toHaveLength(3);
    const one = (await due(studio, { side: 'YOU', first: 3 })).actingFor.due;
    const two = (await due(studio, { side: 'YOU', first: 3, after: one.pageInfo.endCursor })).actingFor.due;
    expect([one.pageInfo.hasNextPage, two.pageInfo.hasNextPage]).toEqual([true, false]);
    expect([...one.nodes, ...two.nodes].map(({ id }) => id)).toEqual(
      all.actingFor.due.nodes.map(({ id }) => id),
    );
    const foreign = `query ($slug: String!) { business(slug: $slug) { due { nodes { id } } } }`;
    expect((await app.gql(foreign, { slug: partners.from.slug }, stranger)).data).toEqual({
      business: { due: { nodes: [] } },
    });
  });

  it('contests a miss in private, and tells only of finished agreements, once a night', async () => {
    const { yours, from, to } = partners;
    const others: Partners[] = [];
    for (let more = 0; more < 3; more += 1) {
      others.push(await buildPartnership(app, { neighbours: await withAnother() }));
    }
    app.clock.advance({ days: 15 });
    await app.get(SettleOverduePromises).execute();
    const claim = { promiseId: yours.id, claim: 'KEPT', words: 'It was there from the first day' };
    expect(await act('contestPromise', studio, claim)).toMatchObject({
      promise: { state: 'CONTESTED', turn: { name: 'Bloom & Wild' }, viewerMay: [] },
    });
    expect((await act('contestPromise', studio, claim)).userErrors).toMatchObject([
      { code: 'ALREADY_DECIDED' },
    ]);
    await act('replyToContest', florist, {
      promiseId: yours.id,
      view: 'LATE',
      words: 'Only in the second week',
    });
    const publicRecord = async (slug: string) => {
      await app.get(RefreshPromiseRecords).execute();
      const { data } = await app.gql<{ business: { promisesKept: object | null } }>(RECORD, { slug });
      return data.business.promisesKept;
    };
    await finish(partners);
    expect(await publicRecord(to.slug)).toBeNull();
    expect(await act('settleContest', studio, { promiseId: yours.id, outcome: 'LATE' })).toMatchObject({
      promise: {
        state: 'LATE',
        history: { nodes: [{ move: 'MISS' }, { move: 'CONTEST' }, { move: 'REPLY' }, { move: 'AGREE' }] },
      },
    });
    expect(await publicRecord(from.slug)).toBeNull();

    for (const other of others) {
      await app.db.transaction(() =>
        app.db.write.query(
          `update promise set state = 'kept', done_on = until_on where partnership_id = $1 and by_business_id = $2`,
          [other.partnershipId, from.id],
        ),
      );
    }
    expect(await publicRecord(from.slug)).toBeNull();
    for (const other of others) await finish(other);
    // Four partners, who all work with nobody else as far as anybody knows: the fourth voice says too little.
    expect(await publicRecord(from.slug)).toEqual({
      kept: 3,
      total: 3,
      partners: 3,
      sentence: 'Kept 3 of 3 promises on time',
    });
  });

  const finish = ({ partnershipId }: Partners) =>
    app.db.transaction(() =>
      app.db.write.query(`update partnership set state = 'completed' where id = $1`, [partnershipId]),
    );
  async function withAnother() {
    const { to, recipient } = await buildPartnership(app);
    return { from: partners.from, sender: partners.sender, to, recipient };
  }
});
