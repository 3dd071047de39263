import { Random } from '../random.js';
import { ground } from './cells.js';
import { lines, point, points, polygon, polygons, type MapFeature, type TownMap } from './geojson.js';
import { abbey, blob, fields, parks, paths, pond, woods } from './greens.js';
import { placeLabels, streetLabels } from './labels.js';
import { BRIDGES, LEVEL, UPRIGHT } from './plan.js';
import { planTown } from './plan-town.js';
import type { Spot } from './plane.js';
import type { Street } from './streets.js';
import { rows, trees, type Tree } from './trees.js';
import { bank, brook, brookMiddle, COUNTRY, range, river } from './water.js';

const feature = (
  kind: MapFeature['properties']['kind'],
  geometry: MapFeature['geometry'],
  more: Record<string, string | number> = {},
): MapFeature => ({ type: 'Feature', properties: { kind, ...more }, geometry });

/** Draws the town and the country round it. Always the same map. */
export function drawTown(): TownMap {
  const { cells, blocks, streets } = planTown();
  const random = new Random('Lode Valley');
  const townCells = [...cells.blocks, ...cells.specials];
  const meadows = fields(random, townCells).map((shape) => ({ shape, tone: random.whole(0, 2) }));
  const toned = blocks.map((shape) => ({ shape, tone: random.chance(0.45) ? 'land' : 'block' }));
  const wild = woods(random, townCells);
  const green = [...parks(cells), { shape: ferryGarden(), name: '' }];
  const ways = [...streets, ...paths(cells)];
  const water = pond(random, cells);
  const landmarks = [abbey(cells), buttercross(), stationHall()];
  const planted = trees(random, [...green, ...wild], {
    streets: ways,
    shapes: [water, ...blocks, ...landmarks],
  });
  const square = cells.specials.find(({ use }) => use === 'square')!;
  const features = [
    feature('land', polygons([country()], 8)),
    ...[0, 1, 2].map((tone) => feature('field', polygons(shapesOf(meadows, tone), 2.5), { tone })),
    ...wild.map(({ shape, name }) => feature('park', polygon(shape), { name, use: 'wood' })),
    feature('park', polygon(brookWalk()), { name: 'Brook Walk', use: 'park' }),
    ...green.map(({ shape, name }) => feature('park', polygon(shape), { name, use: 'park' })),
    feature('park', polygon(pitch()), { name: '', use: 'pitch' }),
    feature('square', polygon(ground(square), buttercross().reverse()), { name: 'Market Square' }),
    feature('square', polygon(forecourt()), { name: 'Station Square' }),
    ...['land', 'block'].map((tone) => feature('block', polygons(shapesOf(toned, tone)), { tone })),
    feature('block', polygons(landmarks), { tone: 'landmark' }),
    feature('river', polygon(brook()), { name: 'Lode Brook' }),
    feature('river', polygon(river()), { name: 'River Lode' }),
    feature('river', polygon(water), { name: 'Millpond' }),
    feature('rail', lines([railway()]), { width: 5 }),
    ...wayFeatures(ways),
    ...BRIDGES.map(({ street, name, width }) => feature('bridge', polygon(bridge(street, width)), { name })),
    ...brookBridges().map((shape) => feature('bridge', polygon(shape), { name: '' })),
    ...treeFeatures([...planted, ...rows()]),
    ...[...placeLabels(), ...streetLabels(streets)].map(({ spot, name, rank, angle, of }) =>
      feature('label', point(spot), { name, rank, angle, of }),
    ),
  ];
  return { type: 'FeatureCollection', features };
}

const shapesOf = <T>(all: readonly { shape: Spot[]; tone: T }[], tone: T): Spot[][] =>
  all.filter((one) => one.tone === tone).map(({ shape }) => shape);

const country = (): Spot[] => {
  const { u, v } = COUNTRY;
  return [
    [-u, -v],
    [u, -v],
    [u, v],
    [-u, v],
  ];
};

/** Streets of one name, width and rank become one feature; the narrow ones are lanes. */
function wayFeatures(ways: readonly Street[]): MapFeature[] {
  const groups = new Map<string, Street[]>();
  for (const way of ways) {
    const key = `${way.name} ${way.half} ${way.rank}`;
    groups.set(key, [...(groups.get(key) ?? []), way]);
  }
  return [...groups.values()].map((group) => {
    const { name, half, rank } = group[0]!;
    const kind = half < 4 ? 'lane' : 'street';
    return feature(kind, lines(group.map(({ line }) => line)), { name, width: half * 2, rank });
  });
}

function treeFeatures(trees: readonly Tree[]): MapFeature[] {
  return ([3, 4.5, 6] as const).map((radius) =>
    feature('tree', points(trees.filter((tree) => tree.radius === radius).map(({ spot }) => spot)), {
      radius,
    }),
  );
}

function bridge(street: string, width: number): Spot[] {
  const at = UPRIGHT.find(({ name }) => name === street)!.at;
  const [south, north] = [bank(at, -1, 7), bank(at, 1, 7)];
  return [
    [at - width / 2, south],
    [at + width / 2, south],
    [at + width / 2, north],
    [at - width / 2, north],
  ];
}

/** Grass on both sides of the brook, where it runs beside Mill Lane. */
const brookWalk = (): Spot[] => strip(bank(-362, 1, 17), 712);

/** A green place on the south bank, where the ferry used to land. */
const ferryGarden = (): Spot[] => strip(-548, bank(-362, -1, 17));

const strip = (south: number, north: number): Spot[] => [
  [-371.5, south],
  [-352, south],
  [-352, north],
  [-371.5, north],
];

/** Where a street steps over the brook. */
const brookBridges = (): Spot[][] =>
  LEVEL.filter(({ at }) => at > -300 && at < 900).map(({ at, before }): Spot[] => {
    const [west, east] = [brookMiddle(at) - 7.5, brookMiddle(at) + 7.5];
    return [
      [west, at - before],
      [east, at - before],
      [east, at + before],
      [west, at + before],
    ];
  });

/** The old market hall on pillars in the middle of the square. */
const buttercross = (): Spot[] =>
  range(0, 2 * Math.PI, Math.PI / 4)
    .slice(0, -1)
    .map((turn): Spot => [11 * Math.cos(turn + 0.39), 2 + 11 * Math.sin(turn + 0.39)]);

const railLine = (u: number): number => -799 + 2 * Math.sin(u / 160);

const railway = (): Spot[] =>
  range(-COUNTRY.u, COUNTRY.u, 30).map((u): Spot => {
    const beyond = Math.max(0, Math.abs(u) - 1000);
    return [u, railLine(u) - 0.00009 * beyond ** 2];
  });

const stationHall = (): Spot[] => [
  [-44, -794],
  [44, -794],
  [44, -783],
  [-44, -783],
];

const forecourt = (): Spot[] => [
  [-50, -783],
  [50, -783],
  [50, -766],
  [-50, -766],
];

/** The mown middle of the cricket field. */
const pitch = (): Spot[] => blob(new Random('pitch'), [-749, -664], 82, 66, 26);
