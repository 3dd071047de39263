import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { addDays, type Day, Refusal } from '#libs/common';
import type { Viewer } from '#libs/identity';
import {
  Partnership,
  PARTNERSHIP_MOVES,
  PARTNERSHIP_STATES,
  PARTNERSHIP_TRANSITIONS,
  type PartnershipMove,
  type PartnershipMover,
} from './partnership.entity.js';
import { viewerMayPartnership } from './partnership.policy.js';

const FROM = 'florist';
const TO = 'photographer';
const TODAY: Day = '2026-05-10';

function partnership(part: Partial<Partnership> = {}): Partnership {
  return Object.assign(new Partnership(), {
    fromBusinessId: FROM,
    toBusinessId: TO,
    state: 'active',
    startsOn: '2026-05-01',
    endsOn: '2026-06-30',
    pausedOn: null,
    pausedUntil: null,
    lastDay: null,
    endingByBusinessId: null,
    soonerOn: null,
    ...part,
  });
}
const by = (businessId: string): PartnershipMover => ({ businessId });
function codeOf(work: () => unknown): string | null {
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
    const source = readFileSync(new URL('./partnership.entity.ts', import.meta.url), 'utf8');
    const written = [...source.matchAll(/^ \* \| (\w+) +\| (\w+) +\| ([\w, ]+?) +\| (\w+) +\|$/gm)]
      .map(([, ...cells]) => cells.join(' '))
      .filter((line) => !line.startsWith('in move'));
    const coded = Object.entries(PARTNERSHIP_TRANSITIONS).flatMap(([state, moves]) =>
      Object.entries(moves).map(([move, { who, becomes }]) =>
        [state, move, who.join(', '), becomes].join(' '),
      ),
    );
    expect(written.length).toBeGreaterThan(15);
    expect(written.sort()).toEqual(coded.sort());
  });
});

describe('the state that counts', () => {
  it.each([
    ['on the last day', {}, '2026-06-30', 'active'],
    ['after the last day', {}, '2026-07-01', 'completed'],
    ['on the last day of notice', { lastDay: '2026-05-20' }, '2026-05-20', 'active'],
    ['after the last day of notice', { lastDay: '2026-05-20' }, '2026-05-21', 'ended'],
    ['in a pause', { state: 'paused', pausedOn: TODAY }, '2026-06-30', 'paused'],
    ['on the last day of a pause', { state: 'paused', pausedUntil: '2026-05-12' }, '2026-05-12', 'paused'],
    ['after a pause', { state: 'paused', pausedUntil: '2026-05-12' }, '2026-05-13', 'active'],
    ['after a pause longer than the period', { state: 'paused', pausedOn: TODAY }, '2026-07-01', 'completed'],
    ['once written', { state: 'ended' }, '2026-05-01', 'ended'],
  ] as const)('%s', (_, part, day, state) => {
    expect(partnership(part).stateOn(day)).toBe(state);
  });
});

describe('any move by anybody on any day', () => {
  const day = fc.integer({ min: -30, max: 90 }).map((days) => addDays('2026-05-01', days));
  const optionalDay = fc.option(day, { nil: null });
  const anyPartnership = fc
    .record({
      state: fc.constantFrom(...PARTNERSHIP_STATES),
      pausedUntil: optionalDay,
      lastDay: optionalDay,
      soonerOn: optionalDay,
      endingByBusinessId: fc.constantFrom(FROM, TO),
    })
    .map((part) => partnership(part));
  const mover = fc.constantFrom<PartnershipMover>('agreement', 'clock', by(FROM), by(TO), by('stranger'));

  it('happens exactly as the table says', () => {
    fc.assert(
      fc.property(
        anyPartnership,
        fc.constantFrom(...PARTNERSHIP_MOVES),
        mover,
        day,
        (row, move, who, today) => {
          const state = who === 'clock' ? row.state : row.stateOn(today);
          const rule = PARTNERSHIP_TRANSITIONS[state][move];
          const becomes =
            codeOf(() => row.after(move, who, today)) === null ? row.after(move, who, today) : null;
          expect(row.may(move, who, today)).toBe(becomes !== null);
          if (becomes === null) return;
          expect(becomes).toBe(rule?.becomes);
          const role =
            who === 'agreement' || who === 'clock'
              ? who
              : who.businessId === row.endingByBusinessId
                ? 'ender'
                : 'party';
          const allowed = {
            agreement: ['agreement'],
            clock: ['clock'],
            ender: ['party'],
            party: ['party', 'other'],
          };
          expect(rule?.who.some((name) => allowed[role].includes(name))).toBe(true);
          expect(who).not.toEqual(by('stranger'));
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('lets nothing but the last day end what is under notice', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PARTNERSHIP_MOVES), mover, (move, who) => {
        const row = partnership({ lastDay: '2026-05-20', endingByBusinessId: FROM });
        const allowed: readonly PartnershipMove[] = ['close', 'agree'];
        if (row.may(move, who, TODAY)) expect(allowed).toContain(move);
      }),
    );
  });

  it('is offered to a person exactly when it is open to their side', () => {
    const viewer = {
      accountId: 'a',
      sessionId: 's',
      actingForId: TO,
      seats: [],
      isOperator: false,
    } satisfies Viewer;
    const asks = partnership({ lastDay: '2026-05-20', soonerOn: '2026-05-12', endingByBusinessId: FROM });
    expect(viewerMayPartnership(viewer, partnership(), TODAY)).toEqual(['amend', 'renew', 'pause', 'end']);
    expect(viewerMayPartnership(viewer, asks, TODAY)).toEqual(['agree']);
    expect(viewerMayPartnership({ ...viewer, actingForId: FROM }, asks, TODAY)).toEqual([]);
    expect(viewerMayPartnership({ ...viewer, actingForId: null }, asks, TODAY)).toEqual([]);
    expect(viewerMayPartnership(viewer, partnership({ state: 'completed' }), TODAY)).toEqual(['renew']);
  });

  it('takes notes from its first day until thirty days after its last, and none when it never began', () => {
    const running = partnership();
    const noted = (one: Partnership, today: Day) => one.refusesNotes(today);
    expect(noted(running, '2026-04-30')).toBe('not_begun');
    expect(noted(running, '2026-05-01')).toBeNull();
    expect([running.notesUntil, noted(running, '2026-07-30'), noted(running, '2026-07-31')]).toEqual([
      '2026-07-30',
      null,
      'over',
    ]);
    const noticed = partnership({ state: 'ended', lastDay: '2026-05-20' });
    expect([noticed.notesUntil, noted(noticed, '2026-06-19'), noted(noticed, '2026-06-20')]).toEqual([
      '2026-06-19',
      null,
      'over',
    ]);
    for (const today of ['2026-04-20', '2026-05-02', '2027-01-01'])
      expect(noted(partnership({ state: 'ended', lastDay: '2026-04-30' }), today)).toBe('never_in_force');
  });
});
