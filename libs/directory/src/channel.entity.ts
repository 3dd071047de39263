import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Business } from './business.entity.js';

export const CHANNEL_KINDS = [
  'counter_card',
  'window',
  'receipt',
  'newsletter',
  'social',
  'event',
  'staff_word',
  'packaging',
  'website',
] as const;
export type ChannelKind = (typeof CHANNEL_KINDS)[number];

/** Where a business can show a partner to its customers. */
@Entity('channel')
@Check('channel_monthly_reach_check', '"monthly_reach" >= 0')
export class Channel {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'business_id' })
  @ForeignKey(() => Business, { onDelete: 'CASCADE' })
  @Index('channel_business_id_idx')
  businessId!: string;

  @Column('text')
  kind!: ChannelKind;

  @Column('text')
  name!: string;

  /** People reached in a usual month. */
  @Column('integer', { name: 'monthly_reach' })
  monthlyReach!: number;

  @Column('boolean', { name: 'reach_is_estimate' })
  reachIsEstimate!: boolean;

  /** Order on the profile, from 0. */
  @Column('integer')
  position!: number;

  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;
}
