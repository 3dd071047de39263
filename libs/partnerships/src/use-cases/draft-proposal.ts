import { Injectable } from '@nestjs/common';
import { Clock, isId, newId, Refusal } from '#libs/common';
import { Database, Once } from '#libs/database';
import { BusinessesRepository } from '#libs/directory';
import { requireSeat, type Viewer } from '#libs/identity';
import type { Door } from '../door.js';
import { sentAlready } from '../proposal.errors.js';
import { requireProposalSide } from '../proposal.policy.js';
import { ProposalHistoryRepository } from '../proposal-history.repository.js';
import { ProposalsRepository } from '../proposals.repository.js';
import { type Change, CheckChange } from './check-change.js';
import { draftTerms, type Terms, type TermsInput } from '../terms.js';

export interface DraftProposalInput {
  /** The draft to change; without it a new one is made. */
  readonly proposalId?: string | null;
  readonly fromId: string;
  readonly toId: string;
  /** The partnership it would change, or go on with; without it the proposal is for a new one. */
  readonly changes?: Change | null;
  readonly terms: TermsInput;
  readonly idempotencyKey: string;
}

/**
 * Starts a draft, or changes one; nothing is sent. A new draft is made once per idempotency key: a retry with terms
 * typed meanwhile changes that draft. Answers its id.
 */
@Injectable()
export class DraftProposal {
  constructor(
    private readonly database: Database,
    private readonly once: Once,
    private readonly clock: Clock,
    private readonly businesses: BusinessesRepository,
    private readonly proposals: ProposalsRepository,
    private readonly checkChange: CheckChange,
    private readonly history: ProposalHistoryRepository,
  ) {}

  async execute(viewer: Viewer, input: DraftProposalInput, door: Door): Promise<string> {
    requireSeat(viewer, input.fromId, ['fromId']);
    const terms = draftTerms(input.terms);
    return this.database.transaction(async () => {
      const id = input.proposalId ?? (await this.start(viewer, input, terms, door));
      await this.change(viewer, id, input, terms);
      this.database.signal('proposal', id);
      return id;
    });
  }

  private async start(viewer: Viewer, input: DraftProposalInput, terms: Terms, door: Door): Promise<string> {
    const { fromId, toId, idempotencyKey } = input;
    const changes = input.changes ? { ...input.changes } : null;
    const request = { verb: 'draftProposal', fromId, toId, ...(changes && { changes }) };
    return this.once.run(`account:${viewer.accountId}`, idempotencyKey, request, async () => {
      await this.requireRecipient(viewer, fromId, toId);
      if (changes) await this.checkChange.toDraft(changes, fromId, toId);
      const id = newId();
      const now = this.clock.now();
      await this.proposals.insert({
        id,
        fromBusinessId: fromId,
        toBusinessId: toId,
        kind: changes?.kind ?? 'new',
        partnershipId: changes?.partnershipId ?? null,
        state: 'draft',
        draftTerms: terms,
        createdById: viewer.accountId,
        createdAt: now,
        changedAt: now,
      });
      const actor = { businessId: fromId, accountId: viewer.accountId, door };
      await this.history.append({ proposalId: id, kind: 'drafted', actor, at: now });
      return id;
    });
  }

  private async change(viewer: Viewer, id: string, input: DraftProposalInput, terms: Terms): Promise<void> {
    const proposal = isId(id) ? await this.proposals.lock(id) : null;
    requireProposalSide(viewer, proposal);
    if (proposal?.fromBusinessId !== input.fromId || proposal.toBusinessId !== input.toId) {
      throw Refusal.of(
        'INVALID',
        'A draft stays between the two businesses it was started for. Start a new one.',
        'toId',
      );
    }
    if (!(await this.proposals.changeDraft(id, terms, this.clock.now()))) throw sentAlready();
  }

  private async requireRecipient(viewer: Viewer, fromId: string, toId: string): Promise<void> {
    const recipient = isId(toId) ? await this.businesses.byId(toId) : null;
    if (!recipient) throw Refusal.notFound('business', ['toId']);
    if (fromId === toId || viewer.seats.some(({ businessId }) => businessId === toId)) {
      throw Refusal.of('NOT_ALLOWED', 'This is your own business. Propose to a neighbour.', 'toId');
    }
  }
}
