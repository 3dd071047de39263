import 'reflect-metadata';
import type { INestApplicationContext, Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { Clock } from '#libs/common';
import { type Config, ConfigModule, createLogger } from '#libs/config';
import { Database, DatabaseModule } from '#libs/database';
import { JobRunner, OutboxModule } from '#libs/outbox';
import { TestClock } from './test-clock.js';
import { testConfig } from './test-config.js';
import { createTestDatabase } from './test-database.js';

/** Some libraries on a database of their own, without an API. */
export interface TestModule {
  readonly config: Config;
  readonly clock: TestClock;
  readonly db: Database;
  readonly get: INestApplicationContext['get'];
  /** Relays events and runs jobs until nothing is due. */
  drain(): Promise<void>;
  close(): Promise<void>;
}

export async function startModule(
  imports: readonly Type[],
  values: Record<string, string> = {},
): Promise<TestModule> {
  const database = await createTestDatabase();
  const config = testConfig({ DATABASE_URL: database.url, ...values });
  const clock = new TestClock();
  const module = await Test.createTestingModule({
    imports: [ConfigModule.with(config), DatabaseModule, OutboxModule, ...imports],
  })
    .overrideProvider(Clock)
    .useValue(clock)
    .compile();
  const context = await module.init();
  return {
    config,
    clock,
    db: context.get(Database),
    get: context.get.bind(context) as INestApplicationContext['get'],
    drain: () => context.get(JobRunner).drain(createLogger(config, 'test')),
    async close() {
      await context.close();
      await database.drop();
    },
  };
}
