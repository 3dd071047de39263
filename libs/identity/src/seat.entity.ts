import { Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Account } from './account.entity.js';

export const SEAT_ROLES = ['owner', 'manager', 'staff'] as const;
export type SeatRole = (typeof SEAT_ROLES)[number];

/** A person's role in one business. Identity knows the business by its id only. */
@Entity('seat')
@Unique(['accountId', 'businessId'])
export class Seat {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'account_id' })
  @ForeignKey(() => Account, { onDelete: 'CASCADE' })
  accountId!: string;

  @Column('uuid', { name: 'business_id' })
  @Index('seat_business_id_idx')
  businessId!: string;

  @Column('text')
  role!: SeatRole;

  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;
}
