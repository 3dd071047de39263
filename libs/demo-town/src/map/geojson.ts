import { bend, position, type Spot } from './plane.js';
import { dense, denseLine, fromLine } from './shapes.js';

export type Position = [longitude: number, latitude: number];

export type Geometry =
  | { type: 'Polygon'; coordinates: Position[][] }
  | { type: 'MultiPolygon'; coordinates: Position[][][] }
  | { type: 'MultiLineString'; coordinates: Position[][] }
  | { type: 'MultiPoint'; coordinates: Position[] }
  | { type: 'Point'; coordinates: Position };

/** What a feature of the town map is; the portal draws each kind in its own colour, in this order. */
export const MAP_KINDS = [
  'land',
  'field',
  'park',
  'block',
  'square',
  'river',
  'rail',
  'lane',
  'street',
  'bridge',
  'tree',
  'label',
] as const;
export type MapKind = (typeof MAP_KINDS)[number];

export interface MapFeature {
  readonly type: 'Feature';
  readonly properties: { readonly kind: MapKind } & Readonly<Record<string, string | number>>;
  readonly geometry: Geometry;
}

export interface TownMap {
  readonly type: 'FeatureCollection';
  readonly features: readonly MapFeature[];
}

const BEND_STEP = 18;
const TOLERANCE = 0.45;

/** A closed shape as GeoJSON: bent with the sheet, needless corners left out, first position repeated. Holes run clockwise. */
export const polygon = (shape: readonly Spot[], ...holes: readonly (readonly Spot[])[]): Geometry => ({
  type: 'Polygon',
  coordinates: [shape, ...holes].map((part) => ring(part, TOLERANCE)),
});

/** Many closed shapes as one feature. */
export const polygons = (shapes: readonly (readonly Spot[])[], tolerance = TOLERANCE): Geometry => ({
  type: 'MultiPolygon',
  coordinates: shapes.map((shape) => [ring(shape, tolerance)]),
});

const ring = (shape: readonly Spot[], tolerance: number): Position[] =>
  thin([...dense(shape, BEND_STEP), shape[0]!], tolerance).map(position);

/** Lines as GeoJSON. */
export const lines = (all: readonly (readonly Spot[])[]): Geometry => ({
  type: 'MultiLineString',
  coordinates: all.map((line) => thin(denseLine(line, BEND_STEP), TOLERANCE).map(position)),
});

export const points = (spots: readonly Spot[]): Geometry => ({
  type: 'MultiPoint',
  coordinates: spots.map(position),
});

export const point = (spot: Spot): Geometry => ({ type: 'Point', coordinates: position(spot) });

/** Douglas and Peucker's thinning, measured on the bent sheet. */
function thin(line: readonly Spot[], tolerance: number): Spot[] {
  const bent = line.map(bend);
  const keep = new Set([0, line.length - 1]);
  const visit = (from: number, to: number): void => {
    let [worst, at] = [tolerance, -1];
    for (let i = from + 1; i < to; i++) {
      const off = fromLine(bent[i]!, [bent[from]!, bent[to]!]);
      if (off > worst) [worst, at] = [off, i];
    }
    if (at < 0) return;
    keep.add(at);
    visit(from, at);
    visit(at, to);
  };
  const far = Math.floor(line.length / 2);
  keep.add(far);
  visit(0, far);
  visit(far, line.length - 1);
  return line.filter((_, i) => keep.has(i));
}

/** The file as it is committed: one feature a line. */
export const writeMap = ({ features }: TownMap): string =>
  `{"type":"FeatureCollection","features":[\n${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`;
