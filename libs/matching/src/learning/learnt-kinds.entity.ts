import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Day } from '#libs/common';

/**
 * What outcomes came to for two kinds of business, from a day on. Another row is written for a later day when something changes, so
 * that what counts on a day never moves while the day lasts. Both orders of the two kinds have their row.
 */
@Entity('learnt_kinds')
export class LearntKinds {
  @PrimaryColumn('text')
  kind!: string;

  @PrimaryColumn('text', { name: 'other_kind' })
  otherKind!: string;

  @PrimaryColumn('date', { name: 'from_day' })
  fromDay!: Day;

  @Column('double precision')
  yes!: number;

  @Column('double precision')
  no!: number;

  /** Different businesses of the kind, and of the other kind, that it comes from. */
  @Column('integer')
  businesses!: number;

  @Column('integer', { name: 'other_businesses' })
  otherBusinesses!: number;

  /** The share of the pairs that came to work together. */
  @Column('double precision')
  together!: number;
}
