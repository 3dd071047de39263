import { runMigrations as migrateQueue } from 'graphile-worker';
import { DataSource } from 'typeorm';
import { migrations } from './migrations/index.js';

/**
 * Brings a database to the newest schema: ours, and the job queue's. Safe to run from two processes at once: an advisory lock makes the second wait.
 */
export async function runMigrations(databaseUrl: string): Promise<void> {
  const source = new DataSource({
    type: 'postgres',
    url: databaseUrl,
    migrations,
    migrationsTransactionMode: 'each',
  });
  await source.initialize();
  const lock = source.createQueryRunner();
  try {
    await lock.query(`select pg_advisory_lock(hashtext('alongside migrations'))`);
    await source.runMigrations();
    await migrateQueue({ connectionString: databaseUrl });
  } finally {
    await lock.query(`select pg_advisory_unlock(hashtext('alongside migrations'))`);
    await lock.release();
    await source.destroy();
  }
}
