import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** Why an address gets no more mail. A bounced one gets none at all; the others still get sign-in links they ask for. */
export const SUPPRESSION_REASONS = ['no_more_mail', 'not_my_business', 'bounced'] as const;
export type SuppressionReason = (typeof SUPPRESSION_REASONS)[number];

/** An address this installation does not write to any more. */
@Entity('suppressed_address')
@Check('suppressed_address_reason_check', `"reason" in ('no_more_mail', 'not_my_business', 'bounced')`)
export class SuppressedAddress {
  @PrimaryColumn('citext')
  address!: string;

  @Column('text')
  reason!: SuppressionReason;

  @Column('timestamptz')
  at!: Date;
}
