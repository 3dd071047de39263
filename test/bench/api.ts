/**
 * A list of 20 businesses (about 420 fields, 10 kB) over GraphQL, beside the same answer from bare Node and one SQL statement, on
 * the demo town in one database. First as fast as it goes, then at a steady 250 requests a second that come when they come.
 * The API runs with the memory setting of docker-compose.yml. Run: npm run bench:api
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { runMigrations } from '#libs/database';
import { startEmbeddedPostgres } from '../../apps/standalone/src/embedded-postgres.js';
import { freePort } from '../support/free-port.js';
import { dataFolder } from '../support/whole-instance.js';

const ROUNDS = 3;
const CONNECTIONS = 10;
const SECONDS = 6;
const STEADY = { perSecond: 250, seconds: 12 };

const QUERY = `{ businesses(first: 20) { nodes { id slug name status kind goals
  category { key name } place { locality country latitude longitude travelsKm }
  crest { colour motif } offerings { name price } } pageInfo { hasNextPage endCursor } } }`;

const SQL = `select json_build_object('data', json_build_object('businesses', json_build_object('nodes', json_agg(node)))) as answer
  from (select json_build_object('id', b.id, 'slug', b.slug, 'name', b.name, 'status', upper(b.status), 'kind', upper(b.kind),
          'goals', b.goals, 'category', json_build_object('key', b.category_key, 'name', b.category_key),
          'place', json_build_object('locality', b.locality, 'country', b.country, 'latitude', b.latitude,
            'longitude', b.longitude, 'travelsKm', b.travels_km),
          'crest', json_build_object('colour', 'SPRUCE', 'motif', b.category_key),
          'offerings', (select coalesce(json_agg(json_build_object('name', o.name, 'price', upper(o.price)) order by o.position), '[]')
            from offering o where o.business_id = b.id)) as node
        from (select * from business where status in ('listed', 'member') and kind <> 'non_commercial' order by id limit 20) b) rows`;

const body = JSON.stringify({ query: QUERY });
const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body };

interface Target {
  readonly name: string;
  readonly url: string;
  readonly child: ChildProcess;
}

/** The baseline: Node's own server and one statement. */
function serveBare(): void {
  const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
  const server = http.createServer((request, response) => {
    request.resume().on('end', () => {
      pool.query<{ answer: object }>({ name: 'list', text: SQL }).then(
        ({ rows }) =>
          response.setHeader('content-type', 'application/json').end(JSON.stringify(rows[0]?.answer)),
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
    });
  });
  server.listen(Number(process.env.API_PORT), '127.0.0.1');
}

async function compare(): Promise<void> {
  const folder = dataFolder('bench-api');
  const server = await startEmbeddedPostgres({
    dataFolder: path.join(folder, 'postgres'),
    database: 'alongside',
  });
  const children: ChildProcess[] = [];
  try {
    const env = {
      ...process.env,
      NODE_OPTIONS: '',
      NODE_ENV: 'production',
      DATABASE_URL: server.urlOf('alongside'),
      SECRET: 'only-for-benchmarks-only-for-benchmarks',
      LOG_LEVEL: 'warn',
      DEMO: 'true',
    };
    await runMigrations(env.DATABASE_URL);
    await promisify(execFile)(process.execPath, ['dist/apps/cli/src/main.js', 'demo', '--if-empty'], { env });
    const start = async (name: string, ...command: string[]): Promise<Target> => {
      const port = await freePort();
      const child = spawn(process.execPath, command, {
        env: { ...env, API_PORT: String(port) },
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      children.push(child);
      const url = `http://127.0.0.1:${port}/graphql`;
      for (const end = Date.now() + 60_000; Date.now() < end; await sleep(50)) {
        if ((await fetch(url, post).catch(() => null))?.ok) return { name, url, child };
      }
      throw new Error(`${name} did not start.`);
    };
    const bare = await start('bare Node and one statement', process.argv[1] ?? '', 'bare');
    const api = await start('GraphQL API', '--max-semi-space-size=4', 'dist/apps/api/src/main.js');
    for (const { name, url } of [bare, api]) await describe(name, url);
    await measure(bare, api);
  } finally {
    for (const child of children) child.kill('SIGKILL');
    await server.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function describe(name: string, url: string): Promise<void> {
  const text = await (await fetch(url, post)).text();
  const answer = JSON.parse(text) as { data: { businesses: { nodes: object[] } }; errors?: unknown };
  if (answer.errors) throw new Error(text);
  const { nodes } = answer.data.businesses;
  console.log(
    `${name}: ${nodes.length} rows, ${leaves(nodes)} fields, ${(text.length / 1000).toFixed(1)} kB`,
  );
}

const leaves = (value: unknown): number =>
  value !== null && typeof value === 'object'
    ? Object.values(value).reduce((sum: number, part) => sum + leaves(part), 0)
    : 1;

async function measure(bare: Target, api: Target): Promise<void> {
  const both = [bare, api];
  for (const { url } of both) await closedLoop(url, 4);
  const rates = new Map<Target, number[]>(both.map((target) => [target, []]));
  const costs = new Map<Target, number[]>(both.map((target) => [target, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const target of both) {
      const before = processorMilliseconds(target.child);
      const { requests, seconds } = await closedLoop(target.url, SECONDS);
      rates.get(target)?.push(requests / seconds);
      costs.get(target)?.push((processorMilliseconds(target.child) - before) / requests);
    }
  }
  const rate = (target: Target) => median(rates.get(target) ?? []);
  const cost = (target: Target) => median(costs.get(target) ?? []);
  console.log(
    '\n| what                        | requests/s | to bare | processor | p50 at 250/s | p99 at 250/s |    RSS |\n' +
      '| --------------------------- | ---------: | ------: | --------: | -----------: | -----------: | -----: |',
  );
  for (const target of both) {
    const took = await openLoop(target.url);
    const cells = [
      target.name.padEnd(27),
      rate(target).toFixed(0).padStart(10),
      `${((100 * rate(target)) / rate(bare)).toFixed(0)} %`.padStart(7),
      `${cost(target).toFixed(2)} ms`.padStart(9),
      `${quantile(took, 0.5).toFixed(1)} ms`.padStart(12),
      `${quantile(took, 0.99).toFixed(1)} ms`.padStart(12),
      `${residentMegabytes(target.child)} MB`.padStart(6),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}

/** Requests answered when each connection asks again as soon as it has its answer. */
async function closedLoop(url: string, wanted: number): Promise<{ requests: number; seconds: number }> {
  const cannon = ['node_modules/autocannon/autocannon.js', '--json', '--no-progress'];
  const load = ['-c', String(CONNECTIONS), '-d', String(wanted), '-m', 'POST'];
  const content = ['-H', 'content-type=application/json', '-b', body, url];
  const { stdout } = await promisify(execFile)(process.execPath, [...cannon, ...load, ...content]);
  const result = JSON.parse(stdout) as {
    requests: { total: number };
    duration: number;
    non2xx: number;
    errors: number;
  };
  if (result.non2xx + result.errors > 0) throw new Error(`${result.non2xx + result.errors} requests failed.`);
  return { requests: result.requests.total, seconds: result.duration };
}

/** Requests come by a Poisson clock, whether or not earlier ones are answered. Each is timed from when it was meant to be sent. */
async function openLoop(url: string): Promise<number[]> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });
  const count = STEADY.perSecond * STEADY.seconds;
  const took: number[] = [];
  const pending: Promise<void>[] = [];
  let due = performance.now();
  for (let sent = 0; sent < count; sent++) {
    due += (-Math.log(1 - Math.random()) / STEADY.perSecond) * 1_000;
    const wait = due - performance.now();
    if (wait > 1) await sleep(wait);
    const meant = due;
    pending.push(ask(url, agent).then(() => void took.push(performance.now() - meant)));
  }
  await Promise.all(pending);
  agent.destroy();
  return took;
}

const ask = (url: string, agent: http.Agent): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = http.request(url, { agent, method: 'POST', headers: post.headers }, (response) => {
      response.resume().on('end', resolve).on('error', reject);
    });
    request.on('error', reject).end(body);
  });

/** Time that a process has spent on processors: says what a request costs, however busy the machine is. Zero where /proc is not. */
function processorMilliseconds({ pid }: ChildProcess): number {
  if (!fs.existsSync('/proc/self/stat')) return 0;
  const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

function residentMegabytes({ pid }: ChildProcess): string {
  const status = fs.existsSync('/proc') ? fs.readFileSync(`/proc/${pid}/status`, 'utf8') : '';
  const kilobytes = /VmRSS:\s+(\d+)/.exec(status)?.[1];
  return kilobytes === undefined ? '?' : (Number(kilobytes) / 1_000).toFixed(0);
}

function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0;
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

if (process.argv[2] === 'bare') serveBare();
else await compare();
