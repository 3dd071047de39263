import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Business } from '#libs/directory';

/** To how many businesses one was shown as a match on one day (UTC). Counts only; who was shown it is not kept. */
@Entity('match_exposure')
@Check('match_exposure_shown_check', '"shown" > 0')
export class MatchExposure {
  @PrimaryColumn('uuid', { name: 'business_id' })
  @ForeignKey(() => Business, { onDelete: 'CASCADE' })
  businessId!: string;

  @PrimaryColumn('date')
  @Index('match_exposure_day_idx')
  day!: string;

  @Column('integer')
  shown!: number;
}
