import { setTimeout as sleep } from 'node:timers/promises';
import type { Environment } from '#libs/config';
import { readInstanceFile } from './instance-file.js';
import { PlainProblem } from './plain-problem.js';
import { applicationEnvironment, readSettings } from './settings.js';
import { TownDatabase } from './town-database.js';

/** A database for one command. */
export interface CommandDatabase {
  /** The environment that the command runs in. */
  env: NodeJS.ProcessEnv;
  /** Stops PostgreSQL when it was started for this command. */
  release(): Promise<void>;
}

export interface CommandDatabaseOptions {
  root: string;
  build: string;
  env: Environment;
  /** The instance that holds the data folder, ready or about to be; undefined when this process holds it. */
  instancePid: number | undefined;
  say(text: string): void;
}

/**
 * The database of the running instance when there is one; else PostgreSQL is started for the duration of the command.
 * With DATABASE_URL set, that server and nothing else.
 */
export async function databaseForCommand(options: CommandDatabaseOptions): Promise<CommandDatabase> {
  const { root, env, say } = options;
  const settings = readSettings(root, env);
  const given = settings.config.DATABASE_URL;
  const nothing = async () => undefined;
  if (given !== undefined) return { env: applicationEnvironment(env, settings, given), release: nothing };
  if (options.instancePid !== undefined) {
    for (let tries = 0; tries < 600; tries++, await sleep(100)) {
      const instance = readInstanceFile(settings.dataFolder);
      if (instance?.pid !== options.instancePid) continue;
      const base = applicationEnvironment(env, settings, instance.databaseUrl);
      return { env: { ...base, ...instance.env }, release: nothing };
    }
    throw new PlainProblem(
      `Alongside (process ${options.instancePid}) has not become ready; try again when it is.`,
    );
  }
  const lost = (reason: unknown) => say(`PostgreSQL is gone: ${String(reason)}`);
  const database = await TownDatabase.open({
    dataFolder: settings.dataFolder,
    build: options.build,
    say,
    onLost: lost,
  });
  return { env: applicationEnvironment(env, settings, database.url), release: () => database.stop() };
}
