import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PlainProblem, errorCode } from './plain-problem.js';
import { canConnect, freePort } from './ports.js';
import { type PostgresBinaries, findPostgresBinaries } from './postgres-binaries.js';

export interface EmbeddedPostgresOptions {
  /** Where the data lives; created on the first start. Its parent must exist or be creatable. */
  dataFolder: string;
  /** Preferred port; another free one is taken when it is busy or not given. */
  port?: number;
  /** A database to create together with the data. */
  database?: string;
  /** Server settings, as in postgresql.conf. */
  settings?: Readonly<Record<string, string>>;
}

export interface EmbeddedPostgres {
  /** Connects to the `postgres` database as its superuser. */
  adminUrl: string;
  /** The same server, another database. */
  urlOf(database: string): string;
  /** How this start went: a new data folder, an existing one, or a server that had outlived its starter. */
  start: 'cold' | 'warm' | 'adopted';
  /** Resolves when the server has ended, for whatever reason. */
  ended: Promise<void>;
  /** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
  stop(): Promise<void>;
}

const passwordFile = 'alongside-password';
const startTimeout = 30_000;

/**
 * Starts PostgreSQL from the programs inside our npm packages, on loopback only. Call it under a lock: one starter
 * per data folder. The server stops when this process ends, even by kill -9: a watchdog waits on a pipe from us.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { dataFolder } = options;
  const adopted = await adopt(dataFolder);
  if (adopted !== undefined) return adopted;
  const binaries = findPostgresBinaries(dataFolder);
  const cold = !fs.existsSync(path.join(dataFolder, 'PG_VERSION'));
  if (cold) initialise(options, binaries);
  const port =
    options.port !== undefined && !(await canConnect(options.port)) ? options.port : await freePort();
  const settings = { listen_addresses: '127.0.0.1', unix_socket_directories: '', ...options.settings };
  const flags = Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
  const log = fs.openSync(`${dataFolder}.log`, 'a');
  const child = spawn(
    'sh',
    [
      '-c',
      watchdog,
      'sh',
      binaries.postgres,
      '-D',
      seenFromInside(dataFolder, binaries),
      '-p',
      String(port),
      ...flags,
    ],
    { ...binaries.runAs, cwd: dataFolder, detached: true, stdio: ['pipe', 'ignore', log] },
  );
  fs.closeSync(log);
  child.unref();
  child.stdin?.on('error', () => undefined);
  let over = false;
  const ended = new Promise<void>((resolve) => {
    const end = () => {
      over = true;
      child.stdin?.destroy();
      resolve();
    };
    child.once('exit', end).once('error', end);
  });
  for (const deadline = Date.now() + startTimeout; !over && Date.now() < deadline; await sleep(10)) {
    const running = readPidFile(dataFolder);
    if (running?.ready && running.port === port && (await canConnect(port))) {
      return describe(dataFolder, port, cold ? 'cold' : 'warm', ended, async () => {
        child.ref();
        child.stdin?.end();
        await ended;
      });
    }
  }
  child.stdin?.destroy();
  throw new PlainProblem(`PostgreSQL did not start; its log is ${dataFolder}.log.`);
}

/** Runs "$@" until it ends or standard input closes, whichever is first; then a fast shutdown. */
const watchdog =
  'exec 3<&0; "$@" </dev/null 3<&- & p=$!; (cat <&3 >/dev/null; kill -INT $p 2>/dev/null) & exec 3<&-; wait $p';

/** Into a sibling folder and renamed, so a crash in the middle leaves nothing half made. */
function initialise({ dataFolder, database }: EmbeddedPostgresOptions, binaries: PostgresBinaries): void {
  const workFolder = `${dataFolder}.new`;
  const unfinished = path.join(workFolder, 'data');
  const secret = path.join(workFolder, 'secret');
  const { runAs } = binaries;
  try {
    fs.rmSync(workFolder, { recursive: true, force: true });
    fs.mkdirSync(unfinished, { recursive: true, mode: 0o700 });
    const password = randomBytes(24).toString('base64url');
    fs.writeFileSync(secret, password, { mode: 0o600 });
    if (runAs !== undefined) {
      for (const name of [workFolder, unfinished, secret]) fs.chownSync(name, runAs.uid, runAs.gid);
    }
    const inside = seenFromInside(unfinished, binaries);
    const access = ['-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${inside}/../secret`];
    const locale = ['-E', 'UTF8', '--locale-provider=builtin', '--locale=C.UTF-8', '--no-sync'];
    execFileSync(binaries.initdb, ['-D', inside, ...access, ...locale], {
      ...runAs,
      cwd: unfinished,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    if (database !== undefined) {
      execFileSync(binaries.postgres, ['--single', '-D', inside, 'postgres'], {
        ...runAs,
        cwd: unfinished,
        input: `create database "${database}"\n`,
        stdio: ['pipe', 'ignore', 'pipe'],
      });
    }
    fs.writeFileSync(path.join(unfinished, passwordFile), password, { mode: 0o600 });
    fs.renameSync(unfinished, dataFolder);
  } catch (error) {
    const closed = ['EACCES', 'EPERM', 'EROFS'].includes(errorCode(error) ?? '');
    const reason = closed ? 'the folder is read-only' : String(error);
    throw new PlainProblem(`PostgreSQL could not set up its data in ${dataFolder}: ${reason}.`);
  } finally {
    fs.rmSync(workFolder, { recursive: true, force: true });
  }
}

/**
 * The data folder as PostgreSQL should name it. When we drop from root to another user, the folders above may be closed to
 * that user; its working directory, set before the drop, is not.
 */
function seenFromInside(folder: string, binaries: PostgresBinaries): string {
  const dropped = binaries.runAs !== undefined && process.platform === 'linux';
  return dropped ? '/proc/self/cwd' : folder;
}

/** A server that outlived its starter (someone killed the watchdog too) is taken over, not fought. */
async function adopt(dataFolder: string): Promise<EmbeddedPostgres | undefined> {
  const running = readPidFile(dataFolder);
  if (running === undefined || !isPostgres(running.pid)) return undefined;
  for (let tries = 0; tries < 100 && !(await canConnect(running.port)); tries++) await sleep(50);
  if (!isPostgres(running.pid)) return undefined;
  const ended = (async () => {
    while (isPostgres(running.pid)) await sleep(100, undefined, { ref: false });
  })();
  return describe(dataFolder, running.port, 'adopted', ended, async () => {
    process.kill(running.pid, 'SIGINT');
    while (isPostgres(running.pid)) await sleep(20);
  });
}

function describe(
  dataFolder: string,
  port: number,
  start: EmbeddedPostgres['start'],
  ended: Promise<void>,
  stop: () => Promise<void>,
): EmbeddedPostgres {
  const password = fs.readFileSync(path.join(dataFolder, passwordFile), 'utf8');
  const urlOf = (database: string) => `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;
  return { adminUrl: urlOf('postgres'), urlOf, start, ended, stop };
}

function readPidFile(dataFolder: string): { pid: number; port: number; ready: boolean } | undefined {
  try {
    const lines = fs.readFileSync(path.join(dataFolder, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
  } catch {
    return undefined;
  }
}

/** Process numbers are reused: only a live process that is PostgreSQL counts. */
function isPostgres(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (errorCode(error) !== 'EPERM') return false;
  }
  try {
    const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8');
    return /^Name:\s+postgres$/m.test(status) && !/^State:\s+Z/m.test(status);
  } catch {
    return process.platform !== 'linux';
  }
}
