import { addDays, dayIn, newId } from '#libs/common';
import { BusinessDescribed, DirectoryModule } from '#libs/directory';
import { JobRunner, Outbox } from '#libs/outbox';
import { BookRedemption, DeclineProposal, ExpireProposals, PartnershipsModule } from '#libs/partnerships';
import { buildBusiness } from '../../../../test/support/builders/business.js';
import {
  acceptNow,
  buildNeighbours,
  buildProposal,
  buildViewer,
  type Built,
  type Neighbours,
} from '../../../../test/support/builders/proposal.js';
import { startModule, type TestModule } from '../../../../test/support/test-module.js';
import { seededRandom } from '../../../../test/support/seeded-random.js';
import { BELIEFS_SQL, BeliefsRepository } from '../learning/beliefs.repository.js';
import { learntFrom } from '../learning/learning-day.js';
import { DISMISS_REASONS } from '../match-mark.entity.js';
import { EXPOSURES_SQL, MatchExposuresRepository } from '../match-exposures.repository.js';
import { MatchingModule } from '../matching.module.js';
import { DismissMatch } from './dismiss-match.js';
import { FindMatches } from './find-matches.js';
import { LearnFromHistory } from './learn-from-history.js';
import { LearnFromPairs } from './learn-from-pairs.js';
import { RestoreMatch } from './restore-match.js';
import { SettleBeliefs } from './settle-beliefs.js';

describe('learning from outcomes', () => {
  let test: TestModule;
  let built: Built;
  const ask = (sql: string, values: unknown[] = []) =>
    test.db.read.query<Record<string, unknown>[]>(sql, values);
  const outcomes = () =>
    ask(
      `select business_id, other_id, kind, other_kind, yes, no, asking, settled_on from match_outcome order by 1, 2`,
    );
  const between = ({ from, to }: Pick<Neighbours, 'from' | 'to'>) =>
    ask(
      `select kind, other_kind as "otherKind", yes, no, asking from match_outcome where business_id = $1 and other_id = $2`,
      [from.id, to.id],
    );

  beforeAll(async () => {
    test = await startModule([DirectoryModule, PartnershipsModule, MatchingModule]);
    built = { db: test.db, get: (type) => test.get(type, { strict: false }) };
  }, 60_000);
  afterAll(() => test?.close());

  it('hears of proposals, answers, promises and codes by their events', async () => {
    const asked = await buildProposal(built);
    const { from, to, recipient, proposal } = asked;
    await test.drain();
    expect(await between(asked)).toEqual([]);
    await built
      .get(DeclineProposal)
      .execute(recipient, { proposalId: proposal.id, idempotencyKey: newId() }, 'portal');
    await test.drain();
    const kinds = { kind: 'florist', otherKind: 'photographer' };
    expect(await between(asked)).toEqual([{ ...kinds, yes: 0, no: 1, asking: null }]);
    expect(await between({ from: to, to: from })).toEqual([
      { kind: 'photographer', otherKind: 'florist', yes: 0, no: 1, asking: 0.7 },
    ]);

    const again = await buildProposal(built, { neighbours: asked });
    const { partnershipId } = await acceptNow(built, again.proposal.id, recipient);
    await test.drain();
    expect(await between(asked)).toEqual([{ ...kinds, yes: 1, no: 0, asking: 1 }]);
    await test.db.transaction(() =>
      test.db.write.query(
        `update promise set state = 'missed', missed_on = current_date where partnership_id = $1 and by_business_id = $2`,
        [partnershipId, from.id],
      ),
    );
    await built.get(LearnFromPairs).execute([{ oneId: to.id, otherId: from.id }]);
    expect(await between(asked)).toEqual([{ ...kinds, yes: 0.25, no: 0.75, asking: 0.4 }]);
    await built
      .get(BookRedemption)
      .execute({ partnershipId, broughtById: to.id, on: '2026-01-01', source: 'redemption:1' });
    await test.drain();
    expect(await between(asked)).toEqual([{ ...kinds, yes: 1, no: 0, asking: 0.4 }]);
  }, 60_000);

  it('hears of silence once the time is over, and of dismissals until they are taken back', async () => {
    const silent = await buildProposal(built);
    test.clock.advance({ days: 22 });
    await built.get(ExpireProposals).execute();
    await test.drain();
    expect(await between({ from: silent.to, to: silent.from })).toEqual([
      { kind: 'photographer', otherKind: 'florist', yes: 0, no: 0.25, asking: 0 },
    ]);

    const apart = await buildNeighbours(built);
    const mark = { businessId: apart.from.id, otherId: apart.to.id };
    await built.get(DismissMatch).execute(apart.sender, { ...mark, reason: 'too_far' });
    await test.drain();
    expect(await between(apart)).toEqual([]);
    await built.get(DismissMatch).execute(apart.sender, { ...mark, reason: 'not_a_fit' });
    await test.drain();
    expect(await between(apart)).toMatchObject([{ yes: 0, no: 0.5, asking: null }]);
    await built.get(RestoreMatch).execute(apart.sender, mark);
    await test.drain();
    expect(await between(apart)).toEqual([]);
  }, 60_000);

  it('learns of another kind what a business that turns out to be of that kind has done', async () => {
    const { from, to, recipient, proposal } = await buildProposal(built);
    await built
      .get(DeclineProposal)
      .execute(recipient, { proposalId: proposal.id, idempotencyKey: newId() }, 'portal');
    await test.drain();
    const become = async (kind: string) => {
      await test.db.transaction(async () => {
        await test.db.write.query('update business set category_key = $2 where id = $1', [to.id, kind]);
        await built.get(Outbox).append(BusinessDescribed({ businessId: to.id }));
      });
      await test.drain();
    };
    await become('caterer');
    expect(await between({ from, to })).toMatchObject([{ kind: 'florist', otherKind: 'caterer', no: 1 }]);
    await become('florist');
    expect(await between({ from: to, to: from })).toMatchObject([
      { kind: null, otherKind: null, asking: 0.7 },
    ]);
  }, 60_000);

  it('comes to the same from scratch, whatever happened, in whatever order it was told and how often', async () => {
    const random = seededRandom(11);
    const pick = <One>(list: readonly One[]): One => list[Math.floor(random() * list.length)]!;
    const kinds = ['florist', 'photographer', 'caterer'];
    const town: string[] = [];
    for (let n = 0; n < 12; n++)
      town.push((await buildBusiness(test.db, { status: 'member', categoryKey: kinds[n % 3] })).id);
    const told: { oneId: string; otherId: string }[] = [];
    for (let step = 0; step < 160; step++) {
      const oneId = pick(town);
      const otherId = pick(town.filter((id) => id !== oneId));
      await happen(oneId, otherId, random);
      told.push(random() < 0.5 ? { oneId, otherId } : { oneId: otherId, otherId: oneId });
      if (random() < 0.6) await built.get(LearnFromPairs).execute([pick(told), pick(told)]);
    }
    await Promise.all(
      [...told, ...told.slice(0, 40)]
        .sort(() => random() - 0.5)
        .map((pair) => built.get(LearnFromPairs).execute([pair])),
    );
    await built.get(SettleBeliefs).execute();
    const learnt = await everythingLearnt();
    expect(learnt.kinds).toHaveLength(6);
    expect(learnt.answers.length).toBeGreaterThan(6);

    await test.db.transaction(() =>
      test.db.write.query('truncate match_outcome, learnt_kinds, learnt_answers, learnt_usual'),
    );
    const businesses: number[] = [];
    const done = await built
      .get(LearnFromHistory)
      .execute({ again: true, onProgress: (progress) => businesses.push(progress.businesses) });
    expect(businesses.at(-1)).toBe(done.businesses);
    expect(await everythingLearnt()).toEqual(learnt);
    await built.get(LearnFromHistory).execute({ again: true });
    expect(await everythingLearnt()).toEqual(learnt);
  }, 180_000);

  it('goes through the past once, by itself, and has nothing to do afterwards', async () => {
    await test.db.transaction(() =>
      test.db.write.query(
        'truncate match_outcome; update learning_progress set after_id = null, businesses = 0, pairs = 0, finished_at = null',
      ),
    );
    await test.get(JobRunner).tick();
    await test.drain();
    const found = await outcomes();
    expect(found.length).toBeGreaterThan(0);
    const [progress] = await ask(
      'select businesses, finished_at is not null as finished from learning_progress',
    );
    expect(progress).toMatchObject({ finished: true });
    await test.get(JobRunner).tick();
    await test.drain();
    expect(await outcomes()).toEqual(found);
    expect(
      await ask('select businesses, finished_at is not null as finished from learning_progress'),
    ).toEqual([progress]);
  }, 60_000);

  it('counts from the next day that has begun nowhere, tells only of several, and lifts what went well', async () => {
    const rosa = await buildBusiness(test.db, { status: 'member', categoryKey: 'hotel', latitude: -38.5 });
    const near = { status: 'member', categoryKey: 'event-planner', latitude: -38.501 } as const;
    const studio = await buildBusiness(test.db, near);
    const look = async () => {
      const page = await built
        .get(FindMatches)
        .execute({ businessId: rosa.id, page: { first: 50 }, locale: 'en' });
      return page.edges.find(({ node }) => node.otherId === studio.id)!.node;
    };
    const learnt = (match: { reasonsForYou: readonly { kind: string; text: string }[] }) =>
      match.reasonsForYou.filter(({ kind }) => kind === 'experience').map(({ text }) => text);
    const together = async () => {
      const partners = await buildNeighbours(built, {
        from: { categoryKey: 'hotel' },
        to: { categoryKey: 'event-planner' },
      });
      await acceptNow(
        built,
        (await buildProposal(built, { neighbours: partners })).proposal.id,
        partners.recipient,
      );
    };
    const before = await look();
    await together();
    await together();
    await test.drain();
    test.clock.advance({ days: 3 });
    expect(await look()).toEqual(before);

    await together();
    await test.drain();
    expect(await look()).toMatchObject({ reasonsForYou: before.reasonsForYou });
    test.clock.advance({ days: 2 });
    const after = await look();
    expect(learnt(before)).toEqual([]);
    expect(learnt(after)).toEqual([
      'Experience here: where hotels and event planners thought about working together, most came to do so. At least 5 businesses have thought about it.',
    ]);
  }, 60_000);

  it('moves down who does not answer, and tells nobody', async () => {
    const rosa = await buildBusiness(test.db, { status: 'member', latitude: -39 });
    const twin = { status: 'member', categoryKey: 'caterer', latitude: -39.001 } as const;
    const twins = [await buildBusiness(test.db, twin), await buildBusiness(test.db, twin)];
    const order = async () => {
      const request = { businessId: rosa.id, page: { first: 50 }, locale: 'en' } as const;
      const { edges } = await built.get(FindMatches).execute(request);
      return edges.map(({ node }) => node).filter(({ otherId }) => twins.some(({ id }) => id === otherId));
    };
    const before = await order();
    const silent = twins.find(({ id }) => id === before[0]?.otherId)!;
    for (let n = 0; n < 3; n++) {
      const from = await buildBusiness(test.db, { status: 'member' });
      const [sender, recipient] = [await buildViewer(built, from.id), await buildViewer(built, silent.id)];
      await buildProposal(built, { neighbours: { from, to: silent, sender, recipient } });
    }
    test.clock.advance({ days: 22 });
    await built.get(ExpireProposals).execute();
    await test.drain();
    test.clock.advance({ days: 2 });
    const after = await order();
    expect(after.map(({ otherId }) => otherId)).toEqual(before.map(({ otherId }) => otherId).reverse());
    const told = JSON.stringify([after[1]?.reasonsForYou, after[1]?.reasonsForThem, after[1]?.fitForYou]);
    expect(told).toBe(
      JSON.stringify([before[0]?.reasonsForYou, before[0]?.reasonsForThem, before[0]?.fitForYou]),
    );
  }, 60_000);

  it('forgets after two years, and drops what no list looks at any longer', async () => {
    test.clock.advance({ days: 800 });
    await built.get(LearnFromHistory).execute();
    expect(await outcomes()).toEqual([]);
    const beliefs = await built.get(BeliefsRepository).ofKinds(['hotel'], learntFrom(test.clock.now()));
    expect(beliefs('hotel', 'event-planner')).toBeNull();
    test.clock.advance({ days: 30 });
    await built.get(LearnFromHistory).execute();
    const [rows] = await ask(
      `select count(*)::int as rows, count(distinct (kind, other_kind))::int as kinds, sum(businesses)::int as left from learnt_kinds`,
    );
    expect(rows?.['rows']).toBe(rows?.['kinds']);
    expect(rows?.['left']).toBe(0);
  }, 60_000);

  it('is looked up by primary keys', async () => {
    const plan = async (sql: string, values: unknown[]) => {
      const lines = await test.db.transaction(async () => {
        await test.db.write.query('set local enable_seqscan = off');
        return test.db.write.query<{ 'QUERY PLAN': string }[]>(`explain ${sql}`, values);
      });
      return lines.map((line) => line['QUERY PLAN']).join('\n');
    };
    const day = dayIn('UTC', test.clock.now());
    expect(await plan(BELIEFS_SQL, [['florist'], day])).toContain('learnt_kinds_pkey');
    const exposures = await plan(EXPOSURES_SQL, [[newId()], addDays(day, -9), addDays(day, -2), day]);
    expect(exposures).toContain('match_exposure_pkey');
    expect(exposures).toContain('learnt_answers_pkey');
    expect(await test.get(MatchExposuresRepository).before(day, [])).toEqual(new Map());
  });

  /** Something that two businesses may do about each other; told to nobody. */
  async function happen(oneId: string, otherId: string, random: () => number): Promise<void> {
    const pick = <One>(list: readonly One[]): One => list[Math.floor(random() * list.length)]!;
    const write = (sql: string, values: unknown[]) =>
      test.db.transaction(() => test.db.write.query<unknown>(sql, values));
    const at = new Date(test.clock.now().getTime() - Math.floor(random() * 400) * 86_400_000);
    const what = random();
    if (what < 0.3) {
      await write(
        `insert into match_mark (business_id, other_id, dismissed_at, dismiss_reason) values ($1, $2, $3, $4)
         on conflict (business_id, other_id) do update set dismissed_at = excluded.dismissed_at, dismiss_reason = excluded.dismiss_reason`,
        [oneId, otherId, at, pick(DISMISS_REASONS)],
      );
    } else if (what < 0.4) {
      await write('delete from match_mark where business_id = $1 and other_id = $2', [oneId, otherId]);
    } else {
      const state = pick(['accepted', 'declined', 'expired', 'expired', 'withdrawn', 'sent']);
      await write(
        `insert into proposal (id, from_business_id, to_business_id, kind, state, current_version, expires_at, created_at, changed_at, decided_at)
         values ($1, $2, $3, 'new', $4, $5, $6, $6, $6, case when $4 <> 'sent' then $6::timestamptz end)`,
        [newId(), oneId, otherId, state, pick([1, 1, 2]), at],
      );
    }
  }

  const everythingLearnt = async () => ({
    kinds: await ask(
      'select distinct on (kind, other_kind) * from learnt_kinds order by kind, other_kind, from_day desc',
    ),
    answers: await ask(
      'select distinct on (business_id) * from learnt_answers order by business_id, from_day desc',
    ),
    usual: await ask('select * from learnt_usual order by from_day desc limit 1'),
    outcomes: await outcomes(),
  });
});
