import { Injectable } from '@nestjs/common';
import { type Business, BusinessesRepository } from '#libs/directory';
import {
  type Proposal,
  ProposalsRepository,
  type ProposalVersion,
  ProposalVersionsRepository,
} from '#libs/partnerships';

/** A sent proposal with everything a mail about it needs. */
export interface ProposalFacts {
  readonly proposal: Proposal;
  readonly version: ProposalVersion;
  /** The side that made the current version. */
  readonly proposer: Business;
  /** The side it was put to. */
  readonly asked: Business;
}

/** Reads a proposal again before anything is written about it. */
@Injectable()
export class ProposalReader {
  constructor(
    private readonly proposals: ProposalsRepository,
    private readonly versions: ProposalVersionsRepository,
    private readonly businesses: BusinessesRepository,
  ) {}

  /** Null when it is gone or was never sent. */
  async read(proposalId: string): Promise<ProposalFacts | null> {
    const proposal = await this.proposals.byId(proposalId);
    if (!proposal || proposal.currentVersion === 0) return null;
    const version = await this.versions.current(proposal);
    const both = await this.businesses.byIds([proposal.fromBusinessId, proposal.toBusinessId]);
    const proposer = both.find(({ id }) => id === version.byBusinessId);
    const asked = both.find(({ id }) => id !== version.byBusinessId);
    return proposer && asked ? { proposal, version, proposer, asked } : null;
  }
}

/** What each side gets, seen from one of the two. */
export function gets({ proposal, version }: ProposalFacts, businessId: string): { we: string; they: string } {
  const { theyGet, youGet } = version.terms;
  const isSender = businessId === proposal.fromBusinessId;
  return isSender ? { we: youGet, they: theyGet } : { we: theyGet, they: youGet };
}
