import { setTimeout as delay } from 'node:timers/promises';
import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import pg from 'pg';
import { Config } from '#libs/config';
import { LIVE_CHANNEL, unpackSignals } from './live-signal.js';

type Wake = () => void;

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
   * Yields once at once, then after every change, until the consumer stops. Changes that come while the consumer is busy are merged into one.
   */
  async *changes(topic: string, id: string): AsyncGenerator<void, void, undefined> {
    let pending = true;
    let resume: Wake = () => undefined;
    const stop = this.watch(topic, id, () => {
      pending = true;
      resume();
    });
    try {
      for (;;) {
        if (!pending) await new Promise<void>((resolve) => (resume = resolve));
        pending = false;
        yield;
      }
    } finally {
      stop();
    }
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
