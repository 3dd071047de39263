import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Day } from '#libs/common';
import { Business } from '#libs/directory';
import { ProposalVersion } from './proposal-version.entity.js';
import { Proposal } from './proposal.entity.js';

export const PARTNERSHIP_STATES = ['active', 'ended'] as const;
export type PartnershipState = (typeof PARTNERSHIP_STATES)[number];

/** An accepted version, in force. A proposal becomes at most one: the database sees to it. */
@Entity('partnership')
@Unique(['proposalId'])
@Unique(['versionId'])
@Check('partnership_parties_check', '"from_business_id" <> "to_business_id"')
@Index('partnership_from_business_id_idx', ['fromBusinessId', 'startedAt', 'id'])
@Index('partnership_to_business_id_idx', ['toBusinessId', 'startedAt', 'id'])
export class Partnership {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'proposal_id' })
  @ForeignKey(() => Proposal, { onDelete: 'CASCADE' })
  proposalId!: string;

  /** The version both agreed to. */
  @Column('uuid', { name: 'version_id' })
  @ForeignKey(() => ProposalVersion, { onDelete: 'CASCADE' })
  versionId!: string;

  @Column('uuid', { name: 'from_business_id' })
  @ForeignKey(() => Business, { onDelete: 'CASCADE' })
  fromBusinessId!: string;

  @Column('uuid', { name: 'to_business_id' })
  @ForeignKey(() => Business, { onDelete: 'CASCADE' })
  toBusinessId!: string;

  /** First day, at each partner's own place. */
  @Column('date', { name: 'starts_on' })
  startsOn!: Day;

  /** Last day, included. */
  @Column('date', { name: 'ends_on' })
  endsOn!: Day;

  /** When it was agreed. */
  @Column('timestamptz', { name: 'started_at' })
  startedAt!: Date;

  /** Agreed means in force until the last day is over. @param today the day where it is asked */
  stateOn(today: Day): PartnershipState {
    return today > this.endsOn ? 'ended' : 'active';
  }

  isParty(businessId: string): boolean {
    return businessId === this.fromBusinessId || businessId === this.toBusinessId;
  }

  /** The other of the two. */
  other(businessId: string): string {
    return businessId === this.fromBusinessId ? this.toBusinessId : this.fromBusinessId;
  }
}
