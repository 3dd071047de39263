import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/common';
import type { DomainEvent } from '#libs/outbox';
import type { Actor } from '../door.js';
import type { Proposal, ProposalState } from '../proposal.entity.js';
import { alreadyDecided } from '../proposal.errors.js';
import {
  ProposalAccepted,
  ProposalDeclined,
  ProposalExpired,
  ProposalWithdrawn,
} from '../proposal.events.js';
import type { ProposalEventKind } from '../proposal-event.entity.js';
import { ProposalHistoryRepository } from '../proposal-history.repository.js';
import { ProposalsRepository } from '../proposals.repository.js';
import { AnnounceProposal } from './announce-proposal.js';

/** The moves that end a proposal. */
export type FinalMove = 'accept' | 'decline' | 'withdraw' | 'close' | 'expire';

type Final = Extract<ProposalState & ProposalEventKind, 'accepted' | 'declined' | 'withdrawn' | 'expired'>;

const EVENTS: Readonly<Record<Final, (payload: { proposalId: string }) => DomainEvent<object>>> = {
  accepted: ProposalAccepted,
  declined: ProposalDeclined,
  withdrawn: ProposalWithdrawn,
  expired: ProposalExpired,
};

/** Ends an open proposal by the rules on the entity. The caller holds the proposal's row. Part of each deciding verb, inside its transaction. */
@Injectable()
export class SettleProposal {
  constructor(
    private readonly clock: Clock,
    private readonly proposals: ProposalsRepository,
    private readonly history: ProposalHistoryRepository,
    private readonly announce: AnnounceProposal,
  ) {}

  async execute(
    proposal: Proposal,
    move: FinalMove,
    actor: Actor,
    reason: string | null = null,
    also: readonly DomainEvent<object>[] = [],
  ): Promise<void> {
    const now = this.clock.now();
    const state = proposal.after(move, actor.businessId, now) as Final;
    const settled = await this.proposals.settle(proposal.id, proposal.currentVersion, {
      state,
      decidedAt: now,
      ...(move === 'decline' ? { declineReason: reason } : {}),
    });
    if (!settled) throw alreadyDecided(state);
    await this.history.append({
      proposalId: proposal.id,
      kind: state,
      actor,
      at: now,
      versionNumber: proposal.currentVersion,
      reason,
    });
    await this.announce.execute(proposal, EVENTS[state]({ proposalId: proposal.id }), ...also);
  }
}
