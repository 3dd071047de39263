import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Day } from '#libs/common';
import { Business } from '#libs/directory';

/**
 * What two businesses teach, seen from one of them: every pair has two rows, one from either side. Worked out from all that happened
 * between them, so it can be written again at any time. Nobody is shown it.
 */
@Entity('match_outcome')
@Check('match_outcome_other_id_check', '"business_id" <> "other_id"')
@Check('match_outcome_kinds_check', '("kind" is null) = ("other_kind" is null)')
@Check('match_outcome_weight_check', '"yes" >= 0 and "no" >= 0 and "yes" + "no" <= 1.000001')
@Index('match_outcome_kinds_idx', ['kind', 'otherKind', 'settledOn'])
@Index('match_outcome_settled_on_idx', ['settledOn'])
export class MatchOutcome {
  @PrimaryColumn('uuid', { name: 'business_id' })
  @ForeignKey(() => Business, { onDelete: 'CASCADE' })
  businessId!: string;

  @PrimaryColumn('uuid', { name: 'other_id' })
  @ForeignKey(() => Business, { onDelete: 'CASCADE' })
  @Index('match_outcome_other_id_idx')
  otherId!: string;

  /** The two kinds that go best together; null when they have none, and teach nothing about kinds. */
  @Column('text', { nullable: true })
  kind!: string | null;

  @Column('text', { name: 'other_kind', nullable: true })
  otherKind!: string | null;

  @Column('double precision')
  yes!: number;

  @Column('double precision')
  no!: number;

  /** What it was worth to the other to have asked this business; null when it did not. */
  @Column('double precision', { nullable: true })
  asking!: number | null;

  @Column('date', { name: 'settled_on' })
  settledOn!: Day;
}
