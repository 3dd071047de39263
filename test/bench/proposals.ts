/**
 * The write path of a proposal (draft and send, counter, accept) beside bare SQL transactions that write the same rows,
 * in turns in one run.
 * Run: npm run bench:proposals [-- proposals]
 */
import 'reflect-metadata';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { newId } from '#libs/common';
import { ConfigModule } from '#libs/config';
import { Database, DatabaseModule, runMigrations } from '#libs/database';
import { OutboxModule } from '#libs/outbox';
import {
  AcceptProposal,
  CounterProposal,
  PartnershipsModule,
  ProposalsRepository,
  ProposalVersionsRepository,
} from '#libs/partnerships';
import { startEmbeddedPostgres } from '../../apps/standalone/src/embedded-postgres.js';
import { type Built, buildNeighbours, buildProposal, someTerms } from '../support/builders/proposal.js';
import { testConfig } from '../support/test-config.js';

const PROPOSALS = Number(process.argv[2] ?? 200);
/** Tables that others point at, before those. */
const PARENTS = ['proposal', 'proposal_version', 'partnership', 'partnership_version'];
const STEPS = ['draft and send', 'counter', 'accept'] as const;

/** Every row of every table, as JSON text by table and primary key. */
type Snapshot = Map<string, string>;
interface Write {
  readonly table: string;
  readonly row: string;
  readonly isNew: boolean;
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'alongside-proposals-'));
const server = await startEmbeddedPostgres({ dataFolder: path.join(folder, 'data'), database: 'bench' });
try {
  const url = server.urlOf('bench');
  await runMigrations(url);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const context = await NestFactory.createApplicationContext(
    {
      module: class BenchModule {},
      imports: [
        ConfigModule.with(testConfig({ DATABASE_URL: url })),
        DatabaseModule,
        OutboxModule,
        PartnershipsModule,
      ],
    },
    { logger: false },
  );
  const built: Built = {
    db: context.get(Database, { strict: false }),
    get: (type) => context.get(type, { strict: false }),
  };
  const neighbours = await buildNeighbours(built);

  /** One proposal from draft to acceptance, each step by the verbs the API calls. */
  function journey(): (() => Promise<unknown>)[] {
    let id = '';
    const seen = async () => {
      const proposal = await built.get(ProposalsRepository).byId(id);
      if (!proposal) throw new Error('The proposal is gone.');
      return (await built.get(ProposalVersionsRepository).current(proposal)).hash;
    };
    return [
      async () => {
        id = (await buildProposal(built, { neighbours })).proposal.id;
      },
      async () => {
        const input = { proposalId: id, versionHash: await seen(), idempotencyKey: newId() };
        const terms = someTerms({ exitNoticeDays: 14 });
        await built.get(CounterProposal).execute(neighbours.recipient, { ...input, terms }, 'api');
      },
      async () => {
        const input = { proposalId: id, versionHash: await seen(), idempotencyKey: newId() };
        await built.get(AcceptProposal).execute(neighbours.sender, input, 'api');
      },
    ];
  }

  const tables = await tableNames(client);
  const written: Write[][] = [];
  let before = await snapshot(client, tables);
  for (const step of journey()) {
    await step();
    const after = await snapshot(client, tables);
    written.push(changes(before, after));
    before = after;
  }

  const verbs: number[][] = STEPS.map(() => []);
  const bare: number[][] = STEPS.map(() => []);
  for (let turn = 0; turn < PROPOSALS; turn += 1) {
    for (const [index, step] of journey().entries()) verbs[index]?.push(await timed(step));
    const fresh = renamer(written);
    for (const [index, writes] of written.entries()) {
      const renamed = writes.map((write) => ({ ...write, row: fresh(write.row) }));
      bare[index]?.push(await timed(() => writeRows(client, renamed)));
    }
  }
  const line = (what: string, list: readonly number[]) =>
    `| ${what.padEnd(28)} | ${at(list, 0.5)} | ${at(list, 0.95)} | ${(1_000 / mean(list)).toFixed(0).padStart(9)} |`;
  console.log(`${PROPOSALS} proposals, one after the other, verbs and bare SQL in turns`);
  console.log('| what                         | p50, ms | p95, ms | a second  |');
  console.log('| ---------------------------- | ------: | ------: | --------: |');
  for (const [index, name] of STEPS.entries()) {
    const [ours, theirs] = [verbs[index] ?? [], bare[index] ?? []];
    console.log(line(name, ours));
    console.log(line(`  bare SQL, ${written[index]?.length} rows`, theirs));
    console.log(`  p50 ${ratio(ours, theirs, 0.5)} ×, p95 ${ratio(ours, theirs, 0.95)} × the bare SQL`);
  }
  await context.close();
  await client.end();
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await server.stop();
  fs.rmSync(folder, { recursive: true, force: true });
}

async function tableNames(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public'`,
  );
  return rows.map(({ name }) => name);
}

async function snapshot(client: pg.Client, names: readonly string[]): Promise<Snapshot> {
  const found: Snapshot = new Map();
  for (const name of names) {
    const { rows } = await client.query<{ row: string; id: string | null; key: string | null }>(
      `select to_jsonb(t)::text as row, to_jsonb(t)->>'id' as id, to_jsonb(t)->>'key' as key from "${name}" t`,
    );
    for (const { row, id, key } of rows) found.set(`${name} ${id ?? key ?? row}`, row);
  }
  return found;
}

/** What a step has written, in an order that satisfies the foreign keys. */
function changes(before: Snapshot, after: Snapshot): Write[] {
  const rank = (table: string) => (PARENTS.includes(table) ? PARENTS.indexOf(table) : PARENTS.length);
  return [...after]
    .filter(([place, row]) => before.get(place) !== row)
    .map(([place, row]) => ({ table: place.split(' ')[0] ?? '', row, isNew: !before.has(place) }))
    .sort((a, b) => rank(a.table) - rank(b.table));
}

/** Gives every id that the journey made a new one, the same in all its rows. */
function renamer(all: readonly (readonly Write[])[]): (row: string) => string {
  const made = new Set<string>();
  for (const { row, isNew } of all.flat()) {
    const { id, key } = JSON.parse(row) as { id?: string; key?: string };
    for (const one of [id, key]) if (isNew && one && /^[0-9a-f-]{36}$/.test(one)) made.add(one);
  }
  const names = new Map([...made].map((id) => [id, newId()]));
  return (row) => row.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, (id) => names.get(id) ?? id);
}

async function writeRows(client: pg.Client, writes: readonly Write[]): Promise<void> {
  await client.query('begin');
  for (const { table, row, isNew } of writes) {
    if (isNew) {
      await client.query(`insert into "${table}" select * from jsonb_populate_record(null::"${table}", $1)`, [
        row,
      ]);
    } else {
      await client.query(
        `update "proposal" set (state, current_version, turn_business_id, expires_at, changed_at, decided_at) =
           (select n.state, n.current_version, n.turn_business_id, n.expires_at, n.changed_at, n.decided_at
              from jsonb_populate_record(null::"proposal", $1) n)
          where id = ($1::jsonb->>'id')::uuid`,
        [row],
      );
    }
  }
  await client.query('commit');
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function quantile(list: readonly number[], share: number): number {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length * share)] ?? 0;
}
function at(list: readonly number[], share: number): string {
  return quantile(list, share).toFixed(1).padStart(7);
}
function mean(list: readonly number[]): number {
  return list.reduce((sum, one) => sum + one, 0) / list.length;
}
function ratio(ours: readonly number[], theirs: readonly number[], share: number): string {
  return (quantile(ours, share) / quantile(theirs, share)).toFixed(1);
}
