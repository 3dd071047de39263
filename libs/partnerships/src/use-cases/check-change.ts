import { Injectable } from '@nestjs/common';
import { Clock, Refusal } from '#libs/common';
import { changeIsOpen } from '../partnership.errors.js';
import type { Proposal, ProposalKind } from '../proposal.entity.js';
import { ProposalsRepository } from '../proposals.repository.js';
import { HoldPartnership } from './hold-partnership.js';
import { SettleProposal } from './settle-proposal.js';

/** Which partnership a proposal would change, and how. */
export interface Change {
  readonly partnershipId: string;
  readonly kind: Exclude<ProposalKind, 'new'>;
}

const CLOCK = { businessId: null, accountId: null, door: null };

/** Decides whether a proposal may change its partnership now. Holds the partnership's row, so that of two senders who meet one is told. Part of drafting and sending. */
@Injectable()
export class CheckChange {
  constructor(
    private readonly clock: Clock,
    private readonly hold: HoldPartnership,
    private readonly proposals: ProposalsRepository,
    private readonly settle: SettleProposal,
  ) {}

  /** Refuses, as if it did not exist, a partnership between other businesses. */
  async toDraft({ partnershipId, kind }: Change, fromId: string, toId: string): Promise<void> {
    const held = await this.hold.execute(partnershipId);
    const between = held && held.partnership.isParty(fromId) && held.partnership.other(fromId) === toId;
    if (!between) throw Refusal.notFound('partnership', ['changes', 'partnershipId']);
    held.partnership.after(kind === 'renewal' ? 'renew' : 'amend', 'agreement', held.today);
  }

  /** Only one change may be open at a time; one whose time is over makes room. */
  async toSend(proposal: Proposal): Promise<void> {
    const { kind, partnershipId, fromBusinessId, toBusinessId } = proposal;
    if (kind === 'new' || !partnershipId) return;
    await this.toDraft({ kind, partnershipId }, fromBusinessId, toBusinessId);
    const open = await this.proposals.openChangeOf(partnershipId);
    if (!open) return;
    if (open.stateAt(this.clock.now()) !== 'expired') throw changeIsOpen();
    await this.settle.execute(open, 'expire', CLOCK);
  }
}
