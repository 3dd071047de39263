import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Proposal } from './proposal.entity.js';

/** How long the link still shows how a proposal ended, in days. */
export const READABLE_DAYS_AFTER_END = 30;

/**
 * The right to read and answer one proposal, for one address, without an account. It is never a login. The secret is in
 * the mail; only its hash is here.
 */
@Entity('proposal_capability')
@Unique(['secretHash'])
export class ProposalCapability {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'proposal_id' })
  @Index('proposal_capability_proposal_id_idx')
  @ForeignKey(() => Proposal, { onDelete: 'CASCADE' })
  proposalId!: string;

  /** The address the link was mailed to. */
  @Column('citext')
  address!: string;

  @Column('bytea', { name: 'secret_hash' })
  secretHash!: Buffer;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  /** When the link was first followed. That is all it says: a mail scanner follows links too. */
  @Column('timestamptz', { name: 'opened_at', nullable: true })
  openedAt!: Date | null;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;

  /**
   * Whether the link still works: not revoked, and its proposal not over for more than {@link READABLE_DAYS_AFTER_END}
   * days, or what was agreed by it still in force.
   */
  opens(proposal: Proposal, now: Date, inForce = false): boolean {
    if (this.revokedAt !== null || this.proposalId !== proposal.id) return false;
    if (inForce) return true;
    const end = proposal.decidedAt ?? proposal.expiresAt;
    if (end === null) return false;
    return now.getTime() < end.getTime() + READABLE_DAYS_AFTER_END * 86_400_000;
  }
}
