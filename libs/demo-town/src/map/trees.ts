import type { Random } from '../random.js';
import type { Green } from './greens.js';
import type { Spot } from './plane.js';
import { apart, fromLine, inside, knownFrame, middle, near, sides } from './shapes.js';
import type { Street } from './streets.js';
import { bank, brookMiddle, fromWater, range } from './water.js';

/** A tree: its middle and the radius of its crown in metres. */
export interface Tree {
  readonly spot: Spot;
  readonly radius: 3 | 4.5 | 6;
}

/** What trees keep clear of. */
export interface Obstacles {
  readonly streets: readonly Street[];

  /** Ponds and houses. */
  readonly shapes: readonly (readonly Spot[])[];
}

/** Metres round the middle of the cricket field where nothing grows but grass. */
const PITCH = 88;

/** Loose groups of trees in parks and woods. */
export function trees(random: Random, greens: readonly Green[], obstacles: Obstacles): Tree[] {
  return greens.flatMap((green) => grove(random, green, obstacles));
}

function grove(random: Random, { shape, name }: Green, { streets, shapes }: Obstacles): Tree[] {
  const frame = knownFrame(shape);
  const lines = streets.filter(({ line }) => near(knownFrame(line), frame, 12));
  const solid = shapes.filter((other) => near(knownFrame(other), frame, 0));
  const edge = sides(shape);
  const result: Tree[] = [];
  const grows = ({ spot, radius }: Tree) =>
    inside(spot, shape) &&
    fromWater(spot) > 2 &&
    !(name === 'Cricket Field' && fromPitch(spot, middle(shape)) < PITCH) &&
    edge.every((side) => fromLine(spot, side) > radius) &&
    result.every((tree) => apart(tree.spot, spot) > (tree.radius + radius) * 0.8) &&
    !solid.some((other) => inside(spot, other)) &&
    lines.every(({ line, half }) =>
      line.slice(1).every((end, i) => fromLine(spot, [line[i]!, end]) > half + radius * 0.7),
    );
  const size = (frame.east - frame.west) * (frame.north - frame.south);
  for (let tries = Math.round(Math.min(120, size / 360)); tries > 0; tries--) {
    const tree: Tree = {
      spot: [random.between(frame.west, frame.east), random.between(frame.south, frame.north)],
      radius: random.pick([3, 4.5, 4.5, 6] as const),
    };
    if (grows(tree)) result.push(tree);
  }
  return result;
}

const fromPitch = (a: Spot, b: Spot): number => Math.hypot(a[0] - b[0], (a[1] - b[1]) * 1.2);

/** Trees standing in rows: round the square, along the brook and along the quay. */
export function rows(): Tree[] {
  const square = [-1, 1].flatMap((side) =>
    range(-84, 84, 14).map((u): Tree => ({ spot: [u, side * 58], radius: 3 })),
  );
  const brookside = range(-150, 690, 23).map((v, i): Tree => ({
    spot: [brookMiddle(v) + (i % 2 ? 7.6 : -7.6), v],
    radius: 3,
  }));
  const quay = range(-900, 900, 26).map((u): Tree => ({ spot: [u, bank(u, 1, 1.6)], radius: 3 }));
  const crossings = [-78, 78, 238, 462, 704];
  const bridges = [-612, -112, 345];
  return [
    ...square,
    ...brookside.filter(({ spot }) => crossings.every((v) => Math.abs(spot[1] - v) > 11)),
    ...quay.filter(({ spot }) => bridges.every((u) => Math.abs(spot[0] - u) > 22)),
  ];
}
