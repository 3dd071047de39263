import { readFileSync } from 'node:fs';
import { drawTown } from './draw-town.js';
import { MAP_KINDS, writeMap } from './geojson.js';

const map = drawTown();
const text = writeMap(map);

describe('the drawn map of Lode', () => {
  it('is the committed file (npm run cli -- demo --draw-map apps/portal/public/town/lode-valley.geojson)', () => {
    expect(readFileSync('apps/portal/public/town/lode-valley.geojson', 'utf8') === text).toBe(true);
  });

  it('stays small enough to be fetched with a page', () => {
    expect(text.length).toBeLessThan(250_000);
  });

  it('has every kind of feature', () => {
    expect(new Set(map.features.map(({ properties }) => properties.kind))).toEqual(new Set(MAP_KINDS));
  });

  it('names the places people meet at', () => {
    const labels = map.features.filter(({ properties }) => properties.kind === 'label');
    const names = new Set(labels.map(({ properties }) => properties.name));
    for (const name of [
      'Lode',
      'Market Square',
      'Abbey Green',
      'Mill Lane',
      'High Street',
      'River Lode',
      'Old Bridge',
    ]) {
      expect(names).toContain(name);
    }
    for (const { properties } of labels) expect(Math.abs(Number(properties.angle))).toBeLessThanOrEqual(90);
  });
});
