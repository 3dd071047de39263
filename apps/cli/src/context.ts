import 'reflect-metadata';
import type { DynamicModule, INestApplicationContext, Type } from '@nestjs/common';

/** Does work with the providers of some libraries on the configured database, and lets go of everything afterwards. */
export async function inContext<T>(
  imports: readonly (Type | DynamicModule)[],
  work: (context: INestApplicationContext) => Promise<T>,
): Promise<T> {
  const [{ NestFactory }, { ConfigModule, loadConfig }, { DatabaseModule }, { OutboxModule }] =
    await Promise.all([
      import('@nestjs/core'),
      import('#libs/config'),
      import('#libs/database'),
      import('#libs/outbox'),
    ]);
  const context = await NestFactory.createApplicationContext(
    {
      module: class CommandModule {},
      imports: [ConfigModule.with(loadConfig()), DatabaseModule, OutboxModule, ...imports],
    },
    { logger: ['error'], abortOnError: false },
  );
  try {
    return await work(context);
  } finally {
    await context.close();
  }
}
