import { Injectable } from '@nestjs/common';
import { isId, Refusal } from '#libs/common';
import { requireSeat, type Viewer } from '#libs/identity';
import { ProposalsRepository } from '../proposals.repository.js';
import type { Terms } from '../terms.js';
import { type Competes, type TermsAdvice, WorkOutAdvice } from './work-out-advice.js';

export interface AdviseInput {
  /** The business that is advised: one of the two. */
  readonly forId: string;
  /** `sender` in the terms. */
  readonly fromId: string;
  readonly toId: string;
  readonly terms: Terms;
  /** The proposal the terms belong to: neither it nor the partnership it would change is a duplicate. */
  readonly proposalId?: string | null;
}

/** Advises one side on terms it is writing; versions have advice of their own (see AdviseOnVersions). */
@Injectable()
export class AdviseOnTerms {
  constructor(
    private readonly proposals: ProposalsRepository,
    private readonly workOut: WorkOutAdvice,
  ) {}

  /** @param competes whether two categories serve the same need; matching knows */
  async execute(viewer: Viewer, input: AdviseInput, competes: Competes): Promise<TermsAdvice> {
    const { forId, fromId, toId, terms } = input;
    const proposalId = input.proposalId ?? null;
    requireSeat(viewer, forId, ['fromId']);
    const ours = isId(fromId) && isId(toId) && (forId === fromId || forId === toId);
    if (!ours) throw Refusal.notFound('business', ['toId']);
    const proposal = proposalId && isId(proposalId) ? await this.proposals.byId(proposalId) : null;
    const partnershipId = proposal?.isParty(forId) ? proposal.partnershipId : null;
    const [found] = await this.workOut.execute(
      [{ forId, fromId, toId, terms, proposalId, partnershipId }],
      competes,
    );
    if (!found) throw Refusal.notFound('business', ['toId']);
    return found;
  }
}
