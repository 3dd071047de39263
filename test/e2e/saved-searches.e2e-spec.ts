import { LookAtMatch } from '#libs/matching';
import { NoteNeighbour } from '../../libs/matching/src/use-cases/note-neighbour.js';
import { startApp, type TestApp } from '../support/app.js';
import { type Person, signUp } from '../support/people.js';

const place = {
  addressLines: ['1 Swanston Street'],
  locality: 'Melbourne',
  country: 'AU',
  latitude: -37.8136,
  longitude: 144.9631,
};

describe('saved searches', () => {
  let app: TestApp;
  let rosa: Person;
  let rosaId: string;

  const create = async (as: Person, name: string, category: string, part: object = {}): Promise<string> => {
    const { data } = await app.gql<{ createBusiness: { business: { id: string } } }>(
      `mutation ($input: CreateBusinessInput!) { createBusiness(input: $input) { business { id } } }`,
      { input: { name, category, place: { ...place, ...part }, idempotencyKey: name } },
      as,
    );
    await app.drain();
    return data.createBusiness.business.id;
  };
  interface Payload {
    business: { savedSearches: { nodes: { id: string; name: string; category: string | null }[] } } | null;
    userErrors: { code: string; field: string[] | null }[];
  }
  const change = async (verb: string, input: object, as: Person = rosa): Promise<Payload> => {
    const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
    const answer = await app.gql<Record<string, Payload>>(
      `mutation ($input: ${type}!) { ${verb}(input: $input) {
        business { savedSearches { nodes { id name category } } } userErrors { code field } } }`,
      { input },
      as,
    );
    const payload = answer.data?.[verb];
    if (!payload) throw new Error(JSON.stringify(answer.errors));
    return payload;
  };
  const save = (name: string, part: object, as: Person = rosa) =>
    change('saveSearch', { businessId: rosaId, name, idempotencyKey: name, ...part }, as);
  const write = (sql: string, values: unknown[] = []) =>
    app.db.transaction(() => app.db.write.query(sql, values));
  const mails = () => app.mailbox.mails().map(({ to, subject }) => `${to}: ${subject}`);
  /** The next day's mails, whatever the hour. */
  const nextDay = async () => {
    app.mailbox.clear();
    app.clock.advance({ days: 1 });
    await app.tick();
    await app.drain();
  };

  beforeEach(async () => {
    app = await startApp();
    rosa = await signUp(app, 'Rosa');
    rosaId = await create(rosa, "Rosa's Flowers", 'florist');
    await write('update account set quiet_from = 0, quiet_until = 0');
    await app.drain();
  }, 60_000);
  afterEach(() => app?.close());

  it('tells once, in the daily mail, of a neighbour who joins and complements, and never of others', async () => {
    const other = await signUp(app, 'Kim');
    await create(other, 'Known Camera', 'photographer');
    expect((await save('Pictures', { search: 'fotografer' })).userErrors).toEqual([]);
    await nextDay();
    expect(mails()).toEqual([]);

    const kestrel = await create(other, 'Kestrel Photography', 'photographer');
    await create(other, 'Photographer of Flowers', 'florist');
    await create(other, 'Long Table', 'caterer');
    await create(other, 'Far Photography', 'photographer', { latitude: -36.5 });
    await Promise.all([app.get(NoteNeighbour).execute(kestrel), app.get(NoteNeighbour).execute(kestrel)]);
    app.mailbox.clear();
    await nextDay();
    expect(mails()).toEqual([`${rosa.email}: A new neighbour for your search`]);
    const text = app.mailbox.mails()[0]?.text ?? '';
    expect(text).toContain('Your search “Pictures” now finds Kestrel Photography:');
    for (const name of ['Known Camera', 'Photographer of Flowers', 'Long Table', 'Far Photography'])
      expect(text).not.toContain(name);
    const match = await app.get(LookAtMatch).execute(rosaId, kestrel, 'en');
    const plainly = text.replace(/\s+/g, ' ');
    expect(plainly).toContain(
      `For you: ${match?.reasonsForYou[0]?.text} For Kestrel Photography: ${match?.reasonsForThem[0]?.text}`,
    );

    await app.get(NoteNeighbour).execute(kestrel);
    await nextDay();
    expect(mails()).toEqual([]);
  }, 60_000);

  it('tells of everybody good for both when it asks for nothing', async () => {
    const other = await signUp(app, 'Kim');
    await create(other, 'Known Camera', 'photographer');
    expect((await save('New neighbours', {})).userErrors).toEqual([]);
    for (const [name, kind] of [
      ['Long Table', 'caterer'],
      ['Tulip & Thistle', 'florist'],
    ] as const)
      await create(other, name, kind);
    app.mailbox.clear();
    await nextDay();
    expect(mails()).toEqual([`${rosa.email}: A new neighbour for your search`]);
    const text = app.mailbox.mails()[0]?.text ?? '';
    expect(text).toContain('Your search “New neighbours” now finds Long Table:');
    for (const name of ['Known Camera', 'Tulip & Thistle']) expect(text).not.toContain(name);
  });

  it('keeps quiet hours, and tells when they are over', async () => {
    await save('Pictures', { filter: { category: 'photographer' } });
    const other = await signUp(app, 'Kim');
    await create(other, 'Kestrel Photography', 'photographer');
    const hour = app.clock.now().getUTCHours();
    await write(`update account set time_zone = 'UTC', quiet_from = $1, quiet_until = $2`, [
      hour,
      (hour + 2) % 24,
    ]);
    await nextDay();
    expect(mails()).toEqual([]);
    await write('update account set quiet_from = 0, quiet_until = 0');
    await app.tick();
    await app.drain();
    expect(mails()).toEqual([`${rosa.email}: A new neighbour for your search`]);
  });

  it('says nothing of a search that was deleted, of a business kept apart, or to who has left', async () => {
    const saved = await save('Pictures', { filter: { category: 'photographer' } });
    const other = await signUp(app, 'Kim');
    const kestrel = await create(other, 'Kestrel Photography', 'photographer');
    await write(
      `insert into business_block (id, blocker_id, blocked_id) values (gen_random_uuid(), $1, $2)`,
      [kestrel, rosaId],
    );
    await nextDay();
    expect(mails()).toEqual([]);
    await write('delete from business_block');
    await write(
      'update seat set account_id = (select id from account where email = $1) where business_id = $2',
      [other.email, rosaId],
    );
    await nextDay();
    expect(mails()).toEqual([]);
    await write(
      'update seat set account_id = (select id from account where email = $1) where business_id = $2',
      [rosa.email, rosaId],
    );
    const savedSearchId = saved.business?.savedSearches.nodes[0]?.id;
    expect(await change('deleteSavedSearch', { savedSearchId })).toEqual({
      business: { savedSearches: { nodes: [] } },
      userErrors: [],
    });
    await nextDay();
    expect(mails()).toEqual([]);
  });

  it('is for the own people, has a name of its own, and is kept once', async () => {
    const stranger = await signUp(app, 'Stranger');
    const refused = async (answer: Promise<Payload>, code: string, field: string) =>
      expect(await answer).toEqual({ business: null, userErrors: [{ code, field: [field] }] });
    await refused(save('Mine', { search: 'cake' }, stranger), 'NOT_FOUND', 'businessId');
    const first = await save('Cake', { search: 'cake' });
    expect(await save('Cake', { search: 'cake' })).toEqual(first);
    await refused(save('Cake', { search: 'cake', idempotencyKey: 'again' }), 'TAKEN', 'name');
    const savedSearchId = first.business?.savedSearches.nodes[0]?.id;
    await refused(change('deleteSavedSearch', { savedSearchId }, stranger), 'NOT_FOUND', 'savedSearchId');
    for (let i = 1; i < 10; i++) await save(`Cake ${i}`, { search: 'cake' });
    await refused(save('Too many', { search: 'cake' }), 'CONFLICT', 'businessId');
    const rows: unknown[] = await app.db.read.query('select 1 from saved_search');
    expect(rows).toHaveLength(10);
  });
});
