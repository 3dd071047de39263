import type { Feature, Geometry, Position } from 'geojson';
import { memo, type SVGProps } from 'react';
import type { Projection } from './projection.js';
import type { Town, TownKind } from './types.js';

const kindOf = (feature: Feature) => feature.properties?.['kind'] as TownKind;
const textOf = (feature: Feature, name: string): string => {
  const value: unknown = feature.properties?.[name];
  return typeof value === 'string' ? value : '';
};
const numberOf = (feature: Feature, name: string, usual: number): number => {
  const value: unknown = feature.properties?.[name];
  return typeof value === 'number' ? value : usual;
};

function linePath(line: Position[], { toMetres }: Projection, end: string): string {
  const points = line.map(([longitude = 0, latitude = 0]) => {
    const [x, y] = toMetres(longitude, latitude);
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  });
  return `M${points.join('L')}${end}`;
}

/** The SVG path of any line or area; a point becomes a dot of the stroke's width. */
function pathOf(geometry: Geometry, projection: Projection): string {
  const line = (end: string) => (part: Position[]) => linePath(part, projection, end);
  switch (geometry.type) {
    case 'LineString':
      return line('')(geometry.coordinates);
    case 'MultiLineString':
      return geometry.coordinates.map(line('')).join('');
    case 'Polygon':
      return geometry.coordinates.map(line('Z')).join('');
    case 'MultiPolygon':
      return geometry.coordinates.flat().map(line('Z')).join('');
    case 'MultiPoint':
      return geometry.coordinates.map((point) => line('h0')([point])).join('');
    default:
      return '';
  }
}

const isArea = (geometry: Geometry) => geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
const shade = (share: number, over: string, under: string) =>
  `color-mix(in srgb, ${over} ${share}%, ${under})`;

/** Fields differ a little by their tone, so that the land looks grown. */
const fieldPaint = (one: Feature) =>
  shade([20, 50, 80][numberOf(one, 'tone', 1)] ?? 50, 'var(--map-park)', 'var(--map-land)');

const blockPaints: Record<string, string> = {
  land: shade(35, 'var(--map-block)', 'var(--map-land)'),
  block: 'var(--map-block)',
  landmark: 'var(--map-edge)',
};

type Paint = SVGProps<SVGPathElement>;

/** How each kind is drawn, in the order of drawing. */
const paints: [TownKind, (feature: Feature) => Paint[]][] = [
  ['land', () => [{ fill: 'var(--map-land)' }]],
  ['field', (one) => [{ fill: fieldPaint(one), opacity: 0.5 }]],
  [
    'park',
    (one) =>
      textOf(one, 'use') === 'pitch'
        ? [
            {
              fill: shade(70, 'var(--map-park)', 'var(--map-square)'),
              stroke: 'var(--map-square)',
              strokeWidth: 2,
            },
          ]
        : [{ fill: 'var(--map-park)', stroke: 'var(--map-park)', strokeWidth: 3 }],
  ],
  ['block', (one) => [{ fill: blockPaints[textOf(one, 'tone')] ?? 'var(--map-block)' }]],
  ['square', () => [{ fill: 'var(--map-square)', stroke: 'var(--map-edge)', strokeWidth: 1.2 }]],
  [
    'street',
    (one) =>
      isArea(one.geometry)
        ? [{ fill: 'var(--map-street)' }]
        : [{ stroke: 'var(--map-street)', strokeWidth: numberOf(one, 'width', 12) }],
  ],
  ['lane', (one) => [{ stroke: 'var(--map-street)', strokeWidth: numberOf(one, 'width', 6) }]],
  [
    'river',
    (one) => {
      const width = numberOf(one, 'width', 44);
      return isArea(one.geometry)
        ? [
            {
              fill: 'var(--map-water)',
              stroke: shade(60, 'var(--map-water)', 'var(--map-street)'),
              strokeWidth: 3,
            },
          ]
        : [{ stroke: 'var(--map-water)', strokeWidth: width }];
    },
  ],
  [
    'rail',
    (one) => [
      { stroke: 'var(--line-strong)', strokeWidth: numberOf(one, 'width', 5), strokeLinecap: 'butt' },
      {
        stroke: 'var(--map-land)',
        strokeWidth: numberOf(one, 'width', 5) * 0.5,
        strokeDasharray: '10 10',
        strokeLinecap: 'butt',
      },
    ],
  ],
  [
    'bridge',
    (one) =>
      isArea(one.geometry)
        ? [{ fill: 'var(--map-street)', stroke: 'var(--line-strong)', strokeWidth: 1.5 }]
        : [{ stroke: 'var(--map-street)', strokeWidth: numberOf(one, 'width', 12) }],
  ],
  [
    'tree',
    (one) => [{ stroke: 'var(--map-tree)', strokeWidth: numberOf(one, 'radius', 5) * 2, opacity: 0.75 }],
  ],
];

/** The ground of a drawn town: blocks, streets, river, parks and squares, in metres. */
export const TownBase = memo(function TownBase({ town, projection }: { town: Town; projection: Projection }) {
  return (
    <g strokeLinejoin="round" strokeLinecap="round" fill="none">
      {paints.map(([kind, paint]) =>
        town.features.map((feature, index) => {
          if (kindOf(feature) !== kind) return null;
          const d = pathOf(feature.geometry, projection);
          return paint(feature).map((look, layer) => <path key={`${index}.${layer}`} d={d} {...look} />);
        }),
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
  /** 1 is the town itself, 4 a lane. */
  rank: number;
  of: string;
}

/** The written names: points of kind "label", the weightiest first. */
export function labelsOf(town: Town, { toMetres }: Projection): TownLabel[] {
  return town.features
    .flatMap((feature, index) => {
      if (kindOf(feature) !== 'label' || feature.geometry.type !== 'Point') return [];
      const [longitude = 0, latitude = 0] = feature.geometry.coordinates;
      const [x, y] = toMetres(longitude, latitude);
      return [
        {
          key: `${index}`,
          name: textOf(feature, 'name'),
          x,
          y,
          angle: numberOf(feature, 'angle', 0),
          rank: numberOf(feature, 'rank', 3),
          of: textOf(feature, 'of'),
        },
      ];
    })
    .sort((a, b) => a.rank - b.rank);
}
