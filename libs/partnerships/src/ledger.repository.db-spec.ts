import { newId } from '#libs/common';
import { buildPartnership } from '../../../test/support/builders/partnership.js';
import {
  type ProposalLibrary,
  startProposalLibrary,
} from '../../../test/support/builders/proposal-library.js';
import type { Posting } from './balance/postings.js';
import { LedgerRepository } from './ledger.repository.js';

describe('the ledger in the database', () => {
  let library: ProposalLibrary;
  beforeAll(async () => {
    library = await startProposalLibrary();
  }, 60_000);
  afterAll(() => library.close());

  const write = (sql: string, values: unknown[] = []) =>
    library.db.transaction(() => library.db.write.query(sql, values));
  const visits = (businessId: string, account: Posting['account'], amount: number): Posting => ({
    businessId,
    account,
    unit: 'visits',
    currency: null,
    amount,
  });
  const entryOf = (partnershipId: string, source: string | null = null) =>
    ({
      partnershipId,
      source,
      kind: 'visits',
      aboutId: null,
      actor: null,
      happenedFrom: null,
      happenedOn: '2026-12-01',
      note: null,
    }) as const;
  async function booked() {
    const built = await buildPartnership(library);
    const { partnershipId, from, to } = built;
    const append = (postings: Posting[], source: string | null = null) =>
      library.db.transaction(() =>
        library.get(LedgerRepository).append(entryOf(partnershipId, source), postings, library.clock.now()),
      );
    const sound = [visits(from.id, 'given', 3), visits(to.id, 'got', -3)];
    return { ...built, append, sound };
  }
  const rows = () =>
    Promise.all([
      library.db.read.query('select * from ledger_entry order by id'),
      library.db.read.query('select * from ledger_line order by entry_id, business_id, account, unit'),
    ]);

  it('takes an entry that balances', async () => {
    const { append, sound, partnershipId, from, to } = await booked();
    await append(sound);
    expect(await library.get(LedgerRepository).totals([partnershipId])).toEqual(
      [
        {
          partnershipId: partnershipId,
          businessId: from.id,
          account: 'given',
          unit: 'visits',
          currency: null,
          amount: 3,
        },
        {
          partnershipId: partnershipId,
          businessId: to.id,
          account: 'got',
          unit: 'visits',
          currency: null,
          amount: -3,
        },
      ].sort((a, b) => (a.businessId < b.businessId ? -1 : 1)),
    );
  });

  it('refuses, when the transaction ends, what does not balance, is half, empty or of somebody else', async () => {
    const { append, from, to } = await booked();
    const stranger = (await booked()).from;
    const before = await rows();
    await expect(append([visits(from.id, 'given', 3), visits(to.id, 'got', -2)])).rejects.toThrow(
      'does not balance',
    );
    await expect(append([visits(from.id, 'given', 3)])).rejects.toThrow('ledger_entry_lines_check');
    await expect(append([visits(from.id, 'given', 3), visits(stranger.id, 'got', -3)])).rejects.toThrow(
      'somebody else',
    );
    await expect(append([visits(from.id, 'given', 0), visits(to.id, 'got', 0)])).rejects.toThrow(
      'ledger_line_amount_check',
    );
    const crossed: Posting = { ...visits(to.id, 'got', -3), unit: 'redemptions' };
    await expect(append([visits(from.id, 'given', 3), crossed])).rejects.toThrow('does not balance');
    expect(await rows()).toEqual(before);
  });

  it('refuses lines that come later, changes, deletions and emptying', async () => {
    const { append, sound, from, to } = await booked();
    const id = await append(sound);
    const before = await rows();
    const add = `insert into ledger_line (entry_id, business_id, account, unit, amount) values
      ($1, $2, 'given', 'referrals', 5), ($1, $3, 'got', 'referrals', -5)`;
    await expect(write(add, [id, from.id, to.id])).rejects.toThrow('has not the lines it says');
    for (const sql of [
      'update ledger_line set amount = amount * 2',
      `update ledger_entry set note = 'other'`,
      `update ledger_entry set happened_on = '2026-12-24'`,
      'delete from ledger_line',
      'delete from ledger_entry',
      'truncate ledger_line',
      'truncate ledger_entry cascade',
    ])
      await expect(write(sql)).rejects.toThrow('never changed');
    expect(await rows()).toEqual(before);
  });

  it('goes away only together with its partnership', async () => {
    const { append, sound, partnershipId } = await booked();
    await append(sound);
    await write('delete from partnership where id = $1', [partnershipId]);
    expect(await library.get(LedgerRepository).totals([partnershipId])).toEqual([]);
  });

  it('books one source once, however many try at the same moment', async () => {
    const { append, sound, partnershipId } = await booked();
    const source = `redemption:${newId()}`;
    const ids = await Promise.all(Array.from({ length: 10 }, () => append(sound, source)));
    expect(ids.filter((id) => id !== null)).toHaveLength(1);
    expect(
      (await library.get(LedgerRepository).totals([partnershipId])).map(({ amount }) => Math.abs(amount)),
    ).toEqual([3, 3]);
  });

  it('reads pages of several ledgers, the newest first, without gaps', async () => {
    const one = await booked();
    const two = await booked();
    const ids: (string | null)[] = [];
    for (let count = 0; count < 5; count += 1) ids.unshift(await one.append(one.sound));
    await two.append(two.sound);
    const ledger = library.get(LedgerRepository);
    const ask = { partnershipId: one.partnershipId, first: 2 };
    const [first, other] = await ledger.pages([ask, { partnershipId: two.partnershipId, first: 2 }]);
    expect(other?.edges).toHaveLength(1);
    const seen = [...first!.edges];
    let page = first!;
    while (page.hasNextPage) {
      page = (await ledger.pages([{ ...ask, after: page.edges.at(-1)!.cursor }]))[0]!;
      seen.push(...page.edges);
    }
    expect(seen.map(({ node }) => node.entry.id)).toEqual(ids);
  });

  it('finds every list by an index', async () => {
    const { partnershipId, from } = await booked();
    const plan = async (sql: string, value: unknown) => {
      const lines: { 'QUERY PLAN': string }[] = await library.db.transaction(async () => {
        await library.db.write.query('set local enable_seqscan = off');
        return library.db.write.query(`explain ${sql}`, [value]);
      });
      return lines.map((line) => line['QUERY PLAN']).join('\n');
    };
    expect(
      await plan(
        'select * from ledger_entry where partnership_id = $1 and about_id is null order by id desc limit 20',
        partnershipId,
      ),
    ).toContain('ledger_entry_partnership_id_idx');
    expect(await plan('select * from ledger_entry where about_id = $1', partnershipId)).toContain(
      'ledger_entry_about_id_idx',
    );
    expect(await plan('select * from ledger_line where business_id = $1', from.id)).toContain(
      'ledger_line_business_id_idx',
    );
    expect(await plan('select * from ledger_entry where partnership_id = $1', partnershipId)).toContain(
      'ledger_entry_partnership_id',
    );
  });
});
