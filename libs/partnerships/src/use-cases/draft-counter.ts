import { Injectable } from '@nestjs/common';
import { Clock, isId, Refusal } from '#libs/common';
import { Database } from '#libs/database';
import type { Viewer } from '#libs/identity';
import { alreadyDecided } from '../proposal.errors.js';
import { requireProposalSide } from '../proposal.policy.js';
import { ProposalsRepository } from '../proposals.repository.js';
import { draftTerms, type TermsInput } from '../terms.js';

export interface DraftCounterInput {
  readonly proposalId: string;
  readonly terms: TermsInput;
}

/** Keeps a counter that is being written, for the side that is asked; the last one kept stands. Answers the proposal's id. */
@Injectable()
export class DraftCounter {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly proposals: ProposalsRepository,
  ) {}

  async execute(viewer: Viewer, input: DraftCounterInput): Promise<string> {
    const { proposalId } = input;
    const terms = draftTerms(input.terms);
    return this.database.transaction(async () => {
      const proposal = isId(proposalId) ? await this.proposals.lock(proposalId) : null;
      const businessId = requireProposalSide(viewer, proposal);
      if (!proposal) throw Refusal.notFound('proposal', ['proposalId']);
      proposal.after('counter', businessId, this.clock.now());
      const kept = await this.proposals.keep(proposalId, proposal.currentVersion, { draftTerms: terms });
      if (!kept) throw alreadyDecided(proposal.state);
      return proposalId;
    });
  }
}
