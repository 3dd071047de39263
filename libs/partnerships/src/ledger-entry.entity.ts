import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Day } from '#libs/common';
import { Business } from '#libs/directory';
import { Account } from '#libs/identity';
import type { Door } from './door.js';
import { Partnership } from './partnership.entity.js';

/*
 * What an entry says, and what it does to the accounts of the two (`ledger-line.entity.ts`).
 *
 * | kind         | booked by               | counts at once         | points at what it is about |
 * | ------------ | ----------------------- | ---------------------- | -------------------------- |
 * | reach        | the house               | yes                    |                            |
 * | visits       | either                  | said by who got them   |                            |
 * | redemptions  | the house               | yes                    |                            |
 * | referrals    | either                  | said by who got them   |                            |
 * | confirmation | the other               | moves it over          | what waits                 |
 * | dispute      | the other               | takes it out           | what waits                 |
 * | correction   | whoever it goes against | by the difference      | any of the first four      |
 *
 * Nobody makes a claim alone: a note by the side that brought them waits for the other's word; a note by the side that
 * got them goes against itself and counts. A note has one answer at most: the database sees to it. What rests on the
 * word of one side alone may be corrected by that side; what counts besides may be lowered by the side that brought it
 * and raised by the side that got it. Booked by the house: from a promise that was kept, or from codes at a till.
 */
export const LEDGER_KINDS = ['reach', 'visits', 'redemptions', 'referrals'] as const;
/** What people note themselves. */
export const NOTE_KINDS = ['visits', 'referrals'] as const satisfies readonly (typeof LEDGER_KINDS)[number][];
export type NoteKind = (typeof NOTE_KINDS)[number];
export const LEDGER_CHANGE_KINDS = ['confirmation', 'dispute', 'correction'] as const;
export type LedgerKind = (typeof LEDGER_KINDS)[number];
export type LedgerChangeKind = (typeof LEDGER_CHANGE_KINDS)[number];

/** One transaction of the private ledger of two partners. Only ever added: triggers refuse changes. */
@Entity('ledger_entry')
@Unique(['partnershipId', 'source'])
@Check(
  'ledger_entry_about_check',
  `("about_id" is null) = ("kind" in ('reach', 'visits', 'redemptions', 'referrals'))`,
)
@Check('ledger_entry_lines_check', '"lines" >= 2')
@Check('ledger_entry_happened_from_check', '"happened_from" < "happened_on"')
@Index('ledger_entry_partnership_id_idx', { synchronize: false })
@Index('ledger_entry_about_id_idx', ['aboutId'])
@Index('ledger_entry_answer_key', { synchronize: false })
export class LedgerEntry {
  /** Time-ordered; the ledger is read in this order. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'partnership_id' })
  @ForeignKey(() => Partnership, { onDelete: 'CASCADE' })
  partnershipId!: string;

  @Column('text')
  kind!: LedgerKind | LedgerChangeKind;

  /** What this corrects or answers; null for what stands by itself. */
  @Column('uuid', { name: 'about_id', nullable: true })
  @ForeignKey(() => LedgerEntry, { onDelete: 'CASCADE' })
  aboutId!: string | null;

  /** The side that wrote it; null when the house booked it. */
  @Column('uuid', { name: 'by_business_id', nullable: true })
  @ForeignKey(() => Business, { onDelete: 'CASCADE' })
  byBusinessId!: string | null;

  /** The person; null when the house booked it, for somebody without an account, and when the account is gone. */
  @Column('uuid', { name: 'by_account_id', nullable: true })
  @ForeignKey(() => Account, { onDelete: 'SET NULL' })
  byAccountId!: string | null;

  /** Through which door somebody wrote it; null when the house booked it, and for what is older than this column. */
  @Column('text', { nullable: true })
  door!: Door | null;

  /** The first day, when it happened over several; otherwise null. */
  @Column('date', { name: 'happened_from', nullable: true })
  happenedFrom!: Day | null;

  /** The day it happened; the last of several. */
  @Column('date', { name: 'happened_on' })
  happenedOn!: Day;

  /** What it was, in words: the promise, or what somebody wrote. */
  @Column('text', { nullable: true })
  note!: string | null;

  /** Where a booking of the house comes from, such as `promise:<id>`: the same source is booked once. */
  @Column('text', { nullable: true })
  source!: string | null;

  /** How many lines it has, so that none can be added later. */
  @Column('smallint')
  lines!: number;

  @Column('timestamptz')
  at!: Date;
}
