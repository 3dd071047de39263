import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Config, createLogger, NestLogger } from '#libs/config';
import { workOutAllPairs } from '#libs/matching';
import { ApiModule } from './api.module.js';
import { httpAdapter, prepare } from './server.js';

/** Starts the API; once it listens, works out between requests what comparing kinds of business needs, and then returns. It closes itself when the process is told to end, and `onClose` is the last thing done. */
export async function serve(config: Config, onClose: () => Promise<void>): Promise<void> {
  const logger = createLogger(config, 'api');
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.with(config), httpAdapter(config), {
    logger: new NestLogger(logger),
    abortOnError: false,
  });
  await prepare(app);
  app.getHttpAdapter().getInstance().addHook('onClose', onClose);
  app.enableShutdownHooks();
  await app.listen(config.API_PORT, config.API_HOST);
  logger.info({ url: await app.getUrl() }, 'the API listens');
  await workOutAllPairs();
}
