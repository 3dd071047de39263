import { Check, Column, CreateDateColumn, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/**
 * | from | to | when |
 * | --- | --- | --- |
 * | queued | sending | a job claims it; the stop list is asked in the same statement |
 * | queued | suppressed | the address is on the stop list |
 * | queued | cancelled | what it tells is no longer so |
 * | sending | sent | the server took it |
 * | sending | queued | the server could not be reached or asked to wait; tried again later |
 * | sending | sending | the process that claimed it died, and its claim is over |
 * | sending | failed | the server refused it for good, or the attempts are used up |
 */
export const OUTGOING_MAIL_STATES = [
  'queued',
  'sending',
  'sent',
  'suppressed',
  'cancelled',
  'failed',
] as const;
export type OutgoingMailState = (typeof OUTGOING_MAIL_STATES)[number];

/** An iCalendar file (RFC 5546) that goes with a mail. */
export interface MailInvitation {
  readonly method: 'REQUEST' | 'CANCEL';
  readonly ics: string;
}

/** One mail to one address. Its Message-ID is fixed here, so that a repeat is recognised as the same mail. */
@Entity('outgoing_mail')
@Unique(['idempotencyKey'])
@Unique(['messageId'])
@Check(
  'outgoing_mail_state_check',
  `"state" in ('queued', 'sending', 'sent', 'suppressed', 'cancelled', 'failed')`,
)
export class OutgoingMail {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text', { name: 'idempotency_key' })
  idempotencyKey!: string;

  @Column('text', { name: 'message_id' })
  messageId!: string;

  @Column('citext', { name: 'to_address' })
  @Index('outgoing_mail_to_address_idx')
  toAddress!: string;

  /** What kind of mail, in the words of whoever queued it. */
  @Column('text')
  category!: string;

  /** True for a mail the person has just asked for (a sign-in link): stopping mail does not hold it back. */
  @Column('boolean')
  requested!: boolean;

  @Column('text', { name: 'sender_name', nullable: true })
  senderName!: string | null;

  @Column('text', { name: 'reply_to', nullable: true })
  replyTo!: string | null;

  @Column('text')
  subject!: string;

  /** Erased once the mail is sent or stopped: it holds secret links. */
  @Column('text', { nullable: true })
  html!: string | null;

  /** Erased with `html`. */
  @Column('text', { nullable: true })
  text!: string | null;

  /** What a calendar takes from it; erased with `html`. */
  @Column('jsonb', { nullable: true })
  invitation!: MailInvitation | null;

  @Column('jsonb', { default: () => "'{}'" })
  headers!: Record<string, string>;

  @Column('text')
  state!: OutgoingMailState;

  @Column('integer', { default: 0 })
  attempts!: number;

  /** What the server said last, when it did not take the mail. */
  @Column('text', { name: 'last_error', nullable: true })
  lastError!: string | null;

  /** The request that led to this mail, for the logs. */
  @Column('text', { name: 'request_id', nullable: true })
  requestId!: string | null;

  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'claimed_at', nullable: true })
  claimedAt!: Date | null;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt!: Date | null;
}
