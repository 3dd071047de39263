import type { Classifier } from './classify.js';
import { clean, readCountry, readEmail, readName, readPoint, readWebsite } from './fields.js';
import { type Listing, UnusableRow } from './listing.js';
import { type Defaults, type Feature, pointOf } from './read-geojson.js';
import { timeZoneAt } from '../time-zone.js';

type Bag = Readonly<Record<string, unknown>>;

/** Makes a listing of an Overture Maps place (theme "places"), as its downloads and DuckDB write it. */
export function overtureListing(feature: Feature, classifier: Classifier, defaults: Defaults): Listing {
  const place = feature.properties ?? {};
  const sourceId = text(place.id) ?? clean(feature.id?.toString());
  if (!sourceId) throw new UnusableRow('It has no id.');
  if (/closed/.test(text(place.operating_status) ?? '')) throw new UnusableRow('It is closed.');
  const name = readName(text(bag(place.names).primary) ?? undefined);
  const middle = pointOf(feature);
  const point = readPoint(middle.latitude, middle.longitude);
  const address = bag(list(place.addresses)[0]);
  const country = readCountry(text(address.country) ?? defaults.country);
  const locality = text(address.locality) ?? defaults.locality ?? townOf(timeZoneAt(point));
  const line = text(address.freeform);
  const brand = bag(place.brand);
  const email = readEmail(text(list(place.emails)[0]));
  return {
    ...classifier.classify({
      name,
      country,
      locality,
      overture: codes(place),
      branded: Boolean(text(brand.wikidata) ?? text(bag(brand.names).primary)),
    }),
    ...point,
    sourceId,
    name,
    addressLines: line ? [line] : [],
    locality,
    region: text(address.region) ?? defaults.region ?? null,
    postcode: text(address.postcode),
    country,
    website: readWebsite(text(list(place.websites)[0])),
    phone: text(list(place.phones)[0]),
    email,
    emailSource: email && 'your listing in Overture Maps',
  };
}

function codes(place: Bag): string[] {
  const categories = bag(place.categories);
  const names = [categories.primary, categories.main, bag(place.taxonomy).primary, place.basic_category];
  return [...names, ...list(categories.alternate)].flatMap((code) => text(code) ?? []);
}

/** "Melbourne" for Australia/Melbourne: better than no town when a data set names none. */
export const townOf = (timeZone: string): string =>
  (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');

const text = (value: unknown): string | null => (typeof value === 'string' ? clean(value) : null);

/** DuckDB writes nested values as JSON in a text. */
function parsed(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

function bag(value: unknown): Bag {
  const object = parsed(value);
  return object !== null && typeof object === 'object' && !Array.isArray(object) ? (object as Bag) : {};
}

function list(value: unknown): readonly unknown[] {
  const array = parsed(value);
  return Array.isArray(array) ? array : [];
}
