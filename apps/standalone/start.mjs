// `npm start`: installs and builds what is stale, then runs everything on this machine until Ctrl-C.
import { checkNode } from './node-version.mjs';

checkNode();
const { backendBuild, bootstrap, lockData, orExplain, Problem, root, say } = await import('./bootstrap.mjs');

await orExplain(async () => {
  const began = Date.now();
  const lock = lockData('npm start');
  if ('holder' in lock) {
    const { pid, purpose } = lock.holder;
    throw new Problem(
      purpose === 'npm start'
        ? `Alongside is already running here (process ${pid}); stop it first, or set DATA_DIR and other ports for a second one.`
        : `The database is in use by "${purpose}" (process ${pid}); wait until that has finished.`,
    );
  }
  process.on('exit', lock.release);
  await bootstrap({ backend: true, portal: true });
  const { run } = await import('../../dist/apps/standalone/src/main.js');
  const { portalUrl, graphqlUrl, mailboxUrl, demo } = await run({
    root,
    build: backendBuild(),
    env: process.env,
    servePortal: true,
    say,
  });
  const lines = [
    `Alongside is ready after ${((Date.now() - began) / 1000).toFixed(1)} s.`,
    '',
    `  Portal    ${portalUrl}`,
    `  GraphQL   ${graphqlUrl}`,
    ...(mailboxUrl ? [`  Mailbox   ${mailboxUrl}`] : []),
    '',
    ...(demo
      ? [
          '  Sign in as rosa@rosas-flowers.example, the florist of the demo town,',
          mailboxUrl
            ? '  with a link that you ask for in the portal and read in the mailbox,'
            : '  with a link that the portal mails to you,',
          '  or with the password flowers-for-everyone.',
          '',
        ]
      : []),
    '  Ctrl-C stops everything.',
    '',
  ];
  process.stdout.write(`\n${lines.join('\n')}\n`);
});
