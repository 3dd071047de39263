import { isPoint, type Point } from '#libs/common';
import { webAddress } from '../profile.js';
import { UnusableRow } from './listing.js';

const MAX_NAME = 200;

/** The name of a business; a row without one is unusable. */
export function readName(text: string | undefined): string {
  const name = clean(text);
  if (name === null) throw new UnusableRow('It has no name.');
  if (name.length > MAX_NAME) throw new UnusableRow(`Its name is longer than ${MAX_NAME} characters.`);
  return name;
}

/** A place in degrees; a row without one is unusable, because nobody could find it. */
export function readPoint(latitude: unknown, longitude: unknown): Point {
  const point = { latitude: degrees(latitude), longitude: degrees(longitude) };
  if (Number.isNaN(point.latitude) || Number.isNaN(point.longitude))
    throw new UnusableRow('It has no coordinates.');
  if (!isPoint(point)) throw new UnusableRow('Its coordinates are not a place on earth.');
  if (point.latitude === 0 && point.longitude === 0)
    throw new UnusableRow('Its coordinates are 0, 0, which stands for "unknown".');
  return point;
}

function degrees(value: unknown): number {
  if (typeof value === 'number') return value;
  const text = typeof value === 'string' ? value.trim().replace(',', '.') : '';
  return text === '' ? NaN : Number(text);
}

/** Two letters in upper case; a row without a country is unusable. */
export function readCountry(text: string | undefined): string {
  const country = clean(text)?.toUpperCase() ?? '';
  if (!/^[A-Z]{2}$/.test(country))
    throw new UnusableRow('It has no country as two letters; give one for the whole file.');
  return country;
}

/** Trimmed, with single blanks, without control characters; null when nothing is left. */
export function clean(text: string | undefined | null): string | null {
  if (text == null || text === '') return null;
  const cleaned = text.replace(/[\s\p{Cc}\uFEFF\uFFFD]+/gu, ' ').trim();
  return cleaned === '' ? null : cleaned;
}

/** A web address, or null when it is none: a listing is worth having without. */
export function readWebsite(text: string | undefined | null): string | null {
  const address = clean(text);
  return address === null ? null : webAddress(address);
}

const EMAIL = /^[^\s@<>()",;:]+@[^\s@<>()",;:]+\.[^\s@<>()",;:.]{2,}$/;

/** An e-mail address, or null when it is none. */
export function readEmail(text: string | undefined | null): string | null {
  const address = clean(text)?.replace(/^mailto:/i, '');
  return address && address.length <= 254 && EMAIL.test(address) ? address.toLowerCase() : null;
}

/** "WEST MELBOURNE" as "West Melbourne"; anything that is not all capitals stays. */
export function calmCapitals(text: string): string {
  if (text !== text.toUpperCase() || text === text.toLowerCase()) return text;
  return text.toLowerCase().replace(/(^|[\s'’-])\p{L}/gu, (letter) => letter.toUpperCase());
}
