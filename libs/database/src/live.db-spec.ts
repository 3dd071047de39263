import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { Config } from '#libs/config';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.js';
import { Live } from './live.js';
import { LIVE_CHANNEL } from './live-signal.js';

describe('Live', () => {
  let database: TestDatabase;
  let live: Live;
  let admin: pg.Client;
  beforeAll(async () => {
    database = await createTestDatabase();
    live = new Live({ DATABASE_URL: database.url } as Config);
    await live.onModuleInit();
    admin = new pg.Client({ connectionString: database.url });
    await admin.connect();
  });
  afterAll(async () => {
    await live.onApplicationShutdown();
    await admin.end();
    await database.drop();
  });

  const say = (topic: string, id: string) =>
    admin.query('select pg_notify($1, $2)', [LIVE_CHANNEL, `${topic}:${id}`]);

  it('reads at once, after each change of its own topic and id, and not for others', async () => {
    let reads = 0;
    const following = live.follow('thing', 'a', () => Promise.resolve([++reads]));
    expect(await following.next()).toEqual({ done: false, value: 1 });
    const second = following.next();
    await say('thing', 'b');
    await say('thing', 'a');
    expect(await second).toEqual({ done: false, value: 2 });
    await following.return?.();
  });

  it('ends while it waits, when told to stop and when there is nothing left to read', async () => {
    const stopped = live.follow('thing', 'a', () => Promise.resolve([1]));
    await stopped.next();
    const waiting = stopped.next();
    await stopped.return?.();
    expect(await waiting).toEqual({ done: true, value: undefined });

    let allowed = true;
    const closed = live.follow('thing', 'a', () => Promise.resolve(allowed ? [1] : null));
    await closed.next();
    allowed = false;
    const last = closed.next();
    await say('thing', 'a');
    expect(await last).toEqual({ done: true, value: undefined });
  });

  it('reads again after its line was cut, so that what was said meanwhile is not missed', async () => {
    let state = 'before';
    const following = live.follow('thing', 'a', () => Promise.resolve([state]));
    expect((await following.next()).value).toBe('before');
    const next = following.next();
    state = 'after';
    const { rows } = await admin.query<{ count: number }>(
      `select count(pg_terminate_backend(pid))::int as count from pg_stat_activity
        where application_name = 'alongside-live' and datname = current_database()`,
    );
    expect(rows[0]?.count).toBe(1);
    expect((await next).value).toBe('after');
    await delay(200);
    const again = following.next();
    await say('thing', 'a');
    expect((await again).done).toBe(false);
    await following.return?.();
  });
});
