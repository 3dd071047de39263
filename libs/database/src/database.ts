import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { ClientBase } from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { LIVE_CHANNEL, packSignals, type LiveSignal } from './live-signal.js';

interface UnitOfWork {
  readonly manager: EntityManager;
  readonly signals: LiveSignal[];
}

const ambient = new AsyncLocalStorage<UnitOfWork>();

/**
 * The unit of work. A use case opens the transaction; everything called inside joins it without passing it on;
 * a write outside one throws. Live signals given inside are sent by the commit, so a rolled-back change is never announced.
 */
@Injectable()
export class Database {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Runs work in a transaction (read committed). Inside another transaction it joins that one. */
  async transaction<T>(work: () => Promise<T>): Promise<T> {
    if (ambient.getStore()) return work();
    return this.dataSource.transaction(async (manager) => {
      const unit: UnitOfWork = { manager, signals: [] };
      const result = await ambient.run(unit, work);
      for (const payload of packSignals(unit.signals)) {
        await manager.query('select pg_notify($1, $2)', [LIVE_CHANNEL, payload]);
      }
      return result;
    });
  }

  /** For reading: the transaction that is open, or else the pool. */
  get read(): EntityManager {
    return ambient.getStore()?.manager ?? this.dataSource.manager;
  }

  /**
   * Asks for what may be some seconds old: the replica when there is one and it answers, else the primary. Inside a
   * transaction it is that transaction, so nobody misses what they have just written.
   */
  async readReplica<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    const unit = ambient.getStore();
    if (unit || !this.driver.isReplicated) return this.read.query(sql, parameters);
    const replica = this.dataSource.createQueryRunner('slave');
    try {
      return (await replica.query(sql, parameters)) as Row[];
    } catch (error) {
      if (!isUnreachable(error)) throw error;
      return await this.read.query(sql, parameters);
    } finally {
      await replica.release().catch(() => undefined);
    }
  }

  /**
   * Asks the primary, or the transaction that is open, for something that is asked again and again: each connection reads such a text
   * once and may keep its plan. Only for texts that never change, since the server keeps every one.
   */
  prepared<Row>(sql: string, parameters: unknown[]): Promise<Row[]> {
    if (ambient.getStore()) return this.read.query(sql, parameters);
    return ask(this.driver.obtainMasterConnection(), sql, parameters);
  }

  /** The same for what may be some seconds old, as {@link readReplica} answers it. */
  async preparedOnReplica<Row>(sql: string, parameters: unknown[]): Promise<Row[]> {
    if (ambient.getStore() || !this.driver.isReplicated) return this.prepared(sql, parameters);
    try {
      return await ask(this.driver.obtainSlaveConnection(), sql, parameters);
    } catch (error) {
      if (!isUnreachable(error)) throw error;
      return await this.prepared(sql, parameters);
    }
  }

  private get driver(): PostgresDriver {
    return this.dataSource.driver as PostgresDriver;
  }

  /** For writing: the transaction that is open. Throws outside one. */
  get write(): EntityManager {
    return this.unit().manager;
  }

  /** Tells every API replica, once the transaction commits, that something changed. Ids only: readers fetch under their own permissions. */
  signal(topic: string, id: string): void {
    const { signals } = this.unit();
    if (!signals.some((signal) => signal.topic === topic && signal.id === id)) signals.push({ topic, id });
  }

  private unit(): UnitOfWork {
    const unit = ambient.getStore();
    if (!unit) throw new Error('A write needs a transaction: call database.transaction() in the use case.');
    return unit;
  }
}

type Lent = readonly [connection: ClientBase, release: () => void];

/** Asks on a connection of a pool and gives it back. */
async function ask<Row>(lent: Promise<unknown>, sql: string, parameters: unknown[]): Promise<Row[]> {
  const [connection, release] = (await lent) as Lent;
  try {
    const { rows } = await connection.query<Row & object>({
      name: nameOf(sql),
      text: sql,
      values: parameters,
    });
    return rows;
  } finally {
    release();
  }
}

const names = new Map<string, string>();

/** The name of a prepared statement: the same for the same text in every process, should a pooler share connections among them. */
function nameOf(sql: string): string {
  let name = names.get(sql);
  if (!name) names.set(sql, (name = createHash('sha256').update(sql).digest('hex').slice(0, 16)));
  return name;
}

/** No connection, a server that is going away or starting, or a query that the replay of the primary's changes has cancelled. */
function isUnreachable(error: unknown): boolean {
  const { code = '' } = error as { code?: string };
  return (
    /^(08|57P|40001|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND)/.test(code) || /terminated|timeout/.test(String(error))
  );
}
