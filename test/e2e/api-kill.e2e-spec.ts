import { newId } from '#libs/common';
import { SeatsRepository } from '#libs/identity';
import { ProposalVersionsRepository } from '#libs/partnerships';
import { type ApiProcess, startApiProcess } from '../support/api-process.js';
import { type Answer, startApp, type TestApp } from '../support/app.js';
import { buildPartnership } from '../support/builders/partnership.js';
import { buildDraft, buildNeighbours, buildProposal, someTerms } from '../support/builders/proposal.js';
import { type CommitProxy, startCommitProxy } from '../support/commit-proxy.js';
import { type Person, signUp } from '../support/people.js';

const PROPOSAL = `proposal { id state current { number hash } history { nodes { kind versionNumber } } }`;
const ERRORS = 'userErrors { code message }';

/** What a client asks, and how to count what it did. */
interface Deed {
  readonly as: Person;
  readonly query: string;
  readonly input: object;
  /** Answers one row of counts. */
  readonly count: string;
  readonly of: string;
  readonly effect: Record<string, number>;
  /** Who hears of it by mail, and how often. */
  readonly hears: Person;
  readonly mails: number;
}

describe('an API that is killed between the commit and the answer', () => {
  let app: TestApp;
  let proxy: CommitProxy;
  const started: ApiProcess[] = [];

  beforeAll(async () => {
    app = await startApp();
    proxy = await startCommitProxy(app.databaseUrl);
  }, 60_000);
  afterAll(async () => {
    for (const api of started) api.kill();
    await Promise.all(started.map(({ gone }) => gone));
    await proxy?.close();
    await app?.close();
  });

  async function fresh(): Promise<ApiProcess> {
    const api = await startApiProcess(proxy.url);
    started.push(api);
    return api;
  }
  async function ask(api: ApiProcess, { query, input, as }: Deed): Promise<Answer> {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${as.token}` },
      body: JSON.stringify({ query, variables: { input } }),
    });
    return (await response.json()) as Answer;
  }
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
  /** Everything that is due or waits for its hour. */
  async function allMail(): Promise<void> {
    await app.drain();
    await app.db.transaction(() =>
      app.db.write.query(
        'select graphile_worker.reschedule_jobs(array(select id from graphile_worker.jobs), now())',
      ),
    );
    await app.drain();
    await app.drain();
  }
  const mailsTo = ({ email }: Person) => app.mailbox.mails().filter(({ to }) => to === email).length;

  const OF_PROPOSAL = `select
    (select count(*)::int from proposal_version where proposal_id = $1) as versions,
    (select count(*)::int from proposal_event where proposal_id = $1 and kind <> 'drafted') as lines,
    (select count(*)::int from partnership where proposal_id = $1) as partnerships`;

  const deeds: Record<string, () => Promise<Deed>> = {
    async sendProposal() {
      const neighbours = await buildNeighbours(app);
      const [as, hears] = [await seated(neighbours.from.id), await seated(neighbours.to.id)];
      const proposalId = await buildDraft(app, neighbours);
      return {
        ...{ as, hears, mails: 1 },
        query: `mutation ($input: SendProposalInput!) { sendProposal(input: $input) { ${PROPOSAL} ${ERRORS} } }`,
        input: { proposalId, idempotencyKey: newId() },
        ...{ count: OF_PROPOSAL, of: proposalId },
        effect: { versions: 1, lines: 1, partnerships: 0 },
      };
    },
    async counterProposal() {
      const { proposal, from, to } = await buildProposal(app);
      const [as, hears] = [await seated(to.id), await seated(from.id)];
      const { hash } = await app.get(ProposalVersionsRepository).current(proposal);
      const { promises, ...terms } = someTerms({ title: 'Cards, and one for the door' });
      const written = promises.map((promise) => ({
        ...promise,
        by: promise.by.toUpperCase(),
        channel: promise.channel?.toUpperCase(),
      }));
      return {
        ...{ as, hears, mails: 1 },
        query: `mutation ($input: CounterProposalInput!) { counterProposal(input: $input) { ${PROPOSAL} ${ERRORS} } }`,
        input: {
          proposalId: proposal.id,
          versionHash: hash,
          terms: { ...terms, promises: written },
          idempotencyKey: newId(),
        },
        ...{ count: OF_PROPOSAL, of: proposal.id },
        effect: { versions: 2, lines: 2, partnerships: 0 },
      };
    },
    async acceptProposal() {
      const { proposal, from, to } = await buildProposal(app);
      const [as, hears] = [await seated(to.id), await seated(from.id)];
      const { hash: versionHash } = await app.get(ProposalVersionsRepository).current(proposal);
      return {
        ...{ as, hears, mails: 1 },
        query: `mutation ($input: AcceptProposalInput!) {
          acceptProposal(input: $input) { partnership { id } ${PROPOSAL} ${ERRORS} } }`,
        input: { proposalId: proposal.id, versionHash, idempotencyKey: newId() },
        ...{ count: OF_PROPOSAL, of: proposal.id },
        effect: { versions: 1, lines: 2, partnerships: 1 },
      };
    },
    async keepPromise() {
      const { ours, from, to } = await buildPartnership(app);
      const [as, hears] = [await seated(from.id), await seated(to.id)];
      return {
        ...{ as, hears, mails: 0 },
        query: `mutation ($input: KeepPromiseInput!) { keepPromise(input: $input) {
          promise { id state history { nodes { move } } } ${ERRORS} } }`,
        input: { promiseId: ours.id, idempotencyKey: newId() },
        count: `select count(*)::int as lines,
          (select count(*)::int from promise where id = $1 and state = 'done') as done
          from promise_event where promise_id = $1`,
        of: ours.id,
        effect: { lines: 1, done: 1 },
      };
    },
  };

  const countOf = async ({ count, of }: Deed) =>
    (await app.db.read.query<Record<string, number>[]>(count, [of]))[0];

  it.each(Object.keys(deeds))(
    'has done %s once, and says so to whoever asks again',
    async (verb) => {
      const deed = await deeds[verb]!();
      await allMail();
      const before = mailsTo(deed.hears);
      const first = await fresh();
      const killed = proxy.atCommitOf('insert into idempotency_key', () => first.kill());
      await expect(ask(first, deed)).rejects.toThrow('fetch failed');
      await Promise.all([killed, first.gone]);
      expect(await countOf(deed)).toEqual(deed.effect);

      const second = await fresh();
      const answer = await ask(second, deed);
      expect(answer.errors).toBeUndefined();
      expect(answer.data[verb]).toMatchObject({ userErrors: [] });
      expect(await ask(second, deed)).toEqual(answer);
      expect(await countOf(deed)).toEqual(deed.effect);

      await allMail();
      expect(mailsTo(deed.hears) - before).toBe(deed.mails);
    },
    120_000,
  );
});
