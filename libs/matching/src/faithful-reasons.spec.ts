import { type Removal, removeEveryReason } from '../../../test/support/faithfulness.js';
import type { Beliefs } from './learning/belief.js';
import { steadyHash } from './ranking/steady-hash.js';

/** The bar for told reasons: at least so many of a hundred carry their match. */
const FAITHFUL = 0.95;

describe('the reasons that are told', () => {
  const removals = removeEveryReason(10);

  it('carry the match: without one of them it scores less, whatever its kind', () => {
    expect(removals.length).toBeGreaterThan(10_000);
    for (const kind of ['audience', 'custom', 'hosting', 'moment', 'near', 'reach', 'supply']) {
      const of = removals.filter((one) => one.kind === kind);
      expect(of.length).toBeGreaterThan(0);
      const faithful = of.filter(({ scoreBefore, scoreAfter }) => scoreAfter < scoreBefore);
      expect([kind, faithful.length / of.length >= FAITHFUL]).toEqual([kind, true]);
    }
  });

  it('carry its place: without one of them it stands lower, whatever the kind', () => {
    for (const kind of ['audience', 'custom', 'hosting', 'moment', 'near', 'reach', 'supply', null]) {
      const of = removals.filter((one) => kind === null || one.kind === kind);
      const fallen = of.filter(({ rankBefore, rankAfter }) => rankAfter > rankBefore);
      expect([kind, fallen.length / of.length >= FAITHFUL]).toEqual([kind, true]);
    }
  });

  it('are still enough to read: about two on each side, hardly ever the usual alone', () => {
    const sides = new Map<string, Removal[]>();
    for (const one of removals) {
      const side = `${one.you} ${one.them} ${one.side}`;
      sides.set(side, [...(sides.get(side) ?? []), one]);
    }
    expect(removals.length / sides.size).toBeGreaterThan(2);
    const usualOnly = [...sides.values()].filter((told) => told.every(({ kind }) => kind === 'custom'));
    expect(usualOnly.length / sides.size).toBeLessThan(0.1);
  });

  it('carry it too where they were learnt: good news of two kinds is told only if the match rests on it', () => {
    const on = '2026-11-02';
    const learnt: Beliefs = (kind, otherKind) => {
      const luck = steadyHash([kind, otherKind].sort().join(' ')) % 3;
      if (luck === 0) return null;
      const evidence = {
        yes: luck === 1 ? 9 : 1,
        no: luck === 1 ? 1 : 9,
        businesses: 6,
        otherBusinesses: 6,
        together: 0.9,
        on,
      };
      return { evidence, usual: 0.6, day: on };
    };
    const told = removeEveryReason(5, learnt).filter(({ kind }) => kind === 'experience');
    expect(told.length).toBeGreaterThan(100);
    expect(told.filter(({ scoreBefore, scoreAfter }) => scoreAfter >= scoreBefore)).toEqual([]);
    expect(told.filter(({ rankBefore, rankAfter }) => rankAfter < rankBefore)).toEqual([]);
  });
});
