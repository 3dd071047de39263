import { newId, Refusal } from '#libs/common';
import { AccountsRepository } from '#libs/identity';
import {
  buildDraft,
  buildNeighbours,
  buildProposal,
  type Neighbours,
  someTerms,
} from '../../../../test/support/builders/proposal.js';
import {
  type ProposalLibrary,
  startProposalLibrary,
} from '../../../../test/support/builders/proposal-library.js';
import { OPEN_DAYS } from '../proposal.entity.js';
import { versionHash } from '../proposal-version.entity.js';
import { ProposalHistoryRepository } from '../proposal-history.repository.js';
import { ProposalVersionsRepository } from '../proposal-versions.repository.js';
import { ProposalsRepository } from '../proposals.repository.js';
import { DiscardDraft } from './discard-draft.js';
import { DraftProposal } from './draft-proposal.js';
import { SendProposal } from './send-proposal.js';

describe('SendProposal', () => {
  let library: ProposalLibrary;
  beforeAll(async () => {
    library = await startProposalLibrary();
  }, 60_000);
  afterAll(() => library.close());

  const send = (
    { sender }: Pick<Neighbours, 'sender'>,
    proposalId: string,
    recipientEmail?: string,
    key = newId(),
  ) =>
    library.get(SendProposal).execute(sender, { proposalId, recipientEmail, idempotencyKey: key }, 'portal');
  const byId = (id: string) => library.get(ProposalsRepository).byId(id);
  async function refusal(work: () => Promise<unknown>): Promise<string> {
    const before = await library.everything();
    const error: unknown = await work().then(
      () => new Error('it was not refused'),
      (reason: unknown) => reason,
    );
    if (!(error instanceof Refusal)) throw error;
    expect(await library.everything()).toEqual(before);
    return error.problems.map(({ code, field }) => [code, ...(field ?? [])].join(' ')).join(', ');
  }

  it('freezes the draft as version 1, gives 21 days, writes history and tells of it once', async () => {
    const neighbours = await buildNeighbours(library);
    const id = await buildDraft(library, neighbours);
    const [first, second] = await Promise.all([
      send(neighbours, id, undefined, 'key'),
      send(neighbours, id, undefined, 'key'),
    ]);
    expect(first).toBe(second);
    const now = library.clock.now();
    expect(await byId(id)).toMatchObject({
      state: 'sent',
      draftTerms: null,
      currentVersion: 1,
      turnBusinessId: neighbours.to.id,
      expiresAt: new Date(now.getTime() + OPEN_DAYS * 86_400_000),
      recipientEmail: null,
    });
    const [version] = await library.get(ProposalVersionsRepository).currentOf([id]);
    expect(version).toMatchObject({ number: 1, terms: someTerms(), door: 'portal', at: now });
    expect(version?.hash).toBe(
      versionHash({
        proposalId: id,
        fromBusinessId: neighbours.from.id,
        toBusinessId: neighbours.to.id,
        number: 1,
        terms: someTerms(),
      }),
    );
    const request = { proposalId: id, side: neighbours.from.id, first: 50 };
    const [page] = await library.get(ProposalHistoryRepository).pages([request]);
    expect(page?.edges.map(({ node }) => [node.kind, node.byBusinessId, node.versionNumber])).toEqual([
      ['drafted', neighbours.from.id, null],
      ['sent', neighbours.from.id, 1],
    ]);
    expect((await library.events()).filter((name) => name === 'ProposalSent')).toHaveLength(1);
  });

  it('keeps a sent version and the history from ever being changed', async () => {
    const { proposal } = await buildProposal(library);
    const rewrite = (sql: string) =>
      library.db.transaction(() => library.db.write.query(sql, [proposal.id]) as Promise<unknown>);
    await expect(rewrite(`update proposal_version set terms = '{}' where proposal_id = $1`)).rejects.toThrow(
      'never changed',
    );
    await expect(
      rewrite(`update proposal_event set reason = 'other' where proposal_id = $1`),
    ).rejects.toThrow('never changed');
  });

  it('requires what they get, and leaves the draft as it was', async () => {
    const neighbours = await buildNeighbours(library);
    const id = await buildDraft(library, neighbours, { theyGet: '  ' });
    expect(await refusal(() => send(neighbours, id))).toBe('REQUIRED terms theyGet');
  });

  it('reaches no paused, closed or non-independent business, and nobody from a paused one', async () => {
    for (const to of [{ status: 'paused' }, { status: 'closed' }, { kind: 'chain' }] as const) {
      const neighbours = await buildNeighbours(library, { to });
      const id = await buildDraft(library, neighbours);
      expect(await refusal(() => send(neighbours, id))).toBe('NOT_ALLOWED');
    }
    const paused = await buildNeighbours(library, { from: { status: 'paused' } });
    const id = await buildDraft(library, paused);
    expect(await refusal(() => send(paused, id))).toBe('NOT_ALLOWED');
  });

  it('shows strangers and the recipient no draft', async () => {
    const neighbours = await buildNeighbours(library);
    const id = await buildDraft(library, neighbours);
    const stranger = await buildNeighbours(library);
    expect(await refusal(() => send(stranger, id))).toBe('NOT_FOUND proposalId');
    expect(await refusal(() => send({ sender: neighbours.recipient }, id))).toBe('NOT_FOUND proposalId');
    expect(await refusal(() => send(stranger, newId()))).toBe('NOT_FOUND proposalId');
    expect(await refusal(() => send(stranger, 'no id'))).toBe('NOT_FOUND proposalId');
  });

  it('lets no more in than the attention budget, also of ten who send at once', async () => {
    const first = await buildNeighbours(library, { to: { attentionBudget: 3 } });
    const senders = await Promise.all(
      Array.from({ length: 10 }, async () => ({ ...(await buildNeighbours(library)), to: first.to })),
    );
    const drafts = await Promise.all(senders.map((neighbours) => buildDraft(library, neighbours)));
    const results = await Promise.allSettled(
      drafts.map((draft, index) => send(senders[index]!, draft, undefined, 'key')),
    );
    const refused = results.flatMap((result) =>
      result.status === 'rejected' ? [(result.reason as Refusal).problems[0]?.code] : [],
    );
    expect(refused).toEqual(Array.from({ length: 7 }, () => 'ATTENTION_FULL'));
    library.clock.advance({ days: OPEN_DAYS });
    const index = results.findIndex(({ status }) => status === 'rejected');
    await buildProposal(library, { neighbours: senders[index], terms: datesAfter() });
  });

  it('writes to the address of the listing, or to one the sender gives, and says where it came from', async () => {
    const listed = { status: 'listed' } as const;
    const known = await buildNeighbours(library, { to: { ...listed, email: 'hello@kestrel.example' } });
    const a = await buildDraft(library, known, datesAfter());
    await send(known, a, 'ignored@kestrel.example');
    expect(await byId(a)).toMatchObject({
      recipientEmail: 'hello@kestrel.example',
      recipientEmailSource: 'the public listing',
    });
    const unknown = await buildNeighbours(library, { to: listed });
    const b = await buildDraft(library, unknown, datesAfter());
    expect(await refusal(() => send(unknown, b))).toBe('REQUIRED recipientEmail');
    expect(await refusal(() => send(unknown, b, 'not an address'))).toBe('INVALID recipientEmail');
    const [self] = await library.get(AccountsRepository).byIds([unknown.sender.accountId]);
    expect(await refusal(() => send(unknown, b, self!.email.toUpperCase()))).toBe('INVALID recipientEmail');
    await send(unknown, b, ' studio@kestrel.example ');
    expect(await byId(b)).toMatchObject({
      recipientEmail: 'studio@kestrel.example',
      recipientEmailSource: 'given by Bloom & Wild',
    });
  });

  it('starts one draft per key, keeps the newest words, and discards the same way twice', async () => {
    const neighbours = await buildNeighbours(library);
    const { from, to, sender } = neighbours;
    const draft = (title: string, proposalId?: string) =>
      library
        .get(DraftProposal)
        .execute(
          sender,
          { proposalId, fromId: from.id, toId: to.id, terms: someTerms({ title }), idempotencyKey: 'typing' },
          'portal',
        );
    const id = await draft('One');
    expect(await draft('Two')).toBe(id);
    expect(await draft('Three', id)).toBe(id);
    expect(await byId(id)).toMatchObject({ state: 'draft', draftTerms: { title: 'Three' } });
    const discard = () => library.get(DiscardDraft).execute(sender, { proposalId: id });
    expect([await discard(), await discard()]).toEqual([id, id]);
    expect(await byId(id)).toBeNull();
  });

  it('refuses a draft to oneself, for a business of others, and after sending', async () => {
    const neighbours = await buildNeighbours(library);
    const { from, to, sender } = neighbours;
    const input = { fromId: from.id, toId: to.id, terms: someTerms(), idempotencyKey: newId() };
    const draft = (part: object) => library.get(DraftProposal).execute(sender, { ...input, ...part }, 'api');
    expect(await refusal(() => draft({ toId: from.id }))).toBe('NOT_ALLOWED toId');
    expect(await refusal(() => draft({ toId: newId() }))).toBe('NOT_FOUND toId');
    expect(await refusal(() => draft({ fromId: to.id }))).toBe('NOT_FOUND fromId');
    const { proposal } = await buildProposal(library, { neighbours, terms: datesAfter() });
    expect(await refusal(() => draft({ proposalId: proposal.id }))).toBe('CONFLICT proposalId');
  });

  /** The clock of this file moves on, so later proposals need a later period. */
  function datesAfter() {
    const day = (days: number) =>
      new Date(library.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
    return { startsOn: day(7), endsOn: day(49), promises: [] };
  }
});
