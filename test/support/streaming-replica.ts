import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePort } from './free-port.js';

/** Where Debian and its relatives put the programs of PostgreSQL. */
const DEBIAN = '/usr/lib/postgresql';

/** The folder of the newest PostgreSQL of the system that can copy a running server; null when there is none. */
export function systemPostgres(): string | null {
  if (!fs.existsSync(DEBIAN)) return null;
  const versions = fs.readdirSync(DEBIAN).map(Number).filter(Number.isInteger);
  const folders = versions.sort((a, b) => b - a).map((version) => path.join(DEBIAN, String(version), 'bin'));
  return folders.find((folder) => fs.existsSync(path.join(folder, 'pg_basebackup'))) ?? null;
}

export interface StreamingPair {
  readonly primaryUrl: string;
  readonly replicaUrl: string;
  stopReplica(): void;
  stop(): void;
}

/** A primary and a replica that streams from it, on loopback, with nothing in them yet. */
export async function startStreamingPair(programs: string): Promise<StreamingPair> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'alongside-replica-'));
  const runAs = serverUser();
  if (runAs) fs.chownSync(folder, runAs.uid, runAs.gid);
  const run = (program: string, ...args: string[]) =>
    execFileSync(path.join(programs, program), args, { ...runAs, cwd: folder, stdio: 'ignore' });
  const [primary, replica] = [path.join(folder, 'primary'), path.join(folder, 'replica')];
  const [primaryPort, replicaPort] = [await freePort(), await freePort()];
  const start = (data: string, port: number) =>
    run(
      'pg_ctl',
      ...['-D', data, '-w', '-l', `${data}.log`, '-o'],
      `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off`,
      'start',
    );
  const stop = (data: string) => {
    if (fs.existsSync(path.join(data, 'postmaster.pid'))) run('pg_ctl', '-D', data, '-m', 'fast', 'stop');
  };
  const stopAll = () => {
    stop(replica);
    stop(primary);
    fs.rmSync(folder, { recursive: true, force: true });
  };
  try {
    run('initdb', '-D', primary, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '-N');
    start(primary, primaryPort);
    const from = ['-h', '127.0.0.1', '-p', String(primaryPort), '-U', 'postgres'];
    run('pg_basebackup', ...from, '-D', replica, '--write-recovery-conf', '--checkpoint=fast');
    start(replica, replicaPort);
  } catch (error) {
    stopAll();
    throw error;
  }
  return {
    primaryUrl: `postgres://postgres@127.0.0.1:${primaryPort}/postgres`,
    replicaUrl: `postgres://postgres@127.0.0.1:${replicaPort}/postgres`,
    stopReplica: () => stop(replica),
    stop: stopAll,
  };
}

/** PostgreSQL refuses to run as root: then it runs as the owner that the package has made. */
function serverUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const [, , uid, gid] =
    /^postgres:(.*)$/m.exec(fs.readFileSync('/etc/passwd', 'utf8'))?.[0].split(':') ?? [];
  return { uid: Number(uid), gid: Number(gid) };
}
