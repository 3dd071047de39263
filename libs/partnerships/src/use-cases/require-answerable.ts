import { Injectable } from '@nestjs/common';
import { Refusal } from '#libs/common';
import { BlocksRepository, BusinessesRepository } from '#libs/directory';
import type { Actor } from '../door.js';
import { blockedByYou, staleVersion, unavailable } from '../proposal.errors.js';
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
    private readonly blocks: BlocksRepository,
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
    await this.requireBoth(proposal);
    return version;
  }

  /** Closed and blocked look the same, except to the one who blocked. */
  private async requireBoth({ fromBusinessId, toBusinessId, turnBusinessId }: Proposal): Promise<void> {
    const parties = await this.businesses.byIds([fromBusinessId, toBusinessId]);
    const closed = parties.find(({ status }) => status === 'closed');
    if (closed) throw unavailable(closed.name);
    if (!(await this.blocks.between(fromBusinessId, toBusinessId))) return;
    const other = parties.find(({ id }) => id !== turnBusinessId);
    const own = await this.blocks.blockedBy(turnBusinessId ?? '', other ? [other.id] : []);
    throw own.length > 0 ? blockedByYou(other?.name ?? '') : unavailable(other?.name ?? '');
  }
}
