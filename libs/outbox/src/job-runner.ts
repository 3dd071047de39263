import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import {
  Logger as QueueLogger,
  parseCronItems,
  run,
  runOnce,
  type Runner,
  type TaskList,
} from 'graphile-worker';
import type { Logger } from 'pino';
import { Config, inSpan } from '#libs/config';
import { Database, Live } from '#libs/database';
import { AbandonedJobs } from './abandoned-jobs.js';
import { HandleEvent } from './handle-event.js';
import { HandlerRegistry } from './handlers.js';
import { OUTBOX_TOPIC } from './outbox.js';
import { HANDLE_EVENT, Relay, type HandleEventPayload } from './relay.js';

/** How often the relay looks even when nothing woke it, in milliseconds. */
const POLL_MS = 2_000;

/** Notes of finished jobs go through a batch that stopping waits for; without one the last note is lost and its job stays locked. */
const BATCHED = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } };

/** Runs the relay, the jobs and the timetable of this process. */
@Injectable()
export class JobRunner implements BeforeApplicationShutdown {
  private runner?: Runner;
  private stopWatching?: () => void;
  private timer?: NodeJS.Timeout;
  private relaying = Promise.resolve();

  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly live: Live,
    private readonly relay: Relay,
    private readonly handleEvent: HandleEvent,
    private readonly registry: HandlerRegistry,
    private readonly abandoned: AbandonedJobs,
  ) {}

  /** Starts working until the process shuts down. */
  async start(logger: Logger): Promise<void> {
    this.runner = await run({
      connectionString: this.config.DATABASE_URL,
      concurrency: 5,
      pollInterval: 1_000,
      noHandleSignals: true,
      preset: BATCHED,
      taskList: this.tasks(),
      parsedCronItems: this.timetable(),
      logger: queueLogger(logger),
    });
    const relay = () => {
      this.relaying = this.relaying
        .then(async () => {
          await this.abandoned.giveBack();
          await this.relay.drain();
        })
        .catch((error: unknown) =>
          logger.error({ err: error }, 'the outbox could not be relayed; trying again'),
        );
    };
    this.stopWatching = this.live.watch(OUTBOX_TOPIC, 'waiting', relay);
    this.timer = setInterval(relay, POLL_MS);
    relay();
  }

  /** Relays and works until nothing is due. For tests and for the command line. */
  async drain(logger: Logger): Promise<void> {
    do {
      await runOnce({
        connectionString: this.config.DATABASE_URL,
        noHandleSignals: true,
        taskList: this.tasks(),
        logger: queueLogger(logger),
      });
    } while ((await this.relay.drain()) > 0 || (await this.due()) > 0);
  }

  /** Runs every scheduled task once, now. For tests. */
  async tick(): Promise<void> {
    for (const { task } of this.registry.scheduledTasks()) await this.database.transaction(() => task.tick());
  }

  /** Finishes what is being done while the database is still there. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopWatching?.();
    clearInterval(this.timer);
    await this.runner?.stop();
    await this.relaying;
  }

  private tasks(): TaskList {
    const tasks: TaskList = {
      [HANDLE_EVENT]: (payload) => {
        const event = payload as HandleEventPayload;
        return inSpan(HANDLE_EVENT, { 'job.handler': event.handler }, () => this.handleEvent.run(event));
      },
    };
    for (const { jobName, handler } of this.registry.jobHandlers()) {
      tasks[jobName] = (payload) =>
        inSpan(jobName, {}, () => handler.run(payload as Record<string, unknown>));
    }
    for (const { name, task } of this.registry.scheduledTasks()) {
      tasks[name] = () => inSpan(name, {}, () => this.database.transaction(() => task.tick()));
    }
    return tasks;
  }

  private timetable() {
    return parseCronItems(
      this.registry
        .scheduledTasks()
        .map(({ crontab, name }) => ({ task: name, match: crontab, identifier: name })),
    );
  }

  private async due(): Promise<number> {
    const rows: { count: number }[] = await this.database.read.query(
      `select count(*)::int as count from graphile_worker.jobs where run_at <= now() and attempts < max_attempts and locked_at is null`,
    );
    return rows[0]?.count ?? 0;
  }
}

const queueLogger = (logger: Logger) =>
  new QueueLogger(() => (level, message, meta) => {
    const write = level === 'error' ? 'error' : level === 'warning' ? 'warn' : 'debug';
    logger[write]({ meta }, message);
  });
