import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Where a running instance can be reached. */
export interface InstanceAddresses {
  pid: number;
  portalUrl: string;
  graphqlUrl: string;
  mailboxUrl: string;
  databaseUrl: string;
  /** What the applications were given; `SMTP_URL` is where their mail goes. */
  env: Record<string, string>;
}

/** A whole instance, started as `npm start` does, in a process of its own. */
export interface WholeInstance {
  child: ChildProcess;
  addresses: InstanceAddresses;
  /** Milliseconds from the start of the process to ready. */
  readyAfter: number;
  stop(): Promise<void>;
}

/** The file that a ready instance leaves in its data folder. */
export const instanceFile = (folder: string) => path.join(folder, 'instance.json');

/** A new folder for the data of one instance, inside the repository and ignored by git. */
export function dataFolder(purpose: string): string {
  fs.mkdirSync('.alongside', { recursive: true });
  return fs.mkdtempSync(path.resolve(`.alongside/${purpose}-`));
}

/** Starts an instance on free ports; it ends when `stop` is called and when this process ends. */
export async function startWholeInstance(
  folder: string,
  more: NodeJS.ProcessEnv = {},
): Promise<WholeInstance> {
  const [portal, api, worker, mailbox, smtp, inbound] = await freePorts(6);
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    NODE_ENV: 'production',
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
    RECALL_SECONDS: '5',
    ...more,
  };
  const logFile = path.join(folder, 'output.log');
  const log = fs.openSync(logFile, 'w');
  const began = performance.now();
  const child = spawn(process.execPath, ['apps/standalone/start.mjs'], {
    env,
    detached: true,
    stdio: ['pipe', log, log],
  });
  fs.closeSync(log);
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.stdin?.end();
    await ended;
  };
  for (
    const deadline = Date.now() + 180_000;
    Date.now() < deadline && child.exitCode === null;
    await sleep(10)
  ) {
    if (!fs.existsSync(instanceFile(folder))) continue;
    const addresses = JSON.parse(fs.readFileSync(instanceFile(folder), 'utf8')) as InstanceAddresses;
    if (addresses.pid !== child.pid) continue;
    return { child, addresses, readyAfter: performance.now() - began, stop };
  }
  await stop();
  throw new Error(`The instance did not start:\n${fs.readFileSync(logFile, 'utf8').slice(-4_000)}`);
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
