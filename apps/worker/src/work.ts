import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { Logger } from 'pino';
import { type Config, createLogger, NestLogger } from '#libs/config';
import { Database } from '#libs/database';
import { InboundSmtpServer } from '#libs/mail';
import { JobRunner } from '#libs/outbox';
import { startHealthServer } from './health-server.js';
import { WorkerModule } from './worker.module.js';

/** Starts the worker and returns once it works. `onClose` is the last thing done when the process is told to end. */
export async function work(config: Config, onClose: () => Promise<void>): Promise<void> {
  const logger = createLogger(config, 'worker');
  const app = await NestFactory.createApplicationContext(WorkerModule.with(config), {
    logger: new NestLogger(logger),
    abortOnError: false,
  });
  const database = app.get(Database);
  let started = false;
  const health = await startHealthServer({
    host: config.WORKER_HOST,
    port: config.WORKER_PORT,
    check: async () => {
      if (!started) throw new Error('still starting');
      await database.read.query('select 1');
    },
  });
  onStop(logger, async () => {
    await health.close();
    await app.close();
    await onClose();
  });
  await app.get(JobRunner).start(logger);
  if (config.INBOUND_SMTP_PORT > 0) {
    const port = await app.get(InboundSmtpServer).start();
    logger.info({ host: config.INBOUND_SMTP_HOST, port }, 'replies are taken');
  }
  started = true;
  logger.info({ port: health.port }, 'the worker works');
}

/** Finishes what is being done, then leaves. A second signal leaves at once. */
function onStop(logger: Logger, stop: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      logger.info({ signal }, 'the worker stops');
      stop().then(
        () => process.exit(0),
        (error: unknown) => {
          logger.error({ err: error }, 'the worker could not stop in order');
          process.exit(1);
        },
      );
    });
  }
}
