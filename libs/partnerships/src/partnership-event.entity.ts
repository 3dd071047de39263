import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Day } from '#libs/common';
import { Business } from '#libs/directory';
import { Account } from '#libs/identity';
import { CatchUp } from './catch-up.entity.js';
import type { Door } from './door.js';
import { Partnership } from './partnership.entity.js';

export const PARTNERSHIP_EVENT_KINDS = [
  'started',
  'amended',
  'renewed',
  'paused',
  'resumed',
  'notice_given',
  'end_agreed',
  'ended',
  'completed',
  'catch_up_planned',
  'catch_up_moved',
  'catch_up_cancelled',
  'catch_up_restored',
] as const;
export type PartnershipEventKind = (typeof PARTNERSHIP_EVENT_KINDS)[number];

/** One line of a partnership's history: who, when, through which door. Only ever added: a trigger refuses changes. */
@Entity('partnership_event')
@Index('partnership_event_partnership_id_idx', ['partnershipId', 'id'])
@Index('partnership_event_catch_up_id_idx', ['catchUpId', 'id'], { where: 'catch_up_id is not null' })
export class PartnershipEvent {
  /** Time-ordered; the history is read in this order. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'partnership_id' })
  @ForeignKey(() => Partnership, { onDelete: 'CASCADE' })
  partnershipId!: string;

  @Column('text')
  kind!: PartnershipEventKind;

  /** The business that did it; null when the clock did. */
  @Column('uuid', { name: 'by_business_id', nullable: true })
  @ForeignKey(() => Business, { onDelete: 'CASCADE' })
  byBusinessId!: string | null;

  /** The person; null for somebody without an account, and for the clock. */
  @Column('uuid', { name: 'by_account_id', nullable: true })
  @ForeignKey(() => Account, { onDelete: 'SET NULL' })
  byAccountId!: string | null;

  @Column('text', { nullable: true })
  door!: Door | null;

  /** Which version in force began here; null for everything else. */
  @Column('integer', { name: 'version_number', nullable: true })
  versionNumber!: number | null;

  /** Until when it is paused, or its last day; null for everything else. */
  @Column('date', { nullable: true })
  day!: Day | null;

  /** Why. For the side that wrote it alone: never shown to the other, never public. */
  @Column('text', { nullable: true })
  reason!: string | null;

  /** The catch-up it is about; null for everything else. */
  @Column('uuid', { name: 'catch_up_id', nullable: true })
  @ForeignKey(() => CatchUp, { onDelete: 'CASCADE' })
  catchUpId!: string | null;

  /** When that catch-up was to begin after this line, or before it was cancelled; null for everything else. */
  @Column('timestamptz', { name: 'starts_at', nullable: true })
  startsAt!: Date | null;

  @Column('timestamptz')
  at!: Date;
}
