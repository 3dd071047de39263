import { newId, Refusal } from '#libs/common';
import { BlocksRepository, BusinessesRepository } from '#libs/directory';
import { buildNeighbours, type Neighbours } from '../../../../test/support/builders/proposal.js';
import { startModule, type TestModule } from '../../../../test/support/test-module.js';
import { ConversationsModule } from '../conversations.module.js';
import { SendMessage } from './send-message.js';
import { StartConversation } from './start-conversation.js';

describe('writing to somebody who closed or was blocked', () => {
  let module: TestModule;
  beforeAll(async () => {
    module = await startModule([ConversationsModule]);
  });
  afterAll(() => module.close());

  const refusal = (work: Promise<unknown>) =>
    work.then(
      () => [],
      (error: unknown) =>
        error instanceof Refusal ? error.problems.map(({ code, message }) => `${code}: ${message}`) : error,
    );
  const start = (from: keyof Pick<Neighbours, 'sender' | 'recipient'>, neighbours: Neighbours) => {
    const [me, other] =
      from === 'sender' ? [neighbours.from, neighbours.to] : [neighbours.to, neighbours.from];
    const input = { businessId: me.id, withId: other.id };
    return module.get(StartConversation, { strict: false }).execute(neighbours[from], input);
  };
  const send = (viewer: Neighbours['sender'], conversationId: string, clientId = newId()) => {
    const input = { conversationId, clientId, body: 'Good morning' };
    return module.get(SendMessage, { strict: false }).execute(viewer, input, 'portal');
  };
  const messages = async (): Promise<number> => {
    const rows: { count: number }[] = await module.db.read.query(
      'select count(*)::int as count from message',
    );
    return rows[0]?.count ?? -1;
  };
  const block = (by: string, whom: string) =>
    module.db.transaction(() => module.get(BlocksRepository, { strict: false }).add(by, whom));
  const close = (id: string) =>
    module.db.transaction(() =>
      module.get(BusinessesRepository, { strict: false }).change(id, { status: 'closed' }),
    );

  it('sends nothing either way; who was blocked is told what is told of a closed business', async () => {
    const blocked = await buildNeighbours(module);
    const closed = await buildNeighbours(module);
    const [thread, other] = [await start('sender', blocked), await start('sender', closed)];
    const sent = await send(blocked.recipient, thread.id, 'before');
    await block(blocked.from.id, blocked.to.id);
    await close(closed.from.id);
    const before = await messages();

    const gone = await refusal(send(closed.recipient, other.id));
    expect(gone).toEqual([
      'NOT_ALLOWED: Bloom & Wild is no longer available here, so no message can be sent.',
    ]);
    expect(await refusal(send(blocked.recipient, thread.id))).toEqual(gone);
    expect(await refusal(send(blocked.sender, thread.id))).toEqual([
      'NOT_ALLOWED: You asked not to be shown Kestrel Photography, nor they you. Allow them again on their page to write.',
    ]);
    expect((await send(blocked.recipient, thread.id, 'before')).id).toBe(sent.id);
    expect(await messages()).toBe(before);
  });

  it('opens no thread, in the words for a business that is not there', async () => {
    const blocked = await buildNeighbours(module);
    const closed = await buildNeighbours(module);
    await block(blocked.from.id, blocked.to.id);
    await close(closed.from.id);
    const gone = await refusal(start('recipient', closed));
    expect(gone).toEqual(['NOT_FOUND: We could not find this business.']);
    expect(await refusal(start('recipient', blocked))).toEqual(gone);
    expect(await refusal(start('sender', blocked))).toEqual(gone);
  });
});
