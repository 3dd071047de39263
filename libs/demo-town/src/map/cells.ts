import type { Random } from '../random.js';
import { along, apart, area, inset, inside, knownFrame, middle, within } from './shapes.js';
import {
  INNER_TOWN,
  LANE_HALF,
  LEVEL,
  OLD_TOWN,
  SPECIAL,
  STREET_HALF,
  UPRIGHT,
  type MainStreet,
} from './plan.js';
import type { Spot } from './plane.js';
import { fromWater } from './water.js';

/** A four-cornered piece of town (anticlockwise from south-west) and how much room the street on each side needs. */
export interface Cell {
  readonly corners: readonly Spot[];
  readonly room: readonly number[];
}

/** A street made by cutting a cell in two. */
export interface Cut {
  readonly from: Spot;
  readonly to: Spot;
  readonly half: number;
}

/** Something else than houses between the main streets. */
export interface SpecialCell extends Cell {
  readonly use: 'square' | 'park' | 'rail';
  readonly name: string;
}

export interface Cells {
  readonly blocks: readonly Cell[];
  readonly cuts: readonly Cut[];
  readonly specials: readonly SpecialCell[];
}

/** Divides the sheet: main streets first, then each field again and again until the blocks are as small as the quarter is old. */
export function divide(random: Random): Cells {
  const blocks: Cell[] = [];
  const cuts: Cut[] = [];
  const specials: SpecialCell[] = [];
  for (const { west, south, cell } of fields()) {
    const special = SPECIAL.find((one) => one.west === west && one.south === south);
    if (south === 'Foundry Road') specials.push({ ...cell, use: 'rail', name: 'Railway' });
    else if (special) specials.push({ ...cell, use: special.use, name: special.name ?? '' });
    else cut(cell, 0);
  }

  function cut(cell: Cell, depth: number): void {
    if (area(cell.corners) < 0) throw new Error('A cell turned inside out.');
    const lengths = [0, 1, 2, 3].map((i) => apart(cell.corners[i]!, cell.corners[(i + 1) % 4]!));
    const wide = Math.max(lengths[0]!, lengths[2]!);
    const high = Math.max(lengths[1]!, lengths[3]!);
    if (Math.max(wide, high) < goal(middle(cell.corners)) * random.between(1.3, 1.75)) {
      blocks.push(cell);
      return;
    }
    const first = wide >= high ? 0 : 1;
    const share = random.between(0.4, 0.6);
    const lean = random.between(-0.06, 0.06);
    const { halves, street } = halve(cell, first, share, lean, halfWidth(middle(cell.corners), depth));
    cuts.push(street);
    for (const half of halves) cut(half, depth + 1);
  }

  return { blocks: blocks.filter((cell) => isTown(cell, random)), cuts, specials };
}

/** The fields between the main streets. */
function fields() {
  return UPRIGHT.slice(0, -1).flatMap((west, i) =>
    LEVEL.slice(0, -1).map((south, j) => {
      const east = UPRIGHT[i + 1]!;
      const north = LEVEL[j + 1]!;
      const corners: Spot[] = [
        [west.at, south.at],
        [east.at, south.at],
        [east.at, north.at],
        [west.at, north.at],
      ];
      const room = [south.after, roomBeside(east, north.at), north.before, west.after];
      return { west: west.name, south: south.name, cell: { corners, room } };
    }),
  );
}

/** South of the river there is no brook to leave room for. */
const roomBeside = (street: MainStreet, north: number): number =>
  north < -400 ? Math.min(street.before, street.after) : street.before;

/** Cuts a cell from one side to the opposite one. */
function halve({ corners, room }: Cell, first: number, share: number, lean: number, half: number) {
  const corner = (i: number) => corners[(first + i) % 4]!;
  const side = (i: number) => room[(first + i) % 4]!;
  const from = along(corner(0), corner(1), share + lean);
  const to = along(corner(3), corner(2), share - lean);
  const halves: Cell[] = [
    { corners: [corner(0), from, to, corner(3)], room: [side(0), half, side(2), side(3)] },
    { corners: [from, corner(1), corner(2), to], room: [side(0), side(1), side(2), half] },
  ];
  return { halves, street: { from, to, half } };
}

const fromMiddle = ([u, v]: Spot): number => Math.hypot(u, v * 1.1);

/** About how long the side of a block is. */
function goal(spot: Spot): number {
  const distance = fromMiddle(spot);
  if (distance < OLD_TOWN) return 56;
  return distance < INNER_TOWN ? 72 : 86;
}

function halfWidth(spot: Spot, depth: number): number {
  return fromMiddle(spot) < OLD_TOWN && depth > 0 ? LANE_HALF : STREET_HALF;
}

/** Whether the town reaches as far as this cell: a ragged outline, and no houses that stand in the river. */
function isTown(cell: Cell, random: Random): boolean {
  const [u, v] = middle(cell.corners);
  const turn = Math.atan2(v, u);
  const reach = 985 + 85 * Math.sin(2 * turn + 0.6) + 75 * Math.sin(3 * turn + 2) + 45 * Math.sin(7 * turn);
  const distance = Math.hypot(u * 0.93, v * 1.06);
  const ragged = random.between(-60, 60);
  const works = v < -800 && u > -330 && u < 560 + ragged;
  return (works || distance < reach + ragged) && cell.corners.some((corner) => fromWater(corner) > 30);
}

/** The ground of a cell without its streets. */
export const ground = ({ corners, room }: Cell): Spot[] => inset(corners, room);

/** Whether a spot lies in a cell, streets included up to their middle. */
export const holds = ({ corners }: Cell, spot: Spot): boolean =>
  within(spot, knownFrame(corners)) && inside(spot, corners);
