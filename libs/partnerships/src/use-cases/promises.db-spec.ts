import { newId, Refusal } from '#libs/common';
import { JobRunner } from '#libs/outbox';
import { buildPartnership, type Partners } from '../../../../test/support/builders/partnership.js';
import { buildNeighbours, buildViewer } from '../../../../test/support/builders/proposal.js';
import {
  type ProposalLibrary,
  startProposalLibrary,
} from '../../../../test/support/builders/proposal-library.js';
import { GRACE_DAYS, SILENCE_DAYS, TALK_DAYS } from '../promise.entity.js';
import { PromiseEvidenceRepository } from '../promise-evidence.repository.js';
import { PromiseHistoryRepository } from '../promise-history.repository.js';
import { PromisesRepository } from '../promises.repository.js';
import { AddLink } from './add-link.js';
import { AddPhoto } from './add-photo.js';
import { ConfirmPromise } from './confirm-promise.js';
import { ContestPromise } from './contest-promise.js';
import { DoubtPromise } from './doubt-promise.js';
import { KeepPromise } from './keep-promise.js';
import { ReadPhoto } from './read-photo.js';
import { ReopenPromise } from './reopen-promise.js';
import { ReplyToContest } from './reply-to-contest.js';
import { SettleContest } from './settle-contest.js';
import { SettleOverduePromises } from './settle-overdue-promises.js';
import { WaivePromise } from './waive-promise.js';

/** The smallest PNG: one point. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('promises', () => {
  let library: ProposalLibrary;
  let partners: Partners;
  beforeEach(async () => {
    library = await startProposalLibrary();
    partners = await buildPartnership(library);
  }, 60_000);
  afterEach(() => library.close());

  const ask = (promiseId: string) => ({ promiseId, idempotencyKey: newId() });
  const stateOf = async (id: string) => (await library.get(PromisesRepository).byId(id))?.state;
  const history = async (promiseId: string) => {
    const [page] = await library.get(PromiseHistoryRepository).pages([{ promiseId, first: 50 }]);
    return page!.edges.map(({ node }) => [node.move, node.became, node.byBusinessId, node.words]);
  };
  const evidence = async (promiseId: string) => {
    const [page] = await library.get(PromiseEvidenceRepository).pages([{ promiseId, first: 50 }]);
    return page!.edges.map(({ node }) => node);
  };
  const run = () => library.get(SettleOverduePromises).execute();
  const codeOf = (work: Promise<unknown>) =>
    work.then(
      () => null,
      (error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
        return error.problems[0]!.code;
      },
    );

  it('goes from done, with a link, to kept by the word of the partner', async () => {
    const { ours, sender, recipient, from, to } = partners;
    const input = { ...ask(ours.id), link: 'https://example.org/window', words: 'It stands by the till.' };
    await library.get(KeepPromise).execute(sender, input, 'portal');
    expect(await stateOf(ours.id)).toBe('done');
    await library.get(ConfirmPromise).execute(recipient, ask(ours.id), 'api');
    expect(await stateOf(ours.id)).toBe('kept');
    expect(await history(ours.id)).toEqual([
      ['do', 'done', from.id, 'It stands by the till.'],
      ['confirm', 'kept', to.id, null],
    ]);
    expect((await evidence(ours.id)).map(({ kind, url, door }) => [kind, url, door])).toEqual([
      ['link', 'https://example.org/window', 'portal'],
      ['confirmation', null, 'api'],
    ]);
    expect((await library.events()).slice(-2)).toEqual(['PromiseChanged', 'PromiseChanged']);
  });

  it('has one effect however often "done" is asked at once, and can be taken back until it is answered', async () => {
    const { ours, sender, recipient } = partners;
    const input = ask(ours.id);
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => library.get(KeepPromise).execute(sender, input, 'portal')),
    );
    expect(new Set(answers)).toEqual(new Set([ours.id]));
    expect(await history(ours.id)).toHaveLength(1);
    await library.get(ReopenPromise).execute(sender, ask(ours.id), 'portal');
    expect(await library.get(PromisesRepository).byId(ours.id)).toMatchObject({
      state: 'open',
      doneOn: null,
    });
    await library.get(KeepPromise).execute(sender, ask(ours.id), 'portal');
    const both = await Promise.all([
      codeOf(library.get(ReopenPromise).execute(sender, ask(ours.id), 'portal')),
      codeOf(library.get(ConfirmPromise).execute(recipient, ask(ours.id), 'portal')),
    ]);
    const state = await stateOf(ours.id);
    expect([...both, state]).toEqual(state === 'open' ? [null, null, 'never'] : [both[0], null, 'kept']);
  });

  it('is open again when the partner did not see it', async () => {
    const { ours, sender, recipient } = partners;
    await library.get(KeepPromise).execute(sender, ask(ours.id), 'portal');
    const without = { ...ask(ours.id), words: ' ' };
    expect(
      await codeOf(
        Promise.resolve().then(() => library.get(DoubtPromise).execute(recipient, without, 'portal')),
      ),
    ).toBe('REQUIRED');
    await library.get(DoubtPromise).execute(recipient, { ...ask(ours.id), words: 'No card here' }, 'portal');
    expect(await stateOf(ours.id)).toBe('open');
  });

  it('refuses strangers as if there were nothing, the wrong side, and changes nothing', async () => {
    const { ours, recipient } = partners;
    const { sender: stranger } = await buildNeighbours(library);
    const before = await library.everything();
    const keep = (who: typeof stranger, id: string) =>
      codeOf(library.get(KeepPromise).execute(who, ask(id), 'portal'));
    expect(await keep(stranger, ours.id)).toBe('NOT_FOUND');
    expect(await keep(stranger, newId())).toBe('NOT_FOUND');
    expect(await keep(stranger, 'nonsense')).toBe('NOT_FOUND');
    expect(await keep(recipient, ours.id)).toBe('NOT_ALLOWED');
    expect(await codeOf(library.get(AddPhoto).execute(stranger, { ...ask(ours.id), file: PNG }, 'api'))).toBe(
      'NOT_FOUND',
    );
    for (const link of [
      'http://example.org',
      'javascript:alert(1)',
      'https://localhost',
      'https://a:b@c.de',
    ]) {
      expect(await codeOf(library.get(AddLink).execute(recipient, { ...ask(ours.id), link }, 'api'))).toBe(
        'INVALID',
      );
    }
    expect(await library.everything()).toEqual(before);
  });

  it('lets the clock miss what stays open, count what is not answered, and leave the rest', async () => {
    const { ours, yours, sender } = partners;
    const other = await buildPartnership(library);
    await library.get(WaivePromise).execute(other.sender, ask(other.yours.id), 'portal');
    await library.get(KeepPromise).execute(sender, ask(ours.id), 'portal');
    library.clock.advance({ days: SILENCE_DAYS });
    expect(await run()).toBe(0);
    library.clock.advance({ days: 1 });
    const counts = await Promise.all([run(), run()]);
    expect(counts[0] + counts[1]).toBe(1);
    expect(await stateOf(ours.id)).toBe('kept');
    library.clock.advance({ days: 10 + GRACE_DAYS - SILENCE_DAYS - 1 });
    expect(await run()).toBe(0);
    library.clock.advance({ days: 1 });
    await library.get(JobRunner).tick();
    expect(await Promise.all([yours.id, other.ours.id, other.yours.id].map(stateOf))).toEqual([
      'missed',
      'missed',
      'waived',
    ]);
    expect(await history(yours.id)).toEqual([['miss', 'missed', null, null]]);
  });

  it('does not miss what is due in a paused partnership', async () => {
    const { ours, partnershipId } = partners;
    await library.db.transaction(() =>
      library.db.write.query(
        `update partnership set state = 'paused', paused_on = current_date where id = $1`,
        [partnershipId],
      ),
    );
    library.clock.advance({ days: 11 + GRACE_DAYS });
    expect(await run()).toBe(0);
    expect(await stateOf(ours.id)).toBe('open');
  });

  describe('a miss that is contested', () => {
    beforeEach(async () => {
      library.clock.advance({ days: 11 + GRACE_DAYS });
      await run();
      const contest = { ...ask(partners.ours.id), claim: 'kept', words: 'It stood there all week' } as const;
      await library.get(ContestPromise).execute(partners.sender, contest, 'portal');
    });

    it('is settled by agreeing with what the other side says, as it was read', async () => {
      const { ours, sender, recipient } = partners;
      const reply = { ...ask(ours.id), view: 'late', words: 'Only in the second week' } as const;
      await library.get(ReplyToContest).execute(recipient, reply, 'portal');
      const settle = (outcome: 'kept' | 'late') =>
        library.get(SettleContest).execute(sender, { ...ask(ours.id), outcome }, 'portal');
      expect(await codeOf(settle('kept'))).toBe('CONFLICT');
      expect(await stateOf(ours.id)).toBe('contested');
      await settle('late');
      expect(await stateOf(ours.id)).toBe('late');
      expect((await history(ours.id)).map(([move, became]) => [move, became])).toEqual([
        ['miss', 'missed'],
        ['contest', 'contested'],
        ['reply', 'contested'],
        ['agree', 'late'],
      ]);
    });

    it('counts for nobody once the time to agree is over', async () => {
      library.clock.advance({ days: TALK_DAYS });
      expect(await run()).toBe(0);
      library.clock.advance({ days: 1 });
      expect(await run()).toBe(1);
      expect(await stateOf(partners.ours.id)).toBe('disagreed');
    });
  });

  it('takes photos without their metadata from both sides, once per key, and shows them to no one else', async () => {
    const { ours, sender, recipient } = partners;
    const { sender: stranger } = await buildNeighbours(library);
    const input = { ...ask(ours.id), file: PNG };
    const id = await library.get(AddPhoto).execute(sender, input, 'portal');
    expect(await library.get(AddPhoto).execute(sender, input, 'portal')).toBe(id);
    expect((await evidence(ours.id)).map(({ kind }) => kind)).toEqual(['photo']);
    const read = (who: typeof sender) => library.get(ReadPhoto).execute(who, id);
    expect(await read(recipient)).toMatchObject({ mediaType: 'image/png', bytes: PNG });
    expect(await codeOf(read(stranger))).toBe('NOT_FOUND');
    const colleague = await buildViewer(library, partners.from.id);
    expect((await read(colleague)).bytes).toEqual(PNG);
    for (let more = 1; more < 10; more += 1) {
      await library
        .get(AddLink)
        .execute(sender, { ...ask(ours.id), link: `https://example.org/${more}` }, 'api');
    }
    expect(await codeOf(library.get(AddPhoto).execute(sender, { ...ask(ours.id), file: PNG }, 'api'))).toBe(
      'NOT_ALLOWED',
    );
    await library.get(ConfirmPromise).execute(recipient, ask(ours.id), 'portal');
    expect(
      await codeOf(library.get(AddPhoto).execute(recipient, { ...ask(ours.id), file: PNG }, 'api')),
    ).toBe('ALREADY_DECIDED');
  });

  it('keeps its history: the database refuses to rewrite it', async () => {
    const { ours, sender } = partners;
    await library.get(KeepPromise).execute(sender, ask(ours.id), 'portal');
    const rewrite = library.db.transaction(() =>
      library.db.write.query(`update promise_event set words = 'something else' where promise_id = $1`, [
        ours.id,
      ]),
    );
    await expect(rewrite).rejects.toThrow('rows of promise_event are never changed');
  });
});
