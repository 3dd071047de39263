import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** The API in a process of its own, as a deployment runs it. */
export interface ApiProcess {
  readonly url: string;
  /** Every line it wrote to its log, as it was written. */
  readonly said: readonly string[];
  /** Ends it as `kill -9` does. */
  kill(): void;
  /** Resolves once it is gone. */
  readonly gone: Promise<void>;
}

const FLAGS = ['--no-warnings', '--conditions=source', '--import', './test/support/typescript.mjs'];

/** Starts `apps/api/src/main.ts` on a free port and waits until it listens. */
export async function startApiProcess(
  databaseUrl: string,
  more: NodeJS.ProcessEnv = {},
): Promise<ApiProcess> {
  const child: ChildProcess = spawn(process.execPath, [...FLAGS, 'apps/api/src/main.ts'], {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      DATABASE_URL: databaseUrl,
      DATABASE_POOL: '5',
      SECRET: 'only-for-tests-only-for-tests-only-for-tests',
      API_PORT: '0',
      LOG_LEVEL: 'info',
      RECALL_SECONDS: '0',
      ...more,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(child, 'exit').then(() => undefined);
  if (!child.stdout) throw new Error('A piped process has no output.');
  const lines = createInterface(child.stdout);
  const log: string[] = [];
  const url = await new Promise<string>((resolve, reject) => {
    lines.on('line', (line) => {
      log.push(line);
      const said = JSON.parse(line) as { url?: string; msg?: string };
      if (said.msg === 'the API listens' && said.url) resolve(said.url);
    });
    void gone.then(() => reject(new Error('The API did not start.')));
  });
  return { url, gone, said: log, kill: () => void child.kill('SIGKILL') };
}
