// `npm run dev`: like `npm start`, but every change is picked up: the compiler watches and the API and the worker start again;
// the portal is served by Vite.
import { checkNode } from './node-version.mjs';

checkNode();
const { backendBuild, bootstrap, lockData, orExplain, Problem, root, say } = await import('./bootstrap.mjs');

await orExplain(async () => {
  const lock = lockData('npm start');
  if ('holder' in lock)
    throw new Problem(`Alongside is already running here (process ${lock.holder.pid}); stop it first.`);
  process.on('exit', lock.release);
  await bootstrap({ backend: true });
  const { run } = await import('../../dist/apps/standalone/src/main.js');
  const env = { ...process.env, NODE_ENV: process.env.NODE_ENV || 'development' };
  const started = await run({ root, build: backendBuild(), env, servePortal: false, say });
  const { portalUrl, graphqlUrl, mailboxUrl } = started;

  const port = new URL(portalUrl).port || '3000';
  const { spawnTethered } = await import('../../dist/apps/standalone/src/tethered.js');
  const stdio = ['ignore', 'pipe', 'inherit'];
  const viteArguments = ['--port', port, '--strictPort', '--clearScreen', 'false'];
  const vite = spawnTethered(`${root}/node_modules/vite/bin/vite.js`, viteArguments, {
    cwd: `${root}/apps/portal`,
    env,
    stdio,
  });
  vite.stdout.pipe(process.stderr);

  const compilerArguments = ['-p', '.', '--watch', '--preserveWatchOutput'];
  const compiler = spawnTethered(`${root}/node_modules/typescript/bin/tsc`, compilerArguments, {
    cwd: root,
    env,
    stdio,
  });
  let first = true;
  let restarting = Promise.resolve();
  compiler.stdout.setEncoding('utf8').on('data', (text) => {
    process.stderr.write(text);
    if (!/Watching for file changes/.test(text)) return;
    if (first) first = false;
    else if (/Found 0 errors/.test(text)) {
      restarting = restarting
        .then(() => started.restartApplications())
        .then(() => say('The API and the worker run the new build.'))
        .catch((error) => say(error.message));
    }
  });

  process.stdout.write(
    [
      '',
      'Watching for changes.',
      `  Portal    ${portalUrl}`,
      `  GraphQL   ${graphqlUrl}`,
      ...(mailboxUrl ? [`  Mailbox   ${mailboxUrl}`] : []),
      '  Ctrl-C stops everything.',
      '',
    ].join('\n') + '\n',
  );
});
