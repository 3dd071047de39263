import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Partnership } from './partnership.entity.js';
import { ProposalVersion } from './proposal-version.entity.js';
import { Proposal } from './proposal.entity.js';

/** One version in force: these terms held from this moment until the next one. Only ever added: a trigger refuses changes. */
@Entity('partnership_version')
@Unique(['partnershipId', 'number'])
@Unique(['versionId'])
@Check('partnership_version_number_check', '"number" > 0')
export class PartnershipVersion {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'partnership_id' })
  @ForeignKey(() => Partnership, { onDelete: 'CASCADE' })
  partnershipId!: string;

  /** 1, 2, 3 … in each partnership. */
  @Column('integer')
  number!: number;

  /** The version of a proposal that both agreed to. */
  @Column('uuid', { name: 'version_id' })
  @ForeignKey(() => ProposalVersion, { onDelete: 'CASCADE' })
  versionId!: string;

  @Column('uuid', { name: 'proposal_id' })
  @ForeignKey(() => Proposal, { onDelete: 'CASCADE' })
  proposalId!: string;

  /** When it was agreed and took the place of the one before. */
  @Column('timestamptz')
  at!: Date;
}
