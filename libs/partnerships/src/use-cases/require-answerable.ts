import { Injectable } from '@nestjs/common';
import { Refusal } from '#libs/common';
import { BusinessesRepository } from '#libs/directory';
import type { Actor } from '../door.js';
import { staleVersion, unavailable } from '../proposal.errors.js';
import type { Proposal } from '../proposal.entity.js';
import type { ProposalVersion } from '../proposal-version.entity.js';
import { ProposalVersionsRepository } from '../proposal-versions.repository.js';

/**
 * What must hold before a version is accepted or countered: it is the one that was looked at, somebody else made it,
 * and the two businesses can still have to do with each other. Part of each such verb, under the proposal's lock.
 */
@Injectable()
export class RequireAnswerable {
  constructor(
    private readonly businesses: BusinessesRepository,
    private readonly versions: ProposalVersionsRepository,
  ) {}

  /** Answers the version in force. */
  async execute(proposal: Proposal, seenHash: string, actor: Actor): Promise<ProposalVersion> {
    const version = await this.versions.current(proposal);
    if (version.hash !== seenHash) throw staleVersion();
    if (actor.accountId !== null && actor.accountId === version.byAccountId) {
      throw Refusal.of(
        'NOT_ALLOWED',
        'You made this offer yourself. Somebody of the other side has to answer.',
      );
    }
    const parties = await this.businesses.byIds([proposal.fromBusinessId, proposal.toBusinessId]);
    const closed = parties.find(({ status }) => status === 'closed');
    if (closed) throw unavailable(closed.name);
    return version;
  }
}
