import type { Point } from '#libs/common';
import { placeOf, type Spot } from './plane.js';
import { Nearby } from './nearby.js';
import { OPEN_PLACES } from './plan.js';
import type { TownPlan } from './plan-town.js';
import { apart, fromLine, inside, knownFrame, sides, within } from './shapes.js';
import type { Street } from './streets.js';

/** A shop front: a door on a street with its number. */
export interface Front {
  readonly street: string;
  readonly number: number;
  readonly spot: Spot;
  readonly place: Point;
}

/** Metres from the kerb to where the pin stands, and between two doors. */
const BEHIND_KERB = 6.5;
const DOOR_EVERY = 10;

/** Metres a pin keeps from every edge of its block, so that it never stands on another street. */
const CLEAR = 3;

interface Door {
  readonly spot: Spot;
  readonly side: number;
  readonly order: number;
}

/** All shop fronts of the named streets, numbered: odd on one side, even on the other, and round the square. */
export function fronts({ blocks, streets }: TownPlan): Front[] {
  const houses = new Nearby<readonly Spot[]>(blocks, (shape) => shape);
  const stands = (spot: Spot) =>
    houses
      .at(spot)
      .some(
        (shape) =>
          within(spot, knownFrame(shape)) &&
          inside(spot, shape) &&
          sides(shape).every((side) => fromLine(spot, side) >= CLEAR),
      );
  const doors = new Map<string, Door[]>();
  for (const street of streets) {
    for (const door of doorsOf(street).filter(({ spot }) => stands(spot))) {
      const name = openPlace(street, door.spot) ?? street.name;
      if (name) doors.set(name, [...(doors.get(name) ?? []), door]);
    }
  }
  return [...doors].flatMap(([name, all]) => {
    const open = OPEN_PLACES.find((place) => place.name === name);
    return open ? roundThePlace(open, all) : bothSides(name, all);
  });
}

function doorsOf({ line, half }: Street): Door[] {
  const result: Door[] = [];
  let walked = DOOR_EVERY / 2;
  let order = 0;
  line.slice(1).forEach((b, i) => {
    const a = line[i]!;
    const length = apart(a, b);
    for (; walked < length; walked += DOOR_EVERY, order++) {
      const [du, dv] = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
      for (const side of [1, -1]) {
        const off = side * (half + BEHIND_KERB);
        result.push({ spot: [a[0] + du * walked - dv * off, a[1] + dv * walked + du * off], side, order });
      }
    }
    walked -= length;
  });
  return result;
}

type OpenPlace = (typeof OPEN_PLACES)[number];

/** The open place a door looks onto, when its street is one of those round it. */
const openPlace = ({ main }: Street, [u, v]: Spot): string | undefined =>
  main
    ? OPEN_PLACES.find(
        ({ west, south, east, north }) => u > west - 16 && u < east + 16 && v > south - 16 && v < north + 16,
      )?.name
    : undefined;

/** Clockwise from a little east of the middle of the north side. */
function roundThePlace({ name, west, south, east, north }: OpenPlace, all: readonly Door[]): Front[] {
  const [u0, v0] = [west + (east - west) * 0.6, (south + north) / 2];
  const turn = ([u, v]: Spot) => (Math.atan2(u - u0, v - v0) + 2 * Math.PI) % (2 * Math.PI);
  return [...all].sort((a, b) => turn(a.spot) - turn(b.spot)).map(({ spot }, i) => front(name, i + 1, spot));
}

function bothSides(name: string, all: readonly Door[]): Front[] {
  const upright = Math.abs(spread(all, 1)) > Math.abs(spread(all, 0));
  const along = ({ spot }: Door) => (upright ? spot[1] : spot[0]);
  return [1, -1].flatMap((side) =>
    all
      .filter((door) => door.side === side)
      .sort((a, b) => along(a) - along(b))
      .map(({ spot }, i) => front(name, side === 1 ? 2 * i + 1 : 2 * i + 2, spot)),
  );
}

const spread = (all: readonly Door[], axis: 0 | 1): number =>
  Math.max(...all.map(({ spot }) => spot[axis])) - Math.min(...all.map(({ spot }) => spot[axis]));

const front = (street: string, number: number, spot: Spot): Front => ({
  street,
  number,
  spot,
  place: placeOf(spot),
});
