import type { WeighedReason } from './reason.js';

/** How many reasons of one side are told. */
const TOLD = 3;

/** What is particular to these two is told before what holds for all of their kind. */
const PARTICULAR: Readonly<Record<WeighedReason['kind'], number>> = {
  moment: 1,
  experience: 1.2,
  reach: 1.6,
  near: 1.3,
  supply: 1,
  hosting: 1,
  audience: 0.8,
  referral: 0.7,
  circle: 0.5,
  custom: 0.4,
};

/** A second shared moment says less than something of another kind. */
const SECOND_MOMENT = 0.5;

/** Lighter than this is not worth the breath, unless there is nothing else. */
const LIGHTEST = 0.03;

/** Why the two belong together is told first, then how much comes of it, and what came of it for others. */
const SECOND: ReadonlySet<WeighedReason['kind']> = new Set(['reach', 'near', 'experience']);

/** What is usual in a trade is told only where there is little to say of these two. */
const USUAL: ReadonlySet<WeighedReason['kind']> = new Set(['circle', 'custom']);
const ENOUGH = 2;

/** What can be told in one sentence with what is usual in the two trades: it says why it is usual. */
const EXPLAINS_CUSTOM: ReadonlySet<WeighedReason['kind']> = new Set([
  'moment',
  'supply',
  'hosting',
  'referral',
]);

/**
 * The reasons worth telling, in the order to tell them: two moments at most and one of any other kind. Told is what carries the
 * match, alone or together with what is usual in the trade, which is then not told again. Where nothing does, the weightiest is told.
 */
export function tellingReasons(
  reasons: readonly WeighedReason[],
  carries: (reason: WeighedReason) => boolean,
): WeighedReason[] {
  const passed = new Set<WeighedReason>();
  const told: WeighedReason[] = [];
  const custom = reasons.find(({ kind }) => kind === 'custom');
  const carrying = (reason: WeighedReason): WeighedReason | null => {
    if (carries(reason)) return reason;
    if (!custom || passed.has(custom) || !EXPLAINS_CUSTOM.has(reason.kind)) return null;
    const joined = { ...reason, weight: reason.weight + custom.weight, withCustom: true };
    return carries(joined) ? joined : null;
  };
  const tell = (among: readonly WeighedReason[], most: number): void => {
    while (told.length < most) {
      const best = bestOf(among, told, passed);
      if (!best) return;
      passed.add(best);
      const reason = carrying(best);
      if (!reason) continue;
      if (custom && reason.withCustom) passed.add(custom);
      told.push(reason);
    }
  };
  tell(
    reasons.filter(({ kind }) => !USUAL.has(kind)),
    TOLD,
  );
  tell(reasons, ENOUGH);
  if (told.length === 0) return reasons.slice(0, 1);
  const place = ({ kind }: WeighedReason) => (USUAL.has(kind) ? 2 : SECOND.has(kind) ? 1 : 0);
  return told.sort((a, b) => place(a) - place(b));
}

/** The one to be told next, if there is one. */
function bestOf(
  among: readonly WeighedReason[],
  told: readonly WeighedReason[],
  passed: ReadonlySet<WeighedReason>,
): WeighedReason | undefined {
  const [best] = among
    .filter((reason) => !passed.has(reason) && (told.length === 0 || reason.weight >= LIGHTEST))
    .map((reason) => ({ reason, rank: rank(reason, told) }))
    .filter((entry) => entry.rank > 0)
    .sort((a, b) => b.rank - a.rank);
  return best?.reason;
}

function rank(reason: WeighedReason, told: readonly WeighedReason[]): number {
  const same = told.filter(({ kind }) => kind === reason.kind).length;
  const plain = reason.weight * PARTICULAR[reason.kind];
  if (reason.kind === 'moment') return same === 0 ? plain : same === 1 ? plain * SECOND_MOMENT : 0;
  return same === 0 ? plain : 0;
}
