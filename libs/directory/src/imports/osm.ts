import { timeZoneAt } from '../time-zone.js';
import type { Classifier } from './classify.js';
import { clean, readCountry, readEmail, readName, readPoint, readWebsite } from './fields.js';
import { type Listing, UnusableRow } from './listing.js';
import { townOf } from './overture.js';
import { type Defaults, type Feature, pointOf } from './read-geojson.js';

/** Makes a listing of an OpenStreetMap object, as Overpass Turbo, osmtogeojson and osmium export write it. */
export function osmListing(feature: Feature, classifier: Classifier, defaults: Defaults): Listing {
  const tags = tagsOf(feature);
  const sourceId = clean(tags['@id'] ?? feature.id?.toString() ?? tags.id);
  if (!sourceId) throw new UnusableRow('It has no id.');
  const name = readName(tags.name);
  if (tags['disused:shop'] ?? tags['abandoned:shop'] ?? (tags.shop === 'vacant' || undefined))
    throw new UnusableRow('It is not in use.');
  const middle = pointOf(feature);
  const point = readPoint(middle.latitude, middle.longitude);
  const tag = (key: string) => clean(tags[`addr:${key}`]);
  const country = readCountry(tag('country') ?? defaults.country);
  const locality = tag('city') ?? tag('suburb') ?? defaults.locality ?? townOf(timeZoneAt(point));
  const street = [tag('housenumber'), tag('street')].filter((part) => part !== null);
  const inOrder = country === 'DE' || country === 'AT' || country === 'CH' ? street.reverse() : street;
  const email = readEmail(tags.email ?? tags['contact:email']);
  return {
    ...classifier.classify({
      name,
      country,
      locality,
      osm: tags,
      branded: tags['brand:wikidata'] !== undefined || tags.brand !== undefined,
    }),
    ...point,
    sourceId,
    name,
    addressLines: inOrder.length > 0 ? [inOrder.join(' ')] : [],
    locality,
    region: tag('state') ?? defaults.region ?? null,
    postcode: tag('postcode'),
    country,
    website: readWebsite(tags.website ?? tags['contact:website']),
    phone: clean(tags.phone ?? tags['contact:phone']),
    email,
    emailSource: email && 'your entry in OpenStreetMap',
  };
}

/** Tags stand in the properties themselves, or in a bag of their own. */
function tagsOf({ properties }: Feature): Record<string, string> {
  const nested = properties?.tags;
  const given =
    nested !== null && typeof nested === 'object' ? { ...properties, ...nested } : (properties ?? {});
  return Object.fromEntries(
    Object.entries(given).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
  );
}
