import 'reflect-metadata';
import type { TestingModule } from '@nestjs/testing';
import { Test } from '@nestjs/testing';
import { newId } from '#libs/common';
import { ConfigModule } from '#libs/config';
import { Database, DatabaseModule, runMigrations } from '#libs/database';
import { DirectoryModule } from '#libs/directory';
import { OutboxModule } from '#libs/outbox';
import { sentBy } from '../../../test/support/count-statements.js';
import {
  startStreamingPair,
  systemPostgres,
  type StreamingPair,
} from '../../../test/support/streaming-replica.js';
import { testConfig } from '../../../test/support/test-config.js';
import { CandidatesRepository } from './candidates.repository.js';
import { MatchingModule } from './matching.module.js';
import { FindMatches } from './use-cases/find-matches.js';

const programs = systemPostgres();
const FLORIST = newId();
const SEARCH = {
  around: { latitude: 52.52, longitude: 13.4 },
  wanted: [{ key: 'florist', withinKm: 5 }],
  perCategory: 20,
  without: [],
};

/** Skipped where no PostgreSQL of the system can make a replica: the one that comes with Alongside cannot. */
(programs ? describe : describe.skip)('Looking for matches on a streaming replica', () => {
  let pair: StreamingPair;
  let module: TestingModule;
  let database: Database;
  let candidates: CandidatesRepository;

  beforeAll(async () => {
    pair = await startStreamingPair(programs ?? '');
    await runMigrations(pair.primaryUrl);
    const config = testConfig({ DATABASE_URL: pair.primaryUrl, DATABASE_REPLICA_URL: pair.replicaUrl });
    module = await Test.createTestingModule({
      imports: [ConfigModule.with(config), DatabaseModule, OutboxModule, DirectoryModule, MatchingModule],
    }).compile();
    await module.init();
    database = module.get(Database);
    candidates = module.get(CandidatesRepository, { strict: false });
    await addFlorist();
    await replayed();
  }, 60_000);
  afterAll(async () => {
    await module?.close();
    pair?.stop();
  });

  const addFlorist = () =>
    database.transaction(() =>
      database.write.query(
        `insert into business (id, slug, name, name_key, status, kind, category_key, latitude, longitude, locality, country, time_zone)
         values ($1, 'florist', 'Florist', 'florist', 'listed', 'independent', 'florist', 52.52, 13.4, 'Berlin', 'DE', 'Europe/Berlin')`,
        [FLORIST],
      ),
    );
  const onReplica = async (): Promise<boolean | undefined> =>
    (await database.readReplica<{ is: boolean }>('select pg_is_in_recovery() as is'))[0]?.is;

  /** Until the replica has replayed everything that the primary has written. */
  async function replayed(): Promise<void> {
    const [{ lsn } = { lsn: '' }]: { lsn: string }[] = await database.read.query(
      'select pg_current_wal_lsn()::text as lsn',
    );
    for (;;) {
      const [row] = await database.readReplica<{ there: boolean }>(
        'select pg_last_wal_replay_lsn() >= $1::pg_lsn as there',
        [lsn],
      );
      if (row?.there) return;
    }
  }

  it('asks the replica, which is read-only, and finds what the primary has written', async () => {
    expect(await onReplica()).toBe(true);
    await expect(database.readReplica('delete from business')).rejects.toMatchObject({ code: '25006' });
    expect((await candidates.nearest(SEARCH)).map(({ id }) => id)).toEqual([FLORIST]);
  });

  it('finds, reads and weighs the candidates of a page on the replica, and asks the primary what must be fresh', async () => {
    const caterer = newId();
    await database.transaction(() =>
      database.write.query(
        `insert into business (id, slug, name, name_key, status, kind, category_key, latitude, longitude, locality, country, time_zone)
         values ($1, 'caterer', 'Caterer', 'caterer', 'member', 'independent', 'caterer', 52.521, 13.4, 'Berlin', 'DE', 'Europe/Berlin')`,
        [caterer],
      ),
    );
    await replayed();
    const request = { businessId: FLORIST, page: { first: 20 }, locale: 'en' as const };
    let found: string[] = [];
    const sent = await sentBy(async () => {
      const { edges } = await module.get(FindMatches, { strict: false }).execute(request);
      found = edges.map(({ node }) => node.otherId);
    });
    expect(found).toEqual([caterer]);
    const askedAt = (url: string) =>
      sent.filter(({ port }) => port === Number(new URL(url).port)).map(({ text }) => text);
    const replica = askedAt(pair.replicaUrl);
    expect(replica).toHaveLength(4);
    for (const part of ['cross join lateral', 'b.facts', 'match_exposure', 'learnt_kinds'])
      expect(replica.join()).toContain(part);
    const primary = askedAt(pair.primaryUrl).join();
    for (const part of ['business_block', 'match_mark']) expect(primary).toContain(part);
    expect(primary).not.toMatch(/cross join lateral|match_exposure/);
    await database.transaction(() => database.write.query('delete from business where id = $1', [caterer]));
    await replayed();
  }, 60_000);

  it('asks the primary for everything else, and inside a transaction', async () => {
    const [plain]: { is: boolean }[] = await database.read.query('select pg_is_in_recovery() as is');
    expect(plain?.is).toBe(false);
    await database.transaction(async () => {
      expect(await onReplica()).toBe(false);
      await database.write.query(`update business set status = 'paused'`);
      expect(await candidates.nearest(SEARCH)).toEqual([]);
      await database.write.query(`update business set status = 'listed'`);
    });
  });

  it('goes on with the primary when the replica is gone', async () => {
    pair.stopReplica();
    expect(await onReplica()).toBe(false);
    expect((await candidates.nearest(SEARCH)).map(({ id }) => id)).toEqual([FLORIST]);
  });
});
