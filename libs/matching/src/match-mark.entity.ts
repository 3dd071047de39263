import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Business } from '#libs/directory';

export const DISMISS_REASONS = [
  'too_similar',
  'too_far',
  'not_a_fit',
  'already_work_together',
  'other',
] as const;
export type DismissReason = (typeof DISMISS_REASONS)[number];

/**
 * What a business decided about another: saved, dismissed, or both (a dismissed one keeps its saving for when it is restored).
 * Only the business itself sees it. A row without either is removed.
 */
@Entity('match_mark')
@Check('match_mark_other_id_check', '"business_id" <> "other_id"')
@Check('match_mark_marked_check', '"saved_at" is not null or "dismissed_at" is not null')
@Check('match_mark_reason_check', '("dismissed_at" is null) = ("dismiss_reason" is null)')
export class MatchMark {
  @PrimaryColumn('uuid', { name: 'business_id' })
  @ForeignKey(() => Business, { onDelete: 'CASCADE' })
  businessId!: string;

  @PrimaryColumn('uuid', { name: 'other_id' })
  @ForeignKey(() => Business, { onDelete: 'CASCADE' })
  @Index('match_mark_other_id_idx')
  otherId!: string;

  @Column('timestamptz', { name: 'saved_at', nullable: true })
  savedAt!: Date | null;

  @Column('timestamptz', { name: 'dismissed_at', nullable: true })
  dismissedAt!: Date | null;

  @Column('text', { name: 'dismiss_reason', nullable: true })
  dismissReason!: DismissReason | null;
}
