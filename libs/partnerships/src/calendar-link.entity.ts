import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Account } from '#libs/identity';

/** A person's private calendar address. One each: making it anew ends the one before. */
@Entity('calendar_link')
@Unique(['secretHash'])
export class CalendarLink {
  @PrimaryColumn('uuid', { name: 'account_id' })
  @ForeignKey(() => Account, { onDelete: 'CASCADE' })
  accountId!: string;

  /** SHA-256 of the secret in the address; the secret itself is shown once and kept nowhere. */
  @Column('bytea', { name: 'secret_hash' })
  secretHash!: Buffer;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
