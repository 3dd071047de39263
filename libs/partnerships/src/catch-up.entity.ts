import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { type Day, dayIn, type Refusal, timeIn } from '#libs/common';
import { Business } from '#libs/directory';
import { catchUpOver, notCancelled, notYoursToPutBack } from './catch-up.errors.js';
import { Partnership } from './partnership.entity.js';

/*
 * The life of a catch-up. Nothing else changes its state.
 *
 * | in        | move    | who       | becomes   |
 * | --------- | ------- | --------- | --------- |
 * | planned   | move    | party     | moved     |
 * | planned   | cancel  | party     | cancelled |
 * | planned   | drop    | house     | cancelled |
 * | moved     | move    | party     | moved     |
 * | moved     | cancel  | party     | cancelled |
 * | moved     | drop    | house     | cancelled |
 * | cancelled | restore | canceller | planned   |
 *
 * party: either of the two; house: nobody, because the partnership does not last that long; canceller: the side that
 * cancelled it, within UNDO_MINUTES. A catch-up that is planned or moved is past once its time is over; nobody writes
 * that down. past is final. Each move adds one to the revision, and a person moves only the revision they looked at.
 */
export const CATCH_UP_STATES = ['planned', 'moved', 'cancelled'] as const;
export type CatchUpState = (typeof CATCH_UP_STATES)[number];

/** The state with what the clock adds. */
export type ShownCatchUpState = CatchUpState | 'past';

export const CATCH_UP_MOVES = ['move', 'cancel', 'drop', 'restore'] as const;
export type CatchUpMove = (typeof CATCH_UP_MOVES)[number];

/** Who moves a catch-up: one of the two, or the house. */
export type CatchUpMover = { readonly businessId: string } | 'house';

interface Rule {
  readonly who: 'party' | 'house' | 'canceller';
  readonly becomes: CatchUpState;
}

const open = {
  move: { who: 'party', becomes: 'moved' },
  cancel: { who: 'party', becomes: 'cancelled' },
  drop: { who: 'house', becomes: 'cancelled' },
} as const;

/** The table of the header, for the machine. */
export const CATCH_UP_TRANSITIONS: Readonly<
  Record<ShownCatchUpState, Readonly<Partial<Record<CatchUpMove, Rule>>>>
> = {
  planned: open,
  moved: open,
  cancelled: { restore: { who: 'canceller', becomes: 'planned' } },
  past: {},
};

/** Minutes in which the side that cancelled can take that back; nobody is written to before they are over. */
export const UNDO_MINUTES = 2;

/** Where a catch-up takes place: at one of the two, by phone or video, or elsewhere. */
export const CATCH_UP_PLACES = ['business', 'remote', 'elsewhere'] as const;
export type CatchUpPlace = (typeof CATCH_UP_PLACES)[number];

/** A short meeting the two partners plan, to talk about how it goes. */
@Entity('catch_up')
@Check('catch_up_state_check', `"state" in ('planned', 'moved', 'cancelled')`)
@Check(
  'catch_up_place_check',
  `("place_kind" = 'business' and "host_business_id" is not null and "place" is null)
    or ("place_kind" in ('remote', 'elsewhere') and "host_business_id" is null and "place" is not null)`,
)
@Check('catch_up_minutes_check', '"minutes" between 10 and 240')
@Index('catch_up_partnership_id_idx', ['partnershipId', 'startsAt', 'id'])
@Index('catch_up_starts_at_idx', ['startsAt'], { where: `state <> 'cancelled'` })
export class CatchUp {
  /** Also what it is called in every calendar. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'partnership_id' })
  @ForeignKey(() => Partnership, { onDelete: 'CASCADE' })
  partnershipId!: string;

  /** As last written; see {@link stateAt} for what counts now. */
  @Column('text', { default: 'planned' })
  state!: CatchUpState;

  @Column('timestamptz', { name: 'starts_at' })
  startsAt!: Date;

  /** The clock it was planned by: that of the place, or of the side that planned it when it is at neither. */
  @Column('text', { name: 'time_zone' })
  timeZone!: string;

  @Column('integer')
  minutes!: number;

  @Column('text', { name: 'place_kind' })
  placeKind!: CatchUpPlace;

  /** At whose place; null when at neither. */
  @Column('uuid', { name: 'host_business_id', nullable: true })
  @ForeignKey(() => Business, { onDelete: 'CASCADE' })
  hostBusinessId!: string | null;

  /** The number to call, the link to open, or where to come to; null at one of the two. */
  @Column('text', { nullable: true })
  place!: string | null;

  @Column('text', { nullable: true })
  note!: string | null;

  /** How often it was changed; its SEQUENCE in every calendar (RFC 5545, section 3.8.7.4). */
  @Column('integer', { default: 0 })
  revision!: number;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt!: Date;

  /** The side that cancelled it; null when it is not cancelled, or the house did. */
  @Column('uuid', { name: 'cancelled_by_business_id', nullable: true })
  @ForeignKey(() => Business, { onDelete: 'CASCADE' })
  cancelledByBusinessId!: string | null;

  get endsAt(): Date {
    return new Date(this.startsAt.getTime() + this.minutes * 60_000);
  }

  /** The day it is on, by its own clock. */
  get day(): Day {
    return dayIn(this.timeZone, this.startsAt);
  }

  /** When it begins, by its own clock, as HH:MM. */
  get time(): string {
    return timeIn(this.timeZone, this.startsAt);
  }

  stateAt(now: Date): ShownCatchUpState {
    return this.state !== 'cancelled' && this.endsAt <= now ? 'past' : this.state;
  }

  may(move: CatchUpMove, mover: CatchUpMover, now: Date): boolean {
    return this.refusal(move, mover, now) === null;
  }

  /** What it becomes by this move. Throws the refusal when the move is not open to this mover now. */
  after(move: CatchUpMove, mover: CatchUpMover, now: Date): CatchUpState {
    const refusal = this.refusal(move, mover, now);
    if (refusal) throw refusal;
    return CATCH_UP_TRANSITIONS[this.stateAt(now)][move]!.becomes;
  }

  private refusal(move: CatchUpMove, mover: CatchUpMover, now: Date): Refusal | null {
    const state = this.stateAt(now);
    const rule = CATCH_UP_TRANSITIONS[state][move];
    if (!rule) return move === 'restore' ? notCancelled() : catchUpOver(state);
    return this.isMover(rule, mover, now) ? null : notYoursToPutBack();
  }

  private isMover({ who }: Rule, mover: CatchUpMover, now: Date): boolean {
    if (mover === 'house') return who === 'house';
    if (who !== 'canceller') return who === 'party';
    const seconds = (now.getTime() - this.changedAt.getTime()) / 1_000;
    return mover.businessId === this.cancelledByBusinessId && seconds <= UNDO_MINUTES * 60;
  }
}
