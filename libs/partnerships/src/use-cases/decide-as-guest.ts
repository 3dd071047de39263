import { Injectable } from '@nestjs/common';
import { Clock, type Json, Refusal } from '#libs/common';
import { Once } from '#libs/database';
import type { Actor } from '../door.js';
import type { Proposal } from '../proposal.entity.js';
import { ProposalCapabilitiesRepository } from '../proposal-capabilities.repository.js';
import { ProposalsRepository } from '../proposals.repository.js';
import { GuestPartnership } from './guest-partnership.js';
import type { GuestProposal } from './open-as-guest.js';

/** The frame of what a recipient decides through the link in a mail: finds the proposal, holds its row, and does it once per key. Part of each guest verb. */
@Injectable()
export class DecideAsGuest {
  constructor(
    private readonly once: Once,
    private readonly clock: Clock,
    private readonly capabilities: ProposalCapabilitiesRepository,
    private readonly proposals: ProposalsRepository,
    private readonly inForce: GuestPartnership,
  ) {}

  async execute(
    { token, idempotencyKey }: { readonly token: string; readonly idempotencyKey: string },
    request: Json,
    decide: (proposal: Proposal, actor: Actor) => Promise<void>,
  ): Promise<GuestProposal> {
    const capability = await this.capabilities.bySecret(token);
    if (!capability) throw Refusal.notFound('proposal', ['token']);
    await this.once.run(`guest:${capability.id}`, idempotencyKey, request, async () => {
      const proposal = await this.proposals.lock(capability.proposalId);
      const link = await this.capabilities.bySecret(token);
      const inForce = proposal && (await this.inForce.of(proposal));
      if (!proposal || !link?.opens(proposal, this.clock.now(), inForce !== null)) {
        throw Refusal.notFound('proposal', ['token']);
      }
      await decide(proposal, { businessId: proposal.toBusinessId, accountId: null, door: 'email' });
      return proposal.id;
    });
    const proposal = await this.proposals.byId(capability.proposalId);
    if (!proposal) throw Refusal.notFound('proposal', ['token']);
    return { proposal, capability };
  }
}
