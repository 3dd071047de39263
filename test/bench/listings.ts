/**
 * What the matches of every listing in a real file look like: rivals among them, reasons on both sides, distances and spread.
 * Run: npm run bench:listings -- melbourne-clue-2021.csv [--every 10]
 */
import 'reflect-metadata';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import { parse } from 'csv-parse/sync';
import { ConfigModule } from '#libs/config';
import { Database, DatabaseModule, runMigrations } from '#libs/database';
import { builtInMappings, DirectoryModule, ImportListings, taxonomy } from '#libs/directory';
import { competes, FindMatches, MatchingModule } from '#libs/matching';
import { Matchmaker } from '../../libs/matching/src/matchmaker.js';
import { OutboxModule } from '#libs/outbox';
import { startEmbeddedPostgres } from '../../apps/standalone/src/embedded-postgres.js';
import { type Removal, removeReasons } from '../support/faithfulness.js';
import { testConfig } from '../support/test-config.js';

const PAGE = 20;
/** A storefront with at least this many matches counts as served. */
const ENOUGH = 10;
/** The told reasons of so many listings are taken away one by one. */
const DOUBTED = 60;
/** Worst cases shown. */
const SHOWN = 12;

interface Listing {
  readonly id: string;
  readonly name: string;
  readonly category: string;
  /** The class of its industry in the file: a witness that does not know our categories. */
  readonly industry: string;
}

interface Place {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** What one listing was offered. */
interface Offer {
  readonly listing: Listing;
  readonly kinds: readonly string[];
  readonly metres: readonly number[];
  /** Matches that have a reason for each side. */
  readonly explained: number;
  readonly rivals: number;
  readonly sameIndustry: readonly string[];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { every: { type: 'string', default: '1' } },
});
const file = positionals[0] ?? '../shared/data/listings/melbourne-clue-2021.csv';
const mapping = builtInMappings['melbourne-clue'];
if (!mapping || !fs.existsSync(file)) throw new Error(`There is no file ${file}.`);

const placeKey = ({ name, latitude, longitude }: Place): string =>
  `${name.toLowerCase().replace(/\s+/g, ' ').trim()}|${latitude.toFixed(5)}|${longitude.toFixed(5)}`;

/** The classes of industry as the file states them. */
function industriesByPlace(): Map<string, string> {
  const rows = parse(fs.readFileSync(file, 'latin1'), { columns: true }) as Record<string, string>[];
  return new Map(
    rows.map((row) => [
      placeKey({
        name: row.Trading_name ?? '',
        latitude: Number(row.Latitude),
        longitude: Number(row.Longitude),
      }),
      row.Industry_ANZSIC4_code ?? '',
    ]),
  );
}

/** Where customers walk in: a shop, a café, a salon. Offices that are visited as a project are not. */
const isStorefront = ({ category }: Listing): boolean =>
  taxonomy.byKey(category)?.visit.mode !== 'project' &&
  (taxonomy.byKey(category)?.sellsTo.includes('consumers') ?? false);

const quantile = (list: readonly number[], q: number): number =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * q))] ?? 0;

const share = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

async function offerTo(
  find: FindMatches,
  listing: Listing,
  known: ReadonlyMap<string, Listing>,
): Promise<Offer> {
  const page = await find.execute({ businessId: listing.id, page: { first: PAGE }, locale: 'en' });
  const matches = page.edges.map(({ node }) => node);
  return {
    listing,
    kinds: matches.map(({ categoryKey }) => categoryKey),
    metres: matches.map(({ distanceMetres }) => distanceMetres),
    explained: matches.filter(
      ({ reasonsForYou, reasonsForThem }) => reasonsForYou.length > 0 && reasonsForThem.length > 0,
    ).length,
    rivals: matches.filter(({ categoryKey }) => competes(listing.category, categoryKey)).length,
    sameIndustry: matches
      .filter(({ otherId }) => known.get(otherId)?.industry === listing.industry)
      .map(({ categoryKey }) => categoryKey),
  };
}

/** Takes every reason told of the first page away. */
async function doubt(matchmaker: Matchmaker, listing: Listing): Promise<Removal[]> {
  const viewer = await matchmaker.viewer(listing.id, []);
  if (!viewer) return [];
  const suggested = await matchmaker.suggest(viewer, {}, [], '2026-01-01');
  const list = [...suggested].sort((a, b) => b.score - a.score);
  return removeReasons(viewer.you, list, PAGE);
}

function report(offers: readonly Offer[], removals: readonly Removal[]): string {
  const fronts = offers.filter(({ listing }) => isStorefront(listing));
  const served = fronts.filter(({ explained }) => explained >= ENOUGH);
  const full = offers.filter(({ kinds }) => kinds.length === PAGE);
  const industries = new Map<string, number>();
  for (const { listing, sameIndustry } of offers)
    for (const kind of sameIndustry) {
      const pair = [listing.category, kind].sort().join(' · ');
      industries.set(pair, (industries.get(pair) ?? 0) + 1);
    }
  const shown = offers.reduce((sum, { kinds }) => sum + kinds.length, 0);
  const alike = offers.reduce((sum, { sameIndustry }) => sum + sameIndustry.length, 0);
  const rows: [string, string][] = [
    ['listings asked', `${offers.length}`],
    ['matches shown, top 20 each', `${shown}`],
    ['of them of the same kind or a competing one', `${offers.reduce((sum, { rivals }) => sum + rivals, 0)}`],
    ['of them in the same class of industry', `${alike} (${share(alike, shown)})`],
    [
      `storefronts with ${ENOUGH} or more, reasons on both sides`,
      `${share(served.length, fronts.length)} of ${fronts.length}`,
    ],
    [
      `told reasons without which a match falls behind (${DOUBTED} listings)`,
      `${share(removals.filter(({ rankBefore, rankAfter }) => rankAfter > rankBefore).length, removals.length)} of ${removals.length}`,
    ],
    ['all with a full page of 20', share(full.length, offers.length)],
    ['without any', `${offers.filter(({ kinds }) => kinds.length === 0).length}`],
    [
      'distance of a match, median',
      `${quantile(
        offers.flatMap(({ metres }) => metres),
        0.5,
      ).toFixed(0)} m`,
    ],
    [
      'distance of a match, p95',
      `${quantile(
        offers.flatMap(({ metres }) => metres),
        0.95,
      ).toFixed(0)} m`,
    ],
    [
      'kinds in a full page, median',
      `${quantile(
        full.map(({ kinds }) => new Set(kinds).size),
        0.5,
      )}`,
    ],
    [
      'kinds in a full page, least',
      `${quantile(
        full.map(({ kinds }) => new Set(kinds).size),
        0,
      )}`,
    ],
  ];
  const fewest = new Map<string, number>();
  for (const { listing, explained } of fronts)
    if (explained < ENOUGH) fewest.set(listing.category, (fewest.get(listing.category) ?? 0) + 1);
  const most = (counts: ReadonlyMap<string, number>): string =>
    [...counts]
      .sort(([, a], [, b]) => b - a)
      .slice(0, SHOWN)
      .map(([what, count]) => `  ${count} × ${what}`)
      .join('\n') || '  none';
  const width = Math.max(...rows.map(([what]) => what.length));
  return [
    ...rows.map(([what, value]) => `| ${what.padEnd(width)} | ${value.padStart(20)} |`),
    `\nMost frequent pairs in the same class of industry:\n${most(industries)}`,
    `\nStorefronts with fewer than ${ENOUGH}, by kind:\n${most(fewest)}`,
  ].join('\n');
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'alongside-listings-'));
const server = await startEmbeddedPostgres({ dataFolder: path.join(folder, 'data'), database: 'bench' });
try {
  const url = server.urlOf('bench');
  await runMigrations(url);
  const context = await NestFactory.createApplicationContext(
    {
      module: class BenchModule {},
      imports: [
        ConfigModule.with(testConfig({ DATABASE_URL: url })),
        DatabaseModule,
        OutboxModule,
        DirectoryModule,
        MatchingModule,
      ],
    },
    { logger: false },
  );
  await context.get(ImportListings, { strict: false }).execute({ file, as: { format: 'csv', mapping } });
  const read = context.get(Database).read;
  await read.query('vacuum analyze business');
  const industries = industriesByPlace();
  const rows: (Omit<Listing, 'industry'> & Place)[] = await read.query(
    `select id, name, category_key as category, latitude, longitude
     from business where kind = 'independent' and category_key is not null order by id`,
  );
  const listings = rows.map((row): Listing => ({
    ...row,
    industry: industries.get(placeKey(row)) ?? row.id,
  }));
  const known = new Map(listings.map((listing) => [listing.id, listing]));
  const asked = listings.filter((_, index) => index % Number(values.every) === 0);
  const find = context.get(FindMatches, { strict: false });
  const offers: Offer[] = [];
  for (const listing of asked) {
    offers.push(await offerTo(find, listing, known));
    if (process.stderr.isTTY) process.stderr.write(`\r${offers.length} of ${asked.length}`);
  }
  const matchmaker = context.get(Matchmaker, { strict: false });
  const removals: Removal[] = [];
  for (const [index, listing] of asked.entries())
    if (index % Math.ceil(asked.length / DOUBTED) === 0) removals.push(...(await doubt(matchmaker, listing)));
  console.log(`\n${report(offers, removals)}`);
  await context.close();
} finally {
  await server.stop();
  fs.rmSync(folder, { recursive: true, force: true });
}
