import { newId } from '#libs/common';
import { AccountsRepository, SeatsRepository } from '#libs/identity';
import { startApp, type TestApp } from '../support/app.js';
import { buildBusiness } from '../support/builders/business.js';
import { someTerms as storedTerms } from '../support/builders/proposal.js';
import { statementsOf } from '../support/count-statements.js';
import { type Person, signUp } from '../support/people.js';

const ERRORS = 'userErrors { code field message }';
const QUEUED = 'proposal { id state viewerMay queue { place } history { nodes { kind } } }';
const mutation = (verb: string, type: string, fields: string) =>
  `mutation ($input: ${type}!) { ${verb}(input: $input) { ${fields} ${ERRORS} } }`;

/** Terms as a client writes them. */
function terms(part: Parameters<typeof storedTerms>[0] = {}) {
  const stored = storedTerms(part);
  return {
    ...stored,
    exclusivity: stored.exclusivity && {
      ...stored.exclusivity,
      binds: stored.exclusivity.binds.toUpperCase(),
    },
    promises: stored.promises.map((promise) => ({
      ...promise,
      by: promise.by.toUpperCase(),
      channel: promise.channel?.toUpperCase(),
    })),
  };
}

interface Changed {
  proposal: { id: string; state: string; viewerMay: string[]; queue: { place: number } | null } | null;
  userErrors: { code: string; field: string[] | null }[];
}

describe('composing a proposal', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  }, 60_000);
  afterAll(() => app?.close());

  interface Place {
    readonly id: string;
    readonly slug: string;
    readonly owner: Person;
  }
  async function place(categoryKey: string, attentionBudget = 5): Promise<Place> {
    const owner = await signUp(app);
    const { id, slug } = await buildBusiness(app.db, { status: 'member', categoryKey, attentionBudget });
    await app.db.transaction(async () => {
      const account = await app.get(AccountsRepository).byEmail(owner.email);
      await app.get(SeatsRepository).add(account!.id, id, 'owner');
    });
    return { id, slug, owner };
  }
  async function ask<Data>(text: string, variables: object, who?: Person): Promise<Data> {
    const { data, errors } = await app.gql<Data>(text, variables, who);
    expect(errors).toBeUndefined();
    return data;
  }
  async function change(verb: string, type: string, input: object, who: Person, fields = QUEUED) {
    const data = await ask<Record<string, Changed>>(mutation(verb, type, fields), { input }, who);
    return data[verb]!;
  }
  const draft = async (from: Place, to: Place, given = terms()) => {
    const input = { fromId: from.id, toId: to.id, terms: given, idempotencyKey: newId() };
    const { proposal } = await change('draftProposal', 'DraftProposalInput', input, from.owner);
    return proposal!.id;
  };
  const once = (proposalId: string) => ({ proposalId, idempotencyKey: newId() });
  const send = (from: Place, id: string) => change('sendProposal', 'SendProposalInput', once(id), from.owner);

  it('waits politely before a full neighbour, with the place told to nobody else, and goes when there is room', async () => {
    const studio = await place('photographer', 1);
    const [first, second, third] = [await place('florist'), await place('bakery'), await place('caterer')];
    const open = await draft(first, studio);
    expect((await send(first, open)).userErrors).toEqual([]);
    const attention = 'query ($slug: String!) { business(slug: $slug) { attention { isFull open budget } } }';
    const seen = (who?: Person) => ask(attention, { slug: studio.slug }, who);
    expect(await seen(second.owner)).toEqual({
      business: { attention: { isFull: true, open: null, budget: null } },
    });
    expect(await seen(studio.owner)).toEqual({
      business: { attention: { isFull: true, open: 1, budget: 1 } },
    });

    const waiting = await draft(second, studio);
    expect((await send(second, waiting)).userErrors).toMatchObject([{ code: 'ATTENTION_FULL' }]);
    const queue = (from: Place, id: string) =>
      change('queueProposal', 'SendProposalInput', once(id), from.owner);
    expect((await queue(second, waiting)).proposal).toMatchObject({
      state: 'DRAFT',
      queue: { place: 1 },
      viewerMay: ['LEAVE'],
    });
    const later = await draft(third, studio);
    expect((await queue(third, later)).proposal?.queue).toEqual({ place: 2 });
    const one = 'query ($id: ID!) { proposal(id: $id) { state queue { place } history { nodes { kind } } } }';
    expect(await ask(one, { id: waiting }, studio.owner)).toEqual({ proposal: null });

    await change('declineProposal', 'DeclineProposalInput', once(open), studio.owner);
    await app.drain();
    expect(await ask(one, { id: waiting }, second.owner)).toMatchObject({
      proposal: { state: 'SENT', queue: null },
    });
    expect(await ask(one, { id: waiting }, studio.owner)).toEqual({
      proposal: { state: 'SENT', queue: null, history: { nodes: [{ kind: 'SENT' }] } },
    });
    expect(await ask(one, { id: later }, third.owner)).toMatchObject({
      proposal: { state: 'DRAFT', queue: { place: 1 } },
    });
    const left = await change('leaveQueue', 'LeaveQueueInput', once(later), third.owner);
    expect(left.proposal).toMatchObject({ state: 'DRAFT', queue: null, viewerMay: ['SEND', 'QUEUE'] });
    const again = await change('leaveQueue', 'LeaveQueueInput', once(later), third.owner);
    expect(again.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    const strange = await change('leaveQueue', 'LeaveQueueInput', once(later), studio.owner);
    expect(strange.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('tells a promise to keep to another only to the one who gave it, and never stands in the way', async () => {
    const [florist, studio, rival] = [
      await place('florist'),
      await place('photographer'),
      await place('photographer'),
    ];
    const exclusive = terms({ exclusivity: { binds: 'sender', categoryKey: 'photographer' } });
    const agreed = await draft(florist, studio, exclusive);
    await send(florist, agreed);
    const current = await ask<{ proposal: { current: { hash: string } } }>(
      'query ($id: ID!) { proposal(id: $id) { current { hash } } }',
      { id: agreed },
      studio.owner,
    );
    const acceptance = { ...once(agreed), versionHash: current.proposal.current.hash };
    await change('acceptProposal', 'AcceptProposalInput', acceptance, studio.owner);

    const advice = `query ($input: ProposalAdviceInput!) { proposalAdvice(input: $input) {
      advice { kind category { key } partnership { partner { id } } }
      estimate { finding sender { people { low likely high } } recipient { people { low likely high } } } } }`;
    const advise = (forPlace: Place, from: Place, to: Place) =>
      ask<{ proposalAdvice: { advice: object[]; estimate: object } | null }>(
        advice,
        { input: { forId: forPlace.id, fromId: from.id, toId: to.id, terms: terms() } },
        forPlace.owner,
      );
    const own = (await advise(florist, florist, rival)).proposalAdvice;
    expect(own?.advice).toEqual([
      { kind: 'BOUND', category: { key: 'photographer' }, partnership: { partner: { id: studio.id } } },
    ]);
    const other = (await advise(rival, florist, rival)).proposalAdvice;
    expect(other?.advice).toEqual([]);
    expect(other?.estimate).toEqual(own?.estimate);
    expect((await advise(florist, florist, studio)).proposalAdvice?.advice).toMatchObject([
      { kind: 'SAME_AGREED' },
    ]);
    const input = { forId: florist.id, fromId: florist.id, toId: rival.id, terms: terms() };
    expect(await ask(advice, { input }, rival.owner)).toEqual({ proposalAdvice: null });
    expect((await send(florist, await draft(florist, rival))).userErrors).toEqual([]);
  });

  it('advises on every version that waits, in a steady number of statements, each side from where it stands', async () => {
    const [florist, agreed] = [await place('florist'), await place('photographer')];
    const exclusive = terms({ exclusivity: { binds: 'sender', categoryKey: 'photographer' } });
    const first = await draft(florist, agreed, exclusive);
    await send(florist, first);
    const CURRENT = 'query ($id: ID!) { proposal(id: $id) { current { hash advice { kind } } } }';
    const current = (id: string, who: Person) =>
      ask<{ proposal: { current: { hash: string; advice: { kind: string }[] } } }>(CURRENT, { id }, who);
    const { hash } = (await current(first, agreed.owner)).proposal.current;
    await change(
      'acceptProposal',
      'AcceptProposalInput',
      { ...once(first), versionHash: hash },
      agreed.owner,
    );
    expect((await current(first, florist.owner)).proposal.current.advice).toEqual([]);

    const oneSided = terms();
    oneSided.promises = oneSided.promises.filter(({ by }) => by === 'SENDER');
    for (let index = 0; index < 6; index += 1) {
      const rival = await place('photographer');
      const id = await draft(florist, rival, oneSided);
      await send(florist, id);
      expect((await current(id, florist.owner)).proposal.current.advice).toEqual([
        { kind: 'BOUND' },
        { kind: 'ONE_SIDED' },
      ]);
      expect((await current(id, rival.owner)).proposal.current.advice).toEqual([{ kind: 'ONE_SIDED' }]);
    }
    const LIST = `query ($slug: String!, $first: Int!) { business(slug: $slug) { proposals(box: SENT, first: $first) { nodes {
      current { advice { kind } estimate { finding } } } } } }`;
    const counted = async (rows: number) => {
      let seen = 0;
      const statements = await statementsOf(async () => {
        const found = await ask<{ business: { proposals: { nodes: { current: { advice: object[] } }[] } } }>(
          LIST,
          { slug: florist.slug, first: rows },
          florist.owner,
        );
        seen = found.business.proposals.nodes.flatMap(({ current: { advice } }) => advice).length;
      });
      return { seen, statements: statements.length };
    };
    await counted(1);
    const few = await counted(2);
    const many = await counted(6);
    expect([few.seen, many.seen]).toEqual([4, 12]);
    expect(many.statements).toBe(few.statements);
    expect(many.statements).toBeLessThanOrEqual(14);
  });

  it('offers filled-in templates to the sender alone, with those of operators, in a steady number of statements', async () => {
    const [florist, studio] = [await place('florist'), await place('photographer')];
    const operator = await signUp(app);
    await app.db.transaction(async () => {
      const accounts = app.get(AccountsRepository);
      const account = await accounts.byEmail(operator.email);
      await accounts.setOperator(account!.id, true);
    });
    const words = {
      locale: 'EN',
      title: 'Fair stall',
      text: 'Share a stall at the fair.',
      theyGet: 'A place for {them} beside {you}.',
      youGet: 'Half of the stall fee.',
      yourPromise: 'Bring a table for {them}',
      theirPromise: 'Look after the stall of {you}',
    };
    const TEMPLATE = 'template { id archivedAt }';
    const add = (who: Person, part: object = {}) =>
      app.gql<{
        addTemplate: { template: { id: string } | null; userErrors: { code: string; field: string[] }[] };
      }>(
        mutation('addTemplate', 'AddTemplateInput', TEMPLATE),
        { input: { template: { ...words, ...part }, idempotencyKey: newId() } },
        who,
      );
    const refused = (await add(operator, { theyGet: 'For {partner}' })).data?.addTemplate;
    expect(refused?.userErrors).toMatchObject([{ code: 'INVALID', field: ['template', 'theyGet'] }]);
    expect((await add(florist.owner)).errors).toBeDefined();
    const added = (await add(operator)).data?.addTemplate;
    expect(added?.userErrors).toEqual([]);

    const list = `query ($from: ID!, $to: ID!, $first: Int!) { proposalTemplates(fromId: $from, toId: $to, first: $first) {
      nodes { key title fromOperator terms { theyGet promises { what } } } pageInfo { hasNextPage } } }`;
    interface Listed {
      proposalTemplates: {
        nodes: { key: string; fromOperator: boolean; terms: { theyGet: string } }[];
        pageInfo: { hasNextPage: boolean };
      };
    }
    const templates = (who: Person, first = 100) =>
      ask<Listed>(list, { from: florist.id, to: studio.id, first }, who);
    const { nodes } = (await templates(florist.owner)).proposalTemplates;
    expect(nodes.length).toBeGreaterThanOrEqual(18);
    expect(new Set(nodes.map(({ key }) => key)).size).toBe(nodes.length);
    expect(nodes.at(-1)).toMatchObject({ key: added?.template?.id, fromOperator: true });
    expect(nodes.at(-1)?.terms.theyGet).not.toMatch(/[{}]/);
    expect((await templates(studio.owner)).proposalTemplates.nodes).toEqual([]);
    const few = await statementsOf(() => templates(florist.owner, 1));
    const many = await statementsOf(() => templates(florist.owner));
    expect(many).toEqual(few);

    const archive = mutation('archiveTemplate', 'TemplateIdInput', TEMPLATE);
    const input = { templateId: added?.template?.id };
    expect(await ask(archive, { input }, operator)).toMatchObject({ archiveTemplate: { userErrors: [] } });
    expect((await templates(florist.owner)).proposalTemplates.nodes).toHaveLength(nodes.length - 1);
  });
});
