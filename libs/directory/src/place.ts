import { Checks, isPoint } from '#libs/common';
import type { Business } from './business.entity.js';
import { timeZoneAt } from './time-zone.js';

/** Where a business is, as a person gives it. */
export interface PlaceInput {
  readonly addressLines: readonly string[];
  readonly locality: string;
  readonly region?: string | null;
  readonly postcode?: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly travelsKm?: number | null;
}

/** Those columns of a business that say where it is. */
export type Place = Pick<
  Business,
  | 'addressLines'
  | 'locality'
  | 'region'
  | 'postcode'
  | 'country'
  | 'latitude'
  | 'longitude'
  | 'timeZone'
  | 'travelsKm'
>;

const MAX_LINES = 4;
const MAX_TRAVEL_KM = 1_000;

/** Checks a place and finds its time zone. What is wrong is collected in `checks`. */
export function readPlace(input: PlaceInput, checks: Checks, field: readonly string[] = ['place']): Place {
  const { latitude, longitude } = input;
  const addressLines = input.addressLines.map((line) => line.trim()).filter((line) => line !== '');
  const country = input.country.trim().toUpperCase();
  checks.that(addressLines.length <= MAX_LINES, 'TOO_LONG', `An address has at most ${MAX_LINES} lines.`, [
    ...field,
    'addressLines',
  ]);
  for (const line of addressLines) checks.text(line, 'The address line', [...field, 'addressLines'], 200);
  checks.that(/^[A-Z]{2}$/.test(country), 'INVALID', 'The country is two letters, such as DE or AU.', [
    ...field,
    'country',
  ]);
  const sound = isPoint({ latitude, longitude });
  checks.that(sound, 'INVALID', 'This is not a place on earth.', [...field, 'latitude']);
  const travelsKm = input.travelsKm ?? null;
  if (travelsKm !== null)
    checks.within(travelsKm, 'The distance you travel', [...field, 'travelsKm'], 0, MAX_TRAVEL_KM);
  return {
    addressLines,
    locality: checks.text(input.locality, 'The town', [...field, 'locality'], 100),
    region: checks.optionalText(input.region, 'The region', [...field, 'region'], 100),
    postcode: checks.optionalText(input.postcode, 'The postcode', [...field, 'postcode'], 20),
    country,
    latitude,
    longitude,
    travelsKm,
    timeZone: sound ? timeZoneAt({ latitude, longitude }) : 'UTC',
  };
}
