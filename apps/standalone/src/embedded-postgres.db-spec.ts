import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { jest } from '@jest/globals';
import pg from 'pg';

jest.setTimeout(60_000);

const folders: string[] = [];
const holders: ChildProcess[] = [];

function newFolder(): string {
  const folder = fs.mkdtempSync(path.resolve('.alongside/test-embedded-'));
  folders.push(folder);
  return path.join(folder, 'postgres');
}

/** Another process that starts PostgreSQL and holds it until its standard input closes. */
async function hold(
  dataFolder: string,
): Promise<{ child: ChildProcess; url: string; start: string; server: number }> {
  const module = path.resolve('apps/standalone/src/embedded-postgres.ts');
  const code = `
    const { startEmbeddedPostgres } = await import(${JSON.stringify(module)});
    const server = await startEmbeddedPostgres({ dataFolder: ${JSON.stringify(dataFolder)}, database: 'town' });
    console.log(JSON.stringify({ url: server.urlOf('town'), start: server.start }));
    process.stdin.on('end', () => server.stop().then(() => process.exit(0))).resume();`;
  const flags = [
    '--no-warnings',
    '--import',
    './test/support/typescript.mjs',
    '--input-type=module',
    '-e',
    code,
  ];
  const child = spawn(process.execPath, flags, {
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  holders.push(child);
  const said = await new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', (text: Buffer) => resolve(text.toString()));
    child.once('exit', () => reject(new Error('PostgreSQL did not start.')));
  });
  const { url, start } = JSON.parse(said) as { url: string; start: string };
  return { child, url, start, server: serverOf(dataFolder) ?? 0 };
}

function serverOf(dataFolder: string): number | undefined {
  const file = path.join(dataFolder, 'postmaster.pid');
  return fs.existsSync(file) ? Number(fs.readFileSync(file, 'utf8').split('\n')[0]) : undefined;
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(fs.readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

async function gone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 200 && isAlive(pid); tries++) await sleep(50);
  return !isAlive(pid);
}

const exited = (child: ChildProcess) => new Promise((resolve) => child.once('exit', resolve));

describe('startEmbeddedPostgres', () => {
  beforeAll(() => fs.mkdirSync('.alongside', { recursive: true }));
  afterAll(async () => {
    for (const child of holders.filter(
      ({ exitCode, signalCode }) => exitCode === null && signalCode === null,
    )) {
      const end = exited(child);
      child.stdin?.end();
      await end;
    }
    for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true });
  });

  it('keeps what was committed over a stop and a start', async () => {
    const dataFolder = newFolder();
    const first = await hold(dataFolder);
    expect(first.start).toBe('cold');
    await ask(first.url, 'create table kept (n int); insert into kept values (7)');
    const end = exited(first.child);
    first.child.stdin?.end();
    await end;
    expect(isAlive(first.server)).toBe(false);
    const second = await hold(dataFolder);
    expect(second.start).toBe('warm');
    expect(await ask(second.url, 'select n from kept')).toEqual([{ n: 7 }]);
  });

  it('leaves nothing running and loses nothing when its starter is killed', async () => {
    const dataFolder = newFolder();
    const { child, url, server } = await hold(dataFolder);
    await ask(url, 'create table kept (n int); insert into kept values (8)');
    child.kill('SIGKILL');
    expect(await gone(server)).toBe(true);
    const again = await hold(dataFolder);
    expect(await ask(again.url, 'select n from kept')).toEqual([{ n: 8 }]);
  });

  it('takes over a server whose starter and watchdog were both killed', async () => {
    const dataFolder = newFolder();
    const { child, url, server } = await hold(dataFolder);
    await ask(url, 'create table kept (n int); insert into kept values (9)');
    const parent = /^PPid:\s+(\d+)$/m.exec(fs.readFileSync(`/proc/${server}/status`, 'utf8'))?.[1];
    const children = fs
      .readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8')
      .trim()
      .split(' ')
      .map(Number);
    for (const pid of children.filter((pid) => pid !== server)) process.kill(pid, 'SIGKILL');
    process.kill(Number(parent), 'SIGKILL');
    child.kill('SIGKILL');
    await sleep(200);
    expect(isAlive(server)).toBe(true);
    const again = await hold(dataFolder);
    expect(again.start).toBe('adopted');
    expect(await ask(again.url, 'select n from kept')).toEqual([{ n: 9 }]);
    const end = exited(again.child);
    again.child.stdin?.end();
    await end;
    expect(await gone(server)).toBe(true);
  });

  it('listens on this machine only and asks for its password', async () => {
    const { url } = await hold(newFolder());
    expect(await ask(url, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    const wrong = new URL(url);
    wrong.password = 'guess';
    await expect(ask(wrong.href, 'select 1')).rejects.toThrow('password authentication failed');
  });
});
