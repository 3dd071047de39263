import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '#libs/database';
import { ProposalVersion } from './proposal-version.entity.js';
import { Proposal } from './proposal.entity.js';

/** All SQL about versions. There is no update: a version never changes. */
@Injectable()
export class ProposalVersionsRepository {
  constructor(private readonly database: Database) {}

  async insert(version: ProposalVersion): Promise<void> {
    await this.database.write.insert(ProposalVersion, { ...version, terms: version.terms as object });
  }

  byIds(ids: readonly string[]): Promise<ProposalVersion[]> {
    return this.database.read.findBy(ProposalVersion, { id: In([...ids]) });
  }

  /** The version in force of a proposal that was sent. */
  current(proposal: Proposal): Promise<ProposalVersion> {
    const { id: proposalId, currentVersion: number } = proposal;
    return this.database.read.findOneByOrFail(ProposalVersion, { proposalId, number });
  }

  /** The versions in force of these proposals; drafts have none. */
  currentOf(proposalIds: readonly string[]): Promise<ProposalVersion[]> {
    return this.database.read
      .createQueryBuilder(ProposalVersion, 'v')
      .innerJoin(Proposal, 'p', 'p.id = v.proposal_id and p.current_version = v.number')
      .where('p.id = any(:ids)', { ids: proposalIds })
      .getMany();
  }
}
