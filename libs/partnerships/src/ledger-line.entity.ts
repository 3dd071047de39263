import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Business } from '#libs/directory';
import { LedgerEntry } from './ledger-entry.entity.js';

/**
 * What is counted: people reached, which is an estimate and so has three numbers (at least, likely, at most); visits
 * that somebody counted, and apart from them those that somebody estimated; redemptions; referrals; money in minor units.
 */
export const LEDGER_UNITS = [
  'people_low',
  'people',
  'people_high',
  'visits',
  'visits_estimated',
  'redemptions',
  'referrals',
  'money',
] as const;
export type LedgerUnit = (typeof LEDGER_UNITS)[number];

/**
 * The accounts each side has in each unit. What one gave is above zero, what one got below, so that the two sides
 * mirror each other. What was noted and not confirmed yet is on the waiting accounts, which never count.
 */
export const LEDGER_ACCOUNTS = ['given', 'got', 'given_waiting', 'got_waiting'] as const;
export type LedgerAccount = (typeof LEDGER_ACCOUNTS)[number];

/** One posting of an entry. The lines of an entry sum to zero in each unit: a deferred constraint trigger sees to it. */
@Entity('ledger_line')
@Check('ledger_line_amount_check', '"amount" <> 0')
@Check('ledger_line_currency_check', `("unit" = 'money') = ("currency" is not null)`)
export class LedgerLine {
  @PrimaryColumn('uuid', { name: 'entry_id' })
  @ForeignKey(() => LedgerEntry, { onDelete: 'CASCADE' })
  entryId!: string;

  /** Whose account. */
  @PrimaryColumn('uuid', { name: 'business_id' })
  @Index('ledger_line_business_id_idx')
  @ForeignKey(() => Business, { onDelete: 'CASCADE' })
  businessId!: string;

  @PrimaryColumn('text')
  account!: LedgerAccount;

  @PrimaryColumn('text')
  unit!: LedgerUnit;

  /** ISO 4217, for money only. */
  @Column('text', { nullable: true })
  currency!: string | null;

  /** In whole units; money in minor units. */
  @Column('integer')
  amount!: number;
}
