import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

/** One answered request of a client that may retry. See {@link Once}. */
@Entity('idempotency_key')
export class IdempotencyKey {
  @PrimaryColumn('text')
  scope!: string;

  @PrimaryColumn('text')
  key!: string;

  @Column('text', { name: 'request_hash' })
  requestHash!: string;

  @Column('jsonb', { nullable: true })
  answer!: unknown;

  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;
}
