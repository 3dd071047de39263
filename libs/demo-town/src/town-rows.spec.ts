import { inBalance } from '#libs/partnerships';
import { townRows } from './town-rows.js';

describe('the history of Lode', () => {
  const moments = ['2026-11-23T00:10:00Z', '2026-11-23T12:00:00Z', '2027-03-28T23:50:00Z'];

  it.each(moments)('lies in the past at %s, in the order it happened', (moment) => {
    const now = new Date(moment);
    const { businesses, conversations, proposals } = townRows(now, 'hash');
    for (const { createdAt } of businesses) expect(createdAt.getTime()).toBeLessThan(now.getTime());
    for (const { proposal, events } of proposals) {
      const times = events.map(({ at }) => at.getTime());
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect(events.map(({ id }) => id)).toEqual(events.map(({ id }) => id).toSorted());
      expect(proposal.changedAt.getTime()).toBeLessThan(now.getTime());
      if (proposal.state === 'sent') expect(proposal.expiresAt!.getTime()).toBeGreaterThan(now.getTime());
    }
    for (const { messages } of conversations) {
      const times = messages.map(({ at }) => at.getTime());
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect(times.at(-1)).toBeLessThan(now.getTime());
    }
  });

  it('holds every end a proposal can have, and a dozen partnerships', () => {
    const { proposals } = townRows(new Date(moments[1]!), 'hash');
    const states = proposals.map(({ proposal }) => proposal.state);
    expect(new Set(states)).toEqual(new Set(['sent', 'accepted', 'declined', 'withdrawn', 'expired']));
    expect(proposals.length).toBeGreaterThanOrEqual(25);
    expect(proposals.filter(({ partnership }) => partnership).length).toBe(12);
  });

  it('holds ledgers that balance, in the order they were written', () => {
    const { ledger } = townRows(new Date(moments[1]!), 'hash');
    expect(ledger.length).toBeGreaterThanOrEqual(10);
    for (const { entries, lines } of ledger) {
      for (const { id, lines: count } of entries) {
        const own = lines.filter(({ entryId }) => entryId === id);
        expect(own).toHaveLength(count);
        expect(inBalance(own)).toBe(true);
      }
      expect(entries.map(({ id }) => id)).toEqual(entries.map(({ id }) => id).toSorted());
    }
  });
});
