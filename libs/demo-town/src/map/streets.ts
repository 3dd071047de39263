import { holds, type Cell, type Cells } from './cells.js';
import { Nearby } from './nearby.js';
import { BRIDGES, LANE_HALF, LEVEL, OLD_TOWN, QUAY_HALF, STREET_NAMES, UPRIGHT } from './plan.js';
import type { Spot } from './plane.js';
import { along, apart, denseLine } from './shapes.js';
import { QUAY_LINE } from './blocks.js';
import { bank, COUNTRY, fromWater, range } from './water.js';

/** A stretch of street: a line of spots, half its width, and its name when it has one. */
export interface Street {
  readonly line: readonly Spot[];
  readonly half: number;
  readonly name: string;
  readonly rank: 1 | 2 | 3;

  /** One of the streets the town was laid out by. */
  readonly main?: boolean;
}

const STEP = 9;

/** All streets of the town: main streets, the cuts between blocks, the quays, and the roads out into the country. */
export function streets({ blocks, cuts, specials }: Cells): Street[] {
  const cells = new Nearby<Cell>(
    [...blocks, ...specials.filter(({ use }) => use !== 'rail')],
    ({ corners }) => corners,
  );
  const main = mainStreets().flatMap((street) => stretches(street, cells));
  const inner = cuts
    .map(({ from, to, half }): Street => ({
      line: [from, to],
      half,
      name: '',
      rank: half <= LANE_HALF ? 3 : 2,
    }))
    .map((street) => ({ street, parts: stretches(street, cells) }))
    .filter(({ parts }) => parts.length > 0);
  const names = named(inner.map(({ street }) => street));
  return [
    ...main,
    ...roadsOut(main),
    ...quays(cells),
    ...inner.flatMap(({ street, parts }) =>
      parts.map((part) => ({ ...part, name: names.get(street) ?? '' })),
    ),
  ];
}

function mainStreets(): Street[] {
  const half = (before: number, after: number) => Math.min(before, after);
  const upright = UPRIGHT.slice(1, -1).map((street): Street => ({
    line: [
      [street.at, LEVEL[0]!.at],
      [street.at, LEVEL.at(-1)!.at],
    ],
    half: half(street.before, street.after),
    name: street.name,
    main: true,
    rank: 1,
  }));
  const level = LEVEL.slice(1, -1).map((street): Street => ({
    line: [
      [UPRIGHT[0]!.at, street.at],
      [UPRIGHT.at(-1)!.at, street.at],
    ],
    half: half(street.before, street.after),
    name: street.name,
    main: true,
    rank: street.name === 'High Street' ? 1 : 2,
  }));
  return [...upright, ...level];
}

/** The parts of a street that have a house beside them and are not in the river (bridges carry some across). */
function stretches(street: Street, cells: Nearby<Cell>): Street[] {
  const bridged = BRIDGES.some((bridge) => bridge.street === street.name);
  const result: Street[] = [];
  let open: Spot[] = [];
  const close = () => {
    if (open.length > 2) result.push({ ...street, line: open });
    open = [];
  };
  const spots = denseLine(street.line, STEP);
  spots.forEach((spot, i) => {
    const wet = fromWater(spot) < QUAY_LINE - 1;
    if (wet ? bridged : beside(spot, spots[i + 1] ?? spots[i - 1]!, street.half, cells)) open.push(spot);
    else close();
  });
  close();
  return result;
}

function beside(spot: Spot, next: Spot, half: number, cells: Nearby<Cell>): boolean {
  const length = apart(spot, next) || 1;
  const across: Spot = [-(next[1] - spot[1]) / length, (next[0] - spot[0]) / length];
  return [1, -1].some((side) => {
    const probe: Spot = [spot[0] + side * across[0] * (half + 3), spot[1] + side * across[1] * (half + 3)];
    return cells.at(probe).some((cell) => holds(cell, probe));
  });
}

function quays(cells: Nearby<Cell>): Street[] {
  return ([1, -1] as const).flatMap((side) => {
    const line = range(-1250, 1250, STEP).map((u): Spot => [u, bank(u, side, QUAY_LINE)]);
    const kept = line.filter(([u, v]) => {
      const probe: Spot = [u, v + side * 24];
      return cells.at(probe).some((cell) => holds(cell, probe));
    });
    const name = side === 1 ? 'Quayside' : 'South Quay';
    return kept.length > 2 ? [{ line: kept, half: QUAY_HALF, name, rank: 2 as const }] : [];
  });
}

/** Some main streets go on, winding, to the next village. */
function roadsOut(main: readonly Street[]): Street[] {
  const out = (name: string, end: 'first' | 'last', far: Spot, sway: number): Street[] => {
    const ends = main.filter((street) => street.name === name);
    const street = end === 'first' ? ends[0] : ends.at(-1);
    const start = end === 'first' ? street?.line[0] : street?.line.at(-1);
    if (!start) return [];
    const line = range(0, 1, 0.025).map((t): Spot => {
      const swing = sway * Math.sin(t * Math.PI * 2.2) * t;
      const upright = Math.abs(far[1] - start[1]) > Math.abs(far[0] - start[0]);
      const u = start[0] + (far[0] - start[0]) * t + (upright ? swing : 0);
      const v = start[1] + (far[1] - start[1]) * t + (upright ? 0 : swing);
      return [u, v];
    });
    return [{ line, half: 4.5, name: '', rank: 2 }];
  };
  return [
    ...out('High Street', 'first', [-COUNTRY.u, 160], 90),
    ...out('High Street', 'last', [COUNTRY.u, 120], -110),
    ...out('Abbey Street', 'last', [420, COUNTRY.v], 120),
    ...out('Bridge Street', 'first', [-260, -COUNTRY.v], 110),
    ...out('Kiln Road', 'first', [1500, -COUNTRY.v], 90),
    ...out('Orchard Road', 'last', [-1350, COUNTRY.v], 100),
  ];
}

type Quarter = keyof typeof STREET_NAMES;

/** Gives the inner streets the names of their quarter, those that are long and near the square first; the shortest stay nameless. */
function named(all: readonly Street[]): Map<Street, string> {
  const left: Record<Quarter, string[]> = {
    old: [...STREET_NAMES.old],
    river: [...STREET_NAMES.river],
    works: [...STREET_NAMES.works],
    outer: [...STREET_NAMES.outer],
  };
  const weight = (street: Street) => Math.hypot(...halfWay(street)) - 4 * lengthOf(street);
  const first = [...all].sort((a, b) => weight(a) - weight(b));
  return new Map(first.map((street) => [street, left[quarter(street)].shift() ?? '']));
}

const lengthOf = ({ line }: Street): number => apart(line[0]!, line.at(-1)!);

const halfWay = ({ line }: Street): Spot => along(line[0]!, line.at(-1)!, 0.5);

function quarter(street: Street): Quarter {
  const [u, v] = halfWay(street);
  if (v < -800) return 'works';
  if (Math.hypot(u, v) < OLD_TOWN + 60 && v > -320) return 'old';
  return v < -100 && v > -560 ? 'river' : 'outer';
}
