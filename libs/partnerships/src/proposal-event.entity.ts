import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Business } from '#libs/directory';
import { Account } from '#libs/identity';
import type { Door } from './door.js';
import { Proposal } from './proposal.entity.js';

export const PROPOSAL_EVENT_KINDS = [
  'drafted',
  'queued',
  'left_queue',
  'sent',
  'opened',
  'countered',
  'snoozed',
  'reminded',
  'recalled',
  'accepted',
  'declined',
  'withdrawn',
  'expired',
] as const;
export type ProposalEventKind = (typeof PROPOSAL_EVENT_KINDS)[number];

/** One line of a proposal's history: who, when, through which door, about which version. Only ever added: a trigger refuses changes. */
@Entity('proposal_event')
@Index('proposal_event_proposal_id_idx', ['proposalId', 'id'])
export class ProposalEvent {
  /** Time-ordered; the history is read in this order. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'proposal_id' })
  @ForeignKey(() => Proposal, { onDelete: 'CASCADE' })
  proposalId!: string;

  @Column('text')
  kind!: ProposalEventKind;

  /** The business that did it; null when the clock did. */
  @Column('uuid', { name: 'by_business_id', nullable: true })
  @ForeignKey(() => Business, { onDelete: 'CASCADE' })
  byBusinessId!: string | null;

  /** The person; null for somebody without an account, and for the clock. */
  @Column('uuid', { name: 'by_account_id', nullable: true })
  @ForeignKey(() => Account, { onDelete: 'SET NULL' })
  byAccountId!: string | null;

  /** Null when it came through none: the clock, or a business that closed. */
  @Column('text', { nullable: true })
  door!: Door | null;

  /** The version it is about; null before there is one. */
  @Column('integer', { name: 'version_number', nullable: true })
  versionNumber!: number | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('timestamptz')
  at!: Date;
}
