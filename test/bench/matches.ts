/**
 * The full page of matches, with reasons and plays, beside the bare SQL that finds its candidates, on 14,000 businesses: the
 * Melbourne file when it is there, else a generated town of the same size. Run: npm run bench:matches -- [file.csv]
 */
import 'reflect-metadata';
import fs from 'node:fs';
import path from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { parse } from 'csv-parse/sync';
import pg from 'pg';
import { newId } from '#libs/common';
import { type Config, loadConfig } from '#libs/config';
import { runMigrations } from '#libs/database';
import { taxonomy } from '#libs/directory';
import { ExplainChanges, FindMatches } from '#libs/matching';
import { ApiModule } from '../../apps/api/src/api.module.js';
import { httpAdapter, prepare } from '../../apps/api/src/server.js';
import { startEmbeddedPostgres } from '../../apps/standalone/src/embedded-postgres.js';
import {
  NEAREST_SQL,
  nearestParameters,
  type CandidateSearch,
} from '../../libs/matching/src/candidates.repository.js';
import { wantedCategories } from '../../libs/matching/src/wanted-categories.js';
import { dataFolder } from '../support/whole-instance.js';
import { seededRandom } from '../support/seeded-random.js';

const GENERATED = 14_270;
const VIEWERS = 200;
const WARM_UP = 30;
/** It costs several lists, so only one in so many is asked what would change its matches. */
const EXPLAINED = 10;
const ROUNDS = 3;

interface Shop {
  readonly id: string;
  readonly name: string;
  readonly category: string;
  readonly latitude: number;
  readonly longitude: number;
}

const commercial = taxonomy.all().filter((category) => category.commercial);
const file = process.argv[2] ?? '../shared/data/listings/melbourne-clue-2021.csv';

function shops(): { shops: Shop[]; from: string } {
  if (!fs.existsSync(file)) return { shops: generated(), from: 'a generated town' };
  const rows = parse(fs.readFileSync(file, 'latin1'), { columns: true }) as Record<string, string>[];
  const listed = rows.flatMap((row): Shop[] => {
    const category = taxonomy.forAnzsic(row.Industry_ANZSIC4_code ?? '').find((one) => one.commercial);
    const [latitude, longitude] = [Number(row.Latitude), Number(row.Longitude)];
    if (!category || !latitude || !longitude) return [];
    return [{ id: newId(), name: row.Trading_name ?? '', category: category.key, latitude, longitude }];
  });
  return { shops: listed, from: `${path.basename(file)} (${rows.length} rows)` };
}

/** Shops in thirty clusters of different density round one middle. */
function generated(): Shop[] {
  const next = seededRandom(1);
  const bell = () => next() + next() + next() - 1.5;
  const clusters = Array.from({ length: 30 }, () => ({
    latitude: -37.81 + bell() * 0.05,
    longitude: 144.96 + bell() * 0.06,
    spread: 0.002 + next() * 0.015,
  }));
  return Array.from({ length: GENERATED }, (_, index) => {
    const cluster = clusters[Math.floor(next() ** 2 * clusters.length)] ?? {
      latitude: 0,
      longitude: 0,
      spread: 0,
    };
    const category = commercial[Math.floor(next() * commercial.length)];
    return {
      id: newId(),
      name: `Shop ${index}`,
      category: category?.key ?? 'florist',
      latitude: cluster.latitude + bell() * cluster.spread,
      longitude: cluster.longitude + bell() * cluster.spread,
    };
  });
}

async function load(client: pg.Client, list: readonly Shop[]): Promise<void> {
  await client.query(
    `insert into business (id, slug, name, name_key, status, category_key, latitude, longitude, locality, country, time_zone)
     select s.id, s.id::text, s.name, lower(s.name), 'listed', s.category, s.latitude, s.longitude, 'Melbourne', 'AU', 'Australia/Melbourne'
     from json_to_recordset($1) as s (id uuid, name text, category text, latitude float8, longitude float8)`,
    [JSON.stringify(list)],
  );
  await client.query('vacuum analyze business');
}

const REASONS = 'text weight __typename';
const QUERY = `query ($slug: String!) { business(slug: $slug) { matches(first: 20) {
  nodes { id distanceMetres fitForYou fitForThem saved dismissed moments { key label }
    business { id slug name status category { name } place { latitude longitude locality } crest { motif colour } }
    reasonsForYou { ${REASONS} } reasonsForThem { ${REASONS} } play { key title text } }
  pageInfo { hasNextPage endCursor } } } }`;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

const quantile = (values: readonly number[], q: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))] ?? 0;

function report(rows: readonly (readonly [string, readonly number[]])[]): string {
  const [, bare = []] = rows[0] ?? [];
  const line = ([what, took]: readonly [string, readonly number[]]) => {
    const cells = [0.5, 0.95].flatMap((q) => [
      `${quantile(took, q).toFixed(1).padStart(7)} ms`,
      `${(quantile(took, q) / quantile(bare, q)).toFixed(2).padStart(6)}×`,
    ]);
    return `| ${what.padEnd(42)} | ${cells.join(' | ')} |`;
  };
  return [
    `| ${'what'.padEnd(42)} |     p50    | to bare |     p95    | to bare |`,
    `| ${'-'.repeat(42)} | ---------: | ------: | ---------: | ------: |`,
    ...rows.map(line),
  ].join('\n');
}

async function measure(
  app: NestFastifyApplication,
  client: pg.Client,
  list: readonly Shop[],
): Promise<string> {
  const url = `${(await app.getUrl()).replace('[::1]', '127.0.0.1')}/graphql`;
  const ask = async (query: string, variables: object, token?: string) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify({ query, variables }),
    });
    const answer = (await response.json()) as { data: Record<string, never>; errors?: unknown };
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  };
  const signedUp = (await ask(`mutation ($input: SignUpInput!) { signUp(input: $input) { token } }`, {
    input: { name: 'Bench', email: 'bench@example.org', password: 'a long enough password' },
  })) as unknown as { signUp: { token: string } };
  const next = seededRandom(2);
  const viewers = Array.from({ length: VIEWERS }, () => list[Math.floor(next() * list.length)]).filter(
    (shop): shop is Shop => shop !== undefined,
  );
  await client.query(
    `insert into seat (id, account_id, business_id, role)
     select gen_random_uuid(), (select id from account limit 1), id, 'owner' from unnest($1::uuid[]) id on conflict do nothing`,
    [viewers.map(({ id }) => id)],
  );
  const find = app.get(FindMatches, { strict: false });
  const explain = app.get(ExplainChanges, { strict: false });
  const took = {
    bare: [] as number[],
    page: [] as number[],
    http: [] as number[],
    changes: [] as number[],
  };
  for (let i = 0; i < WARM_UP + VIEWERS * ROUNDS; i++) {
    const viewer = viewers[i % viewers.length];
    if (!viewer) continue;
    const search = searchOf(viewer);
    const bare = await timed(() =>
      client.query({ name: 'bare', text: NEAREST_SQL, values: nearestParameters(search) }),
    );
    const page = await timed(() =>
      find.execute({ businessId: viewer.id, page: { first: 20 }, locale: 'en' }),
    );
    const http = await timed(() => ask(QUERY, { slug: viewer.id }, signedUp.signUp.token));
    if (i < WARM_UP) continue;
    took.bare.push(bare);
    took.page.push(page);
    took.http.push(http);
    if (i % EXPLAINED > 0) continue;
    const seated = { seats: [{ businessId: viewer.id }] };
    const { edges } = await find.execute({ businessId: viewer.id, page: { first: 20 }, locale: 'en' });
    const otherIds = edges.map(({ node }) => node.otherId);
    const changes = await timed(() =>
      explain.execute(seated, { businessId: viewer.id, otherIds, without: [], locale: 'en' }),
    );
    took.changes.push(changes);
  }
  return report([
    ['bare SQL: the ids of the candidates', took.bare],
    ['matches(first: 20), reasons and plays', took.page],
    ['the same over HTTP and GraphQL', took.http],
    ['what would change each of these 20', took.changes],
  ]);
}

/** What the use case asks for a shop of which only kind and place are known. */
function searchOf({ id, category, latitude, longitude }: Shop): CandidateSearch {
  const you: Parameters<typeof wantedCategories>[0] = {
    categoryKey: category,
    otherCategoryKeys: [],
    excludedCategoryKeys: [],
    travelsKm: null,
  };
  return {
    around: { latitude, longitude },
    wanted: wantedCategories(you, {}),
    perCategory: 20,
    without: [id],
  };
}

const folder = dataFolder('bench-matches');
const server = await startEmbeddedPostgres({
  dataFolder: path.join(folder, 'postgres'),
  database: 'alongside',
});
const url = server.urlOf('alongside');
const client = new pg.Client({ connectionString: url });
let app: NestFastifyApplication | undefined;
try {
  await runMigrations(url);
  await client.connect();
  const town = shops();
  await load(client, town.shops);
  const config: Config = loadConfig({
    DATABASE_URL: url,
    SECRET: 'only-for-benches-only-for-benches-only',
    LOG_LEVEL: 'fatal',
  });
  app = await NestFactory.create<NestFastifyApplication>(ApiModule.with(config), httpAdapter(config), {
    logger: ['error'],
  });
  await prepare(app);
  await app.listen(0, '127.0.0.1');
  console.log(
    `${town.shops.length} businesses of ${town.from}; ${VIEWERS} of them asked for their matches, ${ROUNDS} times.\n`,
  );
  console.log(await measure(app, client, town.shops));
} finally {
  await app?.close();
  await client.end();
  await server.stop();
  fs.rmSync(folder, { recursive: true, force: true });
}
