import path from 'node:path';
import { removeInstanceFile, writeInstanceFile } from './instance-file.js';
import { PlainProblem, errorCode } from './plain-problem.js';
import { runCommand } from './run-command.js';
import { type Settings, applicationEnvironment, mustBeFree, readSettings } from './settings.js';
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
    if (database === undefined) await migrate(databaseUrl);
    if (started.demo) {
      const fill = async () => {
        say('Building the demo town.');
        await runCommand(['demo', '--if-empty'], env);
      };
      await (database === undefined ? fill() : database.once('demo', 'filled', fill));
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
    await Promise.all([
      ...applications.map((application) => application.start()),
      openDoors(options, settings, (stop) => toStop.push(stop)),
    ]);
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

async function migrate(databaseUrl: string): Promise<void> {
  const { runMigrations } = await import('#libs/database');
  try {
    await runMigrations(databaseUrl);
  } catch (error) {
    const reason = error instanceof Error ? error.message || errorCode(error) : String(error);
    throw new PlainProblem(`The database of DATABASE_URL cannot be used: ${reason}.`);
  }
}

/** The portal and the mailbox. Loaded while the applications start, because loading takes as long as starting. */
async function openDoors(
  { root, servePortal: wanted }: RunOptions,
  { config, dataFolder, portalUrl }: Settings,
  onOpen: (stop: () => Promise<unknown>) => void,
): Promise<void> {
  const { PORTAL_HOST: host, MAP_STYLE_URL: mapStyleUrl } = config;
  if (config.SMTP_URL === undefined) {
    const [{ LocalMailbox }, { serveMailbox }] = await Promise.all([
      import('#libs/mail'),
      import('./mailbox/mailbox-server.js'),
    ]);
    const mailbox = await LocalMailbox.open({
      folder: path.join(dataFolder, 'mailbox'),
      host: '127.0.0.1',
      port: config.MAILBOX_SMTP_PORT,
      inbound: { host: '127.0.0.1', port: config.INBOUND_SMTP_PORT },
    });
    onOpen(() => mailbox.close());
    const pages = await serveMailbox({ mailbox, port: config.MAILBOX_PORT, portalUrl });
    onOpen(() => pages.close());
  }
  if (!wanted) return;
  const { servePortal } = await import('./portal-server.js');
  const folder = path.join(root, 'apps/portal/dist');
  const apiUrl = `http://127.0.0.1:${config.API_PORT}`;
  const portal = await servePortal({ host, port: config.PORTAL_PORT, folder, apiUrl, mapStyleUrl });
  onOpen(() => portal.close());
}
