import fc from 'fast-check';
import fs from 'node:fs';
import { Refusal } from '#libs/common';
import {
  CATCH_UP_MOVES,
  CATCH_UP_TRANSITIONS,
  CatchUp,
  type CatchUpMove,
  type CatchUpMover,
  UNDO_MINUTES,
} from './catch-up.entity.js';

const START = Date.parse('2026-12-08T13:00:00Z');
const minutes = (count: number) => new Date(START + count * 60_000);

function planned(part: Partial<CatchUp> = {}): CatchUp {
  return Object.assign(new CatchUp(), {
    state: 'planned',
    startsAt: minutes(0),
    timeZone: 'Europe/Berlin',
    minutes: 30,
    revision: 0,
    changedAt: minutes(-10_000),
    cancelledByBusinessId: null,
    ...part,
  });
}

const codeOf = (work: () => unknown): string => {
  try {
    work();
    return 'OK';
  } catch (error) {
    if (error instanceof Refusal) return error.problems[0]!.code;
    throw error;
  }
};

describe('CatchUp', () => {
  it('has the table of its header', () => {
    const source = fs.readFileSync('libs/partnerships/src/catch-up.entity.ts', 'utf8');
    const lines = [...source.matchAll(/^ \* \| (\w+) +\| (\w+) +\| (\w+) +\| (\w+) +\|$/gm)].map((match) =>
      match.slice(1, 5).join(' '),
    );
    const table = Object.entries(CATCH_UP_TRANSITIONS).flatMap(([state, moves]) =>
      Object.entries(moves).map(([move, { who, becomes }]) => `${state} ${move} ${who} ${becomes}`),
    );
    expect(table).toHaveLength(7);
    expect(lines.filter((line) => !line.startsWith('in move'))).toEqual(table);
  });

  it('is past once its time is over, not when it begins; a cancelled one stays cancelled', () => {
    expect(planned().stateAt(minutes(29.9))).toBe('planned');
    expect(planned().stateAt(minutes(30))).toBe('past');
    expect(planned({ state: 'cancelled' }).stateAt(minutes(30))).toBe('cancelled');
  });

  it('tells its day and time by its own clock', () => {
    expect([planned().day, planned().time]).toEqual(['2026-12-08', '14:00']);
    expect([planned({ timeZone: 'Asia/Tokyo' }).day, planned({ timeZone: 'Asia/Tokyo' }).time]).toEqual([
      '2026-12-08',
      '22:00',
    ]);
  });

  it('says what is wrong with a move', () => {
    const you = { businessId: 'a' };
    const cancelled = planned({
      state: 'cancelled',
      cancelledByBusinessId: 'b',
      changedAt: minutes(-60),
    });
    expect(codeOf(() => planned().after('cancel', you, minutes(31)))).toBe('ALREADY_DECIDED');
    expect(codeOf(() => cancelled.after('move', you, minutes(-60)))).toBe('ALREADY_DECIDED');
    expect(codeOf(() => planned().after('restore', you, minutes(-60)))).toBe('CONFLICT');
    expect(codeOf(() => cancelled.after('restore', you, minutes(-60)))).toBe('NOT_ALLOWED');
    const canceller = { businessId: 'b' };
    expect(cancelled.after('restore', canceller, minutes(-60 + UNDO_MINUTES))).toBe('planned');
    expect(codeOf(() => cancelled.after('restore', canceller, minutes(-60 + UNDO_MINUTES + 0.1)))).toBe(
      'NOT_ALLOWED',
    );
  });

  it('follows the table through any interleaving of both sides, the house and the clock', () => {
    const movers = fc.constantFrom<CatchUpMover>({ businessId: 'a' }, { businessId: 'b' }, 'house');
    const step = fc.record({
      move: fc.constantFrom<CatchUpMove>(...CATCH_UP_MOVES),
      mover: movers,
      wait: fc.constantFrom(0, 1, 3, 60, 9_000),
    });
    const reached = new Set<string>();
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const catchUp = planned();
        let now = minutes(-10_000).getTime();
        for (const { move, mover, wait } of steps) {
          now += wait * 60_000;
          const at = new Date(now);
          const state = catchUp.stateAt(at);
          const rule = CATCH_UP_TRANSITIONS[state][move];
          const isCanceller =
            mover !== 'house' &&
            mover.businessId === catchUp.cancelledByBusinessId &&
            now - catchUp.changedAt.getTime() <= UNDO_MINUTES * 60_000;
          const who = { party: mover !== 'house', house: mover === 'house', canceller: isCanceller };
          const allowed = rule !== undefined && who[rule.who];
          expect(catchUp.may(move, mover, at)).toBe(allowed);
          if (!allowed) {
            expect(codeOf(() => catchUp.after(move, mover, at))).not.toBe('OK');
            continue;
          }
          expect(catchUp.after(move, mover, at)).toBe(rule.becomes);
          reached.add(`${state} ${move}`);
          catchUp.state = rule.becomes;
          catchUp.changedAt = at;
          catchUp.cancelledByBusinessId = move === 'cancel' && mover !== 'house' ? mover.businessId : null;
        }
      }),
      { numRuns: 2_000 },
    );
    expect(reached.size).toBe(7);
  });
});
