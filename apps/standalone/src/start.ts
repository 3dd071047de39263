import path from 'node:path';
import { LocalMailbox } from '#libs/mail';
import { removeInstanceFile, writeInstanceFile } from './instance-file.js';
import { serveMailbox } from './mailbox/mailbox-server.js';
import { servePortal } from './portal-server.js';
import { runCommand } from './run-command.js';
import { applicationEnvironment, mustBeFree, readSettings } from './settings.js';
import { SupervisedProcess, entryOf } from './supervised-process.js';
import { TownDatabase } from './town-database.js';

export interface RunOptions {
  /** The top of the repository. */
  root: string;
  /** Changes with every build of the backend. */
  build: string;
  env: Readonly<Record<string, string | undefined>>;
  /** Serve the portal from its built files; a developer has Vite do it. */
  servePortal: boolean;
  say(text: string): void;
}

/** What runs, as far as it has come. */
export interface Started {
  portalUrl: string;
  graphqlUrl: string;
  mailboxUrl: string | undefined;
  demo: boolean;
  /** Starts the API and the worker again, for a new build. */
  restartApplications(): Promise<void>;
  /** Ends everything in the order that loses nothing. */
  stop(): Promise<void>;
}

/** Starts database, mailbox, API, worker and portal. `onProgress` learns early how to stop what already runs. */
export async function start(
  options: RunOptions,
  onLost: (reason: unknown) => void,
  onProgress: (partial: Started) => void,
): Promise<Started> {
  const { root, say } = options;
  const settings = readSettings(root, options.env);
  const { config, dataFolder, portalUrl } = settings;
  const hasMailbox = config.SMTP_URL === undefined;
  const toStop: (() => Promise<unknown>)[] = [];
  const applications: SupervisedProcess[] = [];
  const started: Started = {
    portalUrl,
    graphqlUrl: `http://localhost:${config.API_PORT}/graphql`,
    mailboxUrl: hasMailbox ? `http://localhost:${config.MAILBOX_PORT}` : undefined,
    demo: config.DEMO ?? config.DATABASE_URL === undefined,
    restartApplications: async () => {
      await Promise.all(applications.map((application) => application.restart()));
    },
    stop: async () => {
      removeInstanceFile(dataFolder);
      for (const stop of toStop.reverse()) await stop();
    },
  };
  onProgress(started);
  try {
    await mustBeFree(config);
    let database: TownDatabase | undefined;
    if (config.DATABASE_URL === undefined) {
      database = await TownDatabase.open({ dataFolder, build: options.build, say, onLost });
      toStop.push(() => database?.stop() ?? Promise.resolve());
    }
    const databaseUrl = database?.url ?? config.DATABASE_URL ?? '';
    const env = applicationEnvironment(options.env, settings, databaseUrl);
    if (database === undefined) await runCommand(['migrate'], env);
    if (started.demo) {
      const fill = async () => {
        say('Building the demo town.');
        await runCommand(['demo', '--if-empty'], env);
      };
      await (database === undefined ? fill() : database.once('demo', 'filled', fill));
    }
    if (hasMailbox) {
      const mailbox = await LocalMailbox.open({
        folder: path.join(dataFolder, 'mailbox'),
        host: '127.0.0.1',
        port: config.MAILBOX_SMTP_PORT,
        inbound: { host: '127.0.0.1', port: config.INBOUND_SMTP_PORT },
      });
      toStop.push(() => mailbox.close());
      const pages = await serveMailbox({
        mailbox,
        host: config.PORTAL_HOST,
        port: config.MAILBOX_PORT,
        portalUrl,
      });
      toStop.push(() => pages.close());
    }
    const apiUrl = `http://127.0.0.1:${config.API_PORT}`;
    applications.push(
      new SupervisedProcess({
        name: 'The API',
        entry: entryOf('api'),
        readyUrl: `${apiUrl}/ready`,
        logFile: path.join(dataFolder, 'logs/api.log'),
        env,
        say,
      }),
      new SupervisedProcess({
        name: 'The worker',
        entry: entryOf('worker'),
        readyUrl: `http://127.0.0.1:${config.WORKER_PORT}/ready`,
        logFile: path.join(dataFolder, 'logs/worker.log'),
        env,
        say,
      }),
    );
    toStop.push(() => Promise.all(applications.map((application) => application.stop())));
    await Promise.all(applications.map((application) => application.start()));
    if (options.servePortal) {
      const folder = path.join(root, 'apps/portal/dist');
      const { PORTAL_HOST: host, PORTAL_PORT: port, MAP_STYLE_URL: mapStyleUrl } = config;
      const portal = await servePortal({ host, port, folder, apiUrl, mapStyleUrl });
      toStop.push(() => portal.close());
    }
    const passedOn = ['SECRET', 'SMTP_URL', 'PORTAL_URL', 'DEMO', 'MAIL_DOMAIN', 'INBOUND_SMTP_PORT'];
    writeInstanceFile(dataFolder, {
      ...started,
      pid: process.pid,
      databaseUrl,
      env: Object.fromEntries(passedOn.flatMap((key) => (env[key] === undefined ? [] : [[key, env[key]]]))),
    });
    return started;
  } catch (error) {
    await started.stop();
    throw error;
  }
}
