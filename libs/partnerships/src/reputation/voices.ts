import type { Outcome } from './promise-records.js';

type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * How independent the partners of a business are. Partners that work with each other may speak with one tongue, and so
 * may all those that work with nobody outside this circle; within such a group the j-th voice counts 1/j.
 * @returns the rank j of a partner among its group, from 1: those with the newest promises first
 */
export function voices(outcomes: readonly Outcome[]): (business: string, partner: string) => number {
  const neighbours = graphOf(outcomes);
  const newest = newestOf(outcomes);
  const ranks = new Map<string, ReadonlyMap<string, number>>();
  return (business, partner) => {
    let known = ranks.get(business);
    if (!known) {
      const age = (one: string) => newest.get(`${business} ${one}`) ?? Infinity;
      known = ranksOf(business, neighbours, age);
      ranks.set(business, known);
    }
    return known.get(partner) ?? 1;
  };
}

function ranksOf(
  business: string,
  neighbours: Neighbours,
  age: (partner: string) => number,
): Map<string, number> {
  const partners = neighbours.get(business) ?? new Set<string>();
  const knowsOthers = (partner: string) =>
    [...(neighbours.get(partner) ?? [])].some((other) => other !== business && !partners.has(other));
  const groups = circles(partners, neighbours);
  const open = groups.filter((group) => group.some(knowsOthers));
  const closed = groups.filter((group) => !group.some(knowsOthers)).flat();
  const ranks = new Map<string, number>();
  for (const group of [...open, closed]) {
    const sorted = [...group].sort((a, b) => age(a) - age(b) || (a < b ? -1 : 1));
    sorted.forEach((partner, index) => ranks.set(partner, index + 1));
  }
  return ranks;
}

/** The partners in groups that work with each other. */
function circles(partners: ReadonlySet<string>, neighbours: Neighbours): string[][] {
  const left = new Set(partners);
  const groups: string[][] = [];
  for (const first of partners) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (const member of group) {
      for (const other of neighbours.get(member) ?? []) if (left.delete(other)) group.push(other);
    }
    groups.push(group);
  }
  return groups;
}

function graphOf(outcomes: readonly Outcome[]): Neighbours {
  const neighbours = new Map<string, Set<string>>();
  const tie = (a: string, b: string) => {
    const known = neighbours.get(a);
    if (known) known.add(b);
    else neighbours.set(a, new Set([b]));
  };
  for (const { byBusinessId, forBusinessId } of outcomes) {
    tie(byBusinessId, forBusinessId);
    tie(forBusinessId, byBusinessId);
  }
  return neighbours;
}

function newestOf(outcomes: readonly Outcome[]): ReadonlyMap<string, number> {
  const newest = new Map<string, number>();
  for (const { byBusinessId, forBusinessId, ageDays } of outcomes) {
    const pair = `${byBusinessId} ${forBusinessId}`;
    newest.set(pair, Math.min(newest.get(pair) ?? Infinity, ageDays));
  }
  return newest;
}
