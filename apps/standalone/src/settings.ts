import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { type Environment, type StandaloneConfig, loadStandaloneConfig } from '#libs/config';
import { PlainProblem, errorCode } from './plain-problem.js';
import { canListen } from './ports.js';

export interface Settings {
  config: StandaloneConfig;
  /** Absolute and there. */
  dataFolder: string;
  secret: string;
  portalUrl: string;
}

/** Reads the settings, makes the data folder and the secret. Throws one plain sentence when the folder will not do. */
export function readSettings(root: string, env: Environment): Settings {
  const config = loadStandaloneConfig(env);
  const dataFolder = path.resolve(root, config.DATA_DIR);
  const secretFile = path.join(dataFolder, 'secret');
  let secret = config.SECRET;
  try {
    fs.mkdirSync(path.join(dataFolder, 'logs'), { recursive: true });
    fs.accessSync(dataFolder, fs.constants.W_OK);
    if (secret === undefined && !fs.existsSync(secretFile)) {
      fs.writeFileSync(secretFile, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
    }
    secret ??= fs.readFileSync(secretFile, 'utf8').trim();
  } catch (error) {
    const code = errorCode(error) ?? 'unknown';
    const reason = ['EACCES', 'EPERM', 'EROFS'].includes(code)
      ? 'may not be written'
      : `cannot be used (${code})`;
    throw new PlainProblem(`The data folder ${dataFolder} ${reason}; set DATA_DIR to one of your own.`);
  }
  return {
    config,
    dataFolder,
    secret,
    portalUrl: config.PORTAL_URL ?? `http://localhost:${config.PORTAL_PORT}`,
  };
}

/** Throws one sentence naming the first port that is taken and the key that moves it. */
export async function mustBeFree(config: StandaloneConfig): Promise<void> {
  const keys = ['PORTAL_PORT', 'API_PORT', 'WORKER_PORT', 'INBOUND_SMTP_PORT'] as const;
  const mailbox = config.SMTP_URL === undefined ? (['MAILBOX_PORT', 'MAILBOX_SMTP_PORT'] as const) : [];
  for (const key of [...keys, ...mailbox]) {
    if (await canListen(config[key])) continue;
    throw new PlainProblem(
      `Port ${config[key]} is taken; stop what uses it or set ${key} to another number.`,
    );
  }
}

/** The environment of the API, the worker and the command line. */
export function applicationEnvironment(
  env: Environment,
  settings: Settings,
  databaseUrl: string,
): NodeJS.ProcessEnv {
  const { config, dataFolder, secret, portalUrl } = settings;
  const demo = config.DEMO ?? config.DATABASE_URL === undefined;
  return {
    ...env,
    DATABASE_URL: databaseUrl,
    SECRET: secret,
    DATA_DIR: dataFolder,
    PORTAL_URL: portalUrl,
    API_PORT: String(config.API_PORT),
    WORKER_PORT: String(config.WORKER_PORT),
    SMTP_URL: config.SMTP_URL ?? `smtp://127.0.0.1:${config.MAILBOX_SMTP_PORT}`,
    INBOUND_SMTP_PORT: String(config.INBOUND_SMTP_PORT),
    DEMO: String(demo),
    NODE_ENV: env.NODE_ENV || 'production',
  };
}
