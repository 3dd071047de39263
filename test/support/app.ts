import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { ApiModule } from '../../apps/api/src/api.module.js';
import { httpAdapter, prepare } from '../../apps/api/src/server.js';
import { WorkerModule } from '../../apps/worker/src/worker.module.js';
import { Clock } from '#libs/common';
import { createLogger } from '#libs/config';
import { Database } from '#libs/database';
import { JobRunner } from '#libs/outbox';
import { startTestMailbox, type TestMailbox } from './mailbox.js';
import { TestClock } from './test-clock.js';
import { testConfig } from './test-config.js';
import { createTestDatabase } from './test-database.js';

/** One answer of the API. */
export interface Answer<Data = Record<string, unknown>> {
  readonly data: Data;
  readonly errors?: readonly { message: string; extensions: { code: string } }[];
}

/** The whole application on its own database, with its own mailbox: API over real HTTP, jobs run when the test says so. */
export interface TestApp {
  readonly url: string;
  readonly databaseUrl: string;
  readonly clock: TestClock;
  readonly db: Database;
  readonly mailbox: TestMailbox;
  /** Asks the API over HTTP, as the holder of `token` or as nobody. */
  gql<Data = Record<string, never>>(
    query: string,
    variables?: object,
    as?: { token?: string },
  ): Promise<Answer<Data>>;
  /** Relays events and runs jobs until nothing is left to do. */
  drain(): Promise<void>;
  /** Runs every scheduled task once. */
  tick(): Promise<void>;
  /** A provider of the application, for arranging what the API does not offer. */
  get<T>(type: abstract new (...args: never[]) => T): T;
  close(): Promise<void>;
}

/** With the `DATABASE_URL` of another application it is a second replica of it, to be closed before it. */
export async function startApp(values: Record<string, string> = {}): Promise<TestApp> {
  const database = values.DATABASE_URL
    ? { url: values.DATABASE_URL, drop: () => Promise.resolve() }
    : await createTestDatabase();
  const mailbox = await startTestMailbox();
  const clock = new TestClock();
  const config = testConfig({
    DATABASE_URL: database.url,
    SMTP_URL: `smtp://127.0.0.1:${mailbox.port}`,
    ...values,
  });
  const module = await Test.createTestingModule({
    imports: [ApiModule.with(config), WorkerModule.with(config)],
  })
    .overrideProvider(Clock)
    .useValue(clock)
    .compile();
  const app = module.createNestApplication<NestFastifyApplication>(httpAdapter(config), { logger: false });
  await prepare(app);
  await app.listen(0, '127.0.0.1');
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  const runner = app.get(JobRunner);
  const logger = createLogger(config, 'worker');
  return {
    url,
    databaseUrl: database.url,
    clock,
    db: app.get(Database),
    mailbox,
    async gql<Data>(query: string, variables: object = {}, as: { token?: string } = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(as.token ? { authorization: `Bearer ${as.token}` } : {}),
        },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answer<Data>;
    },
    drain: () => runner.drain(logger),
    tick: () => runner.tick(),
    get: (type) => app.get(type, { strict: false }),
    async close() {
      await app.close();
      await mailbox.close();
      await database.drop();
    },
  };
}
