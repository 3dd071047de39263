import 'reflect-metadata';
import { Test } from '@nestjs/testing';
import { Clock } from '#libs/common';
import { ConfigModule } from '#libs/config';
import { Database, DatabaseModule } from '#libs/database';
import { OutboxModule } from '#libs/outbox';
import { PartnershipsModule } from '#libs/partnerships';
import { TestClock } from '../test-clock.js';
import { testConfig } from '../test-config.js';
import { createTestDatabase } from '../test-database.js';
import type { Built } from './proposal.js';

/** The library alone, with what it stands on, on a database of its own. */
export interface ProposalLibrary extends Built {
  readonly clock: TestClock;
  /** Every row about proposals, partnerships and what was announced: equal before and after means nothing happened. */
  everything(): Promise<unknown>;
  /** Names of the events that wait or were sent, oldest first. */
  events(): Promise<string[]>;
  close(): Promise<void>;
}

const TABLES = [
  'proposal',
  'proposal_version',
  'proposal_event',
  'proposal_capability',
  'partnership',
  'partnership_version',
  'partnership_event',
  'promise',
  'ledger_entry',
  'catch_up',
];

export async function startProposalLibrary(values: Record<string, string> = {}): Promise<ProposalLibrary> {
  const database = await createTestDatabase();
  const config = testConfig({ DATABASE_URL: database.url, ...values });
  const clock = new TestClock();
  const module = await Test.createTestingModule({
    imports: [ConfigModule.with(config), DatabaseModule, OutboxModule, PartnershipsModule],
  })
    .overrideProvider(Clock)
    .useValue(clock)
    .compile();
  const app = await module.init();
  const db = app.get(Database);
  const query = <T>(sql: string) => db.read.query<T>(sql);
  return {
    db,
    clock,
    get: (type) => app.get(type, { strict: false }),
    async everything() {
      const rows = TABLES.map((table) => query(`select * from ${table} order by id`));
      return Promise.all([...rows, query('select id, name, payload from outbox_event order by id')]);
    },
    async events() {
      const rows = await query<{ name: string }[]>('select name from outbox_event order by created_at, id');
      return rows.map(({ name }) => name);
    },
    async close() {
      await app.close();
      await database.drop();
    },
  };
}
