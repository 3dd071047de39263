import type { Random } from '../random.js';
import { ground, holds, type Cell, type Cells, type SpecialCell } from './cells.js';
import type { Spot } from './plane.js';
import { along, apart, inset, middle } from './shapes.js';
import type { Street } from './streets.js';
import { bank, COUNTRY, fromWater, brookMiddle, range } from './water.js';

/** A green place with a shape, and a name when people call it something. */
export interface Green {
  readonly shape: readonly Spot[];
  readonly name: string;
}

/** A closed, softly bulging shape around a spot. */
export function blob(random: Random, [u, v]: Spot, wide: number, high: number, points = 22): Spot[] {
  const [a, b] = [random.between(0, 6), random.between(0, 6)];
  return range(0, 2 * Math.PI, (2 * Math.PI) / points)
    .slice(0, -1)
    .map((turn) => {
      const bulge = 1 + 0.13 * Math.sin(2 * turn + a) + 0.08 * Math.sin(3 * turn + b);
      return [u + wide * bulge * Math.cos(turn), v + high * bulge * Math.sin(turn)];
    });
}

/** Parks inside the town. */
export const parks = ({ specials }: Cells): Green[] =>
  specials.filter(({ use }) => use === 'park').map((cell) => ({ shape: ground(cell), name: cell.name }));

/** Paths through the parks: two that cross, bowed. */
export function paths({ specials }: Cells): Street[] {
  return specials
    .filter(({ use, name }) => use === 'park' && name !== 'Cricket Field')
    .flatMap((cell) => {
      const [a, b, c, d] = ground(cell) as [Spot, Spot, Spot, Spot];
      const path = (from: Spot, to: Spot, bow: number): Street => ({
        line: bowed(from, to, bow),
        half: 1.3,
        name: '',
        rank: 3,
      });
      return [
        path(a, c, 26),
        path(along(a, d, 0.75), along(b, c, 0.35), -22),
        path(along(d, c, 0.4), along(a, b, 0.62), 12),
      ];
    });
}

function bowed(from: Spot, to: Spot, bow: number): Spot[] {
  const length = apart(from, to);
  const across: Spot = [-(to[1] - from[1]) / length, (to[0] - from[0]) / length];
  return range(0, 1, 0.08).map((t): Spot => {
    const [u, v] = along(from, to, t);
    const swing = bow * Math.sin(t * Math.PI * 2);
    return [u + across[0] * swing, v + across[1] * swing];
  });
}

/** The pond of the upper mill. */
export function pond(random: Random, cells: Cells): Spot[] {
  const gardens = named(cells, 'Millpond Gardens');
  const [u, v] = middle(gardens.corners);
  return blob(random, [u + 38, v - 14], 52, 34);
}

/** The ruined abbey: a cross-shaped nave without a roof. */
export function abbey(cells: Cells): Spot[] {
  const [u, v] = middle(named(cells, 'Abbey Green').corners);
  const plan: Spot[] = [
    [-38, -7], [10, -7], [10, -22], [24, -22], [24, -7], [38, -5], [41, 0],
    [38, 5], [24, 7], [24, 22], [10, 22], [10, 7], [-38, 7],
  ]; // prettier-ignore
  return plan.map(([du, dv]): Spot => [u - 52 + du, v + 24 + dv]);
}

const named = ({ specials }: Cells, name: string): SpecialCell => {
  const cell = specials.find((one) => one.name === name);
  if (!cell) throw new Error(`The plan has no ${name}.`);
  return cell;
};

/** Fields between hedges, around the town as far as the drawn country goes. */
export function fields(random: Random, town: readonly Cell[]): Spot[][] {
  const us = range(-COUNTRY.u, COUNTRY.u, 290);
  const vs = range(-COUNTRY.v, COUNTRY.v, 250);
  const posts = us.map((u) =>
    vs.map((v): Spot => [u + random.between(-46, 46), v + random.between(-40, 40)]),
  );
  return us.slice(1).flatMap((_, i) =>
    vs.slice(1).flatMap((__, j) => {
      const shape = [posts[i]![j]!, posts[i + 1]![j]!, posts[i + 1]![j + 1]!, posts[i]![j + 1]!];
      const free = isFree(shape, town);
      return random.chance(0.72) && free ? [inset(shape, [4, 4, 4, 4])] : [];
    }),
  );
}

function isFree(shape: readonly Spot[], town: readonly Cell[]): boolean {
  const probes = [...shape, middle(shape), ...shape.map((spot, i) => along(spot, shape[(i + 1) % 4]!, 0.5))];
  const touchesTown = (spot: Spot) =>
    [0, 1, 2, 3, 4, 5, 6, 7].some((eighth) => {
      const turn = (eighth * Math.PI) / 4;
      const near: Spot = [spot[0] + 45 * Math.cos(turn), spot[1] + 45 * Math.sin(turn)];
      return town.some((cell) => holds(cell, near));
    });
  return probes.every(
    (spot) =>
      fromWater(spot) > 22 &&
      (spot[1] < 0 || Math.abs(spot[0] - brookMiddle(spot[1])) > 24) &&
      !touchesTown(spot),
  );
}

/** Woods in the country, and meadows by the river. */
export function woods(random: Random, town: readonly Cell[]): Green[] {
  const wood = (name: string, spot: Spot, wide: number, high: number): Green => ({
    name,
    shape: blob(random, spot, wide, high, 30),
  });
  const meadow = (name: string, from: number, to: number, side: 1 | -1, deep: number): Green => {
    const near = range(from, to, 30).map((u): Spot => [u, bank(u, side, 1)]);
    const far = range(from, to, 30).map((u): Spot => [
      u,
      bank(u, side, deep * Math.sin(((u - from) / (to - from)) * Math.PI) + 2),
    ]);
    return { name, shape: [...near, ...far.reverse()] };
  };
  const all = [
    wood('Lammas Wood', [-1420, 820], 230, 170),
    wood('Hanger Wood', [1500, 780], 260, 150),
    wood('', [-1750, -260], 170, 120),
    wood('Foxholes', [1480, -900], 190, 150),
    wood('', [-620, 1500], 210, 130),
    wood('', [860, 1560], 180, 120),
    wood('', [-1300, -1180], 230, 140),
    wood('', [330, -1650], 240, 130),
    wood('', [2050, 180], 150, 210),
    wood('', [-2180, 1250], 190, 240),
    wood('', [1900, -1600], 260, 170),
    wood('', [-420, -1640], 120, 90),
    meadow('Lode Water Meadows', 1010, 1700, -1, 150),
    meadow('', -1700, -1120, 1, 130),
    meadow('', -2450, -1850, -1, 150),
  ];
  return all.filter(({ shape }) => !shape.some((spot) => town.some((cell) => holds(cell, spot))));
}
