import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Config } from '#libs/config';
import { Database } from './database.js';
import { IdempotencyKey } from './idempotency-key.entity.js';
import { Live } from './live.js';
import { Naming } from './naming.js';
import { Once } from './once.js';

/** The connection pool, the unit of work, live signals and harmless retries. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [Config],
      useFactory: (config: Config) => ({
        type: 'postgres',
        url: config.DATABASE_URL,
        poolSize: config.DATABASE_POOL,
        autoLoadEntities: true,
        synchronize: false,
        namingStrategy: new Naming(),
        retryAttempts: 3,
        retryDelay: 500,
        extra: { application_name: 'alongside' },
      }),
    }),
    TypeOrmModule.forFeature([IdempotencyKey]),
  ],
  providers: [Database, Live, Once],
  exports: [Database, Live, Once],
})
export class DatabaseModule {}
