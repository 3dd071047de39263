import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { startApp, type TestApp } from '../support/app.js';
import { buildBusiness } from '../support/builders/business.js';
import { type Person, signUp } from '../support/people.js';

const ERRORS = `userErrors { field message code }`;
const CREATE = `mutation ($input: CreateBusinessInput!) { createBusiness(input: $input) { business { id slug status isYours } ${ERRORS} } }`;
const MATCHES = `{ viewer { actingFor { id matches(first: 5) { nodes { business { id name category { key } } reasonsForYou { text } reasonsForThem { text } play { title text
  terms { title note theyGet youGet startsOn endsOn exitNoticeDays promises { key by what channel from until quantity } } } } } } } }`;
const DRAFT = `mutation ($input: DraftProposalInput!) { draftProposal(input: $input) { proposal { id state } ${ERRORS} } }`;
const SEND = `mutation ($input: SendProposalInput!) { sendProposal(input: $input) { proposal { id state turn { id } current { hash number } } ${ERRORS} } }`;
const PROPOSAL = `query ($id: ID!) { proposal(id: $id) { state you { name } partner { name } turn { name } viewerMay conversation { id } current { hash terms { title theyGet } } } }`;
const ACCEPT = `mutation ($input: AcceptProposalInput!) { acceptProposal(input: $input) { partnership { id promises { what state } conversation { id } } ${ERRORS} } }`;
const SAY = `mutation ($input: SendMessageInput!) { sendMessage(input: $input) { message { sequence body } ${ERRORS} } }`;
const GUEST = `query ($token: String!) { guestProposal(token: $token) { state viewerMay from { name } current { hash terms { theyGet } } messages { body businessName } } }`;

interface Made {
  person: Person;
  id: string;
}
interface Terms {
  promises: object[];
}
interface MatchNode {
  business: { id: string; name: string; category: { key: string } };
  reasonsForYou: { text: string }[];
  reasonsForThem: { text: string }[];
  play: { title: string; terms: Terms };
}

/** Two streets of an invented town. */
const at = (metresEast: number) => ({
  latitude: 54.65,
  longitude: -2.34 + metresEast / 64_400,
  addressLines: ['1 Mill Lane'],
  locality: 'Lode',
  country: 'GB',
});

describe('the first journey', () => {
  let app: TestApp;
  let rosa: Made;
  let kestrel: Made;

  async function found(name: string, category: string, metresEast: number): Promise<Made> {
    const person = await signUp(app, name.split(' ')[0]);
    const { data } = await app.gql<{
      createBusiness: { business: { id: string; status: string; isYours: boolean }; userErrors: object[] };
    }>(CREATE, { input: { idempotencyKey: `make ${name}`, name, category, place: at(metresEast) } }, person);
    expect(data.createBusiness).toMatchObject({
      business: { status: 'MEMBER', isYours: true },
      userErrors: [],
    });
    return { person, id: data.createBusiness.business.id };
  }

  async function propose(
    from: Made,
    toId: string,
    terms: object,
    recipientEmail?: string,
  ): Promise<{ id: string; hash: string }> {
    const draft = await app.gql<{ draftProposal: { proposal: { id: string }; userErrors: object[] } }>(
      DRAFT,
      { input: { idempotencyKey: `draft ${toId}`, fromId: from.id, toId, terms } },
      from.person,
    );
    expect(draft.data.draftProposal.userErrors).toEqual([]);
    const { id } = draft.data.draftProposal.proposal;
    const sent = await app.gql<{
      sendProposal: {
        proposal: { state: string; turn: { id: string }; current: { hash: string } };
        userErrors: object[];
      };
    }>(SEND, { input: { proposalId: id, idempotencyKey: `send ${id}`, recipientEmail } }, from.person);
    expect(sent.data.sendProposal).toMatchObject({
      proposal: { state: 'SENT', turn: { id: toId } },
      userErrors: [],
    });
    return { id, hash: sent.data.sendProposal.proposal.current.hash };
  }

  beforeAll(async () => {
    app = await startApp();
    rosa = await found("Rosa's Flowers", 'florist', 0);
    kestrel = await found('Kestrel Photography', 'photographer', 450);
    await found('Bloom and Stem', 'florist', 200);
  });
  afterAll(() => app?.close());

  async function rosasMatches(): Promise<MatchNode[]> {
    const { data } = await app.gql<{ viewer: { actingFor: { matches: { nodes: MatchNode[] } } } }>(
      MATCHES,
      {},
      rosa.person,
    );
    return data.viewer.actingFor.matches.nodes;
  }

  it('shows a florist the photographer with reasons both ways, and no florist', async () => {
    const matches = await rosasMatches();
    expect(matches.map(({ business }) => business.name)).toEqual(['Kestrel Photography']);
    const [match] = matches;
    expect(match?.reasonsForYou.length).toBeGreaterThan(0);
    expect(match?.reasonsForThem.length).toBeGreaterThan(0);
    expect(match?.play.terms.promises.length).toBeGreaterThan(1);
  });

  it('carries a proposal to a member, who accepts exactly what was sent, and the two talk live', async () => {
    const [match] = await rosasMatches();
    const { id, hash } = await propose(rosa, kestrel.id, match?.play.terms ?? {});
    app.mailbox.clear();
    await app.drain();
    const mails = app.mailbox.mails();
    expect(mails.map(({ to }) => to)).toEqual([kestrel.person.email]);
    expect(mails[0]?.text).toContain("Rosa's Flowers");

    const theirs = await app.gql<{
      proposal: { state: string; viewerMay: string[]; conversation: { id: string } };
    }>(PROPOSAL, { id }, kestrel.person);
    expect(theirs.data.proposal).toMatchObject({
      state: 'SENT',
      viewerMay: ['ACCEPT', 'COUNTER', 'DECLINE', 'SNOOZE'],
      turn: { name: 'Kestrel Photography' },
    });
    const stranger = await signUp(app, 'Stranger');
    expect((await app.gql(PROPOSAL, { id }, stranger)).data).toEqual({ proposal: null });

    const stale = await app.gql<{ acceptProposal: { userErrors: { code: string }[] } }>(
      ACCEPT,
      { input: { proposalId: id, versionHash: 'f'.repeat(64), idempotencyKey: 'stale' } },
      kestrel.person,
    );
    expect(stale.data.acceptProposal.userErrors.map(({ code }) => code)).toEqual(['STALE_VERSION']);
    const input = { proposalId: id, versionHash: hash, idempotencyKey: 'yes' };
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() =>
        app.gql<{ acceptProposal: { partnership: { id: string } } }>(ACCEPT, { input }, kestrel.person),
      ),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.data.acceptProposal.partnership.id).toBeTruthy();
    await app.drain();

    const conversationId = theirs.data.proposal.conversation.id;
    const heard: string[] = [];
    const socket = createClient({
      url: `${app.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: { authorization: `Bearer ${kestrel.person.token}` },
    });
    const done = new Promise<void>((resolve, reject) => {
      socket.subscribe<{ conversationChanged: { messages: { body: string }[] } }>(
        {
          query: `subscription ($id: ID!) { conversationChanged(id: $id, afterSequence: 0) { messages { body } } }`,
          variables: { id: conversationId },
        },
        {
          next: ({ data }) => {
            heard.push(...(data?.conversationChanged.messages ?? []).map(({ body }) => body));
            if (heard.length >= 3) resolve();
          },
          error: reject,
          complete: resolve,
        },
      );
    });
    for (const body of ['Hello', 'When may I bring the cards?', 'Tuesday?']) {
      const message = { conversationId, clientId: `say ${body}`, body };
      await app.gql(SAY, { input: message }, rosa.person);
      await app.gql(SAY, { input: message }, rosa.person);
    }
    await done;
    await socket.dispose();
    expect(heard).toEqual(['Hello', 'When may I bring the cards?', 'Tuesday?']);
  });

  it('carries a proposal by mail to a business that never signed up, which asks and accepts without an account', async () => {
    const cakes = await listed(app, 'Crumb & Sons', 'hello@crumb.example');
    const [match] = await rosasMatches().then((all) => all.filter(({ business }) => business.id === cakes));
    expect(match?.business.category.key).toBe('cake-maker');
    const { id } = await propose(rosa, cakes, match?.play.terms ?? {});
    app.mailbox.clear();
    await app.drain();
    const [mail] = app.mailbox.mails();
    expect(mail?.to).toBe('hello@crumb.example');
    expect(mail?.header('list-unsubscribe')).toContain('/unsubscribe?token=');
    expect(mail?.text).toContain('Stop all e-mail');
    const token = /\/p\/([\w-]{43})/.exec(mail?.text ?? '')?.[1] ?? '';

    const seen = await app.gql<{
      guestProposal: { state: string; viewerMay: string[]; current: { hash: string } };
    }>(GUEST, { token });
    expect(seen.data.guestProposal).toMatchObject({
      state: 'SENT',
      viewerMay: ['ACCEPT', 'COUNTER', 'DECLINE'],
      messages: [],
    });
    await app.gql(GUEST, { token });
    expect(
      (await app.gql<{ proposal: { state: string } }>(PROPOSAL, { id }, rosa.person)).data.proposal.state,
    ).toBe('SENT');

    const more = `query ($token: String!) { guestProposal(token: $token) { advice { kind category { key } partnership { id } }
      versions(first: 1) { nodes { number estimate { finding } advice { kind } } pageInfo { hasNextPage } }
      history(first: 1) { nodes { kind by { name } } pageInfo { hasNextPage endCursor } } } }`;
    const read = await app.gql<{ guestProposal: { advice: object[] } }>(more, { token });
    expect(read.errors).toBeUndefined();
    expect(read.data.guestProposal).toMatchObject({
      versions: {
        nodes: [{ number: 1, estimate: { finding: expect.any(String) }, advice: [] }],
        pageInfo: { hasNextPage: false },
      },
      history: { nodes: [{ kind: 'SENT' }], pageInfo: { hasNextPage: true } },
    });
    for (const one of read.data.guestProposal.advice) {
      expect(one).toMatchObject({ category: null, partnership: null });
    }

    const ask = `mutation ($input: SendMessageAsGuestInput!) { sendMessageAsGuest(input: $input) { guestProposal { messages { body businessName } } ${ERRORS} } }`;
    const asked = await app.gql<{ sendMessageAsGuest: object }>(ask, {
      input: { token, clientId: 'q1', body: 'How many cards?' },
    });
    expect(asked.data.sendMessageAsGuest).toEqual({
      guestProposal: { messages: [{ body: 'How many cards?', businessName: 'Crumb & Sons' }] },
      userErrors: [],
    });

    const accept = `mutation ($input: AcceptAsGuestInput!) { acceptAsGuest(input: $input) { guestProposal { state } ${ERRORS} } }`;
    const yes = await app.gql<{ acceptAsGuest: object }>(accept, {
      input: { token, versionHash: seen.data.guestProposal.current.hash, idempotencyKey: 'guest yes' },
    });
    expect(yes.data.acceptAsGuest).toEqual({ guestProposal: { state: 'ACCEPTED' }, userErrors: [] });
    app.mailbox.clear();
    await app.drain();
    const told = app.mailbox.mails().map(({ to }) => to);
    expect(told).toContain(rosa.person.email);
    expect(
      (await app.gql<{ proposal: { state: string } }>(PROPOSAL, { id }, rosa.person)).data.proposal.state,
    ).toBe('ACCEPTED');
  });

  it('stops every mail to an address that asked for it', async () => {
    const cakes = await listed(app, 'Hill Street Cakes', 'stop@hill.example', 300);
    const stop = `mutation ($input: StopMailInput!) { stopMail(input: $input) { address ${ERRORS} } }`;
    const [match] = await rosasMatches();
    await propose(kestrel, cakes, match?.play.terms ?? {});
    app.mailbox.clear();
    await app.drain();
    const token = /stop-mail\?token=([\w.-]+)/.exec(app.mailbox.mails()[0]?.text ?? '')?.[1] ?? '';
    const stopped = await app.gql<{ stopMail: { userErrors: object[] } }>(stop, {
      input: { token, reason: 'NO_MORE_MAIL' },
    });
    expect(stopped.data.stopMail.userErrors).toEqual([]);
    app.mailbox.clear();
    const draft = await app.gql<{ draftProposal: { proposal: { id: string } } }>(
      DRAFT,
      { input: { idempotencyKey: 'again', fromId: rosa.id, toId: cakes, terms: match?.play.terms } },
      rosa.person,
    );
    const refused = await app.gql<{ sendProposal: { userErrors: { code: string }[] } }>(
      SEND,
      { input: { proposalId: draft.data.draftProposal.proposal.id, idempotencyKey: 'send again' } },
      rosa.person,
    );
    expect(refused.data.sendProposal.userErrors.map(({ code }) => code)).toEqual(['SUPPRESSED_ADDRESS']);
    await app.drain();
    expect(app.mailbox.mails().filter(({ to }) => to === 'stop@hill.example')).toEqual([]);
  });
});

/** A listed business, as an import leaves it. */
async function listed(app: TestApp, name: string, email: string, metresEast = 210): Promise<string> {
  const business = await buildBusiness(app.db, {
    name,
    email,
    emailSource: 'it is printed on its own website',
    categoryKey: 'cake-maker',
    latitude: 54.65,
    longitude: -2.34 + metresEast / 64_400,
    locality: 'Lode',
    country: 'GB',
    timeZone: 'Europe/London',
  });
  return business.id;
}
