import type { Point } from '#libs/common';
import type { BusinessSheet } from './businesses/sheet.js';
import { fronts, type Front } from './map/fronts.js';
import { RURAL } from './map/plan.js';
import { planTown } from './map/plan-town.js';
import { placeOf, type Spot } from './map/plane.js';
import { apart } from './map/shapes.js';
import { Random } from './random.js';

/** Where a business is: on the map, on an envelope, and how far from the middle of Market Square in metres. */
export interface Address {
  readonly place: Point;
  readonly lines: readonly string[];
  readonly postcode: string;
  readonly street: string;
  readonly fromSquare: number;
}

/** Least distance between two pins, in metres. */
const ELBOW_ROOM = 17;

/** Gives every business a door of its own: the named one, or one on its street, the nearer to the square the likelier. */
export function placeBusinesses(sheets: readonly BusinessSheet[]): Map<BusinessSheet, Address> {
  const all = fronts(planTown());
  const taken: Spot[] = [];
  const placed = new Map<BusinessSheet, Address>();
  const numbered = sheets.filter(({ number }) => number !== undefined);
  for (const sheet of [...numbered, ...sheets.filter(({ number }) => number === undefined)]) {
    const rural = RURAL.find(({ address }) => address === sheet.at);
    const front = rural ? undefined : door(sheet, all, taken);
    const spot: Spot = rural?.spot ?? front!.spot;
    taken.push(spot);
    placed.set(sheet, {
      place: placeOf(spot),
      lines: front ? [addressLine(front)] : sheet.at.split(', '),
      postcode: postcode(spot, taken.length),
      street: sheet.at.split(', ').at(-1)!,
      fromSquare: Math.hypot(...spot),
    });
  }
  return placed;
}

function door(sheet: BusinessSheet, all: readonly Front[], taken: readonly Spot[]): Front {
  const street = all.filter((front) => front.street === sheet.at);
  const named = street.find(({ number }) => number === sheet.number);
  if (sheet.number !== undefined) {
    if (!named) throw new Error(`${sheet.name}: there is no ${sheet.at} ${sheet.number}.`);
    return named;
  }
  const free = street
    .filter(({ spot }) => taken.every((other) => apart(other, spot) >= ELBOW_ROOM))
    .sort((a, b) => Math.hypot(...a.spot) - Math.hypot(...b.spot));
  const chosen = free[Math.floor(free.length * new Random(sheet.name).next() ** 2.6)];
  if (!chosen) throw new Error(`${sheet.name}: no door left in ${sheet.at}.`);
  return chosen;
}

/** The number stands behind the name of a square and before that of a street. */
const addressLine = ({ street, number }: Front): string =>
  street === 'Market Square' || street === 'Station Square' ? `${street} ${number}` : `${number} ${street}`;

/** Invented codes: no post office uses LV. */
function postcode([u, v]: Spot, index: number): string {
  const district = Math.hypot(u, v) < 370 ? 1 : v > Math.abs(u) ? 2 : v < -Math.abs(u) ? 5 : u > 0 ? 3 : 4;
  const letters = 'ABDEFGHJLNPQRSTUWXYZ';
  const pair = [index, index * 7 + 3].map((i) => letters[i % letters.length]).join('');
  return `LV${district} ${1 + (index % 8)}${pair}`;
}
