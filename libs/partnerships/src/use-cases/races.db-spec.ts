import fc from 'fast-check';
import { newId, Refusal } from '#libs/common';
import { buildProposal, someTerms } from '../../../../test/support/builders/proposal.js';
import {
  type ProposalLibrary,
  startProposalLibrary,
} from '../../../../test/support/builders/proposal-library.js';
import { PartnershipsRepository } from '../partnerships.repository.js';
import type { Proposal } from '../proposal.entity.js';
import { ProposalVersionsRepository } from '../proposal-versions.repository.js';
import { ProposalsRepository } from '../proposals.repository.js';
import { AcceptProposal } from './accept-proposal.js';
import { CounterProposal } from './counter-proposal.js';
import { DeclineProposal } from './decline-proposal.js';
import { RecallProposal } from './recall-proposal.js';
import { SnoozeProposal } from './snooze-proposal.js';
import { WithdrawProposal } from './withdraw-proposal.js';

/** Simultaneous duplicates of one request. */
const DUPLICATES = 1_000;
const VERBS = ['accept', 'counter', 'decline', 'snooze', 'recall', 'withdraw'] as const;
type Verb = (typeof VERBS)[number];

describe('deciding at the same moment, over real connections', () => {
  let library: ProposalLibrary;
  beforeAll(async () => {
    library = await startProposalLibrary({ RECALL_SECONDS: '120', DATABASE_POOL: '10' });
  }, 120_000);
  afterAll(() => library.close());

  const read = async (id: string) => (await library.get(ProposalsRepository).byId(id)) as Proposal;
  const start = async () => {
    const built = await buildProposal(library);
    const { id } = built.proposal;
    const { hash } = await library.get(ProposalVersionsRepository).current(built.proposal);
    const act = (verb: Verb, side: 'sender' | 'recipient', versionHash = hash, key: string = newId()) => {
      const viewer = built[side];
      const by = { proposalId: id, idempotencyKey: key };
      switch (verb) {
        case 'accept':
          return library.get(AcceptProposal).execute(viewer, { ...by, versionHash }, 'portal');
        case 'counter': {
          const terms = someTerms({ title: `By ${side} to ${versionHash}` });
          return library.get(CounterProposal).execute(viewer, { ...by, versionHash, terms }, 'portal');
        }
        case 'decline':
          return library.get(DeclineProposal).execute(viewer, by, 'portal');
        case 'snooze':
          return library.get(SnoozeProposal).execute(viewer, { ...by, until: null }, 'portal');
        case 'recall':
          return library.get(RecallProposal).execute(viewer, by, 'portal');
        case 'withdraw':
          return library.get(WithdrawProposal).execute(viewer, by, 'portal');
      }
    };
    return { ...built, id, hash, act };
  };
  const linesOf = async (id: string): Promise<string[]> => {
    const sql = 'select kind from proposal_event where proposal_id = $1 order by id';
    return (await library.db.read.query<{ kind: string }[]>(sql, [id])).map(({ kind }) => kind);
  };
  const EFFECT = {
    accept: 'accepted',
    counter: 'countered',
    decline: 'declined',
    recall: 'recalled',
    withdraw: 'withdrawn',
  } as const;

  it.each([
    ['accept', 'recipient'],
    ['counter', 'recipient'],
    ['decline', 'recipient'],
    ['recall', 'sender'],
    ['withdraw', 'sender'],
  ] as const)(
    `gives ${DUPLICATES} duplicates of %s one effect and one answer`,
    async (verb, side) => {
      const { id, hash, act } = await start();
      const before = (await library.events()).length;
      const once = newId();
      const answers = await Promise.all(
        Array.from({ length: DUPLICATES }, () => act(verb, side, hash, once)),
      );
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect((await linesOf(id)).filter((kind) => kind === EFFECT[verb])).toHaveLength(1);
      const events = { accept: 2, counter: 1, decline: 1, recall: 0, withdraw: 1 }[verb];
      expect((await library.events()).length - before).toBe(events);
      const partnerships = await library.get(PartnershipsRepository).ofProposals([id]);
      expect(partnerships).toHaveLength(verb === 'accept' ? 1 : 0);
    },
    120_000,
  );

  it('ends at most once and agrees only to what was read, however both sides interleave and retry', async () => {
    const move = fc.record({
      verb: fc.constantFrom(...VERBS),
      side: fc.constantFrom('sender' as const, 'recipient' as const),
      /** 0: the newest version that was read; 1: the first one. */
      stale: fc.constantFrom(0, 0, 0, 1),
      twice: fc.boolean(),
    });
    const rounds = fc.array(fc.array(move, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(rounds, async (waves) => {
        const { id, hash, act } = await start();
        const done: string[] = [];
        for (const wave of waves) {
          const now = await read(id);
          if (now.state !== 'sent') break;
          const newest = (await library.get(ProposalVersionsRepository).current(now)).hash;
          const results = await Promise.all(
            wave.flatMap(({ verb, side, stale, twice }) => {
              const once = newId();
              const seen = stale ? hash : newest;
              const ask = () =>
                act(verb, side, seen, once).then(
                  (answer) => ({ verb, seen, once, answer: JSON.stringify(answer) }),
                  (error: unknown) => {
                    if (!(error instanceof Refusal)) throw error;
                    return { verb, seen, once, answer: null };
                  },
                );
              return twice ? [ask(), ask()] : [ask()];
            }),
          );
          const effects = new Map<string, { verb: Verb; seen: string }>();
          for (const { verb, seen, once, answer } of results) {
            const same = results.filter((other) => other.once === once && other.answer !== null);
            expect(new Set(same.map((other) => other.answer)).size).toBeLessThanOrEqual(1);
            if (answer !== null) effects.set(once, { verb, seen });
          }
          for (const { verb } of effects.values()) if (verb !== 'snooze') done.push(EFFECT[verb]);
          for (const { verb, seen } of effects.values()) {
            if (verb !== 'accept') continue;
            const [partnership] = await library.get(PartnershipsRepository).ofProposals([id]);
            const [agreed] = await library
              .get(ProposalVersionsRepository)
              .byIds(partnership ? [partnership.versionId] : []);
            expect(agreed?.hash).toBe(seen);
          }
        }
        const lines = await linesOf(id);
        expect(lines.filter((kind) => !['drafted', 'sent'].includes(kind)).sort()).toEqual(done.sort());
        const ends = lines.filter((kind) => ['accepted', 'declined', 'withdrawn'].includes(kind));
        expect(ends.length).toBeLessThanOrEqual(1);
        const { state } = await read(id);
        expect(ends).toEqual(['sent', 'draft'].includes(state) ? [] : [state]);
        const partnerships = await library.get(PartnershipsRepository).ofProposals([id]);
        expect(partnerships).toHaveLength(state === 'accepted' ? 1 : 0);
      }),
      { numRuns: 40 },
    );
  }, 240_000);
});
