import { newId } from '#libs/common';
import { AccountsRepository, SeatsRepository } from '#libs/identity';
import { type PublicKey, verifyFile } from '#libs/partnerships';
import { startApp, type TestApp } from '../support/app.js';
import { buildBusiness } from '../support/builders/business.js';
import { someTerms } from '../support/builders/proposal.js';
import { type Person, signUp } from '../support/people.js';

interface Place {
  readonly id: string;
  readonly owner: Person;
}
interface Seen {
  readonly id: string;
  readonly state: string;
  readonly viewerMay: string[];
  readonly lastDay: string | null;
  readonly startingTerms: object;
  readonly versions: { readonly nodes: { readonly number: number }[] };
  readonly history: { readonly nodes: { readonly kind: string; readonly reason: string | null }[] };
}

const TERMS = `title theyGet youGet startsOn endsOn exitNoticeDays note
  promises { key by what channel from until quantity }`;
const PARTNERSHIP = `id state viewerMay lastDay versions { nodes { number } } history { nodes { kind reason } }`;
const change = (verb: string, fields: string) => {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
  return `mutation ($input: ${type}!) { ${verb}(input: $input) { ${fields} userErrors { code message } } }`;
};

describe('a partnership', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  }, 60_000);
  afterAll(() => app?.close());

  async function member(name: string): Promise<Place> {
    const owner = await signUp(app, name);
    const { id } = await buildBusiness(app.db, { name, status: 'member', timeZone: 'UTC' });
    await app.db.transaction(async () => {
      const account = await app.get(AccountsRepository).byEmail(owner.email);
      await app.get(SeatsRepository).add(account?.id ?? '', id, 'owner');
    });
    return { id, owner };
  }
  async function act<T>(verb: string, who: Person, input: object, fields: string): Promise<T> {
    const once = { idempotencyKey: newId(), ...input };
    const { data, errors } = await app.gql<Record<string, T & { userErrors: object[] }>>(
      change(verb, fields),
      { input: once },
      who,
    );
    expect(errors).toBeUndefined();
    expect(data[verb]!.userErrors).toEqual([]);
    return data[verb]!;
  }
  const see = async (who: Person, id: string) => {
    const query = `query ($id: ID!) { partnership(id: $id) { ${PARTNERSHIP} startingTerms(kind: AMENDMENT) { ${TERMS} } } }`;
    return (await app.gql<{ partnership: Seen | null }>(query, { id }, who)).data.partnership;
  };
  const asInput = (terms: ReturnType<typeof someTerms>) => ({
    ...terms,
    promises: terms.promises.map((promise) => ({
      ...promise,
      by: promise.by.toUpperCase(),
      channel: promise.channel?.toUpperCase(),
    })),
  });
  async function agree(from: Place, to: Place, terms: object, changes?: object): Promise<string> {
    const draft = { fromId: from.id, toId: to.id, terms, changes };
    type One = { proposal: { id: string; current: { hash: string } } };
    const made = await act<One>('draftProposal', from.owner, draft, 'proposal { id }');
    const { id: proposalId } = made.proposal;
    const sent = await act<One>('sendProposal', from.owner, { proposalId }, 'proposal { current { hash } }');
    const accept = { proposalId, versionHash: sent.proposal.current.hash };
    type Agreed = { partnership: { id: string } };
    return (await act<Agreed>('acceptProposal', to.owner, accept, 'partnership { id }')).partnership.id;
  }
  const get = (path: string, who?: Person) =>
    fetch(`${app.url.replace(/\/graphql$/, '')}${path}`, {
      headers: who ? { authorization: `Bearer ${who.token}` } : {},
    });

  it('is changed, paused, resumed, exported, verified and ended with notice', async () => {
    const florist = await member("Rosa's Flowers");
    const studio = await member('Kestrel Photography');
    const stranger = await member('Hill Street Cakes');
    const id = await agree(florist, studio, asInput(someTerms()));

    const { startingTerms } = (await see(studio.owner, id))!;
    const terms = { ...startingTerms, title: 'Cards and a window' };
    const changes = { partnershipId: id, kind: 'AMENDMENT' };
    expect(await agree(studio, florist, terms, changes)).toBe(id);
    expect(await see(florist.owner, id)).toMatchObject({
      state: 'ACTIVE',
      viewerMay: ['AMEND', 'RENEW', 'PAUSE', 'END'],
      versions: { nodes: [{ number: 2 }, { number: 1 }] },
    });
    expect(await see(stranger.owner, id)).toBeNull();

    const input = { partnershipId: id };
    const reason = 'Only we know why';
    await act('pausePartnership', florist.owner, { ...input, reason }, `partnership { ${PARTNERSHIP} }`);
    expect((await see(studio.owner, id))!.state).toBe('PAUSED');
    expect(JSON.stringify(await see(studio.owner, id))).not.toContain(reason);
    expect(JSON.stringify(await see(florist.owner, id))).toContain(reason);
    await act('resumePartnership', studio.owner, input, 'partnership { id }');

    const { keys } = (await (await get('/.well-known/alongside-keys.json')).json()) as { keys: PublicKey[] };
    expect(keys).toEqual([]);
    for (const kind of ['json', 'pdf']) {
      const answer = await get(`/api/partnerships/${id}/record.${kind}`, florist.owner);
      expect(answer.status).toBe(200);
      const file = Buffer.from(await answer.arrayBuffer());
      const known = ((await (await get('/.well-known/alongside-keys.json')).json()) as { keys: PublicKey[] })
        .keys;
      expect(verifyFile(file, known)).toMatchObject({ valid: true });
      file[Math.floor(file.length / 2)]! ^= 1;
      expect(verifyFile(file, known)).toMatchObject({ valid: false });
      expect((await get(`/api/partnerships/${id}/record.${kind}`, stranger.owner)).status).toBe(404);
      expect((await get(`/api/partnerships/${id}/record.${kind}`)).status).toBe(401);
    }
    expect((await get(`/api/partnerships/${id}/record.exe`, florist.owner)).status).toBe(404);

    const link = await app.gql<{ renewCalendarLink: { url: string } }>(
      'mutation { renewCalendarLink { url } }',
      {},
      studio.owner,
    );
    const { pathname } = new URL(link.data.renewCalendarLink.url);
    const calendar = await get(pathname);
    expect(calendar.headers.get('content-type')).toContain('text/calendar');
    expect(await calendar.text()).toContain('STATUS:CONFIRMED');

    await act('endPartnership', florist.owner, { ...input, reason }, `partnership { ${PARTNERSHIP} }`);
    const ending = (await see(studio.owner, id))!;
    expect(ending).toMatchObject({ state: 'ACTIVE', viewerMay: [] });
    expect(ending.lastDay).not.toBeNull();
    expect(JSON.stringify(ending)).not.toContain(reason);
    expect(await (await get(pathname)).text()).toContain('STATUS:CANCELLED');

    await app.drain();
    const subjects = app.mailbox.mails().map(({ subject }) => subject);
    expect(subjects.some((subject) => subject?.startsWith("Rosa's Flowers will stop on"))).toBe(true);
    app.clock.advance({ days: 8 });
    await app.tick();
    expect((await see(florist.owner, id))!.state).toBe('ENDED');
  });
});
