import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { instance } from './instance.js';

/** Starts a whole instance with the demo town on free ports and fresh data; gone with everything it made when the run ends. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  fs.mkdirSync('.alongside', { recursive: true });
  const folder = fs.mkdtempSync(path.resolve('.alongside/browser-'));
  const [portal, api, worker, mailbox, smtp, inbound] = await freePorts(6);
  const environment = {
    ...process.env,
    ALONGSIDE_SUPERVISED: '1',
    DATA_DIR: folder,
    DATABASE_URL: '',
    SMTP_URL: '',
    PORTAL_PORT: String(portal),
    PORTAL_URL: `http://127.0.0.1:${portal}`,
    API_PORT: String(api),
    WORKER_PORT: String(worker),
    MAILBOX_PORT: String(mailbox),
    MAILBOX_SMTP_PORT: String(smtp),
    INBOUND_SMTP_PORT: String(inbound),
    LOG_LEVEL: 'warn',
  };
  const log = fs.openSync(path.join(folder, 'output.log'), 'w');
  const child = spawn(process.execPath, ['apps/standalone/start.mjs'], {
    env: environment,
    detached: true,
    stdio: ['pipe', log, log],
  });
  process.env.ALONGSIDE_TEST_INSTANCE = path.join(folder, 'instance.json');
  try {
    await ready(child, path.join(folder, 'output.log'));
  } catch (error) {
    await stop(child);
    throw error;
  }
  process.env.ALONGSIDE_PORTAL_URL = instance().portalUrl;
  return async () => {
    await stop(child);
    fs.rmSync(folder, { recursive: true, force: true });
  };
}

async function ready(child: ChildProcess, log: string): Promise<void> {
  for (const deadline = Date.now() + 120_000; Date.now() < deadline; await sleep(100)) {
    if (child.exitCode !== null) break;
    if (fs.existsSync(process.env.ALONGSIDE_TEST_INSTANCE ?? '')) return;
  }
  throw new Error(`The instance did not start:\n${fs.readFileSync(log, 'utf8').slice(-4_000)}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.stdin?.end();
  await ended;
}

/** All are held open together, so that no two are the same. */
async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => net.createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => new Promise((resolve) => server.once('listening', resolve))));
  const ports = servers.map((server) => {
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  });
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
