import { newId } from '#libs/common';
import { SeatsRepository } from '#libs/identity';
import { startApp, type TestApp } from '../support/app.js';
import { buildPartnership } from '../support/builders/partnership.js';
import { buildNeighbours } from '../support/builders/proposal.js';
import { secretIn } from '../support/notified.js';
import { type Person, signUp } from '../support/people.js';

/** What the parts of a cursor are: a key is the name of a kind of business or of customers. */
type Part = 'id' | 'moment' | 'milliseconds' | 'day' | 'number' | 'whole' | 'key';

/** Where each list is, and what its cursors are made of. `$list` is the list itself. */
const OWN = '{ viewer { actingFor { $list } } }';
const PARTNERSHIP = '{ partnership(id: "$partnership") { $list } }';
const PROPOSAL = '{ proposal(id: "$proposal") { $list } }';
const PROMISES = '{ partnership(id: "$partnership") { promises { $list } } }';
const GUEST = '{ guestProposal(token: "$token") { $list } }';
const LISTS: readonly (readonly [type: string, list: string, around: string, key: readonly Part[]])[] = [
  ['Business', 'blockedBusinesses', OWN, ['id']],
  ['Business', 'catchUps', OWN, ['moment', 'id']],
  ['Business', 'conversations', OWN, ['moment', 'id']],
  ['Business', 'due', OWN, ['day', 'id']],
  ['Business', 'find', OWN, ['number', 'number', 'id']],
  ['Business', 'matches', OWN, ['milliseconds', 'whole', 'id']],
  ['Business', 'partnerships', OWN, ['moment', 'id']],
  ['Business', 'proposals', OWN, ['moment', 'whole', 'number', 'id']],
  ['Business', 'savedSearches', OWN, ['id']],
  ['GuestProposal', 'catchUps', GUEST, ['moment', 'id']],
  ['GuestProposal', 'history', GUEST, ['id']],
  ['GuestProposal', 'versions', GUEST, ['whole']],
  ['Partnership', 'catchUps', PARTNERSHIP, ['moment', 'id']],
  ['Partnership', 'history', PARTNERSHIP, ['id']],
  ['Partnership', 'ledger', PARTNERSHIP, ['id']],
  ['Partnership', 'versions', PARTNERSHIP, ['whole']],
  ['Promise', 'evidence', PROMISES, ['id']],
  ['Promise', 'history', PROMISES, ['id']],
  ['Proposal', 'history', PROPOSAL, ['id']],
  ['Proposal', 'versions', PROPOSAL, ['whole']],
  ['Query', 'audiences', '{ $list }', ['key']],
  ['Query', 'businesses', '{ $list }', ['number', 'id']],
  ['Query', 'categories', '{ $list }', ['key']],
  ['Query', 'knowledgeNeighbours', '{ $list }', ['key']],
  ['Query', 'operators', '{ $list }', ['id']],
  ['Query', 'proposalTemplates', '{ $list }', ['whole']],
  ['Query', 'templatesOfOperators', '{ $list }', ['moment', 'id']],
];
/** What lists ask for besides. */
const MORE: Readonly<Record<string, string>> = {
  knowledgeNeighbours: ', kind: "florist"',
  proposalTemplates: ', fromId: "$from", toId: "$to"',
};

/** One part that is sound; the key of a list of kinds is read from the list. */
const SOUND: Readonly<Record<Exclude<Part, 'key'>, string | number>> = {
  id: newId(),
  moment: '2026-11-24T09:00:00.000Z',
  milliseconds: Date.parse('2026-11-24T09:00:00.000Z'),
  day: '2026-11-24',
  number: 0.5,
  whole: 1,
};
/** JSON of no id, moment, day, number or key of ours. */
const WORDS = [`"soon"`, `""`, `"' or 1=1 --"`, `"\\u0000"`, 'null', 'true', '{}', '[1]'];
const MOMENTS = ['1e400', '9e15', '"0000-01-01T00:00:00Z"', '"+275760-09-13"', '"2026-02-30T99:00:00Z"'];
const FORGED: Readonly<Record<Part, readonly string[]>> = {
  id: [...WORDS, '7', '"0190a6e2-0000-7000-8000-00000000000g"'],
  moment: [...WORDS, ...MOMENTS],
  milliseconds: [...WORDS, ...MOMENTS],
  day: [...WORDS, '7', '"0000-01-01"', '"2026-02-30"', '"99999-01-01"', '"infinity"'],
  number: [...WORDS, '1e400', '-1e400', '"NaN"', '"1"'],
  whole: [...WORDS, '1e400', '-1', '0.5', '2147483648', '9007199254740991', '"1"'],
  key: [...WORDS, '7', '"no_such_kind"', '"__proto__"'],
};

describe('a cursor that is none of ours', () => {
  let app: TestApp;
  let person: Person;
  let names: Record<string, string>;

  beforeAll(async () => {
    app = await startApp();
    const email = `${newId()}@kestrel.example`;
    const neighbours = await buildNeighbours(app, {
      to: { status: 'listed', email, emailSource: 'own site' },
    });
    const { partnershipId, from, to, ours } = await buildPartnership(app, { neighbours });
    person = await signUp(app);
    await app.db.transaction(async () => {
      await app.db.write.query('delete from seat where business_id = $1', [to.id]);
      await app.db.write.query('update account set is_operator = true where email = $1', [person.email]);
      const [account]: { id: string }[] = await app.db.write.query(
        'select id from account where email = $1',
        [person.email],
      );
      await app.get(SeatsRepository).add(account!.id, from.id, 'owner');
    });
    await app.gql(
      'mutation ($id: ID!) { actFor(input: { businessId: $id }) { userErrors { code } } }',
      { id: from.id },
      person,
    );
    const note = { partnershipId, kind: 'VISITS', who: 'WE_SENT', count: 1, on: ours.from };
    await app.drain();
    const { data: noted } = await app.gql(
      'mutation ($input: NoteCustomersInput!) { noteCustomers(input: $input) { userErrors { code } } }',
      { input: { ...note, idempotencyKey: newId() } },
      person,
    );
    expect(noted).toEqual({ noteCustomers: { userErrors: [] } });
    await app.drain();
    const [proposal]: { id: string }[] = await app.db.read.query('select id from proposal');
    const mail = app.mailbox.mails().find(({ to: reader, text }) => reader === email && secretIn(text));
    expect(mail?.subject).toContain('noted customers');
    names = {
      ...{ partnership: partnershipId, proposal: proposal!.id, from: from.id, to: to.id },
      token: secretIn(mail?.text),
    };
  }, 60_000);
  afterAll(() => app?.close());

  async function ask(list: string, around: string, after?: string) {
    const call = `${list}(first: 1${after === undefined ? '' : `, after: ${JSON.stringify(after)}`}${MORE[list] ?? ''})`;
    const query = around
      .replace('$list', `${call} { edges { cursor } }`)
      .replace(/\$(\w+)/g, (_, name: string) => names[name]!);
    return app.gql<object>(query, {}, person);
  }
  const cursor = (json: string) => Buffer.from(json).toString('base64url');

  it('is tried on every list there is', async () => {
    const { data } = await app.gql<{
      __schema: {
        types: {
          name: string;
          kind: string;
          fields: { name: string; args: { name: string; type: { name: string } }[] }[] | null;
        }[];
      };
    }>('{ __schema { types { name kind fields { name args { name type { name } } } } } }');
    const lists = data.__schema.types.flatMap(({ name: type, fields }) =>
      (fields ?? [])
        .filter(({ args }) => args.some(({ name, type: of }) => name === 'after' && of.name === 'String'))
        .map(({ name }) => `${type}.${name}`),
    );
    expect(LISTS.map(([type, list]) => `${type}.${list}`).toSorted()).toEqual(lists.toSorted());
  });

  it.each(LISTS)('is refused by %s.%s', async (_, list, around, key) => {
    const first = await ask(list, around);
    expect(first.errors).toBeUndefined();
    const own = /"cursor":"([\w-]+)"/.exec(JSON.stringify(first.data))?.[1] ?? '';
    const sound = key.map((part) =>
      part === 'key' ? Buffer.from(own, 'base64url').toString().slice(1, -1) : JSON.stringify(SOUND[part]),
    );
    const going = await ask(list, around, cursor(`[${sound.join()}]`));
    expect(going.errors).toBeUndefined();

    const forged = [
      ...['?', 'e30', cursor('[]'), cursor('null'), cursor('7'), cursor(`"${SOUND.id}"`), cursor('{"0":1}')],
      ...[cursor(`[${[...sound, '1'].join()}]`), cursor(`[${sound.slice(1).join()}]`)],
      ...key.flatMap((part, index) =>
        FORGED[part].map((wrong) => cursor(`[${sound.with(index, wrong).join()}]`)),
      ),
    ];
    const answers = new Map<string, object>();
    for (const after of forged) {
      const { errors } = await ask(list, around, after);
      const read = Buffer.from(after, 'base64url').toString();
      answers.set(read, errors?.map(({ extensions }) => extensions) ?? ['answered']);
    }
    const refused = { code: 'BAD_USER_INPUT', reason: 'INVALID', field: ['after'] };
    const others = [...answers].filter(([, given]) =>
      (given as object[]).some((one) => JSON.stringify(one) !== JSON.stringify(refused)),
    );
    expect(others).toEqual([]);
  });
});
