import { readFile } from 'node:fs/promises';
import { Test, type TestingModule } from '@nestjs/testing';
import { addDays, Clock, dayIn, distanceMetres } from '#libs/common';
import { ConfigModule } from '#libs/config';
import { DatabaseModule } from '#libs/database';
import { DEMO_PASSWORD, DemoTownModule, drawTown, SeedDemoTown, writeMap } from '#libs/demo-town';
import { BusinessesRepository } from '#libs/directory';
import { AccountsRepository } from '#libs/identity';
import { LearnFromHistory } from '#libs/matching';
import { OutboxModule } from '#libs/outbox';
import { startApp, type TestApp } from '../support/app.js';
import { buildBusiness } from '../support/builders/business.js';
import { testConfig } from '../support/test-config.js';

const ROSA = 'rosa@rosas-flowers.example';
const HESTER = 'hester@lode-chamber.example';

let app: TestApp;
let planter: TestingModule;
let seed: SeedDemoTown;

beforeAll(async () => {
  app = await startApp({ DEMO: 'true' });
  planter = await Test.createTestingModule({
    imports: [
      ConfigModule.with(testConfig({ DATABASE_URL: app.databaseUrl })),
      DatabaseModule,
      OutboxModule,
      DemoTownModule,
    ],
  })
    .overrideProvider(Clock)
    .useValue(app.clock)
    .compile();
  seed = planter.get(SeedDemoTown);
}, 30_000);
afterAll(async () => {
  await planter.close();
  await app.close();
});

async function count(sql: string): Promise<number> {
  const rows: { count: number }[] = await app.db.read.query(`select count(*)::int as count from ${sql}`);
  return rows[0]!.count;
}

async function signIn(email: string, password = DEMO_PASSWORD): Promise<string | null> {
  const { data } = await app.gql<{ signIn: { token: string | null } }>(
    `mutation ($input: SignInInput!) { signIn(input: $input) { token userErrors { code } } }`,
    { input: { email, password } },
  );
  return data.signIn.token;
}

describe('the demo town', () => {
  it('is planted once', async () => {
    const planted = await seed.execute({ ifEmpty: true });
    expect(planted!.businesses).toBeGreaterThanOrEqual(200);
    expect(planted!.categories).toBeGreaterThanOrEqual(60);
    expect(await count(`business where fictional`)).toBe(planted!.businesses);
    expect(await count(`business where not fictional`)).toBe(0);
    expect(await count(`(select distinct category_key from business) as c`)).toBe(planted!.categories);

    expect(await seed.execute({ ifEmpty: true })).toBeNull();
    await expect(seed.execute()).rejects.toThrow('The demo town is here already.');
    expect(await count(`business`)).toBe(planted!.businesses);
  }, 30_000);

  it('mails nobody', async () => {
    expect(await count(`outbox_event`)).toBe(0);
    await app.drain();
    expect(app.mailbox.mails()).toEqual([]);
    expect(await count(`outgoing_mail`)).toBe(0);
  });

  it('lets Rosa in, and things have happened to her', async () => {
    const token = await signIn(ROSA);
    expect(token).not.toBeNull();
    expect(await signIn(ROSA, 'not-her-password')).toBeNull();
    const { data, errors } = await app.gql<{ viewer: RosaSees }>(WHAT_ROSA_SEES, {}, { token: token! });
    expect(errors).toBeUndefined();
    const { counts, actingFor } = data.viewer;
    expect(counts).toEqual({ unreadConversations: 1, yourTurn: 2 });
    expect(actingFor.name).toBe("Rosa's Flowers");
    expect(actingFor.fictional).toBe(true);
    expect(actingFor.proposals.nodes).toEqual([
      {
        from: { name: 'Tansy & Thread Weddings' },
        turn: { name: "Rosa's Flowers" },
        viewerMay: ['ACCEPT', 'COUNTER', 'DECLINE', 'SNOOZE'],
        current: { number: 1, advice: [] },
      },
      {
        from: { name: "Rosa's Flowers" },
        turn: { name: "Rosa's Flowers" },
        viewerMay: ['ACCEPT', 'COUNTER', 'DECLINE', 'SNOOZE'],
        current: {
          number: 2,
          advice: [
            {
              kind: 'PROMISED',
              partnership: { partner: { name: 'Priory Chapel Weddings' }, state: 'PAUSED' },
            },
          ],
        },
      },
    ]);
    expect(actingFor.partnerships.nodes).toEqual([
      { partner: { name: 'Kettle & Kin' }, state: 'ACTIVE', promises: expect.any(Array) },
      { partner: { name: 'Priory Chapel Weddings' }, state: 'PAUSED', promises: expect.any(Array) },
    ]);
    const [newest] = actingFor.conversations.nodes;
    expect(newest).toEqual({ partner: { name: 'Hollin Barn' }, unread: 1 });
    expect(actingFor.conversations.nodes.slice(1).every(({ unread }) => unread === 0)).toBe(true);
  });

  it('points out to Rosa, before she sends it, that she keeps her letter for one café', async () => {
    const token = (await signIn(ROSA))!;
    const businesses = app.get(BusinessesRepository);
    const rosa = (await businesses.bySlug('rosas-flowers'))!.id;
    const days = {
      startsOn: dayIn('UTC', app.clock.now()),
      endsOn: addDays(dayIn('UTC', app.clock.now()), 20),
    };
    const kinds = async (slug: string) => {
      const toId = (await businesses.bySlug(slug))!.id;
      const terms = { title: 'Flowers', theyGet: '', youGet: '', exitNoticeDays: 0, promises: [], ...days };
      const { data } = await app.gql<{ proposalAdvice: { advice: object[] } }>(
        `query ($input: ProposalAdviceInput!) { proposalAdvice(input: $input) {
          advice { kind category { key } partnership { partner { name } } } } }`,
        { input: { forId: rosa, fromId: rosa, toId, terms } },
        { token },
      );
      return data.proposalAdvice.advice;
    };
    expect(await kinds('the-reading-lamp')).toEqual([
      { kind: 'BOUND', category: { key: 'cafe' }, partnership: { partner: { name: 'Kettle & Kin' } } },
    ]);
    expect(await kinds('kestrel-photography')).toEqual([]);
  });

  it('has learnt of florists and cafés by the time Rosa looks, and of no other kinds', async () => {
    const learnt = async () => {
      const { data } = await app.gql<{ viewer: { actingFor: { matches: { nodes: MatchOfRosa[] } } } }>(
        `{ viewer { actingFor { matches(first: 100) { nodes { business { name category { key } }
          reasonsForYou { __typename text } reasonsForThem { __typename text } } } } } }`,
        {},
        { token: (await signIn(ROSA))! },
      );
      return data.viewer.actingFor.matches.nodes.flatMap(({ business, reasonsForYou, reasonsForThem }) => {
        const [forYou, forThem] = [reasonsForYou, reasonsForThem].map((reasons) =>
          reasons.flatMap(({ __typename, text }) => (__typename === 'LearntHere' ? [text] : [])),
        );
        return forYou!.length + forThem!.length > 0 ? [{ business, forYou, forThem }] : [];
      });
    };
    const text =
      'Experience here: where florists and cafes thought about working together, most came to do so. At least 5 businesses have thought about it.';
    const shown = await learnt();
    expect(shown.map(({ business }) => business.name).sort()).toEqual([
      'Lost Mitten Café',
      'The Reading Lamp',
      'Waterwheel Tea Room',
    ]);
    for (const { forYou, forThem } of shown) expect([forYou, forThem]).toEqual([[text], [text]]);

    await planter.get(LearnFromHistory, { strict: false }).execute();
    expect(await learnt()).toEqual(shown);
  }, 60_000);

  it('shows the operator what was learnt of florists and cafés', async () => {
    const { data } = await app.gql<{ knowledgePair: { learnt: { likelihood: number }; likelihood: number } }>(
      `{ knowledgePair(a: "florist", b: "cafe") { likelihood
        learnt { businesses otherBusinesses together usual likelihood } } }`,
      {},
      { token: (await signIn(HESTER))! },
    );
    const { learnt, likelihood } = data.knowledgePair;
    expect(learnt).toMatchObject({ businesses: 3, otherBusinesses: 4, usual: 0.6 });
    expect(learnt.likelihood).toBeGreaterThan(likelihood);
  });

  it('has the flagships of the drawings at their places', async () => {
    const businesses = app.get(BusinessesRepository);
    const [rosa, kestrel, crumb] = await Promise.all(
      ['rosas-flowers', 'kestrel-photography', 'crumb-and-sons'].map((slug) => businesses.bySlug(slug)),
    );
    expect(rosa!.addressLines).toEqual(['Market Square 4']);
    expect(Math.round(distanceMetres(rosa!, kestrel!) / 10) * 10).toBe(450);
    expect(Math.round(distanceMetres(rosa!, crumb!) / 10) * 10).toBe(210);
    expect([rosa!.status, kestrel!.status, crumb!.status]).toEqual(['member', 'member', 'listed']);
    expect(crumb!.email).toBe('hello@crumb-and-sons.example');
  });

  it('is taken away exactly, and planted afresh', async () => {
    const real = await buildBusiness(app.db, {
      name: 'Linden Row Books',
      slug: 'linden-row-books',
      categoryKey: 'bookstore',
    });
    const { data } = await app.gql<{ signUp: { token: string } }>(
      `mutation ($input: SignUpInput!) { signUp(input: $input) { token userErrors { message } } }`,
      { input: { email: 'ida@linden-row.example', name: 'Ida Linden', password: 'a long enough password' } },
    );
    const crumb = (await app.get(BusinessesRepository).bySlug('crumb-and-sons'))!;
    const ida = (await app.get(AccountsRepository).byEmail('ida@linden-row.example'))!;
    await app.db.transaction(async () => {
      await app.db.write.query(
        `insert into seat (id, account_id, business_id, role) values (gen_random_uuid(), $1, $2, 'owner')`,
        [ida.id, crumb.id],
      );
    });
    const before = await count('business');

    const planted = await seed.execute({ reset: true });

    expect(await count('business')).toBe(before);
    expect(await count(`business where fictional`)).toBe(planted!.businesses);
    expect(await app.get(BusinessesRepository).byId(real.id)).toEqual(real);
    expect(await app.get(BusinessesRepository).byId(crumb.id)).toBeNull();
    expect(await count(`seat where account_id = '${ida.id}'`)).toBe(0);
    expect(await count('account')).toBe(planted!.members + 2);
    expect(await count('partnership')).toBe(planted!.partnerships);
    const viewer = await app.gql<{ viewer: { account: { email: string } } }>(
      `{ viewer { account { email } } }`,
      {},
      { token: data.signUp.token },
    );
    expect(viewer.data.viewer.account.email).toBe('ida@linden-row.example');
    expect(await signIn(ROSA)).not.toBeNull();
  }, 30_000);

  it('is drawn on the committed map', async () => {
    const file = await readFile('apps/portal/public/town/lode-valley.geojson', 'utf8');
    expect(file === writeMap(drawTown())).toBe(true);
  });
});

const WHAT_ROSA_SEES = `{
  viewer {
    counts { unreadConversations yourTurn }
    actingFor {
      name
      fictional
      proposals(box: YOUR_TURN) { nodes { from { name } turn { name } viewerMay
        current { number advice { kind partnership { partner { name } state } } } } }
      partnerships { nodes { partner { name } state promises { what } } }
      conversations { nodes { partner { name } unread } }
    }
  }
}`;

interface MatchOfRosa {
  readonly business: { readonly name: string; readonly category: { readonly key: string } };
  readonly reasonsForYou: readonly { readonly __typename: string; readonly text: string }[];
  readonly reasonsForThem: MatchOfRosa['reasonsForYou'];
}

interface RosaSees {
  readonly counts: { readonly unreadConversations: number; readonly yourTurn: number };
  readonly actingFor: {
    readonly name: string;
    readonly fictional: boolean;
    readonly proposals: { readonly nodes: readonly object[] };
    readonly partnerships: { readonly nodes: readonly object[] };
    readonly conversations: {
      readonly nodes: readonly { readonly partner: { name: string }; readonly unread: number }[];
    };
  };
}
