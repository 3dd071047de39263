import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Refusal } from '#libs/common';
import { Business } from '#libs/directory';
import { Account } from '#libs/identity';
import {
  alreadyDecided,
  notQueued,
  notSentYet,
  notYourMove,
  proposalExpired,
  queuedAlready,
  sentAlready,
  tooLateToRecall,
} from './proposal.errors.js';
import type { Side, Terms } from './terms.js';

/*
 * The life of a proposal. Nothing else changes its state.
 *
 * | in    | move     | who may | becomes   |
 * | ----- | -------- | ------- | --------- |
 * | draft | send     | sender  | sent      |
 * | draft | discard  | sender  | removed   |
 * | draft | queue    | sender  | draft     |
 * | draft | leave    | sender  | draft     |
 * | draft | deliver  | house   | sent      |
 * | draft | drop     | house   | draft     |
 * | sent  | counter  | turn    | sent      |
 * | sent  | accept   | turn    | accepted  |
 * | sent  | decline  | turn    | declined  |
 * | sent  | snooze   | turn    | sent      |
 * | sent  | recall   | sending | before    |
 * | sent  | withdraw | waiting | withdrawn |
 * | sent  | close    | party   | withdrawn |
 * | sent  | expire   | clock   | expired   |
 *
 * sender: the business that started it; turn: the business that is asked now; waiting: the one that made the current
 * version; sending: the same, until `recallUntil`; party: either, because it closed for good; clock: nobody, once
 * `expiresAt` has come. From that moment on the proposal counts as expired and only the clock may move it, even before
 * the timetable has got round to it. accepted, declined, withdrawn and expired are final.
 *
 * A counter puts a new version in force, hands the turn over and starts the time to answer again; whoever made it,
 * "sent" means that the version in force waits for an answer. Snoozing changes nothing but the list of the one who is
 * asked. A recall takes the version in force back as if it had never been sent: before the first that is a draft
 * again, before a counter the version it answered, with the turn and the time it had.
 *
 * A draft to a business that has as many open proposals as it wants can wait its turn (`queuedAt`). It stays a draft,
 * seen by its sender alone, but may not be changed or sent. house: nobody, because a place came free (deliver) or because
 * it cannot be delivered any longer (drop). Queueing and leaving take turns.
 */
export const PROPOSAL_STATES = ['draft', 'sent', 'accepted', 'declined', 'withdrawn', 'expired'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

export const PROPOSAL_MOVES = [
  'send',
  'discard',
  'queue',
  'leave',
  'deliver',
  'drop',
  'counter',
  'accept',
  'decline',
  'snooze',
  'recall',
  'withdraw',
  'close',
  'expire',
] as const;
export type ProposalMove = (typeof PROPOSAL_MOVES)[number];

type Mover = 'sender' | 'turn' | 'waiting' | 'sending' | 'party' | 'clock' | 'house';
interface Rule {
  readonly who: Mover;
  readonly becomes: ProposalState | 'removed' | 'before';
}

/** The table of the header, for the machine. */
export const TRANSITIONS: Readonly<Record<ProposalState, Readonly<Partial<Record<ProposalMove, Rule>>>>> = {
  draft: {
    send: { who: 'sender', becomes: 'sent' },
    discard: { who: 'sender', becomes: 'removed' },
    queue: { who: 'sender', becomes: 'draft' },
    leave: { who: 'sender', becomes: 'draft' },
    deliver: { who: 'house', becomes: 'sent' },
    drop: { who: 'house', becomes: 'draft' },
  },
  sent: {
    counter: { who: 'turn', becomes: 'sent' },
    accept: { who: 'turn', becomes: 'accepted' },
    decline: { who: 'turn', becomes: 'declined' },
    snooze: { who: 'turn', becomes: 'sent' },
    recall: { who: 'sending', becomes: 'before' },
    withdraw: { who: 'waiting', becomes: 'withdrawn' },
    close: { who: 'party', becomes: 'withdrawn' },
    expire: { who: 'clock', becomes: 'expired' },
  },
  accepted: {},
  declined: {},
  withdrawn: {},
  expired: {},
};

/** Moves of drafts. */
const BEFORE_SENDING: readonly ProposalMove[] = ['send', 'discard', 'queue', 'leave', 'deliver', 'drop'];

/** What accepting leads to: a partnership, or another version in force in one that there is. */
export const PROPOSAL_KINDS = ['new', 'amendment', 'renewal'] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

/** How long a version is open for an answer, in days. */
export const OPEN_DAYS = 21;

/** The last moment to answer a version that is sent at this one. */
export const openUntil = (at: Date): Date => new Date(at.getTime() + OPEN_DAYS * 86_400_000);

/** An offer of terms from one business to another. What was offered is in its versions. */
@Entity('proposal')
@Check('proposal_parties_check', '"from_business_id" <> "to_business_id"')
@Check('proposal_draft_check', `("state" = 'draft') = ("current_version" = 0)`)
@Check('proposal_queued_check', `"queued_at" is null or "state" = 'draft'`)
@Check('proposal_kind_check', `("kind" = 'new') = ("partnership_id" is null)`)
@Index('proposal_from_business_id_idx', ['fromBusinessId', 'changedAt', 'id'])
@Index('proposal_to_business_id_idx', ['toBusinessId', 'changedAt', 'id'])
@Index('proposal_open_to_idx', ['toBusinessId'], { where: `state = 'sent'` })
@Index('proposal_open_turn_idx', ['turnBusinessId'], { where: `state = 'sent'` })
@Index('proposal_open_expires_idx', ['expiresAt'], { where: `state = 'sent'` })
@Index('proposal_queue_idx', ['toBusinessId', 'queuedAt', 'id'], { where: 'queued_at is not null' })
@Index('proposal_queued_pair_idx', ['fromBusinessId', 'toBusinessId'], {
  unique: true,
  where: 'queued_at is not null',
})
@Index('proposal_between_idx', ['fromBusinessId', 'toBusinessId'], { where: `state = 'sent'` })
@Index('proposal_partnership_id_idx', ['partnershipId', 'id'], { where: 'partnership_id is not null' })
@Index('proposal_open_change_idx', ['partnershipId'], { unique: true, where: `state = 'sent'` })
export class Proposal {
  @PrimaryColumn('uuid')
  id!: string;

  /** The business that started it: `sender` in the terms, whoever makes the next version. */
  @Column('uuid', { name: 'from_business_id' })
  @ForeignKey(() => Business, { onDelete: 'CASCADE' })
  fromBusinessId!: string;

  @Column('uuid', { name: 'to_business_id' })
  @ForeignKey(() => Business, { onDelete: 'CASCADE' })
  toBusinessId!: string;

  @Column('text', { default: 'new' })
  kind!: ProposalKind;

  /** The partnership it would change; null when it is for a new one. At most one such proposal is open at a time. */
  @Column('uuid', { name: 'partnership_id', nullable: true })
  @ForeignKey('Partnership', { onDelete: 'CASCADE' })
  partnershipId!: string | null;

  /** As last written; see {@link stateAt} for what counts now. */
  @Column('text')
  state!: ProposalState;

  /** Terms still being written: of a draft, or of the counter the side asked is at. Null once they are frozen in a version. */
  @Column('jsonb', { name: 'draft_terms', nullable: true })
  draftTerms!: Terms | null;

  /** Number of the version in force; 0 while a draft. */
  @Column('integer', { name: 'current_version', default: 0 })
  currentVersion!: number;

  /** The business that is asked now; null for a draft and once decided. */
  @Column('uuid', { name: 'turn_business_id', nullable: true })
  @ForeignKey(() => Business, { onDelete: 'CASCADE' })
  turnBusinessId!: string | null;

  /** Since when this draft waits for a free place at its recipient's; null when it does not. */
  @Column('timestamptz', { name: 'queued_at', nullable: true })
  queuedAt!: Date | null;

  /** Until when it can be answered; null while a draft. */
  @Column('timestamptz', { name: 'expires_at', nullable: true })
  expiresAt!: Date | null;

  /** Until when the version in force can be taken back as if it had never been sent; null once it cannot: its mail leaves then. */
  @Column('timestamptz', { name: 'recall_until', nullable: true })
  recallUntil!: Date | null;

  /** The side asked does not want to be asked before this moment; one that is over was brought back then. */
  @Column('timestamptz', { name: 'snoozed_until', nullable: true })
  snoozedUntil!: Date | null;

  /** Number of the version the side asked was last reminded of; 0 for none. */
  @Column('integer', { name: 'reminded_version', default: 0 })
  remindedVersion!: number;

  /** Where a recipient without an account is written to; null when the recipient is a member. */
  @Column('citext', { name: 'recipient_email', nullable: true })
  recipientEmail!: string | null;

  /** Where that address came from, in words for its owner. */
  @Column('text', { name: 'recipient_email_source', nullable: true })
  recipientEmailSource!: string | null;

  /** Why it was declined, for the other side; null when nothing was said. */
  @Column('text', { name: 'decline_reason', nullable: true })
  declineReason!: string | null;

  @Column('uuid', { name: 'created_by_id', nullable: true })
  @ForeignKey(() => Account, { onDelete: 'SET NULL' })
  createdById!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  /** When something last happened; lists are in this order. */
  @Column('timestamptz', { name: 'changed_at' })
  changedAt!: Date;

  /** When it reached a final state. */
  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: Date | null;

  /** The state that counts at a moment: an unanswered proposal is expired as soon as its time is over. */
  stateAt(now: Date): ProposalState {
    return this.state === 'sent' && this.expiresAt !== null && this.expiresAt <= now ? 'expired' : this.state;
  }

  /** The business asked now; null when nobody is. */
  turnAt(now: Date): string | null {
    return this.stateAt(now) === 'sent' ? this.turnBusinessId : null;
  }

  /** Whether this business is asked now and has not put it off. */
  asks(businessId: string, now: Date): boolean {
    const putOff = this.snoozedUntil !== null && this.snoozedUntil > now;
    return this.turnAt(now) === businessId && !putOff;
  }

  isParty(businessId: string): boolean {
    return businessId === this.fromBusinessId || businessId === this.toBusinessId;
  }

  /** The other of the two. */
  other(businessId: string): string {
    return businessId === this.fromBusinessId ? this.toBusinessId : this.fromBusinessId;
  }

  /** The business behind a side of the terms. */
  businessOf(side: Side): string {
    return side === 'sender' ? this.fromBusinessId : this.toBusinessId;
  }

  /** Whether the move is open to this business (null: the clock) now. */
  may(move: ProposalMove, businessId: string | null, now: Date): boolean {
    return this.refusal(move, businessId, now) === null;
  }

  /** What the proposal becomes by this move. Throws the refusal when the move is not open to this business now. */
  after(move: ProposalMove, businessId: string | null, now: Date): ProposalState | 'removed' {
    const refusal = this.refusal(move, businessId, now);
    if (refusal) throw refusal;
    const { becomes } = TRANSITIONS[this.state][move]!;
    if (becomes !== 'before') return becomes;
    return this.currentVersion === 1 ? 'draft' : 'sent';
  }

  private refusal(move: ProposalMove, businessId: string | null, now: Date): Refusal | null {
    const overdue = this.stateAt(now) !== this.state;
    if (overdue && move !== 'expire') return proposalExpired();
    const rule = TRANSITIONS[this.state][move];
    if (!rule) return this.notHere(move);
    if (!this.isMover(rule.who, businessId, overdue)) return notYourMove();
    const queued = this.queuedAt !== null;
    if (queued && (move === 'send' || move === 'queue')) return queuedAlready();
    if (!queued && (move === 'leave' || move === 'deliver' || move === 'drop')) return notQueued();
    return move === 'recall' && !this.isFresh(now) ? tooLateToRecall() : null;
  }

  private isFresh(now: Date): boolean {
    return this.recallUntil !== null && now < this.recallUntil;
  }

  private notHere(move: ProposalMove): Refusal {
    if (this.state === 'draft') return notSentYet();
    if (BEFORE_SENDING.includes(move)) return sentAlready();
    return this.state === 'expired' ? proposalExpired() : alreadyDecided(this.state);
  }

  private isMover(who: Mover, businessId: string | null, overdue: boolean): boolean {
    if (who === 'house') return businessId === null;
    if (who === 'clock') return businessId === null && overdue;
    if (businessId === null || !this.isParty(businessId)) return false;
    if (who === 'sender') return businessId === this.fromBusinessId;
    return who === 'party' || (businessId === this.turnBusinessId) === (who === 'turn');
  }
}
