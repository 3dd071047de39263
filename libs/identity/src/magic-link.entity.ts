import { Column, CreateDateColumn, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** How long a mailed sign-in link can be used, in minutes. */
export const MAGIC_LINK_MINUTES = 20;

/** A sign-in link that was asked for. It has a secret only once it is mailed, and works once. */
@Entity('magic_link')
@Unique(['secretHash'])
export class MagicLink {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('citext')
  @Index('magic_link_email_idx')
  email!: string;

  /** Null until the mail is written. */
  @Column('bytea', { name: 'secret_hash', nullable: true })
  secretHash!: Buffer | null;

  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt!: Date | null;
}
