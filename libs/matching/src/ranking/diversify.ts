import { steadyHash } from './steady-hash.js';
import type { JudgedMatch } from './judge-match.js';

/** In the first twenty no category comes more often than this, as long as there is another. */
export const MOST_OF_A_KIND = 3;
const FIRST_PAGE = 20;
/** No more than this many of one category in a row, as long as there is another. */
export const MOST_IN_A_ROW = 2;
/** What each earlier one of the same category costs. */
const REPETITION = 0.95;

/** Only `score` is compared; what is nearly equal is ordered by a lot that is drawn anew each day and fair to all. */
export function drawOrder(judged: readonly JudgedMatch[], viewerId: string, day: string): JudgedMatch[] {
  return judged
    .map((match) => ({
      match,
      step: Math.round(match.score * 200),
      lot: steadyHash(`${viewerId}|${match.them.id}|${day}`),
    }))
    .sort((a, b) => b.step - a.step || a.lot - b.lot || (a.match.them.id < b.match.them.id ? -1 : 1))
    .map(({ match }) => match);
}

/** Spreads a list over categories: greedy, the best of what is still allowed, a repeated category counting a little less. */
export function diversify(ordered: readonly JudgedMatch[], wanted = Infinity): JudgedMatch[] {
  const queues = new Map<string, JudgedMatch[]>();
  for (const match of ordered) {
    const queue = queues.get(match.pair.theirs.key);
    if (queue) queue.push(match);
    else queues.set(match.pair.theirs.key, [match]);
  }
  for (const queue of queues.values()) queue.reverse();
  const taken = new Map<string, number>();
  const list: JudgedMatch[] = [];
  const position = new Map(ordered.map((match, index) => [match, index]));
  while (list.length < Math.min(ordered.length, wanted)) {
    const heads = [...queues.values()].flatMap((queue) => queue.at(-1) ?? []);
    const open = heads.filter((head) => allowed(head, list, taken));
    const next = best(open.length > 0 ? open : rested(heads, list), taken, position);
    queues.get(next.pair.theirs.key)?.pop();
    taken.set(next.pair.theirs.key, (taken.get(next.pair.theirs.key) ?? 0) + 1);
    list.push(next);
  }
  return list;
}

function allowed(
  head: JudgedMatch,
  list: readonly JudgedMatch[],
  taken: ReadonlyMap<string, number>,
): boolean {
  const key = head.pair.theirs.key;
  if (list.length < FIRST_PAGE && (taken.get(key) ?? 0) >= MOST_OF_A_KIND) return false;
  return !isRun(key, list);
}

const isRun = (key: string, list: readonly JudgedMatch[]): boolean =>
  list.length >= MOST_IN_A_ROW && list.slice(-MOST_IN_A_ROW).every((match) => match.pair.theirs.key === key);

/** When every category has had its share of the first page, at least runs are avoided. */
function rested(heads: readonly JudgedMatch[], list: readonly JudgedMatch[]): readonly JudgedMatch[] {
  const others = heads.filter((head) => !isRun(head.pair.theirs.key, list));
  return others.length > 0 ? others : heads;
}

function best(
  heads: readonly JudgedMatch[],
  taken: ReadonlyMap<string, number>,
  position: ReadonlyMap<JudgedMatch, number>,
): JudgedMatch {
  const value = (match: JudgedMatch) => match.score * REPETITION ** (taken.get(match.pair.theirs.key) ?? 0);
  const [first, ...rest] = heads;
  if (!first) throw new Error('There is nothing left to choose from.');
  return rest.reduce((top, next) => {
    const gain = value(next) - value(top);
    const earlier = (position.get(next) ?? 0) < (position.get(top) ?? 0);
    return gain > 1e-9 || (Math.abs(gain) <= 1e-9 && earlier) ? next : top;
  }, first);
}
