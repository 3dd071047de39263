import 'reflect-metadata';
import fs from 'node:fs';
import path from 'node:path';
import { DataSource, type MixedList, getMetadataArgsStorage } from 'typeorm';
import { Naming } from '#libs/database';
import { type TestDatabase, createTestDatabase } from '../support/test-database.js';

/** What the entities would change in a database that the migrations made. */
async function changesWanted(url: string): Promise<string[]> {
  for (const library of fs.readdirSync('libs')) {
    const folder = path.resolve('libs', library, 'src');
    const files = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
    for (const file of files.filter((name) => name.endsWith('.entity.ts')))
      await import(path.join(folder, file));
  }
  const entities = getMetadataArgsStorage().tables.map(({ target }) => target) as MixedList<() => void>;
  const source = new DataSource({ type: 'postgres', url, entities, namingStrategy: new Naming() });
  await source.initialize();
  try {
    expect(source.entityMetadatas.length).toBeGreaterThanOrEqual(20);
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    return upQueries.map(({ query }) => query);
  } finally {
    await source.destroy();
  }
}

describe('migrations and entities', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('describe the same tables', async () => {
    expect(await changesWanted(database.url)).toEqual([]);
  });

  it('are compared for real: a column that a migration forgot is noticed', async () => {
    const source = await new DataSource({ type: 'postgres', url: database.url }).initialize();
    await source.query('alter table account drop column password_hash cascade');
    await source.destroy();
    expect((await changesWanted(database.url)).join('\n')).toContain('"password_hash"');
  });
});
