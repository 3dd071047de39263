import type { Feature, Geometry, Position } from 'geojson';
import { memo } from 'react';
import type { Projection } from './projection.js';
import type { Town, TownKind } from './types.js';

interface Props {
  town: Town;
  projection: Projection;
}

const kindOf = (feature: Feature): TownKind => feature.properties?.['kind'] as TownKind;
const widthOf = (feature: Feature, usual: number): number => {
  const width: unknown = feature.properties?.['width'];
  return typeof width === 'number' ? width : usual;
};

function linePath(line: Position[], { toMetres }: Projection, close: boolean): string {
  const points = line.map(([longitude = 0, latitude = 0]) => {
    const [x, y] = toMetres(longitude, latitude);
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  });
  return `M${points.join('L')}${close ? 'Z' : ''}`;
}

/** The SVG path of any line or area. */
function pathOf(geometry: Geometry, projection: Projection): string {
  switch (geometry.type) {
    case 'LineString':
      return linePath(geometry.coordinates, projection, false);
    case 'MultiLineString':
      return geometry.coordinates.map((line) => linePath(line, projection, false)).join('');
    case 'Polygon':
      return geometry.coordinates.map((ring) => linePath(ring, projection, true)).join('');
    case 'MultiPolygon':
      return geometry.coordinates
        .flatMap((area) => area.map((ring) => linePath(ring, projection, true)))
        .join('');
    default:
      return '';
  }
}

const isArea = (geometry: Geometry) => geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';

/** A few trees inside a park, always in the same places. */
function treesOf(feature: Feature, { toMetres }: Projection): [x: number, y: number, r: number][] {
  if (feature.geometry.type !== 'Polygon') return [];
  const ring = (feature.geometry.coordinates[0] ?? []).map(([lon = 0, lat = 0]) => toMetres(lon, lat));
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const trees: [number, number, number][] = [];
  let seed = Math.abs(Math.round(left * 13 + top * 7)) || 1;
  const next = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  const wanted = Math.min(40, Math.round(((right - left) * (bottom - top)) / 900));
  for (let tries = 0; tries < wanted * 3 && trees.length < wanted; tries += 1) {
    const [x, y] = [left + next() * (right - left), top + next() * (bottom - top)];
    if (inside(x, y, ring)) trees.push([x, y, 4 + next() * 6]);
  }
  return trees;
}

function inside(x: number, y: number, ring: [number, number][]): boolean {
  let odd = false;
  ring.forEach(([x1, y1], index) => {
    const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) odd = !odd;
  });
  return odd;
}

/** The ground of a drawn town: blocks, streets, river, parks and squares, in metres. */
export const TownBase = memo(function TownBase({ town, projection }: Props) {
  const of = (kind: TownKind) => town.features.filter((feature) => kindOf(feature) === kind);
  const d = (feature: Feature) => pathOf(feature.geometry, projection);
  return (
    <g strokeLinejoin="round" strokeLinecap="round" fill="none">
      {of('block').map((feature, index) => (
        <path
          key={index}
          d={d(feature)}
          fill={index % 3 === 1 ? 'var(--map-block)' : 'var(--map-land)'}
          stroke="var(--map-block)"
          strokeWidth="3"
        />
      ))}
      {of('square').map((feature, index) => (
        <path
          key={index}
          d={d(feature)}
          fill="var(--map-square)"
          stroke="var(--map-edge)"
          strokeWidth="2"
          strokeDasharray="1 6"
        />
      ))}
      {of('park').map((feature, index) => (
        <g key={index}>
          <path d={d(feature)} fill="var(--map-park)" stroke="var(--map-park)" strokeWidth="4" />
          {treesOf(feature, projection).map(([x, y, r]) => (
            <circle key={`${x}`} cx={x} cy={y} r={r} fill="var(--map-tree)" />
          ))}
        </g>
      ))}
      {of('street').map((feature, index) =>
        isArea(feature.geometry) ? (
          <path key={index} d={d(feature)} fill="var(--map-street)" />
        ) : (
          <path key={index} d={d(feature)} stroke="var(--map-street)" strokeWidth={widthOf(feature, 14)} />
        ),
      )}
      {of('river').map((feature, index) => {
        const width = widthOf(feature, 46);
        return isArea(feature.geometry) ? (
          <path
            key={index}
            d={d(feature)}
            fill="var(--map-water)"
            stroke="var(--map-street)"
            strokeWidth="10"
            paintOrder="stroke"
          />
        ) : (
          <g key={index}>
            <path d={d(feature)} stroke="var(--map-street)" strokeWidth={width + 16} />
            <path d={d(feature)} stroke="var(--map-water)" strokeWidth={width} />
          </g>
        );
      })}
      {of('bridge').map((feature, index) =>
        isArea(feature.geometry) ? (
          <path
            key={index}
            d={d(feature)}
            fill="var(--map-street)"
            stroke="var(--line-strong)"
            strokeWidth="1.500"
          />
        ) : (
          <g key={index} strokeLinecap="butt">
            <path d={d(feature)} stroke="var(--line-strong)" strokeWidth={widthOf(feature, 13) + 3} />
            <path d={d(feature)} stroke="var(--map-street)" strokeWidth={widthOf(feature, 13)} />
          </g>
        ),
      )}
    </g>
  );
});

export interface TownLabel {
  key: string;
  name: string;
  x: number;
  y: number;
  angle: number;
}

/** The written names: points of kind "label". */
export function labelsOf(town: Town, { toMetres }: Projection): TownLabel[] {
  return town.features.flatMap((feature, index) => {
    if (kindOf(feature) !== 'label' || feature.geometry.type !== 'Point') return [];
    const [longitude = 0, latitude = 0] = feature.geometry.coordinates;
    const [x, y] = toMetres(longitude, latitude);
    const { name, angle } = (feature.properties ?? {}) as { name?: unknown; angle?: unknown };
    return typeof name === 'string'
      ? [{ key: `${index}`, name, x, y, angle: typeof angle === 'number' ? angle : 0 }]
      : [];
  });
}
