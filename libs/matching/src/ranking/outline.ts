import type { Point } from '#libs/common';
import type { MatchProfile } from './profile.js';

/** What the index tells of a listing. */
interface Listing extends Point {
  readonly id: string;
  readonly categoryKey: string;
}

/**
 * A listing of which only name, kind and place are known, and whether it can be written to. Judged as if it were read, for
 * neither its name nor its time zone decides anything; whoever shows it reads it first.
 */
export const outlineOf = ({ id, categoryKey, latitude, longitude }: Listing, known: 0 | 1): MatchProfile => ({
  id,
  name: '',
  status: 'listed',
  joinedAt: null,
  hasAddress: known === 1,
  categoryKey,
  otherCategoryKeys: [],
  excludedCategoryKeys: [],
  latitude,
  longitude,
  timeZone: '',
  travelsKm: null,
  audience: [],
  openingHours: [],
  channels: [],
  offerings: [],
  price: null,
});

/** True for what was not read: everybody else has a name. */
export const isOutline = ({ name }: MatchProfile): boolean => name === '';
