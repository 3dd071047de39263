/**
 * How fast listings come in, with categories resolved, beside COPY of the same rows into the same table, in turns.
 * Run: npm run bench:import [-- rows]
 */
import 'reflect-metadata';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { ConfigModule } from '#libs/config';
import { DatabaseModule, runMigrations } from '#libs/database';
import { builtInMappings, DirectoryModule, ImportListings } from '#libs/directory';
import { OutboxModule } from '#libs/outbox';
import { startEmbeddedPostgres } from '../../apps/standalone/src/embedded-postgres.js';
import { testConfig } from '../support/test-config.js';

const ROWS = Number(process.argv[2] ?? 60_000);
const TURNS = 3;

const first =
  'Bloom Harbour Old Town Little Corner Union Garden Northern Blue Copper Willow Market Stella Nonna'.split(
    ' ',
  );
const trades: readonly (readonly [string, string])[] = [
  ['4511', 'Sushi Bar'],
  ['4511', 'Cafe'],
  ['4512', 'Kebabs'],
  ['4520', 'Wine Bar'],
  ['4274', 'Flowers'],
  ['9511', 'Nails & Beauty'],
  ['4251', 'Boutique'],
  ['6931', 'Legal'],
  ['8531', 'Dental'],
  ['4279', 'Souvenirs'],
];

/** A file of invented establishments in the shape of the Melbourne census. */
function writeRows(file: string): void {
  const { columns } = builtInMappings['melbourne-clue'] ?? {};
  if (!columns) throw new Error('The mapping melbourne-clue is missing.');
  const header =
    'Property_ID,Business_address,Trading_name,Industry_ANZSIC4_code,Industry_ANZSIC4_description,Longitude,Latitude';
  const out = fs.openSync(file, 'w');
  let lines = [header];
  for (let row = 0; row < ROWS; row++) {
    const [code, trade] = trades[row % trades.length] ?? ['4511', 'Cafe'];
    const name = `${first[(row * 7) % first.length]} ${first[(row * 13 + 5) % first.length]} ${trade} ${row}`;
    const longitude = (144.8 + ((row * 7919) % 100_000) / 250_000).toFixed(5);
    const latitude = (-37.9 + ((row * 104_729) % 100_000) / 250_000).toFixed(5);
    lines.push(
      `${100_000 + row},${row % 400} Collins Street MELBOURNE VIC 3000,${name},${code},,${longitude},${latitude}`,
    );
    if (lines.length === 5_000 || row === ROWS - 1) {
      fs.writeSync(out, `${lines.join('\n')}\n`);
      lines = [];
    }
  }
  fs.closeSync(out);
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'alongside-import-'));
const server = await startEmbeddedPostgres({ dataFolder: path.join(folder, 'data'), database: 'bench' });
try {
  const url = server.urlOf('bench');
  await runMigrations(url);
  const csv = path.join(folder, 'rows.csv');
  const dump = path.join(folder, 'rows.copy');
  writeRows(csv);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const context = await NestFactory.createApplicationContext(
    {
      module: class BenchModule {},
      imports: [
        ConfigModule.with(testConfig({ DATABASE_URL: url })),
        DatabaseModule,
        OutboxModule,
        DirectoryModule,
      ],
    },
    { logger: false },
  );
  const importer = context.get(ImportListings, { strict: false });
  const timed = async (work: () => Promise<unknown>): Promise<number> => {
    await client.query('truncate business, import_run cascade');
    await client.query('checkpoint');
    const began = performance.now();
    await work();
    return performance.now() - began;
  };
  const { columns = [] } = { columns: await columnNames(client) };
  const mapping = builtInMappings['melbourne-clue']!;
  const times = { importing: [] as number[], copying: [] as number[], bare: [] as number[] };
  for (let turn = 0; turn < TURNS; turn++) {
    times.importing.push(await timed(() => importer.execute({ file: csv, as: { format: 'csv', mapping } })));
    await pipeline(
      client.query(copyTo(`copy business (${columns.join(', ')}) to stdout`)),
      fs.createWriteStream(dump),
    );
    const copy = (table: string) =>
      pipeline(
        fs.createReadStream(dump),
        client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`)),
      );
    times.copying.push(await timed(() => copy('business')));
    await client.query('drop table if exists bare; create table bare as table business with no data');
    times.bare.push(await timed(() => copy('bare')));
  }
  const rate = (list: readonly number[]) => (ROWS / median(list)) * 1_000;
  const base = rate(times.copying);
  const row = (what: string, list: readonly number[]) =>
    `| ${what.padEnd(44)} | ${Math.round(rate(list)).toString().padStart(8)} | ${((rate(list) / base) * 100).toFixed(0).padStart(6)} % |`;
  console.log(
    [
      `${ROWS} rows, median of ${TURNS} turns`,
      '| what                                         |   rows/s | of COPY  |',
      '| -------------------------------------------- | -------: | -------: |',
      row('COPY into the same table, with its indexes', times.copying),
      row('COPY into a bare table, without indexes', times.bare),
      row('import with categories, checkpoint, report', times.importing),
    ].join('\n'),
  );
  await context.close();
  await client.end();
} finally {
  await server.stop();
  fs.rmSync(folder, { recursive: true, force: true });
}

/** Everything but what the database fills in itself. */
async function columnNames(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = 'business'::regclass and attnum > 0 and not attisdropped order by attnum`,
  );
  return rows.map(({ name }) => name);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
