import { Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';

/** Something that happened, written with the change it tells of. `dispatchedAt` is set once its jobs exist. */
@Entity('outbox_event')
@Index('outbox_event_waiting_idx', ['id'], { where: 'dispatched_at is null' })
export class OutboxEvent {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('jsonb')
  payload!: Record<string, unknown>;

  @Column('text', { name: 'request_id', nullable: true })
  requestId!: string | null;

  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'dispatched_at', nullable: true })
  dispatchedAt!: Date | null;
}
