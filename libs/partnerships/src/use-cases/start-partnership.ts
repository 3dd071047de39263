import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#libs/common';
import type { Actor } from '../door.js';
import { agreedLines } from '../follow-terms.js';
import type { Proposal } from '../proposal.entity.js';
import { PartnershipStarted } from '../proposal.events.js';
import type { ProposalVersion } from '../proposal-version.entity.js';
import { PartnershipHistoryRepository } from '../partnership-history.repository.js';
import { PartnershipVersionsRepository } from '../partnership-versions.repository.js';
import { PromisesRepository } from '../promises.repository.js';
import { PartnershipsRepository } from '../partnerships.repository.js';
import { AmendPartnership } from './amend-partnership.js';
import { RequireAnswerable } from './require-answerable.js';
import { SettleProposal } from './settle-proposal.js';

/**
 * What every acceptance does, whoever gives it: checks that the version looked at is the one in force, ends the
 * proposal, and puts the partnership with its promises in force, or other terms in the one it would change. The caller holds the proposal's row.
 */
@Injectable()
export class StartPartnership {
  constructor(
    private readonly clock: Clock,
    private readonly requireAnswerable: RequireAnswerable,
    private readonly partnerships: PartnershipsRepository,
    private readonly versionsInForce: PartnershipVersionsRepository,
    private readonly promises: PromisesRepository,
    private readonly history: PartnershipHistoryRepository,
    private readonly amend: AmendPartnership,
    private readonly settle: SettleProposal,
  ) {}

  /** Answers the partnership's id. */
  async execute(proposal: Proposal, seenHash: string, actor: Actor): Promise<string> {
    proposal.after('accept', actor.businessId, this.clock.now());
    const version = await this.requireAnswerable.execute(proposal, seenHash, actor);
    if (proposal.kind !== 'new') return this.amend.execute(proposal, version, actor);
    const partnershipId = newId();
    await this.settle.execute(proposal, 'accept', actor, null, [
      PartnershipStarted({ partnershipId, proposalId: proposal.id }),
    ]);
    await this.insert(partnershipId, proposal, version, actor);
    return partnershipId;
  }

  private async insert(
    partnershipId: string,
    proposal: Proposal,
    { id: versionId, terms }: ProposalVersion,
    actor: Actor,
  ): Promise<void> {
    const at = this.clock.now();
    const { id: proposalId, fromBusinessId, toBusinessId } = proposal;
    const { startsOn, endsOn } = terms;
    await this.partnerships.insert({
      id: partnershipId,
      versionId,
      proposalId,
      fromBusinessId,
      toBusinessId,
      startsOn,
      endsOn,
      state: 'active',
      startedAt: at,
    });
    await this.versionsInForce.add({ partnershipId, number: 1, versionId, proposalId, at });
    await this.history.append({ partnershipId, kind: 'started', actor, at, versionNumber: 1 });
    await this.promises.insert(
      agreedLines(proposal, terms).map((line) => ({ ...line, id: newId(), partnershipId })),
    );
  }
}
