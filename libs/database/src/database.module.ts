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
        ...servers(config),
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

/** One server, or a primary with a replica. Nothing goes to the replica unless {@link Database.readReplica} is asked for it. */
function servers({ DATABASE_URL, DATABASE_REPLICA_URL }: Config) {
  if (!DATABASE_REPLICA_URL) return { url: DATABASE_URL };
  const [master, replica] = [{ url: DATABASE_URL }, { url: DATABASE_REPLICA_URL }];
  return { replication: { defaultMode: 'master' as const, master, slaves: [replica] } };
}
