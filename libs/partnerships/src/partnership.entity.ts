import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { addDays, type Day, type Refusal } from '#libs/common';
import { Business } from '#libs/directory';
import { endingAlready, notForYou, notInThisState, partnershipOver } from './partnership.errors.js';
import { ProposalVersion } from './proposal-version.entity.js';
import { Proposal } from './proposal.entity.js';

/*
 * The life of a partnership. Nothing else changes its state.
 *
 * | in        | move     | who           | becomes   |
 * | --------- | -------- | ------------- | --------- |
 * | active    | amend    | agreement     | active    |
 * | active    | renew    | agreement     | active    |
 * | active    | pause    | party         | paused    |
 * | active    | end      | party         | active    |
 * | active    | agree    | other         | active    |
 * | active    | close    | party         | ended     |
 * | active    | finish   | clock         | ended     |
 * | active    | complete | clock         | completed |
 * | paused    | amend    | agreement     | paused    |
 * | paused    | renew    | agreement     | paused    |
 * | paused    | resume   | party, clock  | active    |
 * | paused    | end      | party         | paused    |
 * | paused    | agree    | other         | paused    |
 * | paused    | close    | party         | ended     |
 * | paused    | finish   | clock         | ended     |
 * | paused    | complete | clock         | completed |
 * | completed | renew    | agreement     | active    |
 *
 * agreement: an accepted proposal of that kind; party: either of the two; other: the one that did not give notice;
 * clock: nobody, once the day it waits for is over. `end` gives notice: what was agreed stays in force up to its last
 * day, and only then is it ended. While notice runs nothing new is agreed and nobody pauses it.
 * ended is final; completed opens for another season only.
 */
export const PARTNERSHIP_STATES = ['active', 'paused', 'ended', 'completed'] as const;
export type PartnershipState = (typeof PARTNERSHIP_STATES)[number];

export const PARTNERSHIP_MOVES = [
  'amend',
  'renew',
  'pause',
  'resume',
  'end',
  'agree',
  'close',
  'finish',
  'complete',
] as const;
export type PartnershipMove = (typeof PARTNERSHIP_MOVES)[number];

/** Who moves a partnership: one of the two, both by an accepted proposal, or the clock. */
export type PartnershipMover = { readonly businessId: string } | 'agreement' | 'clock';

type Who = 'agreement' | 'party' | 'other' | 'clock';
interface Rule {
  readonly who: readonly Who[];
  readonly becomes: PartnershipState;
}

const rule = (becomes: PartnershipState, ...who: Who[]): Rule => ({ who, becomes });
const inForce = (state: PartnershipState) => ({
  amend: rule(state, 'agreement'),
  renew: rule(state, 'agreement'),
  end: rule(state, 'party'),
  agree: rule(state, 'other'),
  close: rule('ended', 'party'),
  finish: rule('ended', 'clock'),
  complete: rule('completed', 'clock'),
});

/** How long after the last day customers of its days may still be noted, in days. */
export const NOTE_DAYS_AFTER_END = 30;

/** Why no customers may be noted: it has not begun, was ended before it could begin, or is over for long. */
export const NOTE_REFUSALS = ['not_begun', 'never_in_force', 'over'] as const;
export type NoteRefusal = (typeof NOTE_REFUSALS)[number];

/** The table of the header, for the machine. */
export const PARTNERSHIP_TRANSITIONS: Readonly<
  Record<PartnershipState, Readonly<Partial<Record<PartnershipMove, Rule>>>>
> = {
  active: { ...inForce('active'), pause: rule('paused', 'party') },
  paused: { ...inForce('paused'), resume: rule('active', 'party', 'clock') },
  ended: {},
  completed: { renew: rule('active', 'agreement') },
};

/** Moves that notice does not wait for. */
const BARRED_BY_NOTICE: readonly PartnershipMove[] = ['amend', 'renew', 'pause', 'end'];

/** What two businesses agreed, from the first acceptance to the end. Which version held when is in `partnership_version`. */
@Entity('partnership')
@Unique(['proposalId'])
@Unique(['versionId'])
@Check('partnership_parties_check', '"from_business_id" <> "to_business_id"')
@Check('partnership_paused_check', `("state" = 'paused') <= ("paused_on" is not null)`)
@Index('partnership_from_business_id_idx', ['fromBusinessId', 'startedAt', 'id'])
@Index('partnership_to_business_id_idx', ['toBusinessId', 'startedAt', 'id'])
@Index('partnership_open_ends_on_idx', ['endsOn'], { where: `state in ('active', 'paused')` })
@Index('partnership_open_last_day_idx', ['lastDay'], { where: `state in ('active', 'paused')` })
@Index('partnership_paused_until_idx', ['pausedUntil'], { where: `state = 'paused'` })
export class Partnership {
  @PrimaryColumn('uuid')
  id!: string;

  /** The proposal it came from. */
  @Column('uuid', { name: 'proposal_id' })
  @ForeignKey(() => Proposal, { onDelete: 'CASCADE' })
  proposalId!: string;

  /** The version in force: the last that both agreed to. */
  @Column('uuid', { name: 'version_id' })
  @ForeignKey(() => ProposalVersion, { onDelete: 'CASCADE' })
  versionId!: string;

  @Column('uuid', { name: 'from_business_id' })
  @ForeignKey(() => Business, { onDelete: 'CASCADE' })
  fromBusinessId!: string;

  @Column('uuid', { name: 'to_business_id' })
  @ForeignKey(() => Business, { onDelete: 'CASCADE' })
  toBusinessId!: string;

  /** First day, at each partner's own place. */
  @Column('date', { name: 'starts_on' })
  startsOn!: Day;

  /** Last day of the period in force, included. */
  @Column('date', { name: 'ends_on' })
  endsOn!: Day;

  /** When it was first agreed. */
  @Column('timestamptz', { name: 'started_at' })
  startedAt!: Date;

  /** As last written; see {@link stateOn} for what counts now. */
  @Column('text', { default: 'active' })
  state!: PartnershipState;

  /** First day of the pause; null when it is not paused. */
  @Column('date', { name: 'paused_on', nullable: true })
  pausedOn!: Day | null;

  /** Last day of the pause, included; null when nobody said. */
  @Column('date', { name: 'paused_until', nullable: true })
  pausedUntil!: Day | null;

  /** Last day in force once somebody gave notice, included; never after `endsOn`. */
  @Column('date', { name: 'last_day', nullable: true })
  lastDay!: Day | null;

  /** Who gave notice, or closed. */
  @Column('uuid', { name: 'ending_by_business_id', nullable: true })
  @ForeignKey(() => Business, { onDelete: 'CASCADE' })
  endingByBusinessId!: string | null;

  /** An earlier last day that the side giving notice asked for; null when none, or once agreed. */
  @Column('date', { name: 'sooner_on', nullable: true })
  soonerOn!: Day | null;

  /** The last day that counts: of the notice, or of the period. */
  get finalDay(): Day {
    return this.lastDay ?? this.endsOn;
  }

  /** The state that counts on a day, also before the timetable has got round to writing it. @param today see `partnershipDay` */
  stateOn(today: Day): PartnershipState {
    if (this.state === 'ended' || this.state === 'completed') return this.state;
    if (today > this.finalDay) return this.lastDay === null ? 'completed' : 'ended';
    const pauseOver = this.pausedUntil !== null && today > this.pausedUntil;
    return this.state === 'paused' && pauseOver ? 'active' : this.state;
  }

  /**
   * Why no customers may be noted, or null. Only days on which it was in force are noted, and only until NOTE_DAYS_AFTER_END
   * after the last of them: people remember that long, and then it is settled what came of it.
   * @param today at the place of whoever notes it
   */
  refusesNotes(today: Day): NoteRefusal | null {
    if (this.finalDay < this.startsOn) return 'never_in_force';
    if (today < this.startsOn) return 'not_begun';
    return today > this.notesUntil ? 'over' : null;
  }

  /** The last day on which customers of its days may be noted. */
  get notesUntil(): Day {
    return addDays(this.finalDay, NOTE_DAYS_AFTER_END);
  }

  isParty(businessId: string): boolean {
    return businessId === this.fromBusinessId || businessId === this.toBusinessId;
  }

  /** The other of the two. */
  other(businessId: string): string {
    return businessId === this.fromBusinessId ? this.toBusinessId : this.fromBusinessId;
  }

  may(move: PartnershipMove, mover: PartnershipMover, today: Day): boolean {
    return this.refusal(move, mover, today) === null;
  }

  /** What it becomes by this move. Throws the refusal when the move is not open to this mover on this day. */
  after(move: PartnershipMove, mover: PartnershipMover, today: Day): PartnershipState {
    const refusal = this.refusal(move, mover, today);
    if (refusal) throw refusal;
    return this.rule(move, mover, today)!.becomes;
  }

  /** The clock writes down what the day has done; everybody else finds it done already. */
  private rule(move: PartnershipMove, mover: PartnershipMover, today: Day): Rule | undefined {
    return PARTNERSHIP_TRANSITIONS[mover === 'clock' ? this.state : this.stateOn(today)][move];
  }

  private refusal(move: PartnershipMove, mover: PartnershipMover, today: Day): Refusal | null {
    const rule = this.rule(move, mover, today);
    if (!rule) {
      const state = this.stateOn(today);
      return state === 'ended' || state === 'completed' ? partnershipOver(state) : notInThisState(state);
    }
    if (this.lastDay !== null && BARRED_BY_NOTICE.includes(move)) return endingAlready(this.lastDay);
    return this.isMover(rule, move, mover, today) ? null : notForYou();
  }

  private isMover({ who }: Rule, move: PartnershipMove, mover: PartnershipMover, today: Day): boolean {
    if (mover === 'agreement') return who.includes('agreement');
    if (mover === 'clock') return who.includes('clock') && this.isDue(move, today);
    if (!this.isParty(mover.businessId)) return false;
    if (who.includes('party')) return true;
    return who.includes('other') && this.soonerOn !== null && mover.businessId !== this.endingByBusinessId;
  }

  /** Whether the day the clock waits for is over. */
  private isDue(move: PartnershipMove, today: Day): boolean {
    const becomes = this.stateOn(today);
    if (move === 'finish') return becomes === 'ended';
    return becomes === (move === 'complete' ? 'completed' : 'active');
  }
}
