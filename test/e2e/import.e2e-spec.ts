import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '#libs/database';
import {
  type Business,
  BusinessesRepository,
  builtInMappings,
  ClaimBusiness,
  DirectoryModule,
  ImportListings,
  type ImportReport,
} from '#libs/directory';
import { buildAccount } from '../support/builders/account.js';
import { startModule, type TestModule } from '../support/test-module.js';

const melbourneFile = path.resolve('../shared/data/listings/melbourne-clue-2021.csv');
const mapping = builtInMappings['melbourne-clue']!;
const header =
  'Property_ID,Business_address,Trading_name,Industry_ANZSIC4_code,Industry_ANZSIC4_description,Longitude,Latitude';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'alongside-import-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command line as its users start it. */
function cli(databaseUrl: string, ...args: string[]) {
  const flags = ['--no-warnings', '--conditions=source', '--import', './test/support/typescript.mjs'];
  const child = spawn(process.execPath, [...flags, 'apps/cli/src/main.ts', ...args], {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      DATABASE_URL: databaseUrl,
      SECRET: 'only-for-tests-only-for-tests-only-for-tests',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = new Promise<Ended>((resolve) =>
    child.once('close', (code, signal) => resolve({ code, signal, stdout, stderr })),
  );
  return { child, ended };
}

async function everything(db: Database): Promise<object[]> {
  return db.read.query('select * from business order by source_id');
}

describe('importing listings', () => {
  let module: TestModule;
  beforeEach(async () => {
    module = await startModule([DirectoryModule]);
  });
  afterEach(() => module.close());

  const bring = (file: string, dryRun = false): Promise<ImportReport> =>
    module.get(ImportListings, { strict: false }).execute({ file, as: { format: 'csv', mapping }, dryRun });
  const write = (name: string, rows: readonly string[]): string => {
    const file = path.join(folder, name);
    fs.writeFileSync(file, [header, ...rows, ''].join('\n'));
    return file;
  };
  const row = (id: number, name: string, code = '4511') =>
    `${id},${id} Star Crescent DOCKLANDS VIC 3008,${name},${code},,144.9${id % 1000},-37.8`;

  it('keeps nothing of a dry run, and says what it would do', async () => {
    const file = write('dry.csv', [row(1, 'Sushi Go'), row(2, ''), row(3, 'Tribel Cafe')]);
    const report = await bring(file, true);
    expect(report).toMatchObject({ rowsRead: 3, created: 2, updated: 0, unchanged: 0 });
    expect(report.rejections).toMatchObject([{ rowNumber: 3, reason: 'It has no name.' }]);
    expect(await everything(module.db)).toEqual([]);
    expect(await module.db.read.query('select * from import_run')).toEqual([]);
  });

  it('changes what differs in a new edition, and leaves alone what somebody has claimed', async () => {
    await bring(write('first.csv', [row(1, 'Sushi Go'), row(2, 'Tribel Cafe'), row(3, 'Fiord')]));
    const slug = ((await everything(module.db)) as { name: string; slug: string }[]).find(
      ({ name }) => name === 'Tribel Cafe',
    )?.slug;
    const businesses = module.get(BusinessesRepository, { strict: false });
    const claimed = (await businesses.bySlug(slug ?? '')) as Business;
    const { id: accountId } = await buildAccount(module.db);
    const viewer = { accountId, sessionId: accountId, actingForId: null, seats: [], isOperator: false };
    await module
      .get(ClaimBusiness, { strict: false })
      .execute(viewer, { businessId: claimed.id, idempotencyKey: 'k' });
    const moved = [row(1, 'Sushi Go'), row(2, 'Tribel Cafe'), row(3, 'Fiord'), row(4, 'Pollon', '4274')].map(
      (line) => line.replace('-37.8', '-37.9'),
    );
    expect(await bring(write('second.csv', moved))).toMatchObject({ created: 1, updated: 2, unchanged: 1 });
    expect(await businesses.byId(claimed.id)).toMatchObject({ status: 'member', latitude: -37.8 });
  });

  it('takes a name that stands on many rows for a chain, and still does when the file comes again', async () => {
    const rows = [1, 2, 3, 4, 5].map((id) => row(id, 'Rosa Bakes'));
    const file = write('chain.csv', [...rows, row(6, 'Lone Star')]);
    expect((await bring(file)).chains).toBe(5);
    const before = await everything(module.db);
    expect(await bring(file)).toMatchObject({ created: 0, updated: 0, unchanged: 6, chains: 0 });
    expect(await everything(module.db)).toEqual(before);
  });

  it('goes on where it was killed, and doubles and loses nothing', async () => {
    const count = 30_000;
    const names = ['Sushi Go', 'Tribel Cafe', 'Pollon Flowers'];
    const file = write(
      'killed.csv',
      Array.from({ length: count }, (_, id) => row(id, id % 4 === 3 ? '' : `${names[id % 4]} ${id}`)),
    );
    const { child, ended } = cli(
      module.config.DATABASE_URL,
      'import',
      'csv',
      file,
      '--mapping',
      'melbourne-clue',
    );
    const progress = async (): Promise<number> => {
      const rows: { done: number }[] = await module.db.read.query('select rows_read as done from import_run');
      return rows[0]?.done ?? 0;
    };
    while ((await progress()) === 0 && child.exitCode === null) await sleep(5);
    child.kill('SIGKILL');
    expect((await ended).signal).toBe('SIGKILL');
    const done = await progress();
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(count);
    const half: { n: number }[] = await module.db.read.query('select count(*)::int as n from business');
    expect(half[0]?.n).toBe(done - done / 4);

    const report = path.join(folder, 'rejected.csv');
    const second = await cli(
      module.config.DATABASE_URL,
      ...['import', 'csv', file, '--mapping', 'melbourne-clue', '--report', report],
    ).ended;
    expect(second).toMatchObject({ code: 0 });
    expect(second.stdout).toContain(`Rows read   ${count} (went on after row ${done})`);
    expect(second.stdout).toContain(`Created     ${(count * 3) / 4}`);
    const rejected = fs.readFileSync(report, 'utf8').trimEnd().split('\n');
    expect(rejected).toHaveLength(count / 4 + 1);
    expect(rejected[1]).toMatch(/^5,"It has no name\.","3,/);
    const [whole]: { n: number; ids: number }[] = await module.db.read.query(
      'select count(*)::int as n, count(distinct source_id)::int as ids from business',
    );
    expect(whole).toEqual({ n: (count * 3) / 4, ids: (count * 3) / 4 });
    expect(await bring(file)).toMatchObject({ created: 0, updated: 0, unchanged: (count * 3) / 4 });
  }, 90_000);

  it('lets one of two that import the same file at once go on', async () => {
    const file = write(
      'twice.csv',
      Array.from({ length: 9_000 }, (_, id) => row(id, `Cafe ${id}`)),
    );
    const open = module.get(ImportListings, { strict: false });
    const input = { file, as: { format: 'csv', mapping } } as const;
    await bring(write('other.csv', [row(1, 'Warm Up')]));
    const answers = await Promise.allSettled([open.execute(input), open.execute(input)]);
    expect(answers.some(({ status }) => status === 'fulfilled')).toBe(true);
    const [whole]: { n: number; ids: number }[] = await module.db.read.query(
      'select count(*)::int as n, count(distinct source_id)::int as ids from business',
    );
    expect(whole?.n).toBe(whole?.ids);
    expect(whole?.n).toBeGreaterThanOrEqual(9_000);
  }, 60_000);

  it('reads Overture places and OpenStreetMap objects, and knows them again', async () => {
    const feature = (properties: object, id: string) => ({
      type: 'Feature',
      id,
      geometry: { type: 'Point', coordinates: [13.4, 52.5] },
      properties,
    });
    const place = {
      names: { primary: 'Blumen Rosa' },
      categories: { primary: 'florist' },
      addresses: [{ freeform: 'Hauptstr. 1', locality: 'Berlin', country: 'DE' }],
    };
    const collection = (features: object[]) =>
      JSON.stringify({ type: 'FeatureCollection', features }, null, 1);
    const overture = path.join(folder, 'places.geojson');
    const osm = path.join(folder, 'shops.geojson');
    fs.writeFileSync(overture, collection([feature({ id: 'a', ...place }, 'a'), feature({ id: 'b' }, 'b')]));
    fs.writeFileSync(osm, collection([feature({ name: 'Café Zoë', amenity: 'cafe' }, 'node/1')]));
    const importer = module.get(ImportListings, { strict: false });
    for (const created of [1, 0]) {
      const first = await importer.execute({ file: overture, as: { format: 'overture' } });
      expect(first).toMatchObject({ source: 'overture', rowsRead: 2, created, unchanged: 1 - created });
      expect(first.rejections).toMatchObject([{ rowNumber: 2, reason: 'It has no name.' }]);
      const second = await importer.execute({
        file: osm,
        as: { format: 'osm', defaults: { country: 'DE' } },
      });
      expect(second).toMatchObject({
        source: 'osm',
        rowsRead: 1,
        created,
        unchanged: 1 - created,
        rejections: [],
      });
    }
    expect(
      await module.db.read.query(
        'select name, category_key, locality, time_zone from business order by name',
      ),
    ).toEqual([
      { name: 'Blumen Rosa', category_key: 'florist', locality: 'Berlin', time_zone: 'Europe/Berlin' },
      { name: 'Café Zoë', category_key: 'cafe', locality: 'Berlin', time_zone: 'Europe/Berlin' },
    ]);
  });

  it('says in plain words what is wrong, with an exit code', async () => {
    const url = module.config.DATABASE_URL;
    const file = write('good.csv', [row(1, 'Sushi Go')]);
    const unknown = await cli(url, 'import', 'csv', file, '--mapping', 'nowhere.json').ended;
    expect(unknown).toMatchObject({ code: 1, stdout: '' });
    expect(unknown.stderr).toContain('There is no mapping file nowhere.json. Built in are: melbourne-clue.');
    const missing = await cli(url, 'import', 'csv', 'nothing.csv', '--mapping', 'melbourne-clue').ended;
    expect(missing).toMatchObject({ code: 1, stdout: '' });
    expect(missing.stderr).toContain('There is no file nothing.csv.');
    expect(missing.stderr).not.toContain('    at ');
  }, 60_000);
});

const there = fs.existsSync(melbourneFile);
if (!there)
  process.stderr.write(`Skipped: the Melbourne file is not at ${path.relative('.', melbourneFile)}.\n`);

describe('installing', () => {
  it('brings an old or a new database to the newest schema, and prints the table of keys', async () => {
    const module = await startModule([DirectoryModule]);
    await module.db.transaction(() =>
      module.db.write.query('drop schema public cascade; create schema public'),
    );
    const url = module.config.DATABASE_URL;
    const twice = await Promise.all([cli(url, 'migrate').ended, cli(url, 'migrate').ended]);
    expect(twice.map(({ code, stdout }) => [code, stdout])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    expect(await module.db.read.query('select * from business')).toEqual([]);
    const table = await cli(url, 'config-table').ended;
    expect(table).toMatchObject({ code: 0, stderr: '' });
    expect(table.stdout).toContain('| `DATABASE_URL` |');
    await module.close();
  }, 60_000);
});

(there ? describe : describe.skip)('the census of Melbourne', () => {
  let module: TestModule;
  let report: ImportReport;
  beforeAll(async () => {
    module = await startModule([DirectoryModule]);
    report = await module
      .get(ImportListings, { strict: false })
      .execute({ file: melbourneFile, as: { format: 'csv', mapping } });
  }, 60_000);
  afterAll(() => module.close());

  const named = async (name: string): Promise<{ kind: string; category_key: string | null }[]> =>
    module.db.read.query('select distinct kind, category_key from business where name = $1', [name]);

  it('comes in whole', async () => {
    expect(report).toMatchObject({
      encoding: 'windows-1252',
      rowsRead: 14_270,
      created: 14_270,
      rejections: [],
    });
    const [count]: { n: number; ids: number; zones: number; places: number }[] = await module.db.read.query(
      `select count(*)::int as n, count(distinct source_id)::int as ids, count(distinct time_zone)::int as zones,
              count(*) filter (where postcode ~ '^3[0-9]{3}$' and region = 'VIC' and cardinality(address_lines) = 1)::int as places
         from business`,
    );
    expect(count).toEqual({ n: 14_270, ids: 14_270, zones: 1, places: 14_266 });
  });

  it('has its industries refined by the trading names', async () => {
    expect(await named('Sushi Land')).toEqual([{ kind: 'independent', category_key: 'japanese-restaurant' }]);
    const rows: { category_key: string; n: number }[] = await module.db.read.query(
      `select category_key, count(*)::int as n from business where kind = 'independent' group by 1`,
    );
    const of = new Map(rows.map(({ category_key, n }) => [category_key, n]));
    expect(of.get('florist')).toBeGreaterThanOrEqual(31);
    expect(of.get('photographer')).toBeGreaterThanOrEqual(20);
    expect(of.get('japanese-restaurant')).toBeGreaterThanOrEqual(90);
    expect(of.get('nail-salon')).toBeGreaterThanOrEqual(30);
    expect(of.get('art-gallery')).toBeGreaterThanOrEqual(14);
    expect(rows.length).toBeGreaterThan(200);
  });

  it('has chains and places that are no business set apart', async () => {
    expect(new Set((await named('Subway')).map(({ kind }) => kind))).toEqual(new Set(['chain']));
    expect(new Set((await named('7-Eleven')).map(({ kind }) => kind))).toEqual(new Set(['chain']));
    for (const name of [
      'Electricity Substation',
      'Reserve',
      'City of Melbourne',
      'The University of Melbourne',
    ])
      expect(new Set((await named(name)).map(({ kind }) => kind))).toEqual(new Set(['non_commercial']));
    const wrong: { name: string }[] = await module.db.read.query(
      `select name from business where kind <> 'non_commercial'
          and (name ilike '%substation%' or name ilike '%reserve' or name ilike 'department of %')`,
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('changes nothing when it comes again', async () => {
    const before = await everything(module.db);
    const again = await module
      .get(ImportListings, { strict: false })
      .execute({ file: melbourneFile, as: { format: 'csv', mapping } });
    expect(again).toMatchObject({ rowsRead: 14_270, created: 0, updated: 0, unchanged: 14_270, chains: 0 });
    expect(await everything(module.db)).toEqual(before);
  }, 60_000);
});
