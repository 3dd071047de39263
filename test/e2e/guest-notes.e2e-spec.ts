import { newId } from '#libs/common';
import { RevokeCapabilities, PartnershipsRepository } from '#libs/partnerships';
import { SeatsRepository } from '#libs/identity';
import { startApp, type TestApp } from '../support/app.js';
import { buildNeighbours } from '../support/builders/proposal.js';
import { buildPartnership } from '../support/builders/partnership.js';
import { secretIn } from '../support/notified.js';
import { signUp } from '../support/people.js';

const ENTRY = 'id kind state youBrought viewerMay amount { likely } note changes { kind byYou note through }';
const PAGE = `query ($token: String!) { guestProposal(token: $token) { state
  balance { sentence lines { unit basis youBrought { likely } theyBrought { likely } } waiting { ${ENTRY} } } } }`;
const answerWith = (verb: string, type: string) => `mutation ($input: ${type}!) { ${verb}(input: $input) {
  guestProposal { balance { lines { unit } waiting { id } } } userErrors { code field } } }`;
const CONFIRM = answerWith('confirmNoteAsGuest', 'ConfirmNoteAsGuestInput');
const DISPUTE = answerWith('disputeNoteAsGuest', 'DisputeNoteAsGuestInput');

interface Seen {
  guestProposal: {
    state: string;
    balance: {
      sentence: string;
      lines: object[];
      waiting: { id: string; amount: { likely: number } }[];
    } | null;
  } | null;
}
type Answer = Record<string, { guestProposal: object | null; userErrors: { code: string }[] }>;

describe('a note to a partner that never signed up', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  }, 60_000);
  afterAll(() => app?.close(), 30_000);

  /** A florist with an account, and a studio that agreed by mail and has none. */
  async function agreed() {
    const email = `${newId()}@kestrel.example`;
    const neighbours = await buildNeighbours(app, {
      to: { status: 'listed', email, emailSource: 'your own website', name: 'Kestrel Photography' },
    });
    const { partnershipId, proposal, ours, from, to } = await buildPartnership(app, {
      neighbours,
      lastsDays: 200,
    }).then(async (partners) => {
      const partnership = await app.get(PartnershipsRepository).byId(partners.partnershipId);
      return { ...partners, proposal: partnership!.proposalId };
    });
    const person = await signUp(app);
    const { data } = await app.gql<{ viewer: { account: { id: string } } }>(
      '{ viewer { account { id } } }',
      {},
      person,
    );
    await app.db.transaction(async () => {
      await app.db.write.query('delete from seat where business_id = $1', [to.id]);
      await app.get(SeatsRepository).add(data.viewer.account.id, from.id, 'owner');
    });
    await app.drain();
    app.mailbox.clear();
    const note = async (part: object = {}) => {
      const input = {
        ...{ partnershipId, kind: 'VISITS', who: 'WE_SENT', count: 6_417, on: ours.from },
        idempotencyKey: newId(),
        ...part,
      };
      const { data: answer } = await app.gql<{ noteCustomers: { entry: { id: string } } }>(
        `mutation ($input: NoteCustomersInput!) { noteCustomers(input: $input) { entry { id } userErrors { message } } }`,
        { input },
        person,
      );
      await app.drain();
      return answer.noteCustomers.entry.id;
    };
    return { email, person, partnershipId, proposal, ours, note };
  }
  const see = async (token: string) => (await app.gql<Seen>(PAGE, { token })).data.guestProposal;
  const ledger = () =>
    app.db.read.query(
      'select * from ledger_entry join ledger_line on entry_id = ledger_entry.id order by 1, 2',
    );

  it('is mailed with a link of its own and no number; following it decides nothing; a word does', async () => {
    const { email, person, partnershipId, note } = await agreed();
    const id = await note({ note: 'Marmots with your card' });
    const mails = app.mailbox.mails();
    expect(mails.map(({ to }) => to)).toEqual([email]);
    const read = `${mails[0]!.subject} ${mails[0]!.text} ${mails[0]!.html}`.replaceAll(/https?:\/\/\S+/g, '');
    expect(read).not.toMatch(/6[,.]?417|Marmots/);
    expect(mails[0]!.text.replaceAll(/\s+/g, ' ')).toContain(
      'you and Bloom & Wild have an agreement. Where your address comes from: your own website.',
    );
    const token = secretIn(mails[0]!.text);

    const before = await ledger();
    const page = await see(token);
    await see(token);
    expect(await ledger()).toEqual(before);
    expect(page).toMatchObject({
      state: 'ACCEPTED',
      balance: {
        lines: [],
        waiting: [
          {
            id,
            kind: 'VISITS',
            youBrought: false,
            viewerMay: ['CONFIRM', 'DISPUTE'],
            note: 'Marmots with your card',
          },
        ],
      },
    });

    const input = { token, entryId: id, count: 6_417, idempotencyKey: 'one click' };
    const answers = await Promise.all([1, 2, 3].map(() => app.gql<Answer>(CONFIRM, { input })));
    for (const { data } of answers)
      expect(data.confirmNoteAsGuest).toEqual({
        guestProposal: { balance: { lines: [{ unit: 'VISITS' }], waiting: [] } },
        userErrors: [],
      });
    const ours = await app.gql<{ partnership: { ledger: object } }>(
      `query ($id: ID!) { partnership(id: $id) { ledger { nodes { ${ENTRY} } } } }`,
      { id: partnershipId },
      person,
    );
    expect(ours.data.partnership.ledger).toMatchObject({
      nodes: [{ id, state: 'COUNTED', changes: [{ kind: 'CONFIRMATION', byYou: false, through: 'EMAIL' }] }],
    });
  });

  it('may be said not to be so, in words; several notes of a day are one mail', async () => {
    const { note } = await agreed();
    const [one, two] = [await note(), await note({ kind: 'REFERRALS', count: 2 })];
    expect(app.mailbox.mails()).toHaveLength(1);
    const token = secretIn(app.mailbox.mails()[0]?.text);
    const input = { token, entryId: one, reason: 'We were closed', idempotencyKey: newId() };
    const { data } = await app.gql<Answer>(DISPUTE, { input });
    expect(data.disputeNoteAsGuest).toEqual({
      guestProposal: { balance: { lines: [], waiting: [{ id: two }] } },
      userErrors: [],
    });
  });

  it('is nobody else’s: a foreign, wrong or revoked link shows nothing, and nothing is written', async () => {
    const [mine, other] = [await agreed(), await agreed()];
    await other.note();
    const foreign = secretIn(app.mailbox.mails()[0]?.text);
    const id = await mine.note({ note: 'Herons on Monday' });
    const own = secretIn(app.mailbox.mails().find(({ to }) => to === mine.email)?.text);
    const before = await ledger();
    const tries = async (token: string) => {
      const input = { token, entryId: id, idempotencyKey: newId() };
      const answers = [
        await app.gql<Answer>(CONFIRM, { input: { ...input, count: 6_417 } }),
        await app.gql<Answer>(DISPUTE, { input: { ...input, idempotencyKey: newId() } }),
      ];
      for (const { data } of answers)
        expect(Object.values(data)[0]).toMatchObject({
          guestProposal: null,
          userErrors: [{ code: 'NOT_FOUND' }],
        });
      return JSON.stringify([answers, await see(token)]);
    };
    expect(await tries(foreign)).not.toMatch(/Herons/);
    await app.get(RevokeCapabilities).execute(mine.proposal);
    expect(await tries(own)).not.toMatch(/Herons|6417/);
    expect(await tries('wrong')).not.toMatch(/Herons|6417/);
    expect([await see(own), await see('wrong')]).toEqual([null, null]);
    expect(await ledger()).toEqual(before);
  }, 60_000);

  it('may be written by the guest too: once a key, by the same rules, and by no other link', async () => {
    const [mine, other] = [await agreed(), await agreed()];
    await other.note();
    const foreign = secretIn(app.mailbox.mails()[0]?.text);
    await mine.note();
    const token = secretIn(app.mailbox.mails().find(({ to }) => to === mine.email)?.text);
    const input = {
      token,
      kind: 'VISITS',
      who: 'WE_SENT',
      count: 12,
      on: mine.ours.from,
      idempotencyKey: 'tap',
    };
    const NOTE = answerWith('noteCustomersAsGuest', 'NoteCustomersAsGuestInput');
    const put = async (part: object) =>
      (await app.gql<Answer>(NOTE, { input: { ...input, ...part } })).data.noteCustomersAsGuest;
    const taps = await Promise.all([1, 2, 3, 4].map(() => put({})));
    for (const tap of taps) expect(tap).toMatchObject({ userErrors: [] });
    const page = await see(token);
    expect(page?.balance?.waiting).toHaveLength(2);
    expect(page?.balance?.waiting[1]).toMatchObject({
      youBrought: true,
      amount: { likely: 12 },
      viewerMay: [],
    });
    const seen = await app.gql<{ partnership: { ledger: object } }>(
      `query ($id: ID!) { partnership(id: $id) { ledger(first: 1) { nodes { amount { likely } through viewerMay } } } }`,
      { id: mine.partnershipId },
      mine.person,
    );
    expect(seen.data.partnership.ledger).toEqual({
      nodes: [{ amount: { likely: 12 }, through: 'EMAIL', viewerMay: ['CONFIRM', 'DISPUTE'] }],
    });

    const before = await ledger();
    const refused = async (part: object) =>
      (await put({ idempotencyKey: newId(), ...part }))?.userErrors[0]?.code;
    expect(await refused({ count: 0 })).toBe('INVALID');
    expect(await refused({ on: '2020-01-01' })).toBe('INVALID');
    expect(await refused({ token: 'wrong' })).toBe('NOT_FOUND');
    await app.get(RevokeCapabilities).execute(mine.proposal);
    expect(await refused({})).toBe('NOT_FOUND');
    expect(await ledger()).toEqual(before);
    expect((await put({ token: foreign, idempotencyKey: newId() }))?.userErrors).toEqual([]);
    const theirs = (await see(foreign))?.balance?.waiting ?? [];
    expect(theirs.map(({ amount }) => amount.likely)).toEqual([6_417, 12]);
  }, 60_000);

  it('may not be written once the partnership is over', async () => {
    const { email, partnershipId, note, ours } = await agreed();
    await note();
    const token = secretIn(app.mailbox.mails().find(({ to }) => to === email)?.text);
    await app.db.transaction(() =>
      app.db.write.query(
        `update partnership set state = 'ended', starts_on = starts_on - 9, last_day = starts_on - 5 where id = $1`,
        [partnershipId],
      ),
    );
    const before = await ledger();
    const input = { token, kind: 'VISITS', who: 'WE_SENT', count: 2, on: ours.from, idempotencyKey: newId() };
    const { data } = await app.gql<Answer>(answerWith('noteCustomersAsGuest', 'NoteCustomersAsGuestInput'), {
      input,
    });
    expect(data.noteCustomersAsGuest).toMatchObject({
      guestProposal: null,
      userErrors: [{ code: 'NOT_FOUND' }],
    });
    expect(await ledger()).toEqual(before);
  });
});
