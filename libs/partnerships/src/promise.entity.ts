import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Day } from '#libs/common';
import { Business, type ChannelKind } from '#libs/directory';
import { Partnership } from './partnership.entity.js';

export const PROMISE_STATES = ['upcoming', 'due'] as const;
export type PromiseState = (typeof PROMISE_STATES)[number];

/** One line of agreed terms: who does what, where, by when. */
@Entity('promise')
@Unique(['partnershipId', 'key'])
export class Promised {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'partnership_id' })
  @ForeignKey(() => Partnership, { onDelete: 'CASCADE' })
  partnershipId!: string;

  /** The key of this promise in the agreed terms. */
  @Column('text')
  key!: string;

  /** The business that does it. */
  @Column('uuid', { name: 'by_business_id' })
  @Index('promise_by_business_id_idx')
  @ForeignKey(() => Business, { onDelete: 'CASCADE' })
  byBusinessId!: string;

  @Column('text')
  what!: string;

  @Column('text', { nullable: true })
  channel!: ChannelKind | null;

  @Column('date', { name: 'from_on' })
  from!: Day;

  @Column('date', { name: 'until_on' })
  until!: Day;

  @Column('integer', { nullable: true })
  quantity!: number | null;

  /** Order in the terms, from 0. */
  @Column('integer')
  position!: number;

  /** Due from its first day on. @param today the day at the place of the business that does it */
  stateOn(today: Day): PromiseState {
    return today < this.from ? 'upcoming' : 'due';
  }
}
