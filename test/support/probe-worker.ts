import 'reflect-metadata';
import { Injectable, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ConfigModule, createLogger } from '#libs/config';
import { Database, DatabaseModule } from '#libs/database';
import { defineEvent, type EventHandler, Handles, JobRunner, OutboxModule } from '#libs/outbox';
import { testConfig } from './test-config.js';

/** A process that works on the outbox of `DATABASE_URL` until somebody kills it. Each handler notes what it dealt with. */
export const ProbeHappened = defineEvent<{ number: number }>('ProbeHappened');

abstract class Probe implements EventHandler<typeof ProbeHappened.payload> {
  constructor(protected readonly database: Database) {}

  /** Takes a moment between its two writes, so that a kill can fall between them. */
  async handle({ number }: typeof ProbeHappened.payload): Promise<void> {
    const { write } = this.database;
    await write.query('insert into probe (number, handler, step) values ($1, $2, 1)', [
      number,
      this.constructor.name,
    ]);
    await write.query('select pg_sleep(0.004)');
    await write.query('insert into probe (number, handler, step) values ($1, $2, 2)', [
      number,
      this.constructor.name,
    ]);
  }
}

@Injectable()
@Handles(ProbeHappened)
export class FirstProbe extends Probe {
  constructor(database: Database) {
    super(database);
  }
}

@Injectable()
@Handles(ProbeHappened)
export class SecondProbe extends Probe {
  constructor(database: Database) {
    super(database);
  }
}

const config = testConfig({ DATABASE_URL: process.env.DATABASE_URL ?? '' });

@Module({
  imports: [ConfigModule.with(config), DatabaseModule, OutboxModule],
  providers: [FirstProbe, SecondProbe],
})
class ProbeModule {}

const app = await NestFactory.createApplicationContext(ProbeModule, { logger: false });
await app.get(JobRunner).start(createLogger(config, 'probe'));
process.stdout.write('working\n');
