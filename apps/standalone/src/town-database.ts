import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.js';
import { PlainProblem } from './plain-problem.js';

const databaseName = 'alongside';
const preferredPort = 54329;

export interface TownDatabaseOptions {
  /** Absolute; the database lives in its folder `postgres`. */
  dataFolder: string;
  /** Changes with every build of the backend: migrations run once for each. */
  build: string;
  say(text: string): void;
  /** Called when PostgreSQL is gone for good although nobody asked it to stop. */
  onLost(reason: unknown): void;
}

/** The embedded PostgreSQL with our database in it, migrated, and started again when it falls over. */
export class TownDatabase {
  readonly url: string;
  private stopping = false;

  private constructor(
    private readonly options: TownDatabaseOptions,
    private server: EmbeddedPostgres,
  ) {
    this.url = server.urlOf(databaseName);
  }

  static async open(options: TownDatabaseOptions): Promise<TownDatabase> {
    const server = await startEmbeddedPostgres({
      dataFolder: path.join(options.dataFolder, 'postgres'),
      database: databaseName,
      port: preferredPort,
    });
    const database = new TownDatabase(options, server);
    try {
      await database.once('migrated', options.build, async () => {
        const { runMigrations } = await import('#libs/database');
        await runMigrations(database.url);
      });
    } catch (error) {
      await server.stop();
      throw error;
    }
    void database.watch();
    return database;
  }

  /** Does some work once for each value, remembered beside the data, so that it is forgotten when the data is deleted. */
  async once(name: string, value: string, work: () => Promise<void>): Promise<void> {
    const stamp = path.join(this.options.dataFolder, 'postgres', `alongside-${name}`);
    if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === value) return;
    await work();
    fs.writeFileSync(stamp, value);
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.server.stop();
  }

  private async watch(): Promise<void> {
    for (;;) {
      await this.server.ended;
      if (this.stopping) return;
      this.options.say('PostgreSQL stopped unexpectedly and is started again.');
      try {
        const port = Number(new URL(this.url).port);
        this.server = await startEmbeddedPostgres({
          dataFolder: path.join(this.options.dataFolder, 'postgres'),
          port,
        });
        if (this.server.urlOf(databaseName) !== this.url)
          throw new PlainProblem('The port of PostgreSQL was taken.');
      } catch (error) {
        this.options.onLost(error);
        return;
      }
      await sleep(1_000);
    }
  }
}
