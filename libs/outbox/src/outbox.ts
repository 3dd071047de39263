import { Injectable } from '@nestjs/common';
import { newId } from '#libs/common';
import { currentRequestId } from '#libs/config';
import { Database } from '#libs/database';

/** An event a library announces: a name, and ids (never secrets, never whole objects). */
export interface DomainEvent<Payload extends object = Record<string, unknown>> {
  readonly name: string;
  readonly payload: Payload;
}

/** Defines an event: `const ProposalSent = defineEvent<{ proposalId: string }>('ProposalSent')`, then `ProposalSent({ proposalId })`. */
export function defineEvent<Payload extends object>(name: string) {
  const make = (payload: Payload): DomainEvent<Payload> => ({ name, payload });
  return Object.assign(make, { eventName: name, payload: undefined as unknown as Payload });
}

/** Topic on which the relay is woken. */
export const OUTBOX_TOPIC = 'outbox';

/** Writes events into the transaction that makes them true. */
@Injectable()
export class Outbox {
  constructor(private readonly database: Database) {}

  async append(event: DomainEvent<object>): Promise<void> {
    await this.database.write.query(
      `insert into outbox_event (id, name, payload, request_id) values ($1, $2, $3, $4)`,
      [newId(), event.name, JSON.stringify(event.payload), currentRequestId() ?? null],
    );
    this.database.signal(OUTBOX_TOPIC, 'waiting');
  }
}
