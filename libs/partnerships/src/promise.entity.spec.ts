import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { addDays, Refusal, type RefusalCode } from '#libs/common';
import type { Viewer } from '#libs/identity';
import {
  CONTEST_DAYS,
  GRACE_DAYS,
  PROMISE_MOVES,
  PROMISE_STATES,
  PROMISE_TRANSITIONS,
  Promised,
  type PromiseMove,
  type PromiseState,
  type PromiseView,
  SILENCE_DAYS,
  TALK_DAYS,
} from './promise.entity.js';
import { promiseSide, viewerMayPromise } from './promise.policy.js';

const BY = 'florist';
const FOR = 'photographer';
const START = '2026-11-02';
const day = (count: number) => addDays(START, count);

const promised = (part: Partial<Promised> = {}): Promised =>
  Object.assign(new Promised(), {
    id: 'p',
    byBusinessId: BY,
    forBusinessId: FOR,
    from: day(2),
    until: day(10),
    state: 'open',
    doneOn: null,
    missedOn: null,
    contestedOn: null,
    promiserView: null,
    partnerView: null,
    ...part,
  });
const contested = (part: Partial<Promised> = {}) =>
  promised({ state: 'contested', missedOn: day(14), contestedOn: day(15), promiserView: 'kept', ...part });

function codeOf(work: () => unknown): RefusalCode | null {
  try {
    work();
    return null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.problems[0]!.code;
  }
}

describe('the table in the header', () => {
  it('says what the code does', () => {
    const source = readFileSync(new URL('./promise.entity.ts', import.meta.url), 'utf8');
    const written = [...source.matchAll(/^ \* \| (\w+) +\| (\w+) +\| (\w+) +\| (\w+) +\|$/gm)].map(
      ([, ...cells]) => cells.join(' '),
    );
    const coded = Object.entries(PROMISE_TRANSITIONS).flatMap(([state, moves]) =>
      Object.entries(moves).map(([move, { who, becomes }]) => [state, move, who, becomes].join(' ')),
    );
    expect(written.length).toBeGreaterThan(10);
    expect(written).toEqual(coded);
  });
});

describe('a single move', () => {
  it('counts the day it was done, not the day it is confirmed', () => {
    expect(promised({ state: 'done', doneOn: day(10) }).after('confirm', FOR, day(16))).toBe('kept');
    expect(promised({ state: 'done', doneOn: day(11) }).after('confirm', FOR, day(11))).toBe('late');
    expect(promised().after('confirm', FOR, day(10))).toBe('kept');
    expect(promised().after('confirm', FOR, day(11))).toBe('late');
  });

  it('waits for the grace, and for an answer', () => {
    const lastGrace = 10 + GRACE_DAYS;
    expect(codeOf(() => promised().after('miss', null, day(lastGrace)))).toBe('NOT_ALLOWED');
    expect(promised().after('miss', null, day(lastGrace + 1))).toBe('missed');
    const done = promised({ state: 'done', doneOn: day(5) });
    expect(codeOf(() => done.after('trust', null, day(5 + SILENCE_DAYS)))).toBe('NOT_ALLOWED');
    expect(done.after('trust', null, day(6 + SILENCE_DAYS))).toBe('kept');
    expect(codeOf(() => contested().after('lapse', null, day(15 + TALK_DAYS)))).toBe('NOT_ALLOWED');
    expect(contested().after('lapse', null, day(16 + TALK_DAYS))).toBe('disagreed');
  });

  it('is contested in time and once', () => {
    const missed = promised({ state: 'missed', missedOn: day(14) });
    expect(missed.after('contest', BY, day(14 + CONTEST_DAYS))).toBe('contested');
    expect(missed.contestableUntil).toBe(day(14 + CONTEST_DAYS));
    expect(codeOf(() => missed.after('contest', BY, day(15 + CONTEST_DAYS)))).toBe('EXPIRED');
    const upheld = promised({ state: 'missed', missedOn: day(14), contestedOn: day(15) });
    expect(codeOf(() => upheld.after('contest', BY, day(16)))).toBe('ALREADY_DECIDED');
    expect(upheld.contestableUntil).toBeNull();
  });

  it('is agreed on the view that was looked at, by the side that does not hold it', () => {
    expect(contested().after('agree', FOR, day(15), 'kept')).toBe('kept');
    expect(codeOf(() => contested().after('agree', FOR, day(15), 'late'))).toBe('CONFLICT');
    expect(codeOf(() => contested().after('agree', BY, day(15), 'kept'))).toBe('CONFLICT');
    const replied = contested({ partnerView: 'missed' });
    expect(replied.after('agree', BY, day(15), 'missed')).toBe('missed');
    expect(codeOf(() => replied.after('reply', FOR, day(15)))).toBe('ALREADY_DECIDED');
  });

  it('is refused with the reason a person can understand', () => {
    expect(codeOf(() => promised().after('do', BY, day(1)))).toBe('NOT_ALLOWED');
    expect(codeOf(() => promised().after('do', FOR, day(5)))).toBe('NOT_ALLOWED');
    expect(codeOf(() => promised().after('confirm', 'stranger', day(5)))).toBe('NOT_ALLOWED');
    expect(codeOf(() => promised().after('undo', BY, day(5)))).toBe('NOT_ALLOWED');
    for (const state of ['kept', 'late', 'waived', 'disagreed'] as const) {
      expect(codeOf(() => promised({ state }).after('do', BY, day(5)))).toBe('ALREADY_DECIDED');
    }
  });

  it('asks one side at a time, by a day', () => {
    expect([promised().turn, promised().dueOn]).toEqual([BY, day(10)]);
    const done = promised({ state: 'done', doneOn: day(5) });
    expect([done.turn, done.dueOn]).toEqual([FOR, day(5 + SILENCE_DAYS)]);
    expect([contested().turn, contested().dueOn]).toEqual([FOR, day(15 + TALK_DAYS)]);
    expect(contested({ partnerView: 'late' }).turn).toBe(BY);
    expect(promised({ state: 'missed' }).turn).toBeNull();
    expect([promised().stateOn(day(1)), promised().stateOn(day(2))]).toEqual(['upcoming', 'due']);
  });
});

/** The rules once more, written as plain questions about what happened, to compare with. */
interface Told {
  state: PromiseState;
  doneAt: number | null;
  missedAt: number | null;
  contestedAt: number | null;
  partnerSays: PromiseView | null;
}
function expected(told: Told, move: PromiseMove, who: string | null, today: number): PromiseState | null {
  const { state } = told;
  const outcome = (told.doneAt ?? today) <= 10 ? 'kept' : 'late';
  if (who === null) {
    if (state === 'open' && move === 'drop') return 'waived';
    if (state === 'open' && move === 'miss') return today > 13 ? 'missed' : null;
    if (state === 'done' && move === 'trust') return today > told.doneAt! + 7 ? outcome : null;
    return state === 'contested' && move === 'lapse' && today > told.contestedAt! + 14 ? 'disagreed' : null;
  }
  if (who === BY) {
    if (state === 'open' && move === 'do') return today >= 2 ? 'done' : null;
    if (state === 'done' && move === 'undo') return 'open';
    if (state === 'contested' && move === 'agree') return told.partnerSays;
    const inTime = told.contestedAt === null && today <= told.missedAt! + 14;
    return state === 'missed' && move === 'contest' && inTime ? 'contested' : null;
  }
  if (who !== FOR) return null;
  if (state === 'open' && move === 'confirm') return today >= 2 ? outcome : null;
  if (state === 'done' && move === 'confirm') return outcome;
  if (state === 'done' && move === 'doubt') return 'open';
  if (move === 'waive') return state === 'open' || state === 'missed' ? 'waived' : null;
  if (state !== 'contested') return null;
  if (move === 'agree') return 'kept';
  return move === 'reply' && told.partnerSays === null ? 'contested' : null;
}

describe('any interleaving of both sides, a stranger, the house and the clock', () => {
  const people = [BY, FOR, 'stranger', null];
  const every = PROMISE_MOVES.flatMap((move) => people.map((who) => ({ move, who })));
  const step = fc.record({
    any: fc.constantFrom(...every),
    /** Every other step is one of those that are open, or else few would get far. */
    open: fc.option(fc.nat(), { freq: 2 }),
    wait: fc.nat({ max: 9 }),
  });

  /** Missed, contested and never settled: three long waits in a row, which chance alone seldom finds. */
  const toDisagreement = (
    [
      ['do', 'stranger', 9],
      ['miss', null, 9],
      ['contest', BY, 9],
      ['lapse', null, 9],
      ['lapse', null, 9],
    ] as const
  ).map(([move, who, wait]) => ({ any: { move, who }, open: null, wait }));

  it('does exactly what the table says, and never leaves a final state', () => {
    const reached = new Set<PromiseState>();
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const subject = promised();
        const told: Told = {
          state: 'open',
          doneAt: null,
          missedAt: null,
          contestedAt: null,
          partnerSays: null,
        };
        let today = 0;
        for (const { any, open, wait } of steps) {
          today += wait;
          const legal = every.filter(({ move, who }) => expected(told, move, who, today) !== null);
          const { move, who } = (open === null ? null : legal[open % legal.length]) ?? any;
          const outcome = expected(told, move, who, today);
          expect(subject.may(move, who, day(today))).toBe(outcome !== null);
          if (outcome === null) {
            expect(codeOf(() => subject.after(move, who, day(today)))).not.toBeNull();
            continue;
          }
          expect(['kept', 'late', 'waived', 'disagreed']).not.toContain(told.state);
          expect(subject.after(move, who, day(today))).toBe(outcome);
          if (move === 'do') told.doneAt = today;
          if (move === 'undo' || move === 'doubt') told.doneAt = null;
          if (move === 'miss') told.missedAt = today;
          if (move === 'contest') told.contestedAt = today;
          if (move === 'reply') told.partnerSays = 'missed';
          told.state = outcome;
          const on = (count: number | null) => (count === null ? null : day(count));
          Object.assign(subject, {
            state: outcome,
            doneOn: on(told.doneAt),
            missedOn: on(told.missedAt),
            contestedOn: on(told.contestedAt),
            promiserView: told.contestedAt === null ? null : 'kept',
            partnerView: told.partnerSays,
          });
          reached.add(outcome);
        }
      }),
      { numRuns: 5_000, examples: [[toDisagreement]] },
    );
    expect([...reached].sort()).toEqual([...PROMISE_STATES].sort());
  });
});

describe('promiseSide and viewerMayPromise', () => {
  const viewer = (...businessIds: string[]): Viewer => ({
    accountId: 'a',
    sessionId: 's',
    actingForId: businessIds[0] ?? null,
    isOperator: false,
    seats: businessIds.map((businessId) => ({ seatId: businessId, businessId, role: 'staff' })),
  });

  it('offers each side its own buttons, and strangers none', () => {
    expect(viewerMayPromise(viewer(BY), promised(), day(5))).toEqual(['do']);
    expect(viewerMayPromise(viewer(BY), promised(), day(1))).toEqual([]);
    expect(viewerMayPromise(viewer(FOR), promised(), day(5))).toEqual(['confirm', 'waive']);
    const done = promised({ state: 'done', doneOn: day(5) });
    expect(viewerMayPromise(viewer(BY), done, day(5))).toEqual(['undo']);
    expect(viewerMayPromise(viewer(FOR), done, day(5))).toEqual(['confirm', 'doubt']);
    expect(viewerMayPromise(viewer(FOR), contested(), day(16))).toEqual(['reply', 'agree']);
    expect(viewerMayPromise(viewer(BY), contested(), day(16))).toEqual([]);
    expect(viewerMayPromise(viewer('other'), promised(), day(5))).toEqual([]);
  });

  it('sees the viewer on the side they act for, and else on one they have a seat in', () => {
    expect(promiseSide(viewer(BY, FOR), promised())).toBe(BY);
    expect(promiseSide(viewer(FOR, BY), promised())).toBe(FOR);
    expect(promiseSide(viewer('other', FOR), promised())).toBe(FOR);
    expect(promiseSide(viewer('other'), promised())).toBeNull();
  });
});
