import { Injectable } from '@nestjs/common';
import { Checks, isId } from '#libs/common';
import { Once } from '#libs/database';
import type { Viewer } from '#libs/identity';
import type { Door } from '../door.js';
import { requireProposalSide } from '../proposal.policy.js';
import { ProposalsRepository } from '../proposals.repository.js';
import { SettleProposal } from './settle-proposal.js';

/** The longest reason that can be given for a decision, in characters. */
const LONGEST_REASON = 1_000;

/** The reason as it is kept; null when nothing was said. */
export function declineReason(text: string | null | undefined): string | null {
  const checks = new Checks();
  const reason = checks.optionalText(text, 'The reason', ['reason'], LONGEST_REASON);
  checks.done();
  return reason;
}

export interface DeclineProposalInput {
  readonly proposalId: string;
  /** For the other side to read. */
  readonly reason?: string | null;
  readonly idempotencyKey: string;
}

/** Declines the proposal that waits for an answer. Answers its id. */
@Injectable()
export class DeclineProposal {
  constructor(
    private readonly once: Once,
    private readonly proposals: ProposalsRepository,
    private readonly settle: SettleProposal,
  ) {}

  async execute(viewer: Viewer, input: DeclineProposalInput, door: Door): Promise<string> {
    const { proposalId, idempotencyKey } = input;
    const reason = declineReason(input.reason);
    const request = { verb: 'declineProposal', proposalId, reason };
    return this.once.run(`account:${viewer.accountId}`, idempotencyKey, request, async () => {
      const proposal = isId(proposalId) ? await this.proposals.lock(proposalId) : null;
      const businessId = requireProposalSide(viewer, proposal);
      const actor = { businessId, accountId: viewer.accountId, door };
      if (proposal) await this.settle.execute(proposal, 'decline', actor, reason);
      return proposalId;
    });
  }
}
