import { Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Business } from './business.entity.js';

export const PRICE_BANDS = ['low', 'medium', 'high', 'very_high'] as const;
export type PriceBand = (typeof PRICE_BANDS)[number];

/** A thing or service a business sells. */
@Entity('offering')
@Index('offering_name_key_idx', { synchronize: false })
export class Offering {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'business_id' })
  @ForeignKey(() => Business, { onDelete: 'CASCADE' })
  @Index('offering_business_id_idx')
  businessId!: string;

  @Column('text')
  name!: string;

  /** The name as it is searched. Kept by the repository. */
  @Column('text', { name: 'name_key' })
  nameKey!: string;

  @Column('text', { nullable: true })
  description!: string | null;

  @Column('text', { nullable: true })
  price!: PriceBand | null;

  /** Order on the profile, from 0. */
  @Column('integer')
  position!: number;

  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;
}
