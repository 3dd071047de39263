import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { newId } from '#libs/common';
import { AccountsRepository, SeatsRepository } from '#libs/identity';
import { startApp, type TestApp } from '../support/app.js';
import { buildBusiness } from '../support/builders/business.js';
import { someTerms as storedTerms } from '../support/builders/proposal.js';
import { statementsOf } from '../support/count-statements.js';
import { type Person, signUp } from '../support/people.js';

const ERRORS = 'userErrors { code field }';
const PROPOSAL = `id state viewerMay declineReason expiresAt turn { name } you { name } partner { name }
  current { number hash terms { title theyGet promises { key by what } } }
  partnership { id }
  history { nodes { kind through versionNumber reason by { name } } }`;
const change = (verb: string, fields: string) => {
  const type = verb === 'discardDraft' ? 'ProposalIdInput' : `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
  return `mutation ($input: ${type}!) { ${verb}(input: $input) { ${fields} ${ERRORS} } }`;
};
const ONE = `query ($id: ID!) { proposal(id: $id) { ${PROPOSAL} } }`;
const BOX = `query ($slug: String!, $box: ProposalBox, $first: Int) { business(slug: $slug) {
  attention { budget open isFull }
  proposals(box: $box, first: $first) { nodes { ${PROPOSAL} } pageInfo { hasNextPage } } } }`;
const PARTNERSHIP = `query ($id: ID!) { partnership(id: $id) { state startsOn endsOn you { name } partner { name }
  agreed { number hash } proposal { id state } promises { what state by { name } } } }`;

/** Sound terms as a client writes them. */
function someTerms(part: { theyGet?: string } = {}) {
  const terms = storedTerms(part);
  const promises = terms.promises.map((promise) => ({
    ...promise,
    by: promise.by.toUpperCase(),
    channel: promise.channel?.toUpperCase(),
  }));
  return { ...terms, promises };
}

interface Seen {
  id: string;
  state: string;
  viewerMay: string[];
  declineReason: string | null;
  turn: { name: string } | null;
  current: { number: number; hash: string };
  partnership: { id: string } | null;
  history: { nodes: { kind: string; through: string | null; reason: string | null }[] };
}
interface Changed {
  proposal: Seen | null;
  partnership?: { id: string } | null;
  userErrors: { code: string; field: string[] | null }[];
}

describe('a proposal to a member', () => {
  let app: TestApp;
  let florist: Place;
  let studio: Place;
  let stranger: Person;
  interface Place {
    readonly id: string;
    readonly slug: string;
    readonly owner: Person;
  }

  async function member(name: string, part: { attentionBudget?: number } = {}): Promise<Place> {
    const owner = await signUp(app, name);
    const { id, slug } = await buildBusiness(app.db, { name, status: 'member', ...part });
    await app.db.transaction(async () => {
      const account = await app.get(AccountsRepository).byEmail(owner.email);
      await app.get(SeatsRepository).add(account?.id ?? '', id, 'owner');
    });
    return { id, slug, owner };
  }
  async function act(verb: string, who: Person, input: object, fields = `proposal { ${PROPOSAL} }`) {
    const { data, errors } = await app.gql<Record<string, Changed>>(change(verb, fields), { input }, who);
    expect(errors).toBeUndefined();
    return data[verb] as Changed;
  }
  async function draft(from = florist, to = studio, terms: object = someTerms()): Promise<string> {
    const input = { fromId: from.id, toId: to.id, terms, idempotencyKey: newId() };
    const { proposal, userErrors } = await act('draftProposal', from.owner, input);
    expect(userErrors).toEqual([]);
    return proposal?.id ?? '';
  }
  const send = async (proposalId: string, from = florist) =>
    act('sendProposal', from.owner, { proposalId, idempotencyKey: newId() });
  async function sent(from = florist, to = studio): Promise<Seen> {
    const { proposal, userErrors } = await send(await draft(from, to), from);
    expect(userErrors).toEqual([]);
    return proposal as Seen;
  }
  const see = async (who: Person, id: string) =>
    (await app.gql<{ proposal: Seen | null }>(ONE, { id }, who)).data.proposal;
  const codes = ({ userErrors }: Changed) => userErrors.map(({ code }) => code);
  const box = async (place: Place, name: string) => {
    const { data } = await app.gql<{ business: { proposals: { nodes: Seen[] } } }>(
      BOX,
      { slug: place.slug, box: name },
      place.owner,
    );
    return data.business.proposals.nodes.map(({ id }) => id);
  };

  beforeAll(async () => {
    app = await startApp();
  }, 60_000);
  afterAll(() => app?.close());
  beforeEach(async () => {
    florist = await member("Rosa's Flowers");
    studio = await member('Kestrel Photography');
    stranger = (await member('Hill Street Cakes')).owner;
  });

  it('is drafted, sent, accepted by its hash, and becomes a partnership', async () => {
    const id = await draft();
    expect(await see(studio.owner, id)).toBeNull();
    const { hash } = (await see(florist.owner, id))!.current;
    const { proposal } = await send(id);
    expect(proposal).toMatchObject({
      state: 'SENT',
      viewerMay: ['WITHDRAW'],
      turn: { name: 'Kestrel Photography' },
      current: { number: 1, hash, terms: { title: someTerms().title } },
    });
    expect(await see(studio.owner, id)).toMatchObject({
      viewerMay: ['ACCEPT', 'COUNTER', 'DECLINE', 'SNOOZE'],
      you: { name: 'Kestrel Photography' },
      partner: { name: "Rosa's Flowers" },
      history: { nodes: [{ kind: 'SENT', through: 'API', versionNumber: 1 }] },
    });
    const input = { proposalId: id, versionHash: hash, idempotencyKey: 'yes' };
    const fields = `proposal { ${PROPOSAL} } partnership { id }`;
    expect(
      codes(await act('acceptProposal', studio.owner, { ...input, versionHash: 'a'.repeat(64) })),
    ).toEqual(['STALE_VERSION']);
    const first = await act('acceptProposal', studio.owner, input, fields);
    expect(first).toMatchObject({
      proposal: { state: 'ACCEPTED', viewerMay: [], turn: null },
      userErrors: [],
    });
    expect(await act('acceptProposal', studio.owner, input, fields)).toEqual(first);
    const again = { ...input, idempotencyKey: 'yes again' };
    expect(codes(await act('acceptProposal', studio.owner, again))).toEqual(['ALREADY_DECIDED']);
    const partnershipId = first.partnership?.id;
    const { data } = await app.gql<{ partnership: object }>(
      PARTNERSHIP,
      { id: partnershipId },
      florist.owner,
    );
    expect(data.partnership).toEqual({
      state: 'ACTIVE',
      startsOn: someTerms().startsOn,
      endsOn: someTerms().endsOn,
      you: { name: "Rosa's Flowers" },
      partner: { name: 'Kestrel Photography' },
      agreed: { number: 1, hash },
      proposal: { id, state: 'ACCEPTED' },
      promises: [
        { what: 'Your card by our till', state: 'UPCOMING', by: { name: "Rosa's Flowers" } },
        { what: 'Our card in your studio', state: 'UPCOMING', by: { name: 'Kestrel Photography' } },
      ],
    });
    const theirs = await app.gql<{ partnership: object | null }>(
      PARTNERSHIP,
      { id: partnershipId },
      stranger,
    );
    expect(theirs.data.partnership).toBeNull();
    const history = (await see(florist.owner, id))?.history.nodes.map(({ kind }) => kind);
    expect(history).toEqual(['DRAFTED', 'SENT', 'ACCEPTED']);
  });

  it('is declined with a reason the sender reads', async () => {
    const { id } = await sent();
    const input = { proposalId: id, reason: 'Too busy until spring.', idempotencyKey: 'no' };
    expect(codes(await act('declineProposal', florist.owner, input))).toEqual(['NOT_ALLOWED']);
    expect(await act('declineProposal', studio.owner, input)).toMatchObject({
      proposal: { state: 'DECLINED' },
    });
    expect(await see(florist.owner, id)).toMatchObject({
      state: 'DECLINED',
      declineReason: 'Too busy until spring.',
      viewerMay: [],
      partnership: null,
    });
  });

  it('is withdrawn, and cannot be accepted after that', async () => {
    const { id, current } = await sent();
    const by = { proposalId: id, idempotencyKey: 'back' };
    expect(codes(await act('withdrawProposal', studio.owner, by))).toEqual(['NOT_ALLOWED']);
    expect(await act('withdrawProposal', florist.owner, by)).toMatchObject({
      proposal: { state: 'WITHDRAWN' },
    });
    const accept = { proposalId: id, versionHash: current.hash, idempotencyKey: 'late' };
    expect(codes(await act('acceptProposal', studio.owner, accept))).toEqual(['ALREADY_DECIDED']);
  });

  it('does not exist for a stranger, whatever they try', async () => {
    const { id, current } = await sent();
    expect(await see(stranger, id)).toBeNull();
    const by = { proposalId: id, idempotencyKey: 'x' };
    for (const [verb, input] of [
      ['acceptProposal', { ...by, versionHash: current.hash }],
      ['declineProposal', by],
      ['withdrawProposal', by],
      ['sendProposal', by],
    ] as const) {
      const known = await act(verb, stranger, input);
      const missing = await act(verb, stranger, { ...input, proposalId: newId(), idempotencyKey: 'y' });
      expect(codes(known)).toEqual(['NOT_FOUND']);
      expect(known).toEqual(missing);
    }
    expect(await see(studio.owner, id)).toMatchObject({ state: 'SENT' });
  });

  it('stays a draft until it says what they get, and while the other has no attention left', async () => {
    const empty = await draft(florist, studio, someTerms({ theyGet: '' }));
    expect((await send(empty)).userErrors).toEqual([{ code: 'REQUIRED', field: ['terms', 'theyGet'] }]);
    const small = await member('Mill Lane Bakery', { attentionBudget: 1 });
    const waiting = await sent(florist, small);
    const second = await draft(studio, small);
    expect(codes(await send(second, studio))).toEqual(['ATTENTION_FULL']);
    const { data } = await app.gql<{ business: object }>(BOX, { slug: small.slug }, studio.owner);
    expect(data.business).toMatchObject({
      attention: { budget: null, open: null, isFull: true },
      proposals: { nodes: [] },
    });
    await act('withdrawProposal', florist.owner, { proposalId: waiting.id, idempotencyKey: 'w' });
    expect(codes(await send(second, studio))).toEqual([]);
    const discarded = await act('discardDraft', florist.owner, { proposalId: empty }, 'discardedId');
    expect(discarded).toMatchObject({ discardedId: empty });
  });

  it('tells a program which value does not fit, and takes nothing', async () => {
    const input = { fromId: florist.id, toId: studio.id, terms: storedTerms(), idempotencyKey: newId() };
    const { errors } = await app.gql(change('draftProposal', 'proposal { id }'), { input }, florist.owner);
    expect(new Set(errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(['BAD_USER_INPUT']));
    expect(await box(florist, 'ALL')).toEqual([]);
  });

  it('stands in the right box of each side', async () => {
    const mine = await sent();
    const written = await draft();
    expect(await box(florist, 'SENT')).toEqual([mine.id]);
    expect(await box(florist, 'DRAFTS')).toEqual([written]);
    expect(await box(studio, 'YOUR_TURN')).toEqual([mine.id]);
    expect(await box(studio, 'DRAFTS')).toEqual([]);
    expect(await box(studio, 'ALL')).toEqual([mine.id]);
  });

  it('is listed by as many statements for twelve as for two', async () => {
    const everything = { slug: florist.slug, box: 'ALL' };
    const counted = async (first: number) => {
      let rows = 0;
      const list = await statementsOf(async () => {
        type Data = { business: { proposals: { nodes: Seen[] } } };
        const { data } = await app.gql<Data>(BOX, { ...everything, first }, florist.owner);
        rows = data.business.proposals.nodes.length;
      });
      return { rows, statements: list.length };
    };
    for (let index = 0; index < 6; index += 1) {
      const other = await member(`Neighbour ${index}`);
      const { id, current } = await sent(florist, other);
      if (index % 2) {
        const accept = { proposalId: id, versionHash: current.hash, idempotencyKey: newId() };
        await act('acceptProposal', other.owner, accept);
      }
      await draft(florist, other);
    }
    await counted(1);
    const few = await counted(3);
    const many = await counted(20);
    expect([few.rows, many.rows]).toEqual([3, 12]);
    expect(many.statements).toBe(few.statements);
    expect(many.statements).toBeLessThanOrEqual(9);
  });

  it('is live for both sides, and for nobody else', async () => {
    const { id, current } = await sent();
    const follow = (who: Person) =>
      createClient({
        url: `${app.url.replace('http', 'ws')}/graphql`,
        webSocketImpl: WebSocket,
        retryAttempts: 0,
        connectionParams: { authorization: `Bearer ${who.token}` },
      });
    const query = {
      query: `subscription ($id: ID!) { proposalChanged(id: $id) { state } }`,
      variables: { id },
    };
    const socket = follow(florist.owner);
    const states: (string | undefined)[] = [];
    const live = socket.iterate<{ proposalChanged: { state: string } }>(query);
    states.push((await live.next()).value?.data?.proposalChanged.state);
    const accept = { proposalId: id, versionHash: current.hash, idempotencyKey: 'yes' };
    await act('acceptProposal', studio.owner, accept);
    states.push((await live.next()).value?.data?.proposalChanged.state);
    expect(states).toEqual(['SENT', 'ACCEPTED']);
    await live.return?.();
    await socket.dispose();
    const other = follow(stranger);
    const refused: unknown = await other
      .iterate(query)
      .next()
      .then(
        ({ value }) => value as unknown,
        (error: unknown) => error,
      );
    expect(JSON.stringify(refused)).toContain('could not find');
    await other.dispose();
  });

  it('expires after 21 days, before and after the timetable has noticed (moves the clock, so it comes last)', async () => {
    const { id, current } = await sent();
    app.clock.advance({ days: 21 });
    const accept = () =>
      act('acceptProposal', studio.owner, {
        proposalId: id,
        versionHash: current.hash,
        idempotencyKey: newId(),
      });
    expect(codes(await accept())).toEqual(['EXPIRED']);
    expect(await see(studio.owner, id)).toMatchObject({ state: 'EXPIRED', viewerMay: [], turn: null });
    await app.tick();
    expect(codes(await accept())).toEqual(['EXPIRED']);
    expect((await see(florist.owner, id))?.history.nodes.at(-1)).toMatchObject({
      kind: 'EXPIRED',
      through: null,
      by: null,
    });
  });
});
