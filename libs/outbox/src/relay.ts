import { Injectable } from '@nestjs/common';
import { Database } from '#libs/database';
import { HandlerRegistry } from './handlers.js';
import { Jobs } from './jobs.js';

/** Name of the job that lets one handler deal with one event. */
export const HANDLE_EVENT = 'handle-event';

/** What such a job carries. */
export interface HandleEventPayload {
  readonly eventId: string;
  readonly handler: string;
}

const BATCH = 100;

/** Turns committed events into one job per handler. Marking and queueing commit together, so a crash between them loses and doubles nothing. */
@Injectable()
export class Relay {
  constructor(
    private readonly database: Database,
    private readonly registry: HandlerRegistry,
    private readonly jobs: Jobs,
  ) {}

  /** Relays everything that waits. Returns how many events. */
  async drain(): Promise<number> {
    let total = 0;
    for (;;) {
      const relayed = await this.database.transaction(() => this.batch());
      total += relayed;
      if (relayed < BATCH) return total;
    }
  }

  private async batch(): Promise<number> {
    const handlers = this.registry.eventHandlers();
    const events: { id: string; name: string }[] = await this.database.write.query(
      `select id, name from outbox_event where dispatched_at is null order by id limit ${BATCH} for update skip locked`,
    );
    for (const event of events) {
      for (const { name } of handlers.filter(({ eventName }) => eventName === event.name)) {
        const payload: HandleEventPayload = { eventId: event.id, handler: name };
        await this.jobs.add(HANDLE_EVENT, payload, { key: `${event.id}:${name}` });
      }
    }
    await this.database.write.query(`update outbox_event set dispatched_at = now() where id = any($1)`, [
      events.map(({ id }) => id),
    ]);
    return events.length;
  }
}
