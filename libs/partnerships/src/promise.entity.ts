import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { addDays, type Day, type Refusal } from '#libs/common';
import { Business, type ChannelKind } from '#libs/directory';
import { Partnership } from './partnership.entity.js';
import {
  contestedBefore,
  notBegunYet,
  notDoneYet,
  notTheirView,
  notYourPromise,
  promiseSettled,
  repliedAlready,
  tooLateToContest,
} from './promise.errors.js';

/*
 * The life of a promise. Nothing else changes its state.
 *
 * | in        | move    | who may  | becomes   |
 * | --------- | ------- | -------- | --------- |
 * | open      | do      | promiser | done      |
 * | open      | confirm | partner  | outcome   |
 * | open      | waive   | partner  | waived    |
 * | open      | drop    | house    | waived    |
 * | open      | miss    | clock    | missed    |
 * | done      | undo    | promiser | open      |
 * | done      | confirm | partner  | outcome   |
 * | done      | doubt   | partner  | open      |
 * | done      | trust   | clock    | outcome   |
 * | missed    | contest | promiser | contested |
 * | missed    | waive   | partner  | waived    |
 * | contested | reply   | partner  | contested |
 * | contested | agree   | party    | view      |
 * | contested | lapse   | clock    | disagreed |
 *
 * promiser: the business that promised; partner: the one it is owed to; party: either; house: nobody, because the terms
 * changed or the partnership ended; clock: nobody, once the time is over. Every day counts at the promiser's place.
 * outcome: kept when it was done by its last day, otherwise late. view: what the other side says it came to.
 * A promise can be done and confirmed from its first day on. It is missed when it is still open after its last day and
 * GRACE_DAYS more. What was said to be done counts after SILENCE_DAYS without an answer. A miss can be contested once,
 * within CONTEST_DAYS; the two then have TALK_DAYS to see it alike, after which it counts for nobody.
 * kept, late, waived and disagreed are final.
 */
export const PROMISE_STATES = [
  'open',
  'done',
  'kept',
  'late',
  'missed',
  'contested',
  'waived',
  'disagreed',
] as const;
export type PromiseState = (typeof PROMISE_STATES)[number];

export const PROMISE_MOVES = [
  'do',
  'undo',
  'confirm',
  'doubt',
  'waive',
  'drop',
  'miss',
  'trust',
  'contest',
  'reply',
  'agree',
  'lapse',
] as const;
export type PromiseMove = (typeof PROMISE_MOVES)[number];

/** What a side can say a contested promise came to. */
export const PROMISE_VIEWS = ['kept', 'late', 'missed', 'waived'] as const;
export type PromiseView = (typeof PROMISE_VIEWS)[number];

/** What the promiser can say instead of missed. */
export const PROMISE_CLAIMS = ['kept', 'late', 'waived'] as const satisfies readonly PromiseView[];
export type PromiseClaim = (typeof PROMISE_CLAIMS)[number];

/** The state with what the calendar adds: an open promise is upcoming until its first day, then due. */
export type ShownPromiseState = Exclude<PromiseState, 'open'> | 'upcoming' | 'due';

type Mover = 'promiser' | 'partner' | 'party' | 'house' | 'clock';
interface Rule {
  readonly who: Mover;
  readonly becomes: PromiseState | 'outcome' | 'view';
}

/** The table of the header, for the machine. */
export const PROMISE_TRANSITIONS: Readonly<
  Record<PromiseState, Readonly<Partial<Record<PromiseMove, Rule>>>>
> = {
  open: {
    do: { who: 'promiser', becomes: 'done' },
    confirm: { who: 'partner', becomes: 'outcome' },
    waive: { who: 'partner', becomes: 'waived' },
    drop: { who: 'house', becomes: 'waived' },
    miss: { who: 'clock', becomes: 'missed' },
  },
  done: {
    undo: { who: 'promiser', becomes: 'open' },
    confirm: { who: 'partner', becomes: 'outcome' },
    doubt: { who: 'partner', becomes: 'open' },
    trust: { who: 'clock', becomes: 'outcome' },
  },
  missed: {
    contest: { who: 'promiser', becomes: 'contested' },
    waive: { who: 'partner', becomes: 'waived' },
  },
  contested: {
    reply: { who: 'partner', becomes: 'contested' },
    agree: { who: 'party', becomes: 'view' },
    lapse: { who: 'clock', becomes: 'disagreed' },
  },
  kept: {},
  late: {},
  waived: {},
  disagreed: {},
};

/** Days after the last one before an open promise is missed. */
export const GRACE_DAYS = 3;
/** Days the partner has to say something before a promise said to be done counts. */
export const SILENCE_DAYS = 7;
/** Days in which a miss can be contested. */
export const CONTEST_DAYS = 14;
/** Days the two have to agree about a contested promise. */
export const TALK_DAYS = 14;

/** One line of agreed terms: who does what, where, by when, and what became of it. */
@Entity('promise')
@Unique(['partnershipId', 'key', 'sinceVersion'])
@Check('promise_parties_check', '"by_business_id" <> "for_business_id"')
@Check(
  'promise_state_check',
  `"state" in ('open', 'done', 'kept', 'late', 'missed', 'contested', 'waived', 'disagreed')`,
)
@Index('promise_live_by_idx', ['byBusinessId', 'until'], { where: `state in ('open', 'done', 'contested')` })
@Index('promise_live_for_idx', ['forBusinessId', 'until'], {
  where: `state in ('open', 'done', 'contested')`,
})
@Index('promise_open_until_idx', ['until'], { where: `state = 'open'` })
@Index('promise_done_idx', ['doneOn'], { where: `state = 'done'` })
@Index('promise_contested_idx', ['contestedOn'], { where: `state = 'contested'` })
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

  /** The business it is owed to. */
  @Column('uuid', { name: 'for_business_id' })
  @Index('promise_for_business_id_idx')
  @ForeignKey(() => Business, { onDelete: 'CASCADE' })
  forBusinessId!: string;

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

  /** The version in force that brought it: a line of terms that is agreed anew for a later season is another promise. */
  @Column('integer', { name: 'since_version', default: 1 })
  sinceVersion!: number;

  @Column('text', { default: 'open' })
  state!: PromiseState;

  /** The day it was done, as far as anybody said so. */
  @Column('date', { name: 'done_on', nullable: true })
  doneOn!: Day | null;

  /** The day it was found missed. */
  @Column('date', { name: 'missed_on', nullable: true })
  missedOn!: Day | null;

  /** The day the miss was contested; kept afterwards, for it can be done once. */
  @Column('date', { name: 'contested_on', nullable: true })
  contestedOn!: Day | null;

  /** What the promiser says a contested promise came to. */
  @Column('text', { name: 'promiser_view', nullable: true })
  promiserView!: PromiseClaim | null;

  /** What the partner says; null before it replied. */
  @Column('text', { name: 'partner_view', nullable: true })
  partnerView!: PromiseView | null;

  /** When it last changed its state. */
  @Column('timestamptz', { name: 'changed_at', nullable: true })
  changedAt!: Date | null;

  /** The state to show. @param today the day at the place of the business that does it */
  stateOn(today: Day): ShownPromiseState {
    if (this.state !== 'open') return this.state;
    return today < this.from ? 'upcoming' : 'due';
  }

  isParty(businessId: string): boolean {
    return businessId === this.byBusinessId || businessId === this.forBusinessId;
  }

  /** Who is asked to do something now; null when it is settled, or nobody has to. */
  get turn(): string | null {
    if (this.state === 'open') return this.byBusinessId;
    if (this.state === 'done') return this.forBusinessId;
    if (this.state !== 'contested') return null;
    return this.partnerView === null ? this.forBusinessId : this.byBusinessId;
  }

  /** By when, at the promiser's place; its last day once nobody is asked any more. */
  get dueOn(): Day {
    if (this.state === 'done' && this.doneOn) return addDays(this.doneOn, SILENCE_DAYS);
    if (this.state === 'contested' && this.contestedOn) return addDays(this.contestedOn, TALK_DAYS);
    return this.until;
  }

  /** The last day on which a miss can be contested; null when it cannot be. */
  get contestableUntil(): Day | null {
    if (this.state !== 'missed' || this.missedOn === null || this.contestedOn !== null) return null;
    return addDays(this.missedOn, CONTEST_DAYS);
  }

  /** Whether the move is open to this business (null: the clock or the house) on this day. */
  may(move: PromiseMove, businessId: string | null, today: Day): boolean {
    return this.refusal(move, businessId, today) === null;
  }

  /**
   * What the promise becomes by this move. Throws the refusal when the move is not open to this business on this day.
   * @param today the day at the promiser's place
   * @param seen for `agree`: the view of the other side that was looked at
   */
  after(move: PromiseMove, businessId: string | null, today: Day, seen?: PromiseView): PromiseState {
    const refusal = this.refusal(move, businessId, today);
    if (refusal) throw refusal;
    const { becomes } = PROMISE_TRANSITIONS[this.state][move]!;
    if (becomes === 'outcome') return (this.doneOn ?? today) <= this.until ? 'kept' : 'late';
    if (becomes !== 'view') return becomes;
    const view = this.viewOfOther(businessId);
    if (view === null || (seen !== undefined && seen !== view)) throw notTheirView();
    return view;
  }

  /** What the other side says a contested promise came to. */
  viewOfOther(businessId: string | null): PromiseView | null {
    return businessId === this.byBusinessId ? this.partnerView : this.promiserView;
  }

  private refusal(move: PromiseMove, businessId: string | null, today: Day): Refusal | null {
    const rule = PROMISE_TRANSITIONS[this.state][move];
    if (!rule) return this.state === 'open' ? notDoneYet() : promiseSettled(this.state);
    if (!this.isMover(rule.who, businessId)) return notYourPromise();
    if (rule.who === 'clock') return this.isOver(today) ? null : notYourPromise();
    return this.notNow(move, businessId, today);
  }

  /** What the day or an earlier move forbids to somebody who otherwise may. */
  private notNow(move: PromiseMove, businessId: string | null, today: Day): Refusal | null {
    if ((move === 'do' || move === 'confirm') && today < this.from) return notBegunYet();
    if (move === 'contest' && this.contestedOn !== null) return contestedBefore();
    if (move === 'contest' && today > (this.contestableUntil ?? '')) return tooLateToContest();
    if (move === 'reply' && this.partnerView !== null) return repliedAlready();
    return move === 'agree' && this.viewOfOther(businessId) === null ? notTheirView() : null;
  }

  /** Whether the time the state gives is over. */
  private isOver(today: Day): boolean {
    return today > (this.state === 'open' ? addDays(this.until, GRACE_DAYS) : this.dueOn);
  }

  private isMover(who: Mover, businessId: string | null): boolean {
    if (who === 'clock' || who === 'house') return businessId === null;
    if (businessId === null) return false;
    if (who === 'party') return this.isParty(businessId);
    return businessId === (who === 'promiser' ? this.byBusinessId : this.forBusinessId);
  }
}
