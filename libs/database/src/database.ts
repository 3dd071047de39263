import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
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
    if (unit || !this.dataSource.driver.isReplicated) return this.read.query(sql, parameters);
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

/** No connection, a server that is going away or starting, or a query that the replay of the primary's changes has cancelled. */
function isUnreachable(error: unknown): boolean {
  const { code = '' } = error as { code?: string };
  return (
    /^(08|57P|40001|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND)/.test(code) || /terminated|timeout/.test(String(error))
  );
}
