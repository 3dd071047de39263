import { addDays, newId, type Refusal } from '#libs/common';
import type { Viewer } from '#libs/identity';
import {
  acceptNow,
  buildChange,
  buildNeighbours,
  buildPartnership,
  buildProposal,
  someTerms,
} from '../../../../test/support/builders/proposal.js';
import {
  type ProposalLibrary,
  startProposalLibrary,
} from '../../../../test/support/builders/proposal-library.js';
import { PartnershipHistoryRepository } from '../partnership-history.repository.js';
import { PartnershipVersionsRepository } from '../partnership-versions.repository.js';
import { PartnershipsRepository } from '../partnerships.repository.js';
import { PromisesRepository } from '../promises.repository.js';
import { ProposalVersionsRepository } from '../proposal-versions.repository.js';
import { ProposalsRepository } from '../proposals.repository.js';
import type { Terms } from '../terms.js';
import { AdvancePartnerships } from './advance-partnerships.js';
import { AgreeToEnd } from './agree-to-end.js';
import { EndPartnership } from './end-partnership.js';
import { EndPartnershipsOfBusiness } from './end-partnerships-of-business.js';
import { PausePartnership } from './pause-partnership.js';
import { ResumePartnership } from './resume-partnership.js';
import { WithdrawChangesOfPartnership } from './withdraw-changes-of-partnership.js';

describe('the life of a partnership', () => {
  let library: ProposalLibrary;
  let today: string;
  beforeEach(async () => {
    library = await startProposalLibrary();
    today = library.clock.now().toISOString().slice(0, 10);
  }, 60_000);
  afterEach(() => library.close());

  const running = async (part: Partial<Terms> = {}) => {
    const terms = someTerms({ startsOn: addDays(today, 0), endsOn: addDays(today, 60), ...part });
    const inUtc = { timeZone: 'UTC' };
    const neighbours = await buildNeighbours(library, { from: inUtc, to: inUtc });
    const built = await buildPartnership(library, {
      neighbours,
      terms: {
        ...terms,
        promises: [
          { ...terms.promises[0]!, from: today, until: addDays(today, 10) },
          { ...terms.promises[1]!, from: today, until: addDays(today, 40) },
        ],
      },
    });
    const { partnershipId: id } = built;
    return {
      ...built,
      row: async () => (await library.get(PartnershipsRepository).byId(id))!,
      promises: async () =>
        (await library.get(PromisesRepository).ofPartnerships([id])).map((one) => [
          one.key,
          one.state,
          one.until,
          one.sinceVersion,
        ]),
      versions: () => library.get(PartnershipVersionsRepository).of(id),
      history: async (readerId: string) => {
        const request = { partnershipId: id, readerId, first: 50 };
        const [page] = await library.get(PartnershipHistoryRepository).pages([request]);
        return page!.edges.map(({ node: { kind, reason, day } }) => [kind, reason, day]);
      },
      change: async (
        kind: 'amendment' | 'renewal',
        viewer: Viewer,
        fromId: string,
        toId: string,
        changed: Partial<Terms>,
      ) => {
        const version = someTerms({ startsOn: today, endsOn: addDays(today, 60), ...changed });
        return buildChange(library, { partnershipId: id, kind }, { viewer, fromId, toId }, version);
      },
    };
  };
  const inPortal = 'portal' as const;
  const once = (partnershipId: string) => ({ partnershipId, idempotencyKey: newId() });
  const later = (days: number) => library.clock.advance({ days });
  async function refusal(effect: () => Promise<unknown>): Promise<string | undefined> {
    const before = await library.everything();
    const [result] = await Promise.allSettled([effect()]);
    expect(await library.everything()).toEqual(before);
    return result.status === 'rejected' ? (result.reason as Refusal).problems?.[0]?.code : 'OK';
  }

  it('compares the first version of a change with the terms in force when it was made, in the words of its sender', async () => {
    const { from, to, recipient, sender, change, row } = await running();
    const versions = library.get(ProposalVersionsRepository);
    const before = async (proposalId: string) => {
      const [version] = await versions.ofProposals([proposalId]);
      const asked = { proposalId, number: 1, at: version!.at.toISOString() };
      return { terms: version!.terms, before: (await versions.termsBefore([asked]))[0] };
    };
    const first = await before((await row()).proposalId);
    expect(first.before).toBeNull();
    later(1);
    const turnedId = await change('amendment', recipient, to.id, from.id, { title: 'Both windows' });
    await acceptNow(library, turnedId, sender);
    later(1);
    const againId = await change('amendment', sender, from.id, to.id, { title: 'Only one' });
    expect((await before(turnedId)).before).toMatchObject({
      title: first.terms.title,
      theyGet: first.terms.youGet,
      youGet: first.terms.theyGet,
      note: null,
      promises: first.terms.promises.map(({ key, by }) => ({
        key,
        by: by === 'sender' ? 'recipient' : 'sender',
      })),
    });
    const turned = (await before(turnedId)).terms;
    expect((await before(againId)).before).toMatchObject({
      title: 'Both windows',
      theyGet: turned.youGet,
      youGet: turned.theyGet,
      note: null,
    });
  });

  it('puts an accepted change in force in the same partnership, and the promises follow', async () => {
    const { partnershipId, from, to, recipient, sender, change, row, promises, versions, history } =
      await running();
    const line = { channel: null, from: today, quantity: null } as const;
    const proposalId = await change('amendment', recipient, to.id, from.id, {
      endsOn: addDays(today, 70),
      promises: [
        { ...line, key: 'yours', by: 'sender', what: 'Both windows', until: addDays(today, 50) },
        { ...line, key: 'new', by: 'recipient', what: 'A line in the letter', until: addDays(today, 20) },
      ],
    });
    expect(await acceptNow(library, proposalId, sender)).toEqual({ proposalId, partnershipId });
    expect((await promises()).sort()).toEqual([
      ['new', 'open', addDays(today, 20), 2],
      ['ours', 'waived', addDays(today, 10), 1],
      ['yours', 'open', addDays(today, 50), 1],
    ]);
    expect(await versions()).toMatchObject([{ number: 1 }, { number: 2, proposalId }]);
    expect(await row()).toMatchObject({
      versionId: (await versions())[1]!.versionId,
      endsOn: addDays(today, 70),
      state: 'active',
    });
    expect((await history(from.id)).map(([kind]) => kind)).toEqual(['started', 'amended']);
    const told = (await library.events()).filter((name) => name.startsWith('Partnership'));
    expect(told).toEqual(['PartnershipStarted', 'PartnershipAmended']);
  });

  it('renews after the end of the period: old promises stay, the season has its own', async () => {
    const { partnershipId, from, to, sender, recipient, change, promises, row } = await running();
    later(61);
    await library.get(AdvancePartnerships).execute();
    expect((await row()).state).toBe('completed');
    const first = addDays(today, 61);
    const line = { key: 'ours', by: 'sender', what: 'Cards again', channel: null, quantity: null } as const;
    const proposalId = await change('renewal', sender, from.id, to.id, {
      startsOn: first,
      endsOn: addDays(first, 30),
      promises: [{ ...line, from: first, until: addDays(first, 30) }],
    });
    await acceptNow(library, proposalId, recipient);
    expect(await row()).toMatchObject({ id: partnershipId, state: 'active', startsOn: today });
    expect((await promises()).filter(([key]) => key === 'ours').map(([, , , since]) => since)).toEqual([
      1, 2,
    ]);
  });

  it('has one open change at a time, also when both sides send at once', async () => {
    const { from, to, sender, recipient, change } = await running();
    const both = await Promise.allSettled([
      change('amendment', sender, from.id, to.id, { title: 'One' }),
      change('amendment', recipient, to.id, from.id, { title: 'Two' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = both.find((result) => result.status === 'rejected');
    expect((lost?.reason as Refusal).problems[0]?.code).toBe('CONFLICT');
    later(22);
    await change('amendment', sender, from.id, to.id, { title: 'Later', endsOn: addDays(today, 60) });
  });

  it('refuses to change the partnership of others, as if there were none', async () => {
    const { partnershipId, change } = await running();
    const { from, to, sender } = await buildNeighbours(library);
    expect(await refusal(() => change('amendment', sender, from.id, to.id, {}))).toBe('NOT_FOUND');
    const pause = () => library.get(PausePartnership).execute(sender, once(partnershipId), inPortal);
    expect(await refusal(pause)).toBe('NOT_FOUND');
  });

  it('pauses and resumes: promises get their days back, and the reason stays with the side that gave it', async () => {
    const { partnershipId, from, to, sender, recipient, promises, history, row } = await running();
    const until = addDays(today, 30);
    const input = { ...once(partnershipId), until, reason: 'The oven is broken' };
    await library.get(PausePartnership).execute(sender, input, inPortal);
    await library.get(PausePartnership).execute(sender, input, inPortal);
    expect(await row()).toMatchObject({ state: 'paused', pausedOn: today, pausedUntil: until });
    const again = () => library.get(PausePartnership).execute(recipient, once(partnershipId), inPortal);
    expect(await refusal(again)).toBe('CONFLICT');
    later(5);
    await library.get(ResumePartnership).execute(recipient, once(partnershipId), inPortal);
    expect(await promises()).toEqual([
      ['ours', 'open', addDays(today, 15), 1],
      ['yours', 'open', addDays(today, 45), 1],
    ]);
    expect(await row()).toMatchObject({ state: 'active', pausedOn: null, pausedUntil: null });
    expect(await history(from.id)).toContainEqual(['paused', 'The oven is broken', until]);
    expect(await history(to.id)).toContainEqual(['paused', null, until]);
  });

  it('resumes by the clock after the last day of the pause', async () => {
    const { partnershipId, sender, row, promises } = await running();
    const input = { ...once(partnershipId), until: addDays(today, 2) };
    await library.get(PausePartnership).execute(sender, input, inPortal);
    later(2);
    await library.get(AdvancePartnerships).execute();
    expect((await row()).state).toBe('paused');
    later(1);
    await library.get(AdvancePartnerships).execute();
    expect((await row()).state).toBe('active');
    expect((await promises())[0]).toEqual(['ours', 'open', addDays(today, 13), 1]);
    expect((await library.events()).filter((name) => name === 'PartnershipResumed')).toHaveLength(1);
  });

  it('ends by the exit clause: what falls due within notice counts, the rest is waived', async () => {
    const { partnershipId, from, to, sender, recipient, promises, history, row, change } = await running({
      exitNoticeDays: 14,
    });
    const open = await change('amendment', recipient, to.id, from.id, { title: 'Something else' });
    const input = { ...once(partnershipId), reason: 'They never answer' };
    await library.get(EndPartnership).execute(sender, input, inPortal);
    expect(await row()).toMatchObject({
      state: 'active',
      lastDay: addDays(today, 14),
      endingByBusinessId: from.id,
    });
    expect(await promises()).toEqual([
      ['ours', 'open', addDays(today, 10), 1],
      ['yours', 'waived', addDays(today, 40), 1],
    ]);
    expect(await history(to.id)).toContainEqual(['notice_given', null, addDays(today, 14)]);
    expect(JSON.stringify(await history(from.id))).toContain('They never answer');
    expect(await refusal(() => acceptNow(library, open, sender))).toBe('ALREADY_DECIDED');
    await library.get(WithdrawChangesOfPartnership).execute(partnershipId);
    expect((await library.get(ProposalsRepository).byId(open))?.state).toBe('withdrawn');
    later(15);
    await library.get(AdvancePartnerships).execute();
    expect((await row()).state).toBe('ended');
    const pause = () => library.get(PausePartnership).execute(sender, once(partnershipId), inPortal);
    expect(await refusal(pause)).toBe('ALREADY_DECIDED');
  });

  it('ends sooner when the other side agrees to exactly the day that was asked for', async () => {
    const { partnershipId, sender, recipient, promises, row } = await running({ exitNoticeDays: 30 });
    const soonerOn = addDays(today, 3);
    await library.get(EndPartnership).execute(sender, { ...once(partnershipId), soonerOn }, inPortal);
    const agree = (viewer: Viewer, day: string) =>
      library.get(AgreeToEnd).execute(viewer, { ...once(partnershipId), soonerOn: day }, inPortal);
    expect(await refusal(() => agree(sender, soonerOn))).toBe('NOT_ALLOWED');
    expect(await refusal(() => agree(recipient, addDays(today, 4)))).toBe('STALE_VERSION');
    await agree(recipient, soonerOn);
    expect(await row()).toMatchObject({ lastDay: soonerOn, soonerOn: null });
    expect((await promises()).map(([, state]) => state)).toEqual(['waived', 'waived']);
  });

  it('gives twenty simultaneous clicks one notice', async () => {
    const { partnershipId, sender, history, from } = await running();
    const clicks = Array.from({ length: 20 }, () =>
      library.get(EndPartnership).execute(sender, once(partnershipId), inPortal),
    );
    const codes = (await Promise.allSettled(clicks)).map(({ status }) => status);
    expect(codes.filter((status) => status === 'fulfilled')).toHaveLength(1);
    expect((await history(from.id)).filter(([kind]) => kind === 'notice_given')).toHaveLength(1);
  });

  it('ends at once when one of the two closes, once, and leaves other partnerships alone', async () => {
    const { from, row, promises } = await running();
    const other = await running();
    expect(await library.get(EndPartnershipsOfBusiness).execute(from.id)).toBe(1);
    expect(await library.get(EndPartnershipsOfBusiness).execute(from.id)).toBe(0);
    expect(await row()).toMatchObject({ state: 'ended', lastDay: today });
    expect((await promises()).map(([, state]) => state)).toEqual(['waived', 'waived']);
    expect((await other.row()).state).toBe('active');
  });

  it('never lets a history or a list of versions be rewritten', async () => {
    const { partnershipId } = await running();
    const rewrite = (sql: string) =>
      library.db.transaction(() => library.db.write.query(sql, [partnershipId]));
    const reason = `update partnership_event set reason = 'x' where partnership_id = $1`;
    const version = 'update partnership_version set number = 7 where partnership_id = $1';
    await expect(rewrite(reason)).rejects.toThrow('never changed');
    await expect(rewrite(version)).rejects.toThrow('never changed');
  });

  it('does not count a change against the attention budget', async () => {
    const { from, to, sender, recipient, change } = await running();
    await library.db.transaction(() =>
      library.db.write.query('update business set attention_budget = 0 where id = $1', [to.id]),
    );
    const proposalId = await change('amendment', sender, from.id, to.id, { title: 'Still welcome' });
    expect(await acceptNow(library, proposalId, recipient)).toHaveProperty('partnershipId');
    await expect(
      buildProposal(library, { neighbours: { from, to, sender, recipient } }),
    ).rejects.toMatchObject({ problems: [{ code: 'ATTENTION_FULL' }] });
  });
});
