import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { newId } from '#libs/common';
import { AccountsRepository, SeatsRepository, type Viewer } from '#libs/identity';
import { BookRedemption, PromisesRepository } from '#libs/partnerships';
import { startApp, type TestApp } from '../support/app.js';
import { buildBusiness } from '../support/builders/business.js';
import { buildPartnership } from '../support/builders/partnership.js';
import { statementsOf } from '../support/count-statements.js';
import { type Person, signUp } from '../support/people.js';

const ENTRY = `id kind state youBrought youNoted isEstimate from on note through viewerMay amount { low likely high } value { minor currency }
  changes { kind byYou count note through }`;
const BALANCE = `balance { measure youBroughtMore sentence
  lines { unit currency basis youBrought { low likely high } theyBrought { low likely high } }
  outlook { youBring { likely } theyBring { likely } suggestion { kind byYou channel weeks times } }
  waiting { ${ENTRY} } }`;
const ONE = `query ($id: ID!, $first: Int!, $after: String) { partnership(id: $id) { id ${BALANCE}
  ledger(first: $first, after: $after) { nodes { ${ENTRY} } pageInfo { hasNextPage endCursor } } } }`;
const LIST = `query ($slug: String!, $first: Int!) { business(slug: $slug) { balanceOverall { unit youBrought { likely } theyBrought { likely } }
  partnerships(first: $first) { nodes { id ${BALANCE} ledger(first: 3) { nodes { ${ENTRY} } } } } } }`;
const VERBS = {
  noteCustomers: 'NoteCustomersInput',
  confirmNote: 'ConfirmNoteInput',
  disputeNote: 'DisputeNoteInput',
  correctEntry: 'CorrectEntryInput',
} as const;
type Verb = keyof typeof VERBS;

interface Entry {
  id: string;
  state: string;
  amount: { likely: number };
  changes: object[];
}
interface Balance {
  measure: string | null;
  youBroughtMore: boolean | null;
  sentence: string;
  lines: { unit: string; basis: string; youBrought: { likely: number }; theyBrought: { likely: number } }[];
  outlook: object | null;
  waiting: Entry[];
}
interface Seen {
  id: string;
  balance: Balance;
  ledger: { nodes: Entry[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}
interface Place {
  readonly id: string;
  readonly slug: string;
  readonly owner: Person;
  readonly viewer: Viewer;
}

describe('the balance of two partners', () => {
  let app: TestApp;
  let florist: Place;
  let studio: Place;
  let stranger: Place;
  let partnershipId: string;
  let today: string;

  async function member(name: string): Promise<Place> {
    const owner = await signUp(app, name);
    const { id, slug } = await buildBusiness(app.db, { name, status: 'member', timeZone: 'UTC' });
    const account = await app.get(AccountsRepository).byEmail(owner.email);
    const accountId = account?.id ?? '';
    await app.db.transaction(() => app.get(SeatsRepository).add(accountId, id, 'owner'));
    const seats = [{ seatId: newId(), businessId: id, role: 'owner' as const }];
    return {
      id,
      slug,
      owner,
      viewer: { accountId, sessionId: newId(), actingForId: id, seats } as unknown as Viewer,
    };
  }
  async function agree(from: Place, to: Place) {
    const business = (place: Place) => ({ ...place, timeZone: 'UTC' }) as never;
    const neighbours = { from: business(from), to: business(to), sender: from.viewer, recipient: to.viewer };
    return buildPartnership({ db: app.db, get: (type) => app.get(type) }, { neighbours });
  }
  async function act(verb: Verb, who: Person | null, input: object) {
    const query = `mutation ($input: ${VERBS[verb]}!) { ${verb}(input: $input) { entry { ${ENTRY} } partnership { id } userErrors { code field message } } }`;
    const answer = await app.gql<Record<string, { entry: Entry | null; userErrors: { code: string }[] }>>(
      query,
      { input: { idempotencyKey: newId(), ...input } },
      who ?? {},
    );
    return { ...answer, result: answer.data?.[verb] };
  }
  const note = async (place = florist, part: object = {}) => {
    const input = { partnershipId, kind: 'REFERRALS', who: 'WE_SENT', count: 2, on: today, ...part };
    const { result } = await act('noteCustomers', place.owner, input);
    expect(result?.userErrors).toEqual([]);
    return result?.entry?.id ?? '';
  };
  const see = async (place: Place, id = partnershipId, first = 20, after: string | null = null) =>
    (await app.gql<{ partnership: Seen | null }>(ONE, { id, first, after }, place.owner)).data.partnership;

  beforeAll(async () => {
    app = await startApp();
  }, 60_000);
  afterAll(() => app?.close());
  beforeEach(async () => {
    [florist, studio, stranger] = [
      await member("Rosa's Flowers"),
      await member('Kestrel Photography'),
      await member('Hill Street Cakes'),
    ];
    const partners = await agree(florist, studio);
    partnershipId = partners.partnershipId;
    today = partners.ours.from;
    await app.drain();
  });

  it('says that there is not enough data, then what was noted and confirmed, the same to both', async () => {
    expect((await see(florist))?.balance).toMatchObject({
      measure: null,
      youBroughtMore: null,
      lines: [],
      waiting: [],
    });
    const entry = await note(florist, { count: 9, note: 'The Hartley wedding' });
    expect((await see(studio))?.balance).toMatchObject({
      lines: [],
      waiting: [
        {
          id: entry,
          viewerMay: ['CONFIRM', 'DISPUTE'],
          youBrought: false,
          youNoted: false,
          note: 'The Hartley wedding',
        },
      ],
    });
    expect((await see(florist))?.balance.waiting).toMatchObject([
      { id: entry, viewerMay: ['CORRECT'], youNoted: true },
    ]);
    await act('confirmNote', studio.owner, { entryId: entry, count: 9 });
    const [ours, theirs] = [await see(florist), await see(studio)];
    const nine = { low: 9, likely: 9, high: 9 };
    const none = { low: 0, likely: 0, high: 0 };
    expect(ours?.balance).toMatchObject({
      measure: 'CUSTOMERS',
      youBroughtMore: true,
      sentence: 'You brought Kestrel Photography more customers so far: 9 against 0.',
      lines: [{ unit: 'REFERRALS', basis: 'CONFIRMED', youBrought: nine, theyBrought: none }],
      waiting: [],
    });
    expect(theirs?.balance).toMatchObject({
      youBroughtMore: false,
      sentence: "Rosa's Flowers brought you more customers so far: 9 against 0.",
      lines: [{ unit: 'REFERRALS', basis: 'CONFIRMED', youBrought: none, theyBrought: nine }],
    });
    expect(theirs?.ledger.nodes).toMatchObject([
      { id: entry, state: 'COUNTED', changes: [{ kind: 'CONFIRMATION', byYou: true, count: 9 }] },
    ]);
  });

  it('shows visits to both: at once where the side that got them says so, counted and estimated apart', async () => {
    const mailsBefore = app.mailbox.mails().filter(({ subject }) => subject.includes('is it right?')).length;
    const part = { kind: 'VISITS', who: 'THEY_SENT', count: 12, estimated: true, note: 'With your card' };
    const estimate = await note(studio, part);
    const counted = await note(florist, { kind: 'VISITS', count: 7 });
    await app.drain();
    const asked = app.mailbox.mails().filter(({ subject }) => subject.includes('is it right?'));
    expect(asked.slice(mailsBefore).map(({ to }) => to)).toEqual([studio.owner.email]);
    const [twelve, seven] = [12, 7].map((count) => ({ low: count, likely: count, high: count }));
    const none = { low: 0, likely: 0, high: 0 };
    const about = { unit: 'VISITS', basis: 'ESTIMATED', youBrought: twelve, theyBrought: none };
    expect((await see(florist))?.balance).toMatchObject({
      lines: [about],
      measure: null,
      waiting: [{ id: counted }],
    });
    await act('confirmNote', studio.owner, { entryId: counted, count: 7 });
    expect((await see(florist))?.balance).toMatchObject({
      lines: [{ unit: 'VISITS', basis: 'COUNTED', youBrought: seven, theyBrought: none }, about],
      measure: 'CUSTOMERS',
      youBroughtMore: true,
      sentence: 'You brought Kestrel Photography more customers so far: 7 against 0.',
    });
    expect((await see(studio))?.ledger.nodes).toMatchObject([
      { id: counted, kind: 'VISITS', isEstimate: false, amount: seven, through: 'API' },
      {
        id: estimate,
        kind: 'VISITS',
        state: 'COUNTED',
        youBrought: false,
        youNoted: true,
        isEstimate: true,
        from: null,
        on: today,
        note: 'With your card',
        amount: twelve,
        through: 'API',
        viewerMay: ['CORRECT'],
        changes: [],
      },
    ]);
  });

  it('books the reach of a kept promise as an estimate with a range, once, and looks ahead with what is still promised', async () => {
    await app.db.transaction(async () => {
      for (const { id } of [florist, studio])
        await app.db.write.query(
          `insert into channel (id, business_id, kind, name, monthly_reach, reach_is_estimate, position)
           values ($1, $2, 'counter_card', 'Counter', $3, true, 0)`,
          [newId(), id, id === florist.id ? 3_000 : 300],
        );
    });
    const [promise] = await app.get(PromisesRepository).ofPartnerships([partnershipId]);
    const keep = `mutation ($id: ID!, $key: String!) { confirmPromise(input: { promiseId: $id, idempotencyKey: $key }) { userErrors { code } } }`;
    const { data, errors } = await app.gql(keep, { id: promise?.id, key: newId() }, studio.owner);
    expect([errors, data]).toEqual([undefined, { confirmPromise: { userErrors: [] } }]);
    await app.drain();
    const seen = await see(florist);
    const people = seen?.balance.lines[0] as unknown as {
      youBrought: Record<string, number>;
      theyBrought: object;
    };
    expect(seen?.balance.lines).toMatchObject([
      { unit: 'PEOPLE', basis: 'ESTIMATED', theyBrought: { likely: 0 } },
    ]);
    const { low, likely, high } = people.youBrought as { low: number; likely: number; high: number };
    expect([low > 0, low < likely, likely < high]).toEqual([true, true, true]);
    expect(seen?.ledger.nodes).toMatchObject([
      {
        kind: 'REACH',
        state: 'COUNTED',
        youNoted: null,
        note: 'Your card by our till',
        amount: { low, likely, high },
      },
    ]);
    expect(seen?.balance.sentence).toBe(
      `You showed Kestrel Photography to more people so far: an estimated ${likely} against 0.`,
    );
    expect(seen?.balance.outlook).toMatchObject({
      youBring: { likely },
      suggestion: { byYou: false, channel: 'COUNTER_CARD', kind: 'LONGER' },
    });
    expect((await see(studio))?.balance.outlook).toMatchObject({
      theyBring: { likely },
      suggestion: { byYou: true, channel: 'COUNTER_CARD', kind: 'LONGER' },
    });
  });

  it('writes to the other side once a day, without any number, and never to the side that noted it', async () => {
    const before = app.mailbox.mails().length;
    await note(florist, { count: 737, note: 'Marmots from the choir' });
    await note(florist, { count: 738 });
    await app.drain();
    const mails = app.mailbox.mails().slice(before);
    expect(mails.map(({ to }) => to)).toEqual([studio.owner.email]);
    const read = mails.map(({ subject, text, html }) => `${subject} ${text} ${html}`).join(' ');
    expect(read.replaceAll(/https?:\/\/\S+/g, '')).not.toMatch(/(?<!\w)73[78](?!\w)|Marmots/);
    expect(mails[0]?.text).toContain(`/partnerships/${partnershipId}`);
  });

  it('tells both live, and counts what waits for an answer', async () => {
    const counts = `query { viewer { counts { toConfirm } } }`;
    const actFor = `mutation ($id: ID!) { actFor(input: { businessId: $id }) { userErrors { code } } }`;
    await app.gql(actFor, { id: studio.id }, studio.owner);
    const socket = createClient({
      url: `${app.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: { authorization: `Bearer ${studio.owner.token}` },
      lazy: true,
    });
    const query = `subscription ($id: ID!) { partnershipChanged(id: $id) { id balance { waiting { id } lines { unit } } } }`;
    const events = socket.iterate<{ partnershipChanged: Seen }>({ query, variables: { id: partnershipId } });
    const next = async () => (await events.next()).value?.data?.partnershipChanged.balance;
    expect(await next()).toEqual({ waiting: [], lines: [] });
    const id = await note();
    expect(await next()).toEqual({ waiting: [{ id }], lines: [] });
    expect((await app.gql<object>(counts, {}, studio.owner)).data).toEqual({
      viewer: { counts: { toConfirm: 1 } },
    });
    await act('confirmNote', studio.owner, { entryId: id, count: 2 });
    expect(await next()).toEqual({ waiting: [], lines: [{ unit: 'REFERRALS' }] });
    expect((await app.gql<object>(counts, {}, studio.owner)).data).toEqual({
      viewer: { counts: { toConfirm: 0 } },
    });
    await socket.dispose();
  });

  it('pages through the ledger without gaps, and sums up all partnerships of a business', async () => {
    const ids: string[] = [];
    for (let count = 1; count <= 5; count += 1) ids.unshift(await note(florist, { count }));
    const first = await see(florist, partnershipId, 3);
    const second = await see(florist, partnershipId, 3, first?.ledger.pageInfo.endCursor);
    expect([...(first?.ledger.nodes ?? []), ...(second?.ledger.nodes ?? [])].map(({ id }) => id)).toEqual(
      ids,
    );
    expect([first?.ledger.pageInfo.hasNextPage, second?.ledger.pageInfo.hasNextPage]).toEqual([true, false]);
    await act('confirmNote', studio.owner, { entryId: ids[0], count: 5 });
    const other = await agree(florist, stranger);
    await app.get(BookRedemption).execute({
      partnershipId: other.partnershipId,
      broughtById: stranger.id,
      on: today,
      source: 'redemption:1',
    });
    const list = async (place: Place, who: Place) =>
      (
        await app.gql<{ business: { balanceOverall: object[] } }>(
          LIST,
          { slug: place.slug, first: 5 },
          who.owner,
        )
      ).data.business;
    expect((await list(florist, florist)).balanceOverall).toEqual([
      { unit: 'REDEMPTIONS', youBrought: { likely: 0 }, theyBrought: { likely: 1 } },
      { unit: 'REFERRALS', youBrought: { likely: 5 }, theyBrought: { likely: 0 } },
    ]);
    expect((await list(florist, studio)).balanceOverall).toEqual([]);
  });

  it('asks the database the same number of times for one partnership as for many', async () => {
    const count = async (first: number) => {
      let answer: unknown;
      const sql = await statementsOf(async () => {
        answer = await app.gql(LIST, { slug: florist.slug, first }, florist.owner);
      });
      expect(answer).not.toHaveProperty('errors');
      return sql.length;
    };
    await note();
    const one = await count(1);
    for (let more = 0; more < 4; more += 1) {
      const partners = await agree(florist, await member(`Shop ${more}`));
      partnershipId = partners.partnershipId;
      await note();
      await note();
    }
    expect(await count(20)).toBe(one);
  });

  it('is nobody else’s: every question and every move of strangers and of nobody ends as if there were nothing', async () => {
    const mine = await note();
    const theirs = await agree(stranger, await member('Northside Venue'));
    for (const entryId of [mine, newId(), 'nonsense']) {
      const answers = await Promise.all([
        act('confirmNote', stranger.owner, { entryId, count: 2 }),
        act('disputeNote', stranger.owner, { entryId }),
        act('correctEntry', stranger.owner, { entryId, amount: 1, reason: 'x' }),
      ]);
      for (const { result } of answers)
        expect(result).toMatchObject({
          entry: null,
          userErrors: [{ code: 'NOT_FOUND', field: ['entryId'], message: 'We could not find this entry.' }],
        });
    }
    for (const id of [partnershipId, newId(), 'nonsense']) {
      expect(await see(stranger, id)).toBeNull();
      const { result } = await act('noteCustomers', stranger.owner, {
        partnershipId: id,
        kind: 'VISITS',
        who: 'WE_SENT',
        count: 1,
        on: today,
      });
      expect(result?.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    }
    expect(await see(stranger, theirs.partnershipId)).toMatchObject({ balance: { lines: [] } });
    for (const verb of Object.keys(VERBS) as Verb[]) {
      const nobody = await act(verb, null, {
        ...(verb === 'noteCustomers'
          ? { partnershipId, kind: 'VISITS', who: 'WE_SENT', count: 1, on: today }
          : { entryId: mine }),
        ...(verb === 'confirmNote' ? { count: 2 } : {}),
        ...(verb === 'correctEntry' ? { amount: 1, reason: 'x' } : {}),
      });
      expect(nobody.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    }
    expect((await see(florist))?.ledger.nodes).toMatchObject([{ id: mine, state: 'WAITING', changes: [] }]);
  });

  it('keeps its numbers and notes out of mails and of what others are answered, also when something breaks', async () => {
    const loud = await startApp();
    const quiet = app;
    app = loud;
    try {
      [florist, studio, stranger] = [
        await member("Rosa's Flowers"),
        await member('Kestrel Photography'),
        await member('Hill Street Cakes'),
      ];
      ({ partnershipId } = await agree(florist, studio));
      await note(studio, { kind: 'VISITS', who: 'THEY_SENT', count: 8_731, note: 'Herons on Monday' });
      const entryId = await note(florist, { note: 'Marmots from the choir' });
      await act('confirmNote', studio.owner, { entryId, count: 2 });
      await act('correctEntry', studio.owner, { entryId, amount: 739_173, reason: 'Otters as well' });
      await app.drain();
      const others: unknown[] = [
        await app.gql(LIST, { slug: florist.slug, first: 5 }, stranger.owner),
        await app.gql(ONE, { id: partnershipId, first: 5 }, stranger.owner),
        await app.gql(
          `query ($s: String!) { business(slug: $s) { name attention { open } balanceOverall { unit } } }`,
          { s: florist.slug },
        ),
        await act('correctEntry', stranger.owner, { entryId, amount: 0, reason: 'x' }),
        app.mailbox.mails(),
      ];
      await app.db.transaction(() =>
        app.db.write.query('alter table ledger_line add constraint broken check (amount < 100000) not valid'),
      );
      const broken = await act('correctEntry', studio.owner, { entryId, amount: 939_173, reason: 'Otters' });
      expect(broken.errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
      const told = JSON.stringify([...others, broken]);
      for (const hidden of ['739173', '739171', '939173', '200000', '8731', 'Herons', 'Marmots', 'Otters'])
        expect(told).not.toContain(hidden);
    } finally {
      app = quiet;
      await loud.close();
    }
  }, 60_000);
});
