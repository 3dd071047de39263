import 'reflect-metadata';
import type { TestingModule } from '@nestjs/testing';
import { Test } from '@nestjs/testing';
import { newId } from '#libs/common';
import { ConfigModule } from '#libs/config';
import { Database, DatabaseModule, runMigrations } from '#libs/database';
import {
  startStreamingPair,
  systemPostgres,
  type StreamingPair,
} from '../../../test/support/streaming-replica.js';
import { testConfig } from '../../../test/support/test-config.js';
import { CandidatesRepository } from './candidates.repository.js';

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
      imports: [ConfigModule.with(config), DatabaseModule],
      providers: [CandidatesRepository],
    }).compile();
    await module.init();
    database = module.get(Database);
    candidates = module.get(CandidatesRepository);
    await addFlorist();
    await replayed();
  });
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
