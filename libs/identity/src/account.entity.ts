import { Check, Column, CreateDateColumn, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** Languages the portal and the mails speak. */
export const LOCALES = ['en', 'de'] as const;
export type Locale = (typeof LOCALES)[number];

/** A person who can sign in. What a person may do for a business is a seat. */
@Entity('account')
@Unique(['email'])
@Check('account_quiet_check', '"quiet_from" between 0 and 23 and "quiet_until" between 0 and 23')
@Index('account_operator_idx', ['id'], { where: 'is_operator' })
export class Account {
  @PrimaryColumn('uuid')
  id!: string;

  /** Compared without regard to case. */
  @Column('citext')
  email!: string;

  @Column('text')
  name!: string;

  @Column('text')
  locale!: Locale;

  /** IANA name, for example `Europe/Berlin`. */
  @Column('text', { name: 'time_zone' })
  timeZone!: string;

  /** Hour of their own clock from which they hear nothing by mail, 0 to 23. */
  @Column('smallint', { name: 'quiet_from', default: 20 })
  quietFrom!: number;

  /** Hour at which that ends; the same as `quietFrom` for never. */
  @Column('smallint', { name: 'quiet_until', default: 8 })
  quietUntil!: number;

  /** argon2id in PHC format; null for a person who signs in by mailed link only. */
  @Column('text', { name: 'password_hash', nullable: true })
  passwordHash!: string | null;

  /** When the person proved that the address is theirs, by opening a mailed link. */
  @Column('timestamptz', { name: 'email_proved_at', nullable: true })
  emailProvedAt!: Date | null;

  /** Whether this person runs the instance: set on the command line only. */
  @Column('boolean', { name: 'is_operator', default: false })
  isOperator!: boolean;

  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;
}

/** What a new account is made of; nobody begins as an operator. */
export type NewAccount = Omit<Account, 'createdAt' | 'isOperator' | 'quietFrom' | 'quietUntil'>;
