import { Injectable } from '@nestjs/common';
import { Clock, dayIn, newId } from '#libs/common';
import { Config } from '#libs/config';
import { BusinessesRepository } from '#libs/directory';
import type { Actor } from '../door.js';
import { alreadyDecided, nothingChanged } from '../proposal.errors.js';
import { ProposalCountered } from '../proposal.events.js';
import { openUntil, type Proposal } from '../proposal.entity.js';
import { frozenVersion } from '../proposal-version.entity.js';
import { ProposalHistoryRepository } from '../proposal-history.repository.js';
import { ProposalVersionsRepository } from '../proposal-versions.repository.js';
import { ProposalsRepository } from '../proposals.repository.js';
import { changesBetween } from '../term-changes.js';
import { draftTerms, requireSendable, type TermsInput } from '../terms.js';
import { AnnounceProposal } from './announce-proposal.js';
import { RequireAnswerable } from './require-answerable.js';

/** What a counter says: the version it answers, and the terms the other side would rather have. */
export interface Counter {
  readonly seenHash: string;
  readonly terms: TermsInput;
}

/**
 * What every counter does, whoever gives it: checks that it answers the version in force and says something else, and
 * puts a new version before the other side. The caller holds the proposal's row.
 */
@Injectable()
export class MakeCounter {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly businesses: BusinessesRepository,
    private readonly proposals: ProposalsRepository,
    private readonly versions: ProposalVersionsRepository,
    private readonly history: ProposalHistoryRepository,
    private readonly requireAnswerable: RequireAnswerable,
    private readonly announce: AnnounceProposal,
  ) {}

  async execute(proposal: Proposal, { seenHash, terms: input }: Counter, actor: Actor): Promise<void> {
    const at = this.clock.now();
    proposal.after('counter', actor.businessId, at);
    const answered = await this.requireAnswerable.execute(proposal, seenHash, actor);
    const terms = draftTerms(input);
    requireSendable(terms, await this.today(actor, at));
    if (changesBetween(answered.terms, terms).length === 0) throw nothingChanged();
    const businessId = proposal.turnBusinessId as string;
    const number = answered.number + 1;
    await this.versions.insert(
      frozenVersion(proposal, {
        id: newId(),
        number,
        byBusinessId: businessId,
        byAccountId: actor.accountId,
        door: actor.door ?? 'api',
        terms,
        at,
      }),
    );
    const countered = await this.proposals.counter(proposal.id, answered.number, {
      turnBusinessId: proposal.other(businessId),
      expiresAt: openUntil(at),
      recallUntil: new Date(at.getTime() + this.config.RECALL_SECONDS * 1_000),
      changedAt: at,
    });
    if (!countered) throw alreadyDecided(proposal.state);
    const line = { proposalId: proposal.id, kind: 'countered', actor, at, versionNumber: number } as const;
    await this.history.append(line);
    await this.announce.execute(proposal, ProposalCountered({ proposalId: proposal.id }));
  }

  private async today({ businessId }: Actor, at: Date): Promise<string> {
    const business = businessId === null ? null : await this.businesses.byId(businessId);
    return dayIn(business?.timeZone ?? 'UTC', at);
  }
}
