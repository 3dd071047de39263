// `npm run cli -- …`: the operator's command line. Results go to standard output, everything else to standard error.
import { checkNode } from './node-version.mjs';

checkNode();
const { backendBuild, bootstrap, dataLock, lockData, orExplain, root, say } = await import('./bootstrap.mjs');
const path = await import('node:path');
const { waitForLock } = await import('./lock.mjs');

const args = process.argv.slice(2);
const withoutDatabase = ['complement', 'config-table', 'help', '--help', '-h', '--version', '-V'];
const needsDatabase =
  args.length > 0 &&
  !args.some(
    (word, place) => withoutDatabase.includes(word) && (place === 0 || word === '--help' || word === '-h'),
  );

const status = await orExplain(async () => {
  await bootstrap({ backend: true });
  if (!needsDatabase) return command(process.env);
  let lock = process.env.DATABASE_URL ? { holder: { purpose: 'npm start' } } : lockData(args[0]);
  if ('holder' in lock && lock.holder.purpose !== 'npm start')
    lock = await waitForLock(dataLock(), args[0], say);
  const release = 'release' in lock ? lock.release : () => undefined;
  process.on('exit', release);
  const { databaseForCommand } = await import('../../dist/apps/standalone/src/main.js');
  const instancePid = 'holder' in lock ? lock.holder.pid : undefined;
  const database = await databaseForCommand({
    root,
    build: backendBuild(),
    env: process.env,
    instancePid,
    say,
  });
  try {
    return await command(database.env);
  } finally {
    await database.release();
  }
});
process.exit(status);

async function command(env) {
  const { spawnTethered } = await import('../../dist/apps/standalone/src/tethered.js');
  const entry = path.join(root, 'dist/apps/cli/src/main.js');
  const child = spawnTethered(entry, args, { env, stdio: ['inherit', 'inherit', 'inherit'] });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
}
