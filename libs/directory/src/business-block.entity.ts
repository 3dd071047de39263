import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Business } from './business.entity.js';

/** One business wants never to be shown to another, nor it to them. The other side cannot find out. */
@Entity('business_block')
@Unique(['blockerId', 'blockedId'])
@Check('business_block_not_itself_check', '"blocker_id" <> "blocked_id"')
export class BusinessBlock {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'blocker_id' })
  @ForeignKey(() => Business, { onDelete: 'CASCADE' })
  blockerId!: string;

  @Column('uuid', { name: 'blocked_id' })
  @Index('business_block_blocked_id_idx')
  @ForeignKey(() => Business, { onDelete: 'CASCADE' })
  blockedId!: string;

  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;
}
