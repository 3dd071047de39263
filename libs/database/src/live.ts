import { setTimeout as delay } from 'node:timers/promises';
import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import pg from 'pg';
import { Config } from '#libs/config';
import { LIVE_CHANNEL, unpackSignals } from './live-signal.js';

type Wake = () => void;

/** A read that is repeated whenever it is woken. */
class Following<T> implements AsyncIterableIterator<T> {
  private readonly stop: () => void;
  private ready: T[] = [];
  private changed = true;
  private ended = false;
  private resume: Wake = () => undefined;

  constructor(
    private readonly read: () => Promise<readonly T[] | null>,
    watch: (wake: Wake) => () => void,
  ) {
    this.stop = watch(() => {
      this.changed = true;
      this.resume();
    });
  }

  async next(): Promise<IteratorResult<T>> {
    for (;;) {
      const value = this.ready.shift();
      if (this.ended) return { done: true, value: undefined };
      if (value !== undefined) return { done: false, value };
      if (!this.changed) {
        await new Promise<void>((resolve) => (this.resume = resolve));
        continue;
      }
      this.changed = false;
      const more = await this.read().catch((error: unknown) => {
        this.end();
        throw error;
      });
      if (more === null) this.end();
      else this.ready.push(...more);
    }
  }

  return(): Promise<IteratorResult<T>> {
    this.end();
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private end(): void {
    this.ended = true;
    this.stop();
    this.resume();
  }
}

/**
 * One LISTEN connection per process, fanned out in memory. A wake-up says only "look again": it is sent for each
 * signal of a watched topic and id, and for everything watched after a reconnect, so that nothing said while the line was down is missed.
 */
@Injectable()
export class Live implements OnModuleInit, OnApplicationShutdown {
  private readonly watchers = new Map<string, Set<Wake>>();
  private client?: pg.Client;
  private closed = false;

  constructor(private readonly config: Config) {}

  async onModuleInit(): Promise<void> {
    await this.connect();
  }

  async onApplicationShutdown(): Promise<void> {
    this.closed = true;
    await this.client?.end();
  }

  /** Calls `wake` whenever the thing may have changed. Returns a function that stops it. */
  watch(topic: string, id: string, wake: Wake): () => void {
    const key = `${topic}:${id}`;
    const wakes = this.watchers.get(key) ?? new Set<Wake>();
    this.watchers.set(key, wakes.add(wake));
    return () => {
      wakes.delete(wake);
      if (wakes.size === 0 && this.watchers.get(key) === wakes) this.watchers.delete(key);
    };
  }

  /**
   * What `read` answers: at once, and again after every change, until the consumer stops or `read` answers null.
   * Changes that come while the consumer is busy are merged into one. Stopping takes effect while waiting, too.
   */
  follow<T>(topic: string, id: string, read: () => Promise<readonly T[] | null>): AsyncIterableIterator<T> {
    return new Following(read, (wake) => this.watch(topic, id, wake));
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.config.DATABASE_URL,
      keepAlive: true,
      application_name: 'alongside-live',
    });
    client.on('notification', ({ payload }) => {
      for (const { topic, id } of unpackSignals(payload ?? '')) this.wake(`${topic}:${id}`);
    });
    client.on('error', () => undefined);
    client.once('end', () => void this.reconnect());
    await client.connect();
    await client.query(`listen ${LIVE_CHANNEL}`);
    this.client = client;
  }

  private async reconnect(): Promise<void> {
    for (let wait = 100; !this.closed; wait = Math.min(wait * 2, 5_000)) {
      await delay(wait, undefined, { ref: false });
      if (this.closed) return;
      try {
        await this.connect();
        for (const key of this.watchers.keys()) this.wake(key);
        return;
      } catch {
        continue;
      }
    }
  }

  private wake(key: string): void {
    for (const wake of this.watchers.get(key) ?? []) wake();
  }
}
