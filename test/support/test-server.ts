import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { runMigrations } from '#libs/database';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../apps/standalone/src/embedded-postgres.js';

/**
 * The PostgreSQL of one test run, in a process of its own: prints its address when the template database is migrated, and
 * goes away with everything it made when its standard input closes, which it also does when the run is killed.
 */
const home = path.resolve('.alongside');
fs.mkdirSync(home, { recursive: true });
sweep();
const folder = fs.mkdtempSync(path.join(home, 'test-'));
let server: EmbeddedPostgres | undefined;

async function leave(status: number): Promise<never> {
  await server?.stop();
  fs.rmSync(folder, { recursive: true, force: true });
  process.exit(status);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void leave(1));

try {
  const settings = {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: '300',
  };
  server = await startEmbeddedPostgres({ dataFolder: path.join(folder, 'postgres'), settings });
  const admin = new pg.Client({ connectionString: server.adminUrl });
  await admin.connect();
  await admin.query('create database alongside_test_template');
  await admin.end();
  await runMigrations(server.urlOf('alongside_test_template'));
  process.stdin.on('end', () => void leave(0)).on('error', () => void leave(0));
  process.stdin.resume();
  process.stdout.write(`${server.adminUrl}\n`);
} catch (error) {
  console.error(error);
  await leave(1);
}

/** Folders of runs that were killed the hard way are removed by the next one. */
function sweep(): void {
  for (const name of fs.readdirSync(home)) {
    const left = path.join(home, name);
    if (!name.startsWith('test-') || fs.existsSync(path.join(left, 'postgres/postmaster.pid'))) continue;
    if (Date.now() - fs.statSync(left).mtimeMs > 60_000) fs.rmSync(left, { recursive: true, force: true });
  }
}
