import type { StyleSpecification } from 'maplibre-gl';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import landUrl from 'world-atlas/countries-50m.json?url';

const token = (name: string) =>
  getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

/** Closer than this the outline is off by more than the map shows, and would put harbour towns into the sea. */
const TOO_CLOSE = 8;

/** Coasts and borders in our own colours, from a file of this portal: a base without any map server. Plain ground close up. */
export async function coarseStyle(): Promise<StyleSpecification> {
  const response = await fetch(landUrl);
  const world = (await response.json()) as Topology<{ countries: GeometryCollection }>;
  return {
    version: 8,
    sources: { world: { type: 'geojson', data: feature(world, world.objects.countries) } },
    layers: [
      {
        id: 'sea',
        type: 'background',
        paint: { 'background-color': ['step', ['zoom'], token('map-water'), TOO_CLOSE, token('map-land')] },
      },
      { id: 'land', type: 'fill', source: 'world', paint: { 'fill-color': token('map-land') } },
      {
        id: 'borders',
        type: 'line',
        maxzoom: TOO_CLOSE,
        source: 'world',
        paint: { 'line-color': token('map-edge'), 'line-width': 1 },
      },
    ],
  };
}
