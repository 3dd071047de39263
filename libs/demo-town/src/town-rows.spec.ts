import { dayIn } from '#libs/common';
import { inBalance, versionHash } from '#libs/partnerships';
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

  it('holds every end a proposal can have, and sixteen partnerships', () => {
    const { proposals } = townRows(new Date(moments[1]!), 'hash');
    const states = proposals.map(({ proposal }) => proposal.state);
    expect(new Set(states)).toEqual(new Set(['sent', 'accepted', 'declined', 'withdrawn', 'expired']));
    expect(proposals.length).toBeGreaterThanOrEqual(25);
    expect(proposals.filter(({ partnership }) => partnership).length).toBe(16);
  });

  it.each(moments)(
    'holds an offer that came back with other terms, and two who stand still at %s',
    (moment) => {
      const now = new Date(moment);
      const { proposals } = townRows(now, 'hash');
      const [countered, ...others] = proposals.filter(({ versions }) => versions.length > 1);
      expect(others).toEqual([]);
      const { proposal, versions, events } = countered!;
      expect(versions.map(({ number, byBusinessId }) => [number, byBusinessId])).toEqual([
        [1, proposal.fromBusinessId],
        [2, proposal.toBusinessId],
      ]);
      expect(proposal).toMatchObject({ currentVersion: 2, turnBusinessId: proposal.fromBusinessId });
      expect(events.map(({ kind, versionNumber }) => [kind, versionNumber])).toEqual([
        ['drafted', null],
        ['sent', 1],
        ['countered', 2],
      ]);
      expect(versions.every((version) => versionHash({ ...proposal, ...version }) === version.hash)).toBe(
        true,
      );

      const paused = proposals.flatMap(({ partnership, life, promises }) =>
        partnership?.state === 'paused' ? [{ partnership, life, promises }] : [],
      );
      expect(paused).toHaveLength(1);
      const { partnership, life, promises } = paused[0]!;
      const { fromBusinessId, pausedOn, pausedUntil, startsOn } = partnership;
      expect(startsOn < pausedOn! && pausedOn! < pausedUntil!).toBe(true);
      expect(partnership.stateOn(dayIn('Europe/London', now))).toBe('paused');
      expect(life.map(({ kind, day, at }) => [kind, day, at < now])).toEqual([
        ['started', null, true],
        ['paused', pausedUntil, true],
      ]);
      expect(life[1]).toMatchObject({ byBusinessId: fromBusinessId, door: 'portal' });
      expect(promises.map(({ state }) => state)).toEqual(['open', 'open']);
    },
  );

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

  it.each(moments)(
    'holds a catch-up to come at %s, planned in the past, while its partnership lasts',
    (moment) => {
      const now = new Date(moment);
      const { catchUps, proposals } = townRows(now, 'hash');
      expect(catchUps).toHaveLength(1);
      for (const { catchUp, line } of catchUps) {
        const agreed = proposals.find(({ partnership }) => partnership?.id === catchUp.partnershipId);
        expect(catchUp.startsAt.getTime()).toBeGreaterThan(now.getTime());
        expect(catchUp.day <= agreed!.partnership!.finalDay).toBe(true);
        expect(line.at.getTime()).toBeLessThan(now.getTime());
        expect(line.at.getTime()).toBeGreaterThan(agreed!.partnership!.startedAt.getTime());
      }
    },
  );
});
