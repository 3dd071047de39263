import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { defineEvent, Outbox } from '#libs/outbox';
import { startModule, type TestModule } from '../support/test-module.js';

const ProbeHappened = defineEvent<{ number: number }>('ProbeHappened');
const ROUNDS = 6;
const EVENTS_A_ROUND = 120;

describe('the outbox', () => {
  let app: TestModule;
  let child: ChildProcess | undefined;
  let appended = 0;

  beforeAll(async () => {
    app = await startModule([]);
    await app.db.transaction(async () => {
      await app.db.write.query('create table probe (number int, handler text, step int)');
    });
  });
  afterAll(async () => {
    child?.kill('SIGKILL');
    await app.close();
  });

  /** Starts a worker process and waits until it works. */
  async function startWorker(): Promise<ChildProcess> {
    const flags = ['--no-warnings', '--conditions=source', '--import', './test/support/typescript.mjs'];
    const started = spawn(process.execPath, [...flags, 'test/support/probe-worker.ts'], {
      env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: app.config.DATABASE_URL },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child = started;
    await Promise.race([
      once(started.stdout!, 'data'),
      once(started, 'exit').then(() => {
        throw new Error('The worker did not start.');
      }),
    ]);
    return started;
  }

  /** Appends events one transaction each; every tenth is rolled back and must never be heard of. */
  async function append(count: number): Promise<void> {
    for (let index = 0; index < count; index += 1) {
      appended += 1;
      const number = appended;
      await app.db.transaction(() => app.get(Outbox).append(ProbeHappened({ number })));
      if (index % 10 === 0) {
        const undone = app.db.transaction(async () => {
          await app.get(Outbox).append(ProbeHappened({ number: -number }));
          throw new Error('changed my mind');
        });
        await expect(undone).rejects.toThrow('changed my mind');
      }
    }
  }

  const count = async (sql: string): Promise<number> => {
    const rows: { n: number }[] = await app.db.read.query(`select count(*)::int as n from ${sql}`);
    return rows[0]?.n ?? 0;
  };
  const locked = () => count('graphile_worker.jobs where locked_at is not null');
  const done = () => count('probe where step = 2');

  /** What the queue looks like two minutes after a kill. */
  const letTimePass = () =>
    app.db.transaction(() =>
      app.db.write.query(
        `update graphile_worker._private_jobs set locked_at = now() - interval '3 minutes' where locked_at is not null`,
      ),
    );

  async function until(holds: () => Promise<boolean>): Promise<void> {
    for (const end = Date.now() + 60_000; Date.now() < end && !(await holds());) await delay(10);
  }

  it('loses nothing and does nothing twice, however often its worker is killed', async () => {
    let killedInTheMiddle = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      await append(EVENTS_A_ROUND);
      const before = await done();
      const worker = await startWorker();
      const more = append(EVENTS_A_ROUND / 4);
      await until(async () => (await done()) >= before + 1 + round * 7);
      worker.kill('SIGKILL');
      await once(worker, 'exit');
      await more;
      killedInTheMiddle += await locked();
      await letTimePass();
    }
    expect(killedInTheMiddle).toBeGreaterThan(0);
    expect(await done()).toBeLessThan(appended * 2);

    await startWorker();
    await until(async () => (await done()) >= appended * 2 && (await count('graphile_worker.jobs')) === 0);
    await delay(300);

    const effects: { handler: string; step: number; times: number; different: number; least: number }[] =
      await app.db.read.query(
        `select handler, step, count(*)::int as times, count(distinct number)::int as different, min(number) as least
           from probe group by handler, step order by handler, step`,
      );
    const exactly = { times: appended, different: appended, least: 1 };
    expect(effects).toEqual([
      { handler: 'FirstProbe', step: 1, ...exactly },
      { handler: 'FirstProbe', step: 2, ...exactly },
      { handler: 'SecondProbe', step: 1, ...exactly },
      { handler: 'SecondProbe', step: 2, ...exactly },
    ]);
    expect(await count('outbox_event where dispatched_at is null')).toBe(0);
    expect(await count('graphile_worker.jobs')).toBe(0);
  }, 240_000);
});
