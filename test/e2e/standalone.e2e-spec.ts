import { jest } from '@jest/globals';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { type WholeInstance, dataFolder, startWholeInstance } from '../support/whole-instance.js';

jest.setTimeout(240_000);

/** Every process that was started for this data folder: the applications by their environment, PostgreSQL by its open files. */
function processesOf(folder: string): number[] {
  return fs.readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name) || Number(name) === process.pid) return [];
    try {
      const about =
        fs.readFileSync(`/proc/${name}/environ`, 'utf8') + fs.readFileSync(`/proc/${name}/cmdline`, 'utf8');
      return about.includes(folder) || fs.readlinkSync(`/proc/${name}/cwd`).startsWith(folder)
        ? [Number(name)]
        : [];
    } catch {
      return [];
    }
  });
}

async function noneLeft(folder: string): Promise<number[]> {
  for (let tries = 0; tries < 300 && processesOf(folder).length > 0; tries++) await sleep(50);
  return processesOf(folder);
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

function startAgain(
  folder: string,
  more: NodeJS.ProcessEnv = {},
): Promise<{ status: number | null; said: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, NODE_OPTIONS: '', DATA_DIR: folder, ...more };
    const child = spawn(process.execPath, ['apps/standalone/start.mjs'], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stdout.on('data', (text: Buffer) => (said += text.toString()));
    child.stderr.on('data', (text: Buffer) => (said += text.toString()));
    child.once('close', (status) => resolve({ status, said }));
  });
}

describe('npm start', () => {
  const folder = dataFolder('test-whole');
  let instance: WholeInstance;
  afterAll(async () => {
    await instance?.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it('serves portal, API and mailbox, refuses a second start, and survives kill -9 of everything', async () => {
    instance = await startWholeInstance(folder);
    const { portalUrl, mailboxUrl, databaseUrl } = instance.addresses;

    const page = await fetch(`${portalUrl}/any/deep/link`);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    const answer = await fetch(`${portalUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    expect(await answer.json()).toMatchObject({ data: { __typename: 'Query' } });
    expect((await fetch(mailboxUrl)).status).toBe(200);

    const second = await startAgain(folder);
    expect(second.status).toBe(1);
    expect(second.said).toMatch(/^Alongside is already running here \(process \d+\); [^\n]+\n$/);

    await ask(databaseUrl, 'create table kept_by_test (n int)');
    await ask(databaseUrl, 'insert into kept_by_test values (1)');
    instance.child.kill('SIGKILL');
    expect(await noneLeft(folder)).toEqual([]);

    instance = await startWholeInstance(folder);
    expect(await ask(instance.addresses.databaseUrl, 'select n from kept_by_test')).toEqual([{ n: 1 }]);
    await instance.stop();
    expect(await noneLeft(folder)).toEqual([]);
    expect(fs.existsSync(`${folder}/instance.json`)).toBe(false);
  });

  it('says in one sentence that a port is taken', async () => {
    const { createServer } = await import('node:net');
    const holder = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => holder.once('listening', resolve));
    const { port } = holder.address() as { port: number };
    const { status, said } = await startAgain(folder, { PORTAL_PORT: String(port), DATABASE_URL: '' });
    holder.close();
    expect(said).toBe(`Port ${port} is taken; stop what uses it or set PORTAL_PORT to another number.\n`);
    expect(status).toBe(1);
    expect(await noneLeft(folder)).toEqual([]);
  });
});
