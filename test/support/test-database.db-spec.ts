import pg from 'pg';
import { createTestDatabase } from './test-database.js';

async function ask<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('createTestDatabase', () => {
  it('gives each caller a migrated database that nobody else sees', async () => {
    const [one, two] = await Promise.all([createTestDatabase(), createTestDatabase()]);
    await ask(one.url, 'create table mine (id int)');
    expect(await ask(two.url, `select to_regclass('mine') as found`)).toEqual([{ found: null }]);
    const tables = await ask<{ n: number }>(
      one.url,
      `select count(*)::int as n from pg_tables where schemaname = 'public'`,
    );
    expect(tables[0]?.n).toBeGreaterThan(1);
    await Promise.all([one.drop(), two.drop()]);
    await expect(ask(one.url, 'select 1')).rejects.toThrow('does not exist');
  });

  it('refuses a server that is not a test server', async () => {
    const kept = process.env.ALONGSIDE_TEST_POSTGRES;
    try {
      process.env.ALONGSIDE_TEST_POSTGRES = 'postgres://someone@db.example.org/production';
      await expect(createTestDatabase()).rejects.toThrow('must be on this machine');
      delete process.env.ALONGSIDE_TEST_POSTGRES;
      await expect(createTestDatabase()).rejects.toThrow('No test server');
    } finally {
      process.env.ALONGSIDE_TEST_POSTGRES = kept;
    }
  });
});
