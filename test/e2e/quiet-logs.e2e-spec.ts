import { newId } from '#libs/common';
import { SeatsRepository } from '#libs/identity';
import { type ApiProcess, startApiProcess } from '../support/api-process.js';
import { startApp, type TestApp } from '../support/app.js';
import { buildPartnership } from '../support/builders/partnership.js';
import { type Person, signUp } from '../support/people.js';

const NOTE = 'The Hartley wedding, table nine';
const REASON = 'Two of them never came';
const NOTED = 983;
const CORRECTED = 981;
const VISITS = 987;
const DETAIL = 'With the yellow card';

describe('the log of an API that says all it can', () => {
  let app: TestApp;
  let api: ApiProcess;
  beforeAll(async () => {
    app = await startApp();
    api = await startApiProcess(app.databaseUrl, { LOG_LEVEL: 'trace' });
  }, 60_000);
  afterAll(async () => {
    api?.kill();
    await api?.gone;
    await app?.close();
  });

  async function seated(businessId: string): Promise<Person> {
    const person = await signUp(app);
    const { data } = await app.gql<{ viewer: { account: { id: string } } }>(
      '{ viewer { account { id } } }',
      {},
      person,
    );
    await app.db.transaction(() => app.get(SeatsRepository).add(data.viewer.account.id, businessId, 'owner'));
    return person;
  }
  async function act(verb: string, type: string, who: Person, input: object): Promise<string | null> {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${who.token}` },
      body: JSON.stringify({
        query: `mutation ($input: ${type}!) { ${verb}(input: $input) { entry { id } userErrors { message } } }`,
        variables: { input: { idempotencyKey: newId(), ...input } },
      }),
    });
    const { data } = (await response.json()) as {
      data: Record<string, { entry: { id: string } | null; userErrors: object[] }>;
    };
    expect(data[verb]?.userErrors).toEqual([]);
    return data[verb]?.entry?.id ?? null;
  }

  it('has no amount, note or reason of a ledger in it, whatever is written or fails', async () => {
    const { from, to, partnershipId, ours } = await buildPartnership(app);
    const [florist, studio] = [await seated(from.id), await seated(to.id)];
    const noted = {
      partnershipId,
      kind: 'REFERRALS',
      who: 'WE_SENT',
      count: NOTED,
      on: ours.from,
      note: NOTE,
    };
    const entryId = await act('noteCustomers', 'NoteCustomersInput', florist, noted);
    await act('confirmNote', 'ConfirmNoteInput', studio, { entryId, count: NOTED });
    const visits = { kind: 'VISITS', who: 'THEY_SENT', count: VISITS, estimated: true, note: DETAIL };
    await act('noteCustomers', 'NoteCustomersInput', florist, { partnershipId, on: ours.from, ...visits });
    const correction = { entryId, amount: CORRECTED, reason: REASON };
    await act('correctEntry', 'CorrectEntryInput', florist, correction);

    await app.db.transaction(() =>
      app.db.write.query('alter table ledger_entry rename column note to moved'),
    );
    const broken = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${florist.token}` },
      body: JSON.stringify({
        query:
          'mutation ($input: NoteCustomersInput!) { noteCustomers(input: $input) { entry { id } userErrors { message } } }',
        variables: { input: { ...noted, idempotencyKey: newId() } },
      }),
    });
    const { errors } = (await broken.json()) as { errors: { extensions: { code: string } }[] };
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL_SERVER_ERROR']);

    expect(api.said.length).toBeGreaterThan(3);
    const log = api.said
      .map((line) => line.replace(/"(time|pid|reqId|responseTime)":[^,}]+/g, ''))
      .join('\n');
    expect(log).toMatch(/noteCustomers|moved|column/);
    for (const secret of [NOTE, REASON, DETAIL, 'Hartley', florist.token, studio.token])
      expect(log).not.toContain(secret);
    for (const amount of [NOTED, CORRECTED, VISITS]) expect(log).not.toMatch(new RegExp(`\\b${amount}\\b`));
  });
});
