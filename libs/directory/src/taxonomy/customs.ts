import { customsAToC } from './customs/a-to-c.data.js';
import { customsDToJ } from './customs/d-to-j.data.js';
import { customsKToR } from './customs/k-to-r.data.js';
import { customsSToZ } from './customs/s-to-z.data.js';

/** For each category the partners that are customary in its trade, the most usual first. */
export const customs: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({ ...customsAToC, ...customsDToJ, ...customsKToR, ...customsSToZ }).map(([of, list]) => [
    of,
    list.split(' '),
  ]),
);

const places = new Map(
  [...customs].flatMap(([of, list]) =>
    list.map((partner, place): [string, number] => [`${of} ${partner}`, place]),
  ),
);

/** The place of a partner among those customary in a trade, counted from 0; undefined when it is none of them. */
export function customPlace(of: string, partner: string): number | undefined {
  return places.get(`${of} ${partner}`);
}
