import { distanceMetres, type Point } from '#libs/common';
import { taxonomy, type Business, type SearchBusinesses } from '#libs/directory';

/** Beyond this a business is not "near" the place that was given. */
const NEAR_METRES = 50_000;
const MOST_NAMED = 10;

const alike = new Intl.Collator('en', { sensitivity: 'base', ignorePunctuation: true });
const same = (a: string, b: string): boolean => alike.compare(a.trim(), b.trim()) === 0;

/** The one business of this name, if need be near a place: "-37.81,144.96" or a town. Throws a sentence when there is none, or more than one. */
export async function findBusiness(search: SearchBusinesses, name: string, near?: string): Promise<Business> {
  const place = near === undefined ? undefined : pointOf(near);
  const page = await search.execute({ search: name, near: place, first: 100 });
  const found = page.edges.map(({ node }) => node).filter((business) => isNear(business, near, place));
  const exact = found.filter((business) => same(business.name, name));
  const longer = found.filter((business) => same(business.name.slice(0, name.trim().length), name));
  const candidates = exact.length > 0 ? exact : longer;
  const [only] = candidates;
  if (only && candidates.length === 1) return only;
  const where = near === undefined ? '' : ` near ${near}`;
  if (only && place) return nearest(candidates, place);
  if (only)
    throw new Error(
      `${candidates.length} businesses are called "${name}"${where}. Say which with --near "latitude,longitude" or a town:\n${named(candidates)}`,
    );
  const hint = found.length > 0 ? ` Did you mean one of these?\n${named(found)}` : '';
  throw new Error(`No business is called "${name}"${where}.${hint}`);
}

function pointOf(near: string): Point | undefined {
  const [, latitude, longitude] = /^\s*(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)\s*$/.exec(near) ?? [];
  return latitude === undefined ? undefined : { latitude: Number(latitude), longitude: Number(longitude) };
}

function isNear(business: Business, near: string | undefined, place: Point | undefined): boolean {
  if (place) return distanceMetres(place, business) <= NEAR_METRES;
  return near === undefined || same(business.locality, near) || same(business.postcode ?? '', near);
}

const nearest = (businesses: readonly Business[], place: Point): Business =>
  businesses.reduce((best, next) =>
    distanceMetres(place, next) < distanceMetres(place, best) ? next : best,
  );

const named = (businesses: readonly Business[]): string =>
  businesses.slice(0, MOST_NAMED).map(line).join('\n') +
  (businesses.length > MOST_NAMED ? `\n  and ${businesses.length - MOST_NAMED} more` : '');

function line({ name, categoryKey, addressLines, locality, latitude, longitude }: Business): string {
  const kind = (categoryKey && taxonomy.byKey(categoryKey)?.name) ?? 'no known kind';
  const place = [...addressLines, locality].join(', ');
  return `  ${name} · ${kind} · ${place} · --near "${latitude.toFixed(5)},${longitude.toFixed(5)}"`;
}
