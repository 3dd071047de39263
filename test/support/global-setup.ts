import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

export interface TestServer {
  child: ChildProcess;
}

declare global {
  var alongsideTestServer: TestServer | undefined;
}

/** Starts the one PostgreSQL of this test run; every database test clones its migrated template. */
export default async function globalSetup(): Promise<void> {
  if (globalThis.alongsideTestServer !== undefined) return;
  const flags = ['--no-warnings', '--conditions=source', '--import', './test/support/typescript.mjs'];
  const environment = { ...process.env, NODE_OPTIONS: '' };
  const child = spawn(process.execPath, [...flags, path.resolve('test/support/test-server.ts')], {
    detached: true,
    env: environment,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  globalThis.alongsideTestServer = { child };
  process.env.ALONGSIDE_TEST_POSTGRES = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.endsWith('\n')) resolve(said.trim());
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error('The test PostgreSQL did not start; the reason is above.')));
  });
  child.unref();
}
