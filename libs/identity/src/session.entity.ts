import { Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Account } from './account.entity.js';

/** How long a session lasts after its last use, in days. */
export const SESSION_DAYS = 30;

/** A signed-in browser or API client. The secret is with the client; only its hash is here. */
@Entity('session')
@Unique(['secretHash'])
export class Session {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('bytea', { name: 'secret_hash' })
  secretHash!: Buffer;

  @Column('uuid', { name: 'account_id' })
  @Index('session_account_id_idx')
  @ForeignKey(() => Account, { onDelete: 'CASCADE' })
  accountId!: string;

  /** The business this session acts for; null before one was chosen. */
  @Column('uuid', { name: 'acting_for_id', nullable: true })
  actingForId!: string | null;

  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
}
