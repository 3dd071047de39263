import { spawnSync, type SpawnSyncReturns } from 'node:child_process';

/** Runs the command line on a test database, from the sources, in a process of its own. */
export function cli(databaseUrl: string, ...words: string[]): SpawnSyncReturns<string> {
  const flags = ['--no-warnings', '--conditions=source', '--import', './test/support/typescript.mjs'];
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    DATABASE_URL: databaseUrl,
    SECRET: 'only-for-tests-only-for-tests-only-for-tests',
    LOG_LEVEL: 'fatal',
  };
  return spawnSync(process.execPath, [...flags, 'apps/cli/src/main.ts', ...words], {
    env,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
}
