import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Business } from '#libs/directory';
import { Account } from '#libs/identity';
import type { Door } from './door.js';
import { Promised, type PromiseMove, type PromiseState, type PromiseView } from './promise.entity.js';

/** One line of a promise's history: who did what, when, through which door. Only ever added: a trigger refuses changes. */
@Entity('promise_event')
@Index('promise_event_promise_id_idx', ['promiseId', 'id'])
export class PromiseEvent {
  /** Time-ordered; the history is read in this order. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'promise_id' })
  @ForeignKey(() => Promised, { onDelete: 'CASCADE' })
  promiseId!: string;

  @Column('text')
  move!: PromiseMove;

  /** The state after it. */
  @Column('text')
  became!: PromiseState;

  /** The business that did it; null when the clock or the house did. */
  @Column('uuid', { name: 'by_business_id', nullable: true })
  @ForeignKey(() => Business, { onDelete: 'CASCADE' })
  byBusinessId!: string | null;

  /** The person; null for the clock and the house. */
  @Column('uuid', { name: 'by_account_id', nullable: true })
  @ForeignKey(() => Account, { onDelete: 'SET NULL' })
  byAccountId!: string | null;

  /** Null when it came through none: the clock, or the house. */
  @Column('text', { nullable: true })
  door!: Door | null;

  /** What was said to it, for both sides to read. */
  @Column('text', { nullable: true })
  words!: string | null;

  /** What the side that did it says the promise came to; null unless contested. */
  @Column('text', { nullable: true })
  view!: PromiseView | null;

  @Column('timestamptz')
  at!: Date;
}
