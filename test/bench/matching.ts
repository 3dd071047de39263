/**
 * Matching on a big region: how long the candidates and a full page of matches take beside the bare SQL in the same run, whether
 * anything is missed, and what the index costs. Run: npm run bench:matching [-- --businesses 1000000]
 */
import 'reflect-metadata';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { newId } from '#libs/common';
import { loadConfig } from '#libs/config';
import { runMigrations } from '#libs/database';
import { FindMatches } from '#libs/matching';
import { ApiModule } from '../../apps/api/src/api.module.js';
import { httpAdapter, prepare } from '../../apps/api/src/server.js';
import { startEmbeddedPostgres } from '../../apps/standalone/src/embedded-postgres.js';
import {
  CandidatesRepository,
  NEAREST_SQL,
  nearestParameters,
  type CandidateSearch,
} from '../../libs/matching/src/candidates.repository.js';
import { complementaryCategories } from '../../libs/matching/src/theory/category-matrix.js';
import { type ApiProcess, startApiProcess } from '../support/api-process.js';
import { dataFolder } from '../support/whole-instance.js';
import { seededRandom } from '../support/seeded-random.js';
import { loadRegion, region, type RegionShop } from './region.js';

const { values } = parseArgs({ options: { businesses: { type: 'string', default: '1000000' } } });
const BUSINESSES = Number(values.businesses);
const VIEWERS = 200;
const ROUNDS = 3;
const JUDGED_BY_FORCE = 25;
const WRITERS = 4;
const WRITE_SECONDS = 5;
/** The API that is asked over HTTP runs by itself, so that whoever asks takes nothing of its time. */
const MEMORY_AS_DEPLOYED = { NODE_OPTIONS: '--max-semi-space-size=4' };

/** The three places that differ: the middle of the biggest town, the smaller towns, and the strewn farms. */
const PLACES = {
  'the biggest town': ({ town }: RegionShop) => town === 0,
  'small towns': ({ town }: RegionShop) => town !== null && town > 40,
  'between towns': ({ town }: RegionShop) => town === null,
};

const QUERY = `query ($slug: String!) { business(slug: $slug) { matches(first: 20) {
  nodes { id distanceMetres fitForYou fitForThem saved dismissed moments { key label }
    business { id slug name status category { name } place { latitude longitude locality } crest { motif colour } }
    reasonsForYou { text weight __typename } reasonsForThem { text weight __typename } play { key title text } }
  pageInfo { hasNextPage endCursor } } } }`;

const note = (text: string): void => void process.stderr.write(`${text}\n`);

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1_000;
}

const quantile = (took: readonly number[], q: number): number =>
  [...took].sort((a, b) => a - b)[Math.min(took.length - 1, Math.floor(took.length * q))] ?? 0;

/** What the bars ask for: the 30 most complementary kinds, the 20 nearest of each, within 25 km. */
const searchOf = (shop: RegionShop): CandidateSearch => ({
  around: shop,
  wanted: complementaryCategories(shop.category, 30).map(({ key }) => ({ key, withinKm: 25 })),
  perCategory: 20,
  without: [shop.id],
});

/** Viewers of each place, chosen by lot. */
function chooseViewers(): Map<string, RegionShop[]> {
  const next = seededRandom(2);
  const chosen = new Map(Object.keys(PLACES).map((place) => [place, [] as RegionShop[]]));
  let seen = 0;
  for (const shop of region(BUSINESSES)) {
    seen += 1;
    for (const [place, isIn] of Object.entries(PLACES)) {
      const list = chosen.get(place) ?? [];
      if (!isIn(shop)) continue;
      if (list.length < VIEWERS) list.push(shop);
      else if (next() < VIEWERS / seen) list[Math.floor(next() * VIEWERS)] = shop;
    }
  }
  return chosen;
}

/** The whole table, without an index, by true distance. */
async function byForce(client: pg.Client, search: CandidateSearch): Promise<Set<string>> {
  const { rows } = await client.query<{ id: string }>(
    `select id from (
       select b.id, row_number() over (partition by b.category_key order by d.metres, b.id) as nth
       from business b
       join unnest($1::text[], $2::float8[]) as wanted (key, metres) on wanted.key = b.category_key
       cross join lateral (select 2 * 6371008.8 * asin(least(1, sqrt(
         sin(radians(b.latitude - $3) / 2) ^ 2
         + cos(radians($3)) * cos(radians(b.latitude)) * sin(radians(b.longitude - $4) / 2) ^ 2))) as metres) d
       where b.status in ('listed', 'member') and b.kind = 'independent' and b.id <> all ($6::uuid[])
         and d.metres <= wanted.metres
     ) ranked where nth <= $5`,
    [
      search.wanted.map(({ key }) => key),
      search.wanted.map(({ withinKm }) => withinKm * 1_000),
      search.around.latitude,
      search.around.longitude,
      search.perCategory,
      search.without,
    ],
  );
  return new Set(rows.map(({ id }) => id));
}

async function recall(client: pg.Client, candidates: CandidatesRepository, shops: readonly RegionShop[]) {
  let [found, all] = [0, 0];
  for (const shop of shops.slice(0, JUDGED_BY_FORCE)) {
    const truth = await byForce(client, searchOf(shop));
    for (const { id } of await candidates.nearest(searchOf(shop))) if (truth.has(id)) found += 1;
    all += truth.size;
  }
  return { found, all };
}

async function measure(app: NestFastifyApplication, api: ApiProcess, client: pg.Client): Promise<void> {
  const ask = await signedIn(api, client);
  const find = app.get(FindMatches, { strict: false });
  const candidates = app.get(CandidatesRepository, { strict: false });
  console.log(
    '| place | what | p50 | to bare | p95 | to bare | p99 | to bare |\n|---|---|---:|---:|---:|---:|---:|---:|',
  );
  const kept: string[] = [];
  for (const [place, shops] of chooseViewers()) {
    await client.query(
      `insert into seat (id, account_id, business_id, role)
       select gen_random_uuid(), (select id from account limit 1), id, 'owner' from unnest($1::uuid[]) id on conflict do nothing`,
      [shops.map(({ id }) => id)],
    );
    const ways: Record<string, (shop: RegionShop) => Promise<unknown>> = {
      'bare SQL: ids of 30 × 20 nearest': (shop) =>
        client.query({ name: 'bare', text: NEAREST_SQL, values: nearestParameters(searchOf(shop)) }),
      'candidates, with all that the index tells': (shop) => candidates.nearest(searchOf(shop)),
      'a page of 20 matches, with reasons': ({ id }) =>
        find.execute({ businessId: id, page: { first: 20 }, locale: 'en' }),
      'the page over HTTP and GraphQL': ({ id }) => ask(QUERY, { slug: id }),
    };
    const took = new Map(Object.keys(ways).map((way) => [way, [] as number[]]));
    for (let round = 0; round <= ROUNDS; round++) {
      for (const shop of shops) {
        for (const [way, run] of Object.entries(ways)) {
          const milliseconds = (await seconds(() => run(shop))) * 1_000;
          if (round > 0) took.get(way)?.push(milliseconds);
        }
      }
    }
    const [bare = []] = took.values();
    for (const [way, times] of took) {
      const cells = [0.5, 0.95, 0.99].map(
        (q) =>
          `${quantile(times, q).toFixed(1)} ms | ${(quantile(times, q) / quantile(bare, q)).toFixed(2)}×`,
      );
      console.log(`| ${place} | ${way} | ${cells.join(' | ')} |`);
    }
    const { found, all } = await recall(client, candidates, shops);
    kept.push(
      `${place}: ${found} of ${all} found (recall ${all === 0 ? 'of nothing' : (found / all).toFixed(4)})`,
    );
  }
  console.log(`\nAgainst looking at every business:\n${kept.map((line) => `- ${line}`).join('\n')}`);
}

async function signedIn(api: ApiProcess, client: pg.Client) {
  const url = `${api.url.replace('[::1]', '127.0.0.1')}/graphql`;
  let token = '';
  const ask = async (query: string, variables: object): Promise<unknown> => {
    const headers = {
      'content-type': 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    };
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
    });
    const answer = (await response.json()) as { data: unknown; errors?: unknown };
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  };
  const input = { name: 'Bench', email: 'bench@example.org', password: 'a long enough password' };
  const answer = await ask('mutation ($input: SignUpInput!) { signUp(input: $input) { token } }', { input });
  token = (answer as { signUp: { token: string } }).signUp.token;
  await client.query('analyze seat');
  return ask;
}

/** Loads, then builds each index of the business table anew, to know what it costs. */
async function build(client: pg.Client): Promise<void> {
  const { rows: indexes } = await client.query<{ name: string; sql: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as sql
     from pg_index where indrelid = 'business'::regclass and not indisunique`,
  );
  for (const { name } of indexes) await client.query(`drop index ${name}`);
  const loading = await seconds(() =>
    loadRegion(client, BUSINESSES, (count) => note(`${count.toLocaleString('en')} businesses loaded`)),
  );
  console.log(`COPY of ${BUSINESSES.toLocaleString('en')} businesses with profiles: ${loading.toFixed(0)} s`);
  await client.query(`set maintenance_work_mem = '1GB'`);
  for (const { name, sql } of indexes) {
    const took = await seconds(() => client.query(sql));
    const { rows } = await client.query<{ mb: number }>(
      `select pg_relation_size($1::regclass) / 1048576.0 as mb`,
      [name],
    );
    console.log(`index ${name}: built in ${took.toFixed(1)} s, ${Number(rows[0]?.mb).toFixed(0)} MB`);
  }
  await client.query('vacuum (analyze) business');
  await client.query('vacuum (analyze) channel');
  await client.query('vacuum (analyze) offering');
}

/** New businesses, one commit each, from a few connections at once. */
async function writes(url: string): Promise<number> {
  const next = seededRandom(4);
  const until = performance.now() + WRITE_SECONDS * 1_000;
  const counts = await Promise.all(
    Array.from({ length: WRITERS }, async () => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      let count = 0;
      for (; performance.now() < until; count++) {
        const id = newId();
        await client.query({
          name: 'write',
          text: `insert into business (id, slug, name, name_key, status, category_key, latitude, longitude, locality, country, time_zone)
                 values ($1::uuid, $1::text, 'New', 'new', 'listed', 'florist', $2, $3, 'Town', 'CH', 'Europe/Zurich')`,
          values: [id, 45 + next() * 5, 7 + next() * 5],
        });
      }
      await client.end();
      return count;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0) / WRITE_SECONDS;
}

const folder = dataFolder('bench-matching');
const server = await startEmbeddedPostgres({
  dataFolder: path.join(folder, 'postgres'),
  database: 'alongside',
  settings: { shared_buffers: '1GB', max_wal_size: '8GB', checkpoint_timeout: '30min' },
});
const url = server.urlOf('alongside');
const client = new pg.Client({ connectionString: url });
let app: NestFastifyApplication | undefined;
let api: ApiProcess | undefined;
try {
  await runMigrations(url);
  await client.connect();
  await build(client);
  const config = loadConfig({
    DATABASE_URL: url,
    SECRET: 'only-for-benches-only-for-benches-only',
    LOG_LEVEL: 'fatal',
  });
  app = await NestFactory.create<NestFastifyApplication>(ApiModule.with(config), httpAdapter(config), {
    logger: ['error'],
  });
  await prepare(app);
  api = await startApiProcess(url, MEMORY_AS_DEPLOYED);
  note(`${VIEWERS} viewers in each of ${Object.keys(PLACES).length} places, ${ROUNDS} rounds after a first`);
  await measure(app, api, client);
  console.log(
    `\nNew businesses: ${(await writes(url)).toFixed(0)} a second, a commit each, ${WRITERS} writers`,
  );
} finally {
  api?.kill();
  await api?.gone;
  await app?.close();
  await client.end();
  await server.stop();
  fs.rmSync(folder, { recursive: true, force: true });
}
