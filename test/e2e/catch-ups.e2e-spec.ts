import ICAL from 'ical.js';
import { addDays, newId } from '#libs/common';
import type { Business } from '#libs/directory';
import { AccountsRepository, type SeatRole, SeatsRepository, type Viewer } from '#libs/identity';
import { IssueCapability, PartnershipsRepository, ProposalVersionsRepository } from '#libs/partnerships';
import { startApp, type TestApp } from '../support/app.js';
import { buildBusiness } from '../support/builders/business.js';
import { buildPartnership, buildProposal, someTerms } from '../support/builders/proposal.js';
import { statementsOf } from '../support/count-statements.js';
import { type Person, signUp } from '../support/people.js';

const FIELDS = `id state startsAt on time timeZone minutes where place note revision viewerMay partnership { id }`;
const ONE = `query ($id: ID!, $upcoming: Boolean!) { partnership(id: $id) {
  catchUps(upcoming: $upcoming) { nodes { ${FIELDS} } } history { nodes { kind through startsAt by { id } } } } }`;
const UPCOMING = `query ($slug: String!, $first: Int!) { business(slug: $slug) {
  catchUps(first: $first) { nodes { ${FIELDS} } } } }`;
const LIST = `query ($slug: String!, $first: Int!) { business(slug: $slug) {
  partnerships(first: $first) { nodes { id catchUps(first: 5, upcoming: true) { nodes { ${FIELDS} } } } } } }`;
const GUEST = `query ($token: String!) { guestProposal(token: $token) { state catchUps { nodes { ${FIELDS} } } } }`;
const INPUTS = {
  planCatchUp: 'PlanCatchUpInput',
  moveCatchUp: 'MoveCatchUpInput',
  cancelCatchUp: 'CatchUpIdInput',
  restoreCatchUp: 'CatchUpIdInput',
} as const;

interface CatchUp {
  readonly id: string;
  readonly state: string;
  readonly revision: number;
  readonly where: string;
  readonly viewerMay: string[];
}
interface Place {
  readonly business: Business;
  readonly owner: Person;
  readonly viewer: Viewer;
}

describe('catch-ups', () => {
  let app: TestApp;
  let florist: Place;
  let studio: Place;
  let stranger: Place;
  let colleague: Person;
  let partnershipId: string;
  let day: string;

  const people = new Map<string, Person>();
  /** The same person each time; a seat of their own. */
  async function join(name: string, businessId: string, role: SeatRole): Promise<Person & { id: string }> {
    const person = people.get(name) ?? (await signUp(app, name));
    people.set(name, person);
    const account = await app.get(AccountsRepository).byEmail(person.email);
    const id = account?.id ?? '';
    await app.db.transaction(() => app.get(SeatsRepository).add(id, businessId, role));
    return { ...person, id };
  }
  /** A business of its own, looked after by the same person each time. */
  async function member(name: string): Promise<Place> {
    const business = await buildBusiness(app.db, { name, status: 'member', timeZone: 'UTC' });
    const { id: accountId, ...owner } = await join(name, business.id, 'owner');
    const seats = [{ seatId: newId(), businessId: business.id, role: 'owner' as const }];
    const viewer = { accountId, sessionId: newId(), actingForId: business.id, seats };
    return { business, owner, viewer: viewer as unknown as Viewer };
  }
  const built = () => ({ db: app.db, get: <T>(type: abstract new (...args: never[]) => T) => app.get(type) });
  const between = (from: Place, to: Pick<Place, 'business' | 'viewer'>) => ({
    neighbours: { from: from.business, to: to.business, sender: from.viewer, recipient: to.viewer },
    terms: someTerms({ startsOn: addDays(day, -7) }),
  });
  async function ask(verb: keyof typeof INPUTS, who: Person | null, input: object) {
    const query = `mutation ($input: ${INPUTS[verb]}!) { ${verb}(input: $input) { catchUp { ${FIELDS} } userErrors { code field message } } }`;
    type Result = { catchUp: CatchUp | null; userErrors: { code: string; message: string }[] };
    const answer = await app.gql<Record<string, Result>>(
      query,
      { input: { idempotencyKey: newId(), ...input } },
      who ?? {},
    );
    return { ...answer, result: answer.data?.[verb] };
  }
  async function act(verb: keyof typeof INPUTS, who: Person, input: object): Promise<CatchUp> {
    const { result, errors } = await ask(verb, who, input);
    expect([errors, result?.userErrors]).toEqual([undefined, []]);
    return result!.catchUp!;
  }
  const plan = (part: object = {}) => ({
    on: day,
    time: '14:00',
    minutes: 30,
    where: 'AT_THEIRS',
    note: 'How it goes',
    ...part,
  });
  const seen = ({ id, revision }: CatchUp) => ({ catchUpId: id, revision });
  const see = async (who: Person, upcoming = false) =>
    (
      await app.gql<{
        partnership: {
          catchUps: { nodes: CatchUp[] };
          history: { nodes: { kind: string; startsAt: string | null }[] };
        } | null;
      }>(ONE, { id: partnershipId, upcoming }, who)
    ).data.partnership;

  /** Runs what waits for its time, as if that had come. */
  async function later() {
    await app.drain();
    await app.db.transaction(() =>
      app.db.write.query(
        'select graphile_worker.reschedule_jobs(array(select id from graphile_worker.jobs), now())',
      ),
    );
    await app.drain();
  }
  const eventIn = (ics: string, id: string) => {
    const calendar = new ICAL.Component(ICAL.parse(ics) as unknown[]);
    const events = calendar
      .getAllSubcomponents('vevent')
      .filter((event) => event.getFirstPropertyValue('uid') === `${id}@alongside`);
    expect(events).toHaveLength(1);
    const value = (name: string) => String(events[0]!.getFirstPropertyValue(name));
    return {
      method: String(calendar.getFirstPropertyValue('method')),
      sequence: value('sequence'),
      status: value('status'),
      start: value('dtstart'),
      end: value('dtend'),
      location: value('location'),
    };
  };
  async function subscribe(who: Person): Promise<string> {
    const mutation = 'mutation { renewCalendarLink { url } }';
    const { data } = await app.gql<{ renewCalendarLink: { url: string } }>(mutation, {}, who);
    return new URL(data.renewCalendarLink.url).pathname;
  }
  const download = async (path: string, who?: Person) => {
    const headers: HeadersInit = who ? { authorization: `Bearer ${who.token}` } : {};
    const answer = await fetch(`${app.url}${path}`, { headers });
    return { status: answer.status, text: await answer.text() };
  };
  /** Who got which calendar file since the last look. */
  async function mailed(id: string) {
    await later();
    const mails = app.mailbox.mails().map((mail) => {
      const event = eventIn(mail.calendar?.ics ?? '', id);
      expect(mail.calendar?.method).toBe(event.method);
      return [mail.to, event.method, event.sequence, event.status, event.start] as const;
    });
    app.mailbox.clear();
    return [...mails].sort(([a], [b]) => a.localeCompare(b));
  }
  const sorted = <T extends readonly string[]>(rows: T[]) =>
    [...rows].sort(([a], [b]) => a!.localeCompare(b!));

  beforeAll(async () => {
    app = await startApp();
  }, 60_000);
  afterAll(() => app?.close());
  beforeEach(async () => {
    day = addDays(app.clock.now().toISOString().slice(0, 10), 7);
    florist = await member("Rosa's Flowers");
    studio = await member('Kestrel Photography');
    stranger = await member('Hill Street Cakes');
    colleague = await join('Ana', florist.business.id, 'manager');
    ({ partnershipId } = await buildPartnership(built(), between(florist, studio)));
    await later();
    app.mailbox.clear();
  }, 60_000);

  it('reach both calendars and everybody but the one who did it, from the plan to the cancellation', async () => {
    const [rosas, kims] = [await subscribe(florist.owner), await subscribe(studio.owner)];
    const both = async (id: string) => {
      const one = eventIn((await download(rosas)).text, id);
      expect(eventIn((await download(kims)).text, id)).toEqual(one);
      const path = `/api/partnerships/${partnershipId}/calendar.ics`;
      expect(eventIn((await download(path, studio.owner)).text, id)).toEqual(one);
      return one;
    };
    const planned = await act('planCatchUp', florist.owner, { partnershipId, ...plan() });
    const { id } = planned;
    expect(planned).toMatchObject({
      state: 'PLANNED',
      startsAt: `${day}T14:00:00.000Z`,
      on: day,
      time: '14:00',
      timeZone: 'UTC',
      where: 'AT_THEIRS',
      place: null,
      note: 'How it goes',
      revision: 0,
      viewerMay: ['MOVE', 'CANCEL'],
      partnership: { id: partnershipId },
    });
    const at = (time: string) => `${day}T${time}:00Z`;
    expect(await both(id)).toEqual({
      method: 'PUBLISH',
      sequence: '0',
      status: 'CONFIRMED',
      start: at('14:00'),
      end: at('14:30'),
      location: expect.stringContaining('Kestrel Photography'),
    });
    expect(await mailed(id)).toEqual(
      sorted([
        [colleague.email, 'REQUEST', '0', 'CONFIRMED', at('14:00')],
        [studio.owner.email, 'REQUEST', '0', 'CONFIRMED', at('14:00')],
      ]),
    );

    expect((await see(studio.owner))!.catchUps.nodes).toMatchObject([{ where: 'AT_YOURS' }]);
    const moved = await act('moveCatchUp', studio.owner, {
      ...seen(planned),
      ...plan({ time: '09:30', minutes: 45, where: 'REMOTE', place: 'https://call.example/us' }),
    });
    expect(moved).toMatchObject({ id, state: 'MOVED', revision: 1 });
    expect(await both(id)).toMatchObject({
      sequence: '1',
      status: 'CONFIRMED',
      start: at('09:30'),
      end: at('10:15'),
      location: 'https://call.example/us',
    });
    expect(await mailed(id)).toEqual(
      sorted([
        [colleague.email, 'REQUEST', '1', 'CONFIRMED', at('09:30')],
        [florist.owner.email, 'REQUEST', '1', 'CONFIRMED', at('09:30')],
      ]),
    );

    const cancelled = await act('cancelCatchUp', florist.owner, seen(moved));
    expect(cancelled).toMatchObject({ id, state: 'CANCELLED', revision: 2, viewerMay: ['RESTORE'] });
    expect(await both(id)).toMatchObject({ sequence: '2', status: 'CANCELLED', start: at('09:30') });
    expect(await mailed(id)).toEqual(
      sorted([
        [colleague.email, 'CANCEL', '2', 'CANCELLED', at('09:30')],
        [studio.owner.email, 'CANCEL', '2', 'CANCELLED', at('09:30')],
      ]),
    );

    const { catchUps, history } = (await see(studio.owner))!;
    expect(catchUps.nodes).toMatchObject([{ id, state: 'CANCELLED', viewerMay: [] }]);
    expect((await see(studio.owner, true))!.catchUps.nodes).toEqual([]);
    expect(history.nodes.map(({ kind, startsAt }) => [kind, startsAt])).toEqual([
      ['STARTED', null],
      ['CATCH_UP_PLANNED', `${day}T14:00:00.000Z`],
      ['CATCH_UP_MOVED', `${day}T09:30:00.000Z`],
      ['CATCH_UP_CANCELLED', `${day}T09:30:00.000Z`],
    ]);
  }, 30_000);

  it('make one mail of what changes within two minutes, and none of what is taken back', async () => {
    const planned = await act('planCatchUp', florist.owner, { partnershipId, ...plan() });
    await app.drain();
    expect(app.mailbox.mails()).toEqual([]);
    const moved = await act('moveCatchUp', florist.owner, { ...seen(planned), ...plan({ time: '15:00' }) });
    const to = (await mailed(planned.id)).map(([address, , sequence]) => [address, sequence]);
    expect(to).toEqual(
      sorted([
        [colleague.email, '1'],
        [studio.owner.email, '1'],
      ]),
    );
    const cancelled = await act('cancelCatchUp', studio.owner, seen(moved));
    await app.drain();
    const back = await act('restoreCatchUp', studio.owner, seen(cancelled));
    expect(back).toMatchObject({ state: 'PLANNED', revision: 3 });
    expect(await mailed(planned.id)).toEqual([]);
    const other = await act('planCatchUp', studio.owner, { partnershipId, ...plan({ time: '08:00' }) });
    await act('cancelCatchUp', studio.owner, seen(other));
    expect(await mailed(other.id)).toEqual([]);
  }, 30_000);

  it('come at once when they are soon, whatever the hour', async () => {
    const soon = new Date(app.clock.now().getTime() + 60 * 60_000).toISOString();
    const at = { on: soon.slice(0, 10), time: soon.slice(11, 16) };
    await act('planCatchUp', florist.owner, { partnershipId, ...plan(at) });
    await app.drain();
    expect(sorted(app.mailbox.mails().map(({ to }) => [to]))).toEqual(
      sorted([[colleague.email], [studio.owner.email]]),
    );
  }, 30_000);

  it('refuse whoever looked at what is no more, and say how it stands', async () => {
    const planned = await act('planCatchUp', florist.owner, { partnershipId, ...plan() });
    await act('moveCatchUp', studio.owner, { ...seen(planned), ...plan({ time: '16:00' }) });
    for (const verb of ['moveCatchUp', 'cancelCatchUp'] as const) {
      const input = { ...seen(planned), ...(verb === 'moveCatchUp' ? plan() : {}) };
      const { result } = await ask(verb, florist.owner, input);
      expect(result).toMatchObject({ catchUp: null, userErrors: [{ code: 'STALE_VERSION' }] });
      expect(result!.userErrors[0]!.message).toContain(`on ${day} at 16:00`);
    }
    expect((await see(florist.owner))!.catchUps.nodes).toMatchObject([{ revision: 1, time: '16:00' }]);
  }, 30_000);

  it('are there for the two sides alone', async () => {
    const planned = await act('planCatchUp', florist.owner, { partnershipId, ...plan() });
    expect(await see(stranger.owner)).toBeNull();
    const { slug } = florist.business;
    const listed = await app.gql<{ business: { catchUps: { nodes: unknown[] } } }>(
      `query ($slug: String!) { business(slug: $slug) { catchUps { nodes { id } } } }`,
      { slug },
      stranger.owner,
    );
    expect(listed.data.business.catchUps.nodes).toEqual([]);
    const inputs = {
      planCatchUp: { partnershipId, ...plan() },
      moveCatchUp: { ...seen(planned), ...plan() },
      cancelCatchUp: seen(planned),
      restoreCatchUp: seen(planned),
    };
    for (const [verb, input] of Object.entries(inputs) as [keyof typeof INPUTS, object][]) {
      const { result } = await ask(verb, stranger.owner, input);
      expect(result).toMatchObject({ catchUp: null, userErrors: [{ code: 'NOT_FOUND' }] });
      const signedOut = await ask(verb, null, input);
      expect(signedOut.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    }
    const path = `/api/partnerships/${partnershipId}/calendar.ics`;
    expect((await download(path, stranger.owner)).status).toBe(404);
    expect(await mailed(planned.id)).toHaveLength(2);
    expect((await see(florist.owner))!.catchUps.nodes).toMatchObject([{ revision: 0, state: 'PLANNED' }]);
  }, 30_000);

  it('go with the business that closes, and the partner hears of it with a cancellation', async () => {
    const planned = await act('planCatchUp', florist.owner, { partnershipId, ...plan() });
    await mailed(planned.id);
    const close = `mutation ($input: CloseBusinessInput!) { closeBusiness(input: $input) { userErrors { message } } }`;
    const input = { businessId: studio.business.id, idempotencyKey: newId() };
    const closed = await app.gql(close, { input }, studio.owner);
    expect(closed).toMatchObject({ data: { closeBusiness: { userErrors: [] } } });
    await later();
    await later();
    const events = app.mailbox.mails().filter(({ calendar }) => calendar !== null);
    expect(sorted(events.map(({ to, calendar }) => [to, calendar!.method]))).toEqual(
      sorted([
        [colleague.email, 'CANCEL'],
        [florist.owner.email, 'CANCEL'],
      ]),
    );
    expect((await see(florist.owner))!.catchUps.nodes).toMatchObject([
      { state: 'CANCELLED', revision: 1, viewerMay: [] },
    ]);
  }, 30_000);

  it('reach a partner without an account by mail, who sees them behind the link and answers in words', async () => {
    const email = `${newId()}@shops.example`;
    const bakery = await buildBusiness(app.db, {
      name: 'Crumb & Sons',
      status: 'listed',
      timeZone: 'UTC',
      email,
      emailSource: 'their own website',
    });
    const guest = between(florist, { business: bakery, viewer: florist.viewer });
    const { proposal } = await buildProposal(built(), guest);
    const { hash: versionHash } = await app.get(ProposalVersionsRepository).current(proposal);
    const issued = await app.get(IssueCapability).execute(proposal.id);
    const accept = `mutation ($input: AcceptAsGuestInput!) { acceptAsGuest(input: $input) { userErrors { message } } }`;
    const input = { token: issued!.secret, versionHash, idempotencyKey: newId() };
    expect(await app.gql(accept, { input })).toMatchObject({ data: { acceptAsGuest: { userErrors: [] } } });
    const [partnership] = await app.get(PartnershipsRepository).ofProposals([proposal.id]);
    await later();
    app.mailbox.clear();

    const planned = await act('planCatchUp', florist.owner, { partnershipId: partnership!.id, ...plan() });
    await later();
    const mail = app.mailbox.mails().find(({ to }) => to === email);
    expect(eventIn(mail!.calendar!.ics, planned.id)).toMatchObject({ method: 'REQUEST', sequence: '0' });
    expect(mail!.calendar!.ics).not.toContain('/p/');
    const token = /\/p\/([\w-]{43})/.exec(mail!.text)?.[1] ?? '';
    const read = async () =>
      (await app.gql<{ guestProposal: { catchUps: { nodes: CatchUp[] } } }>(GUEST, { token })).data
        .guestProposal.catchUps.nodes;
    expect(await read()).toMatchObject([
      { id: planned.id, where: 'AT_YOURS', time: '14:00', viewerMay: [], partnership: null },
    ]);
    app.mailbox.clear();
    const say = `mutation ($input: SendMessageAsGuestInput!) { sendMessageAsGuest(input: $input) { userErrors { message } } }`;
    const words = { token, clientId: newId(), body: 'That does not suit us. Thursday?' };
    expect(await app.gql(say, { input: words })).toMatchObject({
      data: { sendMessageAsGuest: { userErrors: [] } },
    });
    const cancelled = await act('cancelCatchUp', florist.owner, seen(planned));
    await later();
    const byMail = app.mailbox.mails().filter(({ to, calendar }) => to === email && calendar !== null);
    expect(byMail.map(({ calendar }) => eventIn(calendar!.ics, planned.id))).toMatchObject([
      { method: 'CANCEL', sequence: String(cancelled.revision), status: 'CANCELLED' },
    ]);
    expect(await read()).toEqual([]);
  }, 30_000);

  it('ask the database the same number of times for one partnership as for many', async () => {
    type Lists = {
      catchUps: { nodes: unknown[] };
      partnerships: { nodes: { catchUps: { nodes: unknown[] } }[] };
    };
    const count = async (query: string, first: number) => {
      let business: Partial<Lists> = {};
      const sql = await statementsOf(async () => {
        const variables = { slug: florist.business.slug, first };
        const { data, errors } = await app.gql<{ business: Lists }>(query, variables, florist.owner);
        expect(errors).toBeUndefined();
        business = data.business;
      });
      const lists = business.partnerships?.nodes ?? [business as Lists];
      return { statements: sql.length, rows: lists.map(({ catchUps }) => catchUps.nodes.length) };
    };
    await act('planCatchUp', florist.owner, { partnershipId, ...plan() });
    const [upcoming, list] = [await count(UPCOMING, 1), await count(LIST, 1)];
    for (let more = 0; more < 3; more += 1) {
      const partner = await member('Kestrel Photography');
      ({ partnershipId } = await buildPartnership(built(), between(florist, partner)));
      for (const time of ['10:00', '11:00'])
        await act('planCatchUp', florist.owner, { partnershipId, ...plan({ time }) });
    }
    expect([upcoming.rows, list.rows]).toEqual([[1], [1]]);
    expect(await count(UPCOMING, 5)).toEqual({ statements: upcoming.statements, rows: [5] });
    expect(await count(LIST, 4)).toEqual({ statements: list.statements, rows: [2, 2, 2, 1] });
  }, 30_000);

  it('leave the calendars some time after they are over', async () => {
    const calendar = await subscribe(florist.owner);
    const { id } = await act('planCatchUp', florist.owner, { partnershipId, ...plan() });
    app.clock.advance({ days: 90 });
    expect((await download(calendar)).text).toContain(id);
    app.clock.advance({ days: 8 });
    expect((await download(calendar)).text).not.toContain(id);
  }, 30_000);
});
