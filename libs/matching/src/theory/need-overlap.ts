import { nearNeeds, needFamilies, needs, type Category, type NeedKey } from '#libs/directory';

const near = new Map<string, number>();
for (const [a, b, degree] of nearNeeds) {
  near.set(`${a}|${b}`, degree);
  near.set(`${b}|${a}`, degree);
}

/** From this weight on a need is what customers come for; below it is a side line. */
const CORE = 0.6;

/** How far one need can stand in for another (1 the same, 0 not at all). */
export function substitution(a: NeedKey, b: NeedKey): number {
  if (a === b) return 1;
  const stated = near.get(`${a}|${b}`);
  if (stated !== undefined) return stated;
  const family = needs[a].family;
  return family === needs[b].family ? needFamilies[family] : 0;
}

/** What two kinds of business have in common in what they sell (each 0–1). */
export interface Overlap {
  /** All of it. */
  readonly total: number;
  /** What makes them rivals: a customer served by one no longer needs the other. */
  readonly substitute: number;
  /** What makes one send customers on: a side line to a specialist, or a related treatment to the one who gives it. */
  readonly referral: number;
  /** The need that overlaps most, as the first and as the second kind sell it; undefined without overlap. */
  readonly main: readonly [NeedKey, NeedKey] | undefined;
}

/** One need of one kind beside what comes nearest to it at the other. */
interface Contact {
  readonly need: NeedKey;
  readonly other: NeedKey;
  readonly amount: number;
  readonly referred: number;
}

/** What one side buys from the other is trade between them, not rivalry. */
function traded(need: NeedKey, a: Category, b: Category): number {
  return Math.max(a.buys[need] ?? 0, b.buys[need] ?? 0);
}

/** Whoever sees customers by appointment or for a project advises them, and may send them on. */
const advises = ({ visit }: Category): boolean => visit.mode === 'appointment' || visit.mode === 'project';

/**
 * How much of an overlap is referred rather than fought for. Two who advise their customers pass on what is a side line
 * to them and a calling to the other, and what is related but not the same. What nobody comes for is hardly fought for.
 */
function referredShare(advised: boolean, weights: readonly [number, number], degree: number): number {
  const [less, more] = weights[0] < weights[1] ? weights : [weights[1], weights[0]];
  if (!advised) return 0;
  if (more < CORE) return 0.5;
  return less < CORE ? 0.4 : Math.max(0, 1 - 2.5 * degree);
}

/** A store with so many departments is where people get everything in one go. */
const DEPARTMENTS = 8;

/** How much of a need is served elsewhere: a department of a one-stop store can replace the special shop more than it sells. */
function served(weight: number, by: Category, otherWeight: number): number {
  if (otherWeight >= weight) return weight;
  const oneStop = !advises(by) && Object.keys(by.needs).length >= DEPARTMENTS;
  return oneStop ? weight * (otherWeight / weight) ** 0.75 : otherWeight;
}

/** Where one kind meets the other, need by need. */
function contacts(of: Category, by: Category): Contact[] {
  const advised = advises(of) && advises(by);
  const offered = Object.entries(by.needs) as [NeedKey, number][];
  return (Object.entries(of.needs) as [NeedKey, number][]).map(([need, weight]) => {
    let best: Contact = { need, other: need, amount: 0, referred: 0 };
    for (const [other, otherWeight] of offered) {
      const degree = substitution(need, other);
      if (degree === 0) continue;
      const rivalry = 1 - Math.max(traded(need, of, by), traded(other, of, by));
      const amount = degree * served(weight, by, otherWeight) * rivalry;
      if (amount > best.amount)
        best = {
          need,
          other,
          amount,
          referred: amount * referredShare(advised, [weight, otherWeight], degree),
        };
    }
    return best;
  });
}

interface Coverage {
  readonly total: number;
  readonly substitute: number;
}

function coverage(of: Category, met: readonly Contact[]): Coverage {
  const all = Object.values(of.needs).reduce((sum, weight) => sum + weight, 0);
  const sum = (value: (contact: Contact) => number): number =>
    all > 0 ? met.reduce((total, contact) => total + value(contact), 0) / all : 0;
  return { total: sum(({ amount }) => amount), substitute: sum(({ amount, referred }) => amount - referred) };
}

/**
 * How much the two serve the same need. A specialist whose whole trade a generalist also does is mostly a rival, so the
 * larger of the two coverages counts more.
 */
export function overlapOf(a: Category, b: Category): Overlap {
  const mainOf = (category: Category): NeedKey | undefined => (Object.keys(category.needs) as NeedKey[])[0];
  if (a.key === b.key) {
    const own = mainOf(a);
    return { total: 1, substitute: 1, referral: 0, main: own && [own, own] };
  }
  const [ofA, ofB] = [contacts(a, b), contacts(b, a)];
  const [x, y] = [coverage(a, ofA), coverage(b, ofB)];
  const joined = (one: number, other: number): number =>
    0.6 * Math.max(one, other) + 0.4 * Math.min(one, other);
  const total = joined(x.total, y.total);
  const substitute = joined(x.substitute, y.substitute);
  const most = [...ofA, ...ofB.map((c) => ({ ...c, need: c.other, other: c.need }))].sort(
    (one, other) => other.amount - one.amount,
  )[0];
  return {
    total,
    substitute,
    referral: Math.max(0, total - substitute),
    main: most && most.amount > 0 ? [most.need, most.other] : undefined,
  };
}
