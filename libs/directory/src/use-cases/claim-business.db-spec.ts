import { newId } from '#libs/common';
import { SeatsRepository, type Viewer } from '#libs/identity';
import { buildAccount } from '../../../../test/support/builders/account.js';
import { buildBusiness } from '../../../../test/support/builders/business.js';
import { startModule, type TestModule } from '../../../../test/support/test-module.js';
import { BusinessesRepository, type NewBusiness } from '../businesses.repository.js';
import { DirectoryModule } from '../directory.module.js';
import { ClaimBusiness } from './claim-business.js';

describe('ClaimBusiness', () => {
  let module: TestModule;
  let claim: ClaimBusiness;
  beforeAll(async () => {
    module = await startModule([DirectoryModule]);
    claim = module.get(ClaimBusiness, { strict: false });
  });
  afterAll(() => module.close());

  const somebody = async (email?: string, emailProvedAt: Date | null = new Date()): Promise<Viewer> => {
    const account = await buildAccount(module.db, { ...(email ? { email } : {}), emailProvedAt });
    return { accountId: account.id, sessionId: newId(), actingForId: null, seats: [], isOperator: false };
  };
  const ask = (viewer: Viewer, businessId: string, idempotencyKey: string = newId()) =>
    claim.execute(viewer, { businessId, idempotencyKey });
  const state = async (id: string) => {
    const business = await module.get(BusinessesRepository, { strict: false }).byId(id);
    const seats = await module.get(SeatsRepository, { strict: false }).ofBusinesses([id]);
    const events: { name: string }[] = await module.db.read.query(
      `select name from outbox_event where payload ->> 'businessId' = $1`,
      [id],
    );
    return { status: business?.status, seats: seats.length, events: events.map(({ name }) => name) };
  };
  const listing = (part: Partial<NewBusiness> = {}) => buildBusiness(module.db, part);

  it('gives a listing without an address to whoever asks first', async () => {
    const { id } = await listing();
    expect(await ask(await somebody(), id)).toBe(id);
    expect(await state(id)).toEqual({ status: 'member', seats: 1, events: ['BusinessClaimed'] });
  });

  it('lets one of two win who claim at the same moment', async () => {
    const { id } = await listing();
    const people = await Promise.all([somebody(), somebody(), somebody()]);
    const answers = await Promise.allSettled(people.map((viewer) => ask(viewer, id)));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const answer of answers)
      if (answer.status === 'rejected') expect(String(answer.reason)).toContain('already claimed');
    expect(await state(id)).toEqual({ status: 'member', seats: 1, events: ['BusinessClaimed'] });
  });

  it('answers a request that is sent again in the same way', async () => {
    const { id } = await listing();
    const viewer = await somebody();
    const key = newId();
    expect(await Promise.all([ask(viewer, id, key), ask(viewer, id, key)])).toEqual([id, id]);
    expect(await ask(viewer, id, key)).toBe(id);
    expect((await state(id)).events).toHaveLength(1);
  });

  it('gives a listing with an address only to the person who proved to have it', async () => {
    const { id } = await listing({ email: 'Shop@rosa.example' });
    const untouched = { status: 'listed', seats: 0, events: [] };
    await expect(ask(await somebody('other@rosa.example'), id)).rejects.toThrow('Only the person behind');
    const owner = await somebody('shop@rosa.example', null);
    await expect(ask(owner, id)).rejects.toThrow('Show first that the address is yours');
    expect(await state(id)).toEqual(untouched);
    await module.db.read.query('update account set email_proved_at = now() where id = $1', [owner.accountId]);
    expect(await ask(owner, id)).toBe(id);
    expect((await state(id)).status).toBe('member');
  });

  it.each(['member', 'paused'] as const)('refuses a business that is %s', async (status) => {
    const { id } = await listing({ status });
    await expect(ask(await somebody(), id)).rejects.toThrow('already claimed');
  });

  it('finds nothing where there is nothing to claim', async () => {
    const viewer = await somebody();
    const gone = await listing({ status: 'closed' });
    const park = await listing({ kind: 'non_commercial' });
    for (const id of [newId(), 'x', gone.id, park.id]) {
      await expect(ask(viewer, id)).rejects.toThrow('could not find this business');
    }
  });
});
