import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ConfigError, createLogger, loadConfig, NestLogger } from '#libs/config';
import { ApiModule } from './api.module.js';
import { httpAdapter, prepare } from './server.js';

async function main(): Promise<void> {
  const config = loadConfig();
  const logger = createLogger(config, 'api');
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.with(config), httpAdapter(), {
    logger: new NestLogger(logger),
    abortOnError: false,
  });
  await prepare(app);
  app.enableShutdownHooks();
  await app.listen(config.API_PORT, config.API_HOST);
  logger.info({ url: await app.getUrl() }, 'the API listens');
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof ConfigError ? error.message : String((error as Error).stack ?? error)}\n`,
  );
  process.exit(1);
});
