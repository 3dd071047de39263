import fs from 'node:fs';
import pg from 'pg';
import { cli } from '../support/cli.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

const FILE = '../shared/data/listings/melbourne-clue-2021.csv';
const present = fs.existsSync(FILE);
if (!present) console.warn(`Skipped: the matches of a real florist need ${FILE}.`);

/** Trades that live on weddings, events and gifts. */
const CELEBRATION =
  /wedding|event|cater|bridal|photograph|video|music|band|dj|banquet|cake|chocolate|gift|jewel|party|funeral|makeup|formal/;

interface Printed {
  readonly business: { readonly name: string; readonly category: string };
  readonly matches: readonly {
    readonly name: string;
    readonly category: string;
    readonly distanceMetres: number;
    readonly reasonsForYou: readonly string[];
    readonly reasonsForThem: readonly string[];
  }[];
}

(present ? describe : describe.skip)('the matches of a real florist in Melbourne', () => {
  let database: TestDatabase;
  let florists: { name: string; latitude: number; longitude: number }[];

  const run = (...words: string[]) => cli(database.url, ...words);

  beforeAll(async () => {
    database = await createTestDatabase();
    const imported = run('import', 'csv', FILE, '--mapping', 'melbourne-clue');
    if (imported.status !== 0) throw new Error(imported.stderr);
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const { rows } = await client.query<{ name: string; latitude: number; longitude: number }>(
      `select name, latitude, longitude from business
       where category_key = 'florist' and kind = 'independent' order by name, id`,
    );
    florists = rows;
    await client.end();
  }, 180_000);
  afterAll(() => database?.drop());

  const matchesOf = ({ name, latitude, longitude }: (typeof florists)[number]): Printed => {
    const printed = run('matches', name, '--near', `${latitude},${longitude}`, '--limit', '20', '--json');
    expect([printed.status, printed.stderr]).toEqual([0, '']);
    return JSON.parse(printed.stdout) as Printed;
  };

  it('shows no florist, and wedding, event and gift trades on top', () => {
    expect(florists.length).toBeGreaterThan(5);
    for (const florist of florists.slice(0, 3)) {
      const { business, matches } = matchesOf(florist);
      expect(business).toMatchObject({ name: florist.name, category: 'florist' });
      expect(matches).toHaveLength(20);
      const kinds = matches.map(({ category }) => category);
      expect(kinds.filter((kind) => kind.includes('florist'))).toEqual([]);
      expect(kinds.slice(0, 5).filter((kind) => !CELEBRATION.test(kind))).toEqual([]);
      expect(kinds.slice(0, 10).filter((kind) => CELEBRATION.test(kind)).length).toBeGreaterThanOrEqual(7);
      expect(new Set(kinds).size).toBeGreaterThanOrEqual(7);
      for (const { reasonsForYou, reasonsForThem, distanceMetres } of matches) {
        expect(reasonsForYou.length).toBeGreaterThan(0);
        expect(reasonsForThem.length).toBeGreaterThan(0);
        expect(distanceMetres).toBeLessThan(25_000);
      }
    }
  }, 180_000);

  it('prints them for people, in two languages', () => {
    const [florist] = florists;
    if (!florist) throw new Error('There is no florist.');
    const near = `${florist.latitude},${florist.longitude}`;
    const english = run('matches', florist.name, '--near', near, '--limit', '3');
    expect(english.status).toBe(0);
    expect(english.stdout).toMatch(/^Matches for .+ \(Florist, .+\)\n\n1\. .+ · .+ · \d+ m/);
    expect(english.stdout.match(/For you: /g)).toHaveLength(3);
    const german = run('matches', florist.name, '--near', near, '--limit', '3', '--locale', 'de');
    expect(german.stdout).toMatch(/Für Sie: .+\./);
  }, 180_000);

  it('says on standard error, and by its status, when a name is unknown or ambiguous', () => {
    const unknown = run('matches', 'Nobody Has This Name At All');
    expect([unknown.status, unknown.stdout]).toEqual([1, '']);
    expect(unknown.stderr).toMatch(/^No business is called "Nobody Has This Name At All"\./);
    const wrong = run('matches', 'Anything', '--limit', '0');
    expect([wrong.status, wrong.stdout]).toEqual([1, '']);
  }, 180_000);
});
