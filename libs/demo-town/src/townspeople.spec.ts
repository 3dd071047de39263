import { distanceMetres, type Point } from '#libs/common';
import { audiences } from '#libs/directory';
import { drawTown } from './map/draw-town.js';
import type { MapFeature, Position } from './map/geojson.js';
import { ORIGIN } from './map/plane.js';
import { RURAL } from './map/plan.js';
import { fromLine, inside, sides } from './map/shapes.js';
import { townspeople } from './townspeople.js';

const people = townspeople();
const named = (name: string) => people.find((person) => person.name === name)!;
const { features } = drawTown();

const SHRINK = Math.cos((ORIGIN.latitude * Math.PI) / 180);
const METRES = 111_195;
const flat = ([longitude, latitude]: Position): [number, number] => [
  (longitude - ORIGIN.longitude) * METRES * SHRINK,
  (latitude - ORIGIN.latitude) * METRES,
];
const flatPoint = ({ latitude, longitude }: Point) => flat([longitude, latitude]);

function shapes(kind: string): [number, number][][] {
  return features
    .filter(({ properties }) => properties.kind === kind)
    .flatMap(({ geometry }) => rings(geometry).map((ring) => ring.map(flat)));
}
function rings(geometry: MapFeature['geometry']): Position[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat();
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}

describe('the people of Lode', () => {
  it('are many, of many kinds, and mostly members', () => {
    expect(people.length).toBeGreaterThanOrEqual(220);
    expect(new Set(people.map(({ categoryKey }) => categoryKey)).size).toBeGreaterThanOrEqual(70);
    const listed = people.filter(({ owner }) => owner === null).length;
    expect(listed).toBeGreaterThan(20);
    expect(listed).toBeLessThan(people.length / 4);
  });

  it('are told apart by name, address, number and telephone', () => {
    for (const of of [
      people.map(({ slug }) => slug),
      people.map(({ email }) => email),
      people.map(({ phone }) => phone),
      people.map(({ address }) => address.lines.join()),
    ]) {
      expect(new Set(of).size).toBe(people.length);
    }
  });

  it('have full profiles', () => {
    for (const {
      name,
      story,
      offerings,
      channels,
      audience,
      goals,
      openingHours,
      email,
      attentionBudget,
    } of people) {
      expect([name, story.length > 15, /!/.test(story)]).toEqual([name, true, false]);
      expect([name, offerings.length > 0, channels.length > 0, goals.length > 0]).toEqual([
        name,
        true,
        true,
        true,
      ]);
      expect(email).toMatch(/^[a-z-]+@[a-z0-9-]+\.example$/);
      expect(audience.every(({ segment }) => segment in audiences)).toBe(true);
      expect(audience.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
      expect(openingHours.every(({ opens, closes }) => opens < closes)).toBe(true);
      expect(attentionBudget).toBeGreaterThan(0);
      expect([
        name,
        channels.every(({ reach }) => Number.isInteger(reach) && reach > 0 && reach < 7_000),
      ]).toEqual([name, true]);
    }
  });

  it('stand where the drawings put them', () => {
    const rosa = named("Rosa's Flowers");
    expect(rosa.address.lines).toEqual(['Market Square 4']);
    expect(rosa.email).toBe('rosa@rosas-flowers.example');
    const from = (name: string) => distanceMetres(rosa.address.place, named(name).address.place);
    expect(Math.round(from('Kestrel Photography') / 10)).toBe(45);
    expect(named('Kestrel Photography').address.street).toBe('Mill Lane');
    expect(Math.round(from('Crumb & Sons') / 10)).toBe(21);
    expect(named('Crumb & Sons').owner).toBeNull();
  });

  it('stand in houses: on land, never in the river, never in a street', () => {
    const [land, blocks, rivers] = [shapes('land'), shapes('block'), shapes('river')];
    const ways = features
      .filter(({ properties }) => properties.kind === 'street' || properties.kind === 'lane')
      .flatMap(({ geometry, properties }) =>
        rings(geometry).map((line) => ({ line: line.map(flat), half: Number(properties.width) / 2 })),
      );
    const rural = new Set(RURAL.map(({ address }): string => address));
    for (const { name, address } of people) {
      const spot = flatPoint(address.place);
      const inCountry = rural.has(address.lines.join(', '));
      const inBlock = inCountry || blocks.some((shape) => inside(spot, shape));
      const wet = rivers.some(
        (shape) => inside(spot, shape) || sides(shape).some((side) => fromLine(spot, side) < 6),
      );
      const inStreet = ways.some(({ line, half }) =>
        line.slice(1).some((end, i) => fromLine(spot, [line[i]!, end]) < half),
      );
      const onLand = land.some((shape) => inside(spot, shape));
      expect({ name, onLand, inBlock, wet, inStreet }).toEqual({
        name,
        onLand: true,
        inBlock: true,
        wet: false,
        inStreet: false,
      });
    }
  });

  it('have elbow room', () => {
    const close = people.flatMap((a, i) =>
      people
        .slice(i + 1)
        .filter((b) => distanceMetres(a.address.place, b.address.place) < 14)
        .map((b) => `${a.name} and ${b.name}`),
    );
    expect(close).toEqual([]);
  });
});
