import { Injectable } from '@nestjs/common';
import { withRequestId } from '#libs/config';
import { Database } from '#libs/database';
import { HandlerRegistry } from './handlers.js';
import type { HandleEventPayload } from './relay.js';

/** Lets one handler deal with one event, once: the note that it did commits with what it did. */
@Injectable()
export class HandleEvent {
  constructor(
    private readonly database: Database,
    private readonly registry: HandlerRegistry,
  ) {}

  async run({ eventId, handler: name }: HandleEventPayload): Promise<void> {
    const handler = this.registry.eventHandlers().find((candidate) => candidate.name === name)?.handler;
    if (!handler) throw new Error(`No handler is called ${name}.`);
    await this.database.transaction(async () => {
      const first: unknown[] = await this.database.write.query(
        `insert into handled_event (event_id, handler) values ($1, $2) on conflict do nothing returning 1`,
        [eventId, name],
      );
      if (first.length === 0) return;
      const rows: { payload: Record<string, unknown>; request_id: string | null }[] =
        await this.database.write.query(`select payload, request_id from outbox_event where id = $1`, [
          eventId,
        ]);
      const event = rows[0];
      if (event) await withRequestId(event.request_id ?? eventId, () => handler.handle(event.payload));
    });
  }
}
