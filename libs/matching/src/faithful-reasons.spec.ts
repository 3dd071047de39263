import { removeEveryReason } from '../../../test/support/faithfulness.js';

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

  it('never hold a place up: without one of them the match stands no higher', () => {
    const risen = removals.filter(({ rankBefore, rankAfter }) => rankAfter < rankBefore);
    expect(risen.length / removals.length).toBeLessThan(1 - FAITHFUL);
  });
});
