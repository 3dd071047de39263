import { newId } from '#libs/common';
import { AccountsRepository, SeatsRepository } from '#libs/identity';
import { startApp, type TestApp } from '../support/app.js';
import { buildBusiness } from '../support/builders/business.js';
import { type Person, signUp } from '../support/people.js';

const ERRORS = 'userErrors { code field message }';
const PAGE = `query ($slug: String!) { business(slug: $slug) {
  name story status isYours isBlocked reopenableUntil excludedCategories { key }
  blockedBusinesses { nodes { name } pageInfo { hasNextPage } } } }`;
const STANDING = `query ($slug: String!, $of: String!) { business(slug: $slug) { standingOf(slug: $of) { kind place } } }`;
const MATCHES = `query ($slug: String!) { business(slug: $slug) { matches(first: 50) { nodes { business { slug } } } } }`;
const change = (verb: string, type: string, fields: string) =>
  `mutation ($input: ${type}!) { answer: ${verb}(input: $input) { ${fields} ${ERRORS} } }`;
const BLOCK = change('blockBusiness', 'BlockBusinessInput', 'business { name isBlocked }');
const UNBLOCK = change('unblockBusiness', 'UnblockBusinessInput', 'business { name isBlocked }');
const CLOSE = change('closeBusiness', 'CloseBusinessInput', 'business { status reopenableUntil }');
const REOPEN = change('reopenBusiness', 'ReopenBusinessInput', 'business { status reopenableUntil }');
const TALK = change('startConversation', 'StartConversationInput', 'conversation { id }');

interface Shop {
  readonly id: string;
  readonly slug: string;
  readonly owner: Person;
}

describe('keeping apart, and closing', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  async function member(name: string, categoryKey: string): Promise<Shop> {
    const owner = await signUp(app, name);
    const { id, slug } = await buildBusiness(app.db, { name, status: 'member', categoryKey });
    await app.db.transaction(async () => {
      const account = await app.get(AccountsRepository).byEmail(owner.email);
      await app.get(SeatsRepository).add(account?.id ?? '', id, 'owner');
    });
    return { id, slug, owner };
  }
  async function ask<Data>(query: string, variables: object, who?: Person): Promise<Data> {
    const { data, errors } = await app.gql<Data>(query, variables, who);
    expect(errors).toBeUndefined();
    return data;
  }
  const act = async (mutation: string, who: Person, input: object) =>
    (await ask<{ answer: object }>(mutation, { input: { idempotencyKey: newId(), ...input } }, who)).answer;
  const talk = async (from: Shop, to: Shop) =>
    (await ask<{ answer: object }>(TALK, { input: { businessId: from.id, withId: to.id } }, from.owner))
      .answer;
  const matched = async (shop: Shop, other: Shop): Promise<boolean> => {
    const { business } = await ask<{
      business: { matches: { nodes: { business: { slug: string } }[] } };
    }>(MATCHES, { slug: shop.slug }, shop.owner);
    return business.matches.nodes.some((node) => node.business.slug === other.slug);
  };

  it('keeps two businesses apart, and the other side cannot tell', async () => {
    const florist = await member('Bloom', 'florist');
    const studio = await member('Kestrel', 'photographer');
    const stranger = await signUp(app, 'Nobody');
    expect([await matched(florist, studio), await matched(studio, florist)]).toEqual([true, true]);
    const pageFor = (who: Person) => ask(PAGE, { slug: florist.slug }, who);
    const before = await pageFor(studio.owner);

    expect(await act(BLOCK, florist.owner, { businessId: florist.id, otherId: studio.id })).toEqual({
      business: { name: 'Kestrel', isBlocked: true },
      userErrors: [],
    });

    expect([await matched(florist, studio), await matched(studio, florist)]).toEqual([false, false]);
    const standing = async (whose: Shop, of: Shop, who: Person) =>
      (await ask<{ business: object }>(STANDING, { slug: whose.slug, of: of.slug }, who)).business;
    expect(await standing(florist, studio, florist.owner)).toEqual({
      standingOf: { kind: 'KEPT_APART', place: null },
    });
    expect(await standing(studio, florist, studio.owner)).toEqual({
      standingOf: { kind: 'NOT_TODAY', place: null },
    });
    expect(await standing(studio, florist, stranger)).toEqual({ standingOf: null });
    expect(await pageFor(studio.owner)).toEqual(before);
    expect(await pageFor(studio.owner)).toEqual(await pageFor(stranger));
    const gone = { code: 'NOT_FOUND', field: ['withId'], message: 'We could not find this business.' };
    expect(await talk(studio, florist)).toEqual({ conversation: null, userErrors: [gone] });
    const absent = { ...florist, id: newId() };
    expect(await talk(studio, absent)).toEqual(await talk(studio, florist));
    await app.drain();
    expect(app.mailbox.mails()).toEqual([]);
    expect(await ask(PAGE, { slug: florist.slug }, florist.owner)).toMatchObject({
      business: { blockedBusinesses: { nodes: [{ name: 'Kestrel' }] }, isBlocked: false },
    });
    expect(await ask(PAGE, { slug: studio.slug }, florist.owner)).toMatchObject({
      business: { isBlocked: true, blockedBusinesses: { nodes: [] } },
    });

    expect(await act(UNBLOCK, florist.owner, { businessId: florist.id, otherId: studio.id })).toEqual({
      business: { name: 'Kestrel', isBlocked: false },
      userErrors: [],
    });
    expect([await matched(florist, studio), await matched(studio, florist)]).toEqual([true, true]);
    expect(await talk(studio, florist)).toMatchObject({ userErrors: [] });
  });

  it('closes a business and opens it again', async () => {
    const bakery = await member('Crumb', 'bakery');
    const hall = await member('Hollin Barn', 'banquet-hall');
    const visible = async () =>
      (await ask<{ business: object }>(PAGE, { slug: bakery.slug }, hall.owner)).business;
    expect(await matched(hall, bakery)).toBe(true);
    const notTheirs = await act(CLOSE, hall.owner, { businessId: bakery.id });
    expect(notTheirs).toMatchObject({ business: null, userErrors: [{ code: 'NOT_FOUND' }] });

    const until = new Date(app.clock.now().getTime() + 30 * 86_400_000).toISOString();
    expect(await act(CLOSE, bakery.owner, { businessId: bakery.id })).toEqual({
      business: { status: 'CLOSED', reopenableUntil: until },
      userErrors: [],
    });
    expect(await matched(hall, bakery)).toBe(false);
    expect(await visible()).toMatchObject({ status: 'CLOSED', reopenableUntil: null });

    expect(await act(REOPEN, bakery.owner, { businessId: bakery.id })).toEqual({
      business: { status: 'MEMBER', reopenableUntil: null },
      userErrors: [],
    });
    expect(await matched(hall, bakery)).toBe(true);
  });
});
