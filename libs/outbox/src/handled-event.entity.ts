import { CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

/** That one handler has dealt with one event: written in the handler's own transaction, so its effect happens once. */
@Entity('handled_event')
export class HandledEvent {
  @PrimaryColumn('uuid', { name: 'event_id' })
  eventId!: string;

  @PrimaryColumn('text')
  handler!: string;

  @CreateDateColumn({ type: 'timestamptz', name: 'handled_at' })
  handledAt!: Date;
}
