import { randomId } from '#libs/common';
import { taxonomy } from '#libs/directory';
import type { MatchProfile } from '../../../libs/matching/src/ranking/profile.js';

/** What matching knows of a florist in the middle of Melbourne, unless told otherwise. */
export function buildMatchProfile(part: Partial<MatchProfile> = {}): MatchProfile {
  const category = part.categoryKey ? taxonomy.byKey(part.categoryKey) : undefined;
  return {
    id: randomId(),
    name: category?.name ?? 'Bloom & Wild',
    status: 'member',
    joinedAt: null,
    hasAddress: true,
    categoryKey: 'florist',
    otherCategoryKeys: [],
    excludedCategoryKeys: [],
    latitude: -37.8136,
    longitude: 144.9631,
    timeZone: 'Australia/Melbourne',
    travelsKm: null,
    audience: [],
    openingHours: [],
    channels: [],
    offerings: [],
    price: null,
    ...part,
  };
}
