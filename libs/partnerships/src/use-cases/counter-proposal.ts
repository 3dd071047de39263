import { Injectable } from '@nestjs/common';
import { isId } from '#libs/common';
import { Once } from '#libs/database';
import type { Viewer } from '#libs/identity';
import type { Door } from '../door.js';
import { requireProposalSide } from '../proposal.policy.js';
import { ProposalsRepository } from '../proposals.repository.js';
import { draftTerms, type TermsInput } from '../terms.js';
import { MakeCounter } from './make-counter.js';

export interface CounterProposalInput {
  readonly proposalId: string;
  /** Hash of the version this answers. */
  readonly versionHash: string;
  /** What they should be instead, all of them; "sender" stays the business that started it. */
  readonly terms: TermsInput;
  readonly idempotencyKey: string;
}

/** Answers the version that was looked at with other terms; it is the other side's turn then. Answers the proposal's id. */
@Injectable()
export class CounterProposal {
  constructor(
    private readonly once: Once,
    private readonly proposals: ProposalsRepository,
    private readonly makeCounter: MakeCounter,
  ) {}

  async execute(viewer: Viewer, input: CounterProposalInput, door: Door): Promise<string> {
    const { proposalId, versionHash, idempotencyKey } = input;
    const terms = draftTerms(input.terms);
    const request = { verb: 'counterProposal', proposalId, versionHash, terms };
    return this.once.run(`account:${viewer.accountId}`, idempotencyKey, request, async () => {
      const proposal = isId(proposalId) ? await this.proposals.lock(proposalId) : null;
      const businessId = requireProposalSide(viewer, proposal);
      const actor = { businessId, accountId: viewer.accountId, door };
      if (proposal) await this.makeCounter.execute(proposal, { seenHash: versionHash, terms }, actor);
      return proposalId;
    });
  }
}
