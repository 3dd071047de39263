import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/**
 * Takes a lock that dies with its holder: a file naming a process and when that process started, so that neither a crash nor a
 * reused process number keeps anybody out. Returns how to release it, or who holds it.
 *
 * @param {string} file
 * @param {string} purpose what the holder is doing, for the one who has to wait
 * @returns {{ release: () => void } | { holder: { pid: number, purpose: string } }}
 */
export function tryLock(file, purpose) {
  const mine = `${file}.${process.pid}`;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(mine, JSON.stringify({ pid: process.pid, started: startOf(process.pid), purpose }));
  try {
    for (;;) {
      try {
        fs.linkSync(mine, file);
        return { release: () => fs.rmSync(file, { force: true }) };
      } catch (error) {
        if (error.code !== 'EEXIST') throw error;
      }
      const holder = readHolder(file);
      if (isAlive(holder)) return { holder };
      breakStale(file, `${mine}.stale`);
    }
  } finally {
    fs.rmSync(mine, { force: true });
  }
}

/** Like {@link tryLock}, but waits its turn and says so once. */
export async function waitForLock(file, purpose, say) {
  for (let waited = false; ; waited = true) {
    const lock = tryLock(file, purpose);
    if ('release' in lock) return lock;
    if (!waited) say(`Waiting for another process (${lock.holder.pid}: ${lock.holder.purpose}).`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Moves a dead holder's lock away; if somebody was faster and the lock is a live one by now, it is put back. */
function breakStale(file, aside) {
  try {
    fs.renameSync(file, aside);
    if (isAlive(readHolder(aside))) fs.linkSync(aside, file);
  } catch {
    // Another process moved it first; the caller tries again.
  } finally {
    fs.rmSync(aside, { force: true });
  }
}

const isAlive = (holder) => holder !== undefined && startOf(holder.pid) === holder.started;

function readHolder(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** When a process started, in whatever unit the system speaks; undefined when there is no such process. */
function startOf(pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? undefined : rest[18];
  } catch {
    if (process.platform === 'linux') return undefined;
  }
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}
