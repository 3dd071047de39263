import fc from 'fast-check';
import { newId } from '#libs/common';
import { SeatsRepository } from '#libs/identity';
import { ExpireProposals, PROPOSAL_STATES, type ProposalMove, TRANSITIONS } from '#libs/partnerships';
import { type ApiProcess, startApiProcess } from '../support/api-process.js';
import { startApp, type TestApp } from '../support/app.js';
import { buildProposal, someTerms } from '../support/builders/proposal.js';
import { type Person, signUp } from '../support/people.js';

/** What a side can ask for, and the line it leaves in the history. */
const VERBS = {
  acceptProposal: 'accepted',
  counterProposal: 'countered',
  declineProposal: 'declined',
  recallProposal: 'recalled',
  snoozeProposal: 'snoozed',
  withdrawProposal: 'withdrawn',
} as const;
type Verb = keyof typeof VERBS;

/** The move of the table behind a line of the history. */
const MOVES: Readonly<Record<string, ProposalMove>> = {
  accepted: 'accept',
  countered: 'counter',
  declined: 'decline',
  expired: 'expire',
  recalled: 'recall',
  snoozed: 'snooze',
  withdrawn: 'withdraw',
};

type Side = 'sender' | 'recipient';
type State = (typeof PROPOSAL_STATES)[number];
type Rule = NonNullable<(typeof TRANSITIONS)[State][ProposalMove]>;
const other = (side: Side): Side => (side === 'sender' ? 'recipient' : 'sender');

interface Line {
  readonly kind: string;
  readonly by: string | null;
  readonly version: number;
}
interface Payload {
  readonly proposal: { readonly id: string } | null;
  readonly userErrors: readonly { readonly code: string }[];
}

describe('two APIs and the clock, each a process of its own', () => {
  let app: TestApp;
  let apis: ApiProcess[] = [];
  beforeAll(async () => {
    app = await startApp();
    apis = await Promise.all(
      [1, 2].map(() => startApiProcess(app.databaseUrl, { RECALL_SECONDS: '120', LOG_LEVEL: 'info' })),
    );
  }, 120_000);
  afterAll(async () => {
    for (const api of apis) api.kill();
    await Promise.all(apis.map(({ gone }) => gone));
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

  async function start() {
    const { proposal } = await buildProposal(app);
    const people = {
      sender: await seated(proposal.fromBusinessId),
      recipient: await seated(proposal.toBusinessId),
    };
    const ids = { sender: proposal.fromBusinessId, recipient: proposal.toBusinessId };
    const read = async () => {
      const [row] = await app.db.read.query<{ state: string; hash: string }[]>(
        `select p.state, v.hash from proposal p
         join proposal_version v on v.proposal_id = p.id and v.number = greatest(p.current_version, 1)
         where p.id = $1`,
        [proposal.id],
      );
      return row!;
    };
    const lines = (): Promise<Line[]> =>
      app.db.read.query(
        `select kind, by_business_id as by, version_number as version from proposal_event
         where proposal_id = $1 order by id`,
        [proposal.id],
      );
    const ask = async (api: number, side: Side, verb: Verb, versionHash: string, idempotencyKey: string) => {
      const type = `${verb[0]!.toUpperCase()}${verb.slice(1)}Input`;
      const asked: Partial<Record<Verb, object>> = {
        acceptProposal: { versionHash },
        counterProposal: { versionHash, terms: written(`By ${side} to ${versionHash.slice(0, 8)}`) },
        snoozeProposal: { until: null },
      };
      const response = await fetch(`${apis[api]!.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${people[side].token}` },
        body: JSON.stringify({
          query: `mutation ($input: ${type}!) {
            ${verb}(input: $input) { proposal { id } userErrors { code } }
          }`,
          variables: { input: { proposalId: proposal.id, idempotencyKey, ...asked[verb] } },
        }),
      });
      const { data, errors } = (await response.json()) as {
        data: Record<string, Payload>;
        errors?: unknown;
      };
      expect(errors).toBeUndefined();
      return data[verb]!;
    };
    /** Lets the time to answer run out, while others still ask. */
    const runOut = async () => {
      const sql = `update proposal set expires_at = $2 where id = $1 and state = 'sent'`;
      await app.db.transaction(() => app.db.write.query(sql, [proposal.id, app.clock.now()]));
      await app.get(ExpireProposals).execute();
    };
    return { id: proposal.id, ids, read, lines, ask, runOut };
  }

  const written = (title: string) => ({
    ...someTerms({ title }),
    promises: someTerms().promises.map((promise) => ({
      ...promise,
      by: promise.by.toUpperCase(),
      channel: promise.channel?.toUpperCase(),
    })),
  });

  const step = fc.record({
    verb: fc.constantFrom(...(Object.keys(VERBS) as Verb[])),
    side: fc.constantFrom<Side>('sender', 'recipient'),
    /** Which API is asked first; a double asks the other one too, with the same key. */
    api: fc.constantFrom(0, 1),
    double: fc.boolean(),
  });
  const waves = fc.array(
    fc.record({ steps: fc.array(step, { minLength: 1, maxLength: 4 }), late: fc.boolean() }),
    {
      minLength: 1,
      maxLength: 4,
    },
  );

  it('leave exactly what the table allows, whoever asks where, when and how often', async () => {
    await fc.assert(
      fc.asyncProperty(waves, async (rounds) => {
        const { ids, read, lines, ask, runOut } = await start();
        const effects: string[] = [];
        const agreedTo: string[] = [];
        for (const { steps, late } of rounds) {
          const { hash } = await read();
          const asking = steps.map(async ({ verb, side, api, double }) => {
            const key = newId();
            const asked = double ? [api, 1 - api] : [api];
            const answers = await Promise.all(asked.map((where) => ask(where, side, verb, hash, key)));
            answers.push(await ask(1 - api, side, verb, hash, key));
            const done = answers.findIndex(({ userErrors }) => userErrors.length === 0);
            if (done < 0) return;
            const granted = answers.filter(({ userErrors }) => userErrors.length === 0);
            expect(new Set(granted.map((answer) => JSON.stringify(answer))).size).toBe(1);
            expect(answers.at(-1)).toEqual(answers[done]);
            effects.push(VERBS[verb]);
            if (verb === 'acceptProposal') agreedTo.push(hash);
          });
          await Promise.all([...asking, ...(late ? [runOut()] : [])]);
        }

        const history = (await lines()).filter(({ kind }) => kind !== 'drafted' && kind !== 'sent');
        const done = history.map(({ kind }) => kind).filter((kind) => kind !== 'expired');
        const unseen = (kinds: string[]) => kinds.filter((kind) => kind !== 'snoozed').sort();
        expect(unseen(done)).toEqual(unseen(effects));
        expect(replay(history, ids)).toBe((await read()).state);
        const agreed = await app.db.read.query<{ hash: string }[]>(
          `select v.hash from partnership p join proposal_version v on v.id = p.version_id
           where (p.from_business_id, p.to_business_id) = ($1, $2)`,
          [ids.sender, ids.recipient],
        );
        expect(agreed.map(({ hash }) => hash)).toEqual(agreedTo);
      }),
      { numRuns: 25 },
    );
  }, 240_000);

  /** Follows the lines through the table and answers the state they lead to; fails at the first that was not allowed. */
  function replay(history: readonly Line[], ids: Record<Side, string>): string {
    let state: State = 'sent';
    let turn: Side = 'recipient';
    let before: State = 'draft';
    for (const { kind, by } of history) {
      const move = MOVES[kind]!;
      const rule: Rule | undefined = TRANSITIONS[state][move];
      expect({ state, move, rule }).toEqual({ state, move, rule: expect.anything() as object });
      const who = { turn, waiting: other(turn), sending: other(turn) }[String(rule!.who)];
      expect(by).toBe(who ? ids[who] : null);
      if (move === 'counter') before = 'sent';
      if (move === 'counter' || (move === 'recall' && before === 'sent')) turn = other(turn);
      state = rule!.becomes === 'before' ? before : (rule!.becomes as typeof state);
      if (move === 'recall') before = 'draft';
    }
    return state;
  }
});
