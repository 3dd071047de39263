import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface TestDatabase {
  /** Connects to a database of your own, migrated and empty. */
  url: string;
  /** Drops it, whoever is still connected. */
  drop(): Promise<void>;
}

/** Clones the migrated template: a real PostgreSQL database for one test file, in some tens of milliseconds. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `alongside_test_${randomBytes(6).toString('hex')}`;
  await asAdmin(async (admin) => {
    await admin.query('select pg_advisory_lock(7426)');
    await admin.query(`create database ${name} template alongside_test_template`);
  });
  const url = new URL(adminUrl());
  url.pathname = `/${name}`;
  const drop = () =>
    asAdmin(async (admin) => void (await admin.query(`drop database if exists ${name} with (force)`)));
  return { url: url.href, drop };
}

async function asAdmin(work: (admin: pg.Client) => Promise<void>): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl() });
  await admin.connect();
  try {
    const { rows } = await admin.query<{ found: boolean }>(
      `select exists (select from pg_database where datname = 'alongside_test_template') as found`,
    );
    if (rows[0]?.found !== true)
      throw new Error('This is not a test server: it has no alongside_test_template.');
    await work(admin);
  } finally {
    await admin.end();
  }
}

/** Only the server that this test run started for itself will do, never one from the environment of a deployment. */
function adminUrl(): string {
  const url = process.env.ALONGSIDE_TEST_POSTGRES;
  if (!url) throw new Error('No test server: run this through jest, whose global setup starts one.');
  if (new URL(url).hostname !== '127.0.0.1') throw new Error('The test server must be on this machine.');
  return url;
}
