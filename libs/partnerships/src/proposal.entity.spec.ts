import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Refusal, type RefusalCode } from '#libs/common';
import type { Viewer } from '#libs/identity';
import {
  Proposal,
  PROPOSAL_MOVES,
  PROPOSAL_STATES,
  type ProposalMove,
  type ProposalState,
  TRANSITIONS,
} from './proposal.entity.js';
import { guestMay, proposalSide, viewerMay } from './proposal.policy.js';

const FROM = 'florist';
const TO = 'photographer';
const START = Date.parse('2026-11-23T09:00:00Z');
const hours = (count: number) => new Date(START + count * 3_600_000);

function proposal(part: Partial<Proposal> = {}): Proposal {
  return Object.assign(new Proposal(), {
    id: 'p',
    fromBusinessId: FROM,
    toBusinessId: TO,
    state: 'draft',
    currentVersion: 0,
    queuedAt: null,
    turnBusinessId: null,
    expiresAt: null,
    recallUntil: null,
    ...part,
  });
}
const sent = (part: Partial<Proposal> = {}) =>
  proposal({ state: 'sent', currentVersion: 1, turnBusinessId: TO, expiresAt: hours(10), ...part });

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
    const source = readFileSync(new URL('./proposal.entity.ts', import.meta.url), 'utf8');
    const written = [...source.matchAll(/^ \* \| (\w+) +\| (\w+) +\| (\w+) +\| (\w+) +\|$/gm)].map(
      ([, ...cells]) => cells.join(' '),
    );
    const coded = Object.entries(TRANSITIONS).flatMap(([state, moves]) =>
      Object.entries(moves).map(([move, { who, becomes }]) => [state, move, who, becomes].join(' ')),
    );
    expect(written.length).toBeGreaterThan(5);
    expect(written).toEqual(coded);
  });
});

describe('a single move', () => {
  it.each([
    ['send', FROM, 'sent'],
    ['discard', FROM, 'removed'],
    ['send', TO, 'NOT_ALLOWED'],
    ['accept', TO, 'NOT_ALLOWED'],
  ] as const)('from a draft: %s by %s gives %s', (move, who, outcome) => {
    expect(codeOf(() => proposal().after(move, who, hours(0))) ?? proposal().after(move, who, hours(0))).toBe(
      outcome,
    );
  });

  it('is refused with the reason a person can understand', () => {
    expect(codeOf(() => sent().after('accept', FROM, hours(1)))).toBe('NOT_ALLOWED');
    expect(codeOf(() => sent().after('withdraw', TO, hours(1)))).toBe('NOT_ALLOWED');
    expect(codeOf(() => sent().after('accept', 'stranger', hours(1)))).toBe('NOT_ALLOWED');
    expect(codeOf(() => sent().after('accept', TO, hours(10)))).toBe('EXPIRED');
    expect(codeOf(() => sent().after('expire', null, hours(9)))).toBe('NOT_ALLOWED');
    expect(codeOf(() => sent().after('send', FROM, hours(1)))).toBe('CONFLICT');
    for (const state of ['accepted', 'declined', 'withdrawn'] as const) {
      expect(codeOf(() => sent({ state }).after('accept', TO, hours(1)))).toBe('ALREADY_DECIDED');
    }
    expect(codeOf(() => sent({ state: 'expired' }).after('decline', TO, hours(11)))).toBe('EXPIRED');
  });

  it('follows the turn, whoever started', () => {
    const countered = sent({ turnBusinessId: FROM, currentVersion: 2 });
    expect(countered.may('accept', FROM, hours(1))).toBe(true);
    expect(countered.may('accept', TO, hours(1))).toBe(false);
    expect(countered.may('withdraw', TO, hours(1))).toBe(true);
  });
});

/** The table once more, written as one plain question, to compare with. */
interface Model {
  readonly state: ProposalState;
  readonly version: number;
  readonly turn: string;
  /** Hours: until when it can be answered, and recalled. */
  readonly until: number;
  readonly fresh: number;
  readonly queued: boolean;
}

function expected(model: Model, move: ProposalMove, who: string | null, hour: number): string | null {
  const { state, version, turn, until, fresh, queued } = model;
  const over = hour >= until;
  if (state === 'draft' && who === FROM) {
    const waiting: Partial<Record<ProposalMove, string>> = queued
      ? { leave: 'draft' }
      : { send: 'sent', queue: 'draft' };
    return move === 'discard' ? 'removed' : (waiting[move] ?? null);
  }
  if (state === 'draft' && who === null && queued) {
    return { deliver: 'sent', drop: 'draft' }[String(move)] ?? null;
  }
  if (state !== 'sent') return null;
  if (move === 'expire') return over && who === null ? 'expired' : null;
  if (over) return null;
  if (move === 'close') return who === FROM || who === TO ? 'withdrawn' : null;
  const asked = { accept: 'accepted', decline: 'declined', counter: 'sent', snooze: 'sent' } as const;
  if (who === turn) return asked[move as keyof typeof asked] ?? null;
  if (who !== FROM && who !== TO) return null;
  if (move === 'recall' && hour < fresh) return version === 1 ? 'draft' : 'sent';
  return move === 'withdraw' ? 'withdrawn' : null;
}

describe('any interleaving of both sides, a stranger and the clock', () => {
  const step = fc.record({
    move: fc.constantFrom(...PROPOSAL_MOVES),
    who: fc.constantFrom(FROM, TO, 'stranger', null),
    wait: fc.nat({ max: 4 }),
  });

  it('does exactly what the table says, and ends at most once', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const subject = proposal();
        let model: Model = { state: 'draft', version: 0, turn: TO, until: 0, fresh: 0, queued: false };
        const before: Model[] = [];
        let hour = 0;
        let ends = 0;
        for (const { move, who, wait } of steps) {
          hour += wait;
          const outcome = expected(model, move, who, hour);
          expect(subject.may(move, who, hours(hour))).toBe(outcome !== null);
          if (outcome === null) {
            expect(codeOf(() => subject.after(move, who, hours(hour)))).not.toBeNull();
            continue;
          }
          expect(subject.after(move, who, hours(hour))).toBe(outcome);
          if (outcome === 'removed') return;
          const { version, turn } = model;
          if (move === 'send' || move === 'deliver' || move === 'counter') {
            before.push(model);
            const next = move === 'counter' && turn === TO ? FROM : TO;
            const times = { until: hour + 10, fresh: hour + 1 };
            model = { state: 'sent', version: version + 1, turn: next, queued: false, ...times };
          } else if (move === 'recall') model = { ...before.pop()!, fresh: 0, queued: false };
          else if (move === 'queue' || move === 'leave' || move === 'drop')
            model = { ...model, queued: move === 'queue' };
          else if (move !== 'snooze') model = { ...model, state: outcome as ProposalState };
          if (!['draft', 'sent'].includes(model.state)) ends += 1;
          Object.assign(subject, {
            state: model.state,
            currentVersion: model.version,
            turnBusinessId: model.state === 'sent' ? model.turn : null,
            expiresAt: model.until ? hours(model.until) : null,
            recallUntil: hours(model.fresh),
            queuedAt: model.queued ? hours(hour) : null,
          });
        }
        expect(ends).toBeLessThanOrEqual(1);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('viewerMay and guestMay', () => {
  const viewer = (...businessIds: string[]): Viewer => ({
    accountId: 'a',
    sessionId: 's',
    actingForId: businessIds[0] ?? null,
    isOperator: false,
    seats: businessIds.map((businessId) => ({ seatId: businessId, businessId, role: 'staff' })),
  });

  it('offers each side its own buttons, and strangers none', () => {
    expect(viewerMay(viewer(FROM), proposal(), hours(0))).toEqual(['send', 'queue']);
    expect(viewerMay(viewer(TO), proposal(), hours(0))).toEqual([]);
    expect(viewerMay(viewer(TO), sent(), hours(0))).toEqual(['accept', 'counter', 'decline', 'snooze']);
    expect(viewerMay(viewer(FROM), sent(), hours(0))).toEqual(['withdraw']);
    expect(viewerMay(viewer('other'), sent(), hours(0))).toEqual([]);
    expect(guestMay(sent(), hours(0))).toEqual(['accept', 'counter', 'decline']);
  });

  it('never offers what would be refused, in any state at any hour', () => {
    for (const state of PROPOSAL_STATES) {
      for (const hour of [0, 9, 10, 20]) {
        const subject = state === 'draft' ? proposal() : sent({ state });
        const offered = viewerMay(viewer(TO), subject, hours(hour));
        for (const action of offered) {
          expect(codeOf(() => subject.after(action, TO, hours(hour)))).toBeNull();
        }
        if (hour >= 10) expect(offered).toEqual([]);
      }
    }
  });

  it('hides a draft from the side it is meant for', () => {
    expect(proposalSide(viewer(TO), proposal())).toBeNull();
    expect(proposalSide(viewer(TO), sent())).toBe(TO);
    expect(proposalSide(viewer('other', TO), sent())).toBe(TO);
    expect(proposalSide(viewer('other'), sent())).toBeNull();
  });
});
