import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { Day } from '#libs/common';
import { Partnership } from './partnership.entity.js';

/** What a calendar shows on a day, whoever of the two looks at it. */
export type CalendarContent = {
  readonly kind: 'starts' | 'promise' | 'ends' | 'pause_ends';
  readonly day: Day;
  readonly title: string;
  /** For a promise: what, how many, and who does it; null for days of the partnership itself. */
  readonly what: string | null;
  readonly quantity: number | null;
  readonly byBusinessId: string | null;
};

/** A day that some calendar was told of once. Kept when it is cancelled, so that the cancellation reaches both sides. */
@Entity('calendar_entry')
@Unique(['partnershipId', 'source'])
export class CalendarEntry {
  /** Its UID in every calendar. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'partnership_id' })
  @ForeignKey(() => Partnership, { onDelete: 'CASCADE' })
  partnershipId!: string;

  /** What it is about: `promise:<id>`, `starts`, `ends`, `pause_ends`. */
  @Column('text')
  source!: string;

  @Column('jsonb')
  content!: CalendarContent;

  /** Raised with every change that was told (RFC 5545, section 3.8.7.4). */
  @Column('integer', { default: 0 })
  sequence!: number;

  @Column('boolean', { default: false })
  cancelled!: boolean;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt!: Date;
}
