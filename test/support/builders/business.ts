import { newId } from '#libs/common';
import type { Database } from '#libs/database';
import { BusinessesRepository, type Business, type NewBusiness } from '#libs/directory';

/** A florist in the middle of Melbourne, unless told otherwise: an unclaimed, independent listing. Fields only; nothing is stored. */
export function newBusiness(part: Partial<NewBusiness> = {}): NewBusiness {
  const id = part.id ?? newId();
  return {
    id,
    slug: `shop-${id.slice(-12)}`,
    name: 'Bloom & Wild',
    status: 'listed',
    categoryKey: 'florist',
    latitude: -37.8136,
    longitude: 144.9631,
    addressLines: ['1 Swanston Street'],
    locality: 'Melbourne',
    region: 'VIC',
    postcode: '3000',
    country: 'AU',
    timeZone: 'Australia/Melbourne',
    ...part,
  };
}

/** Stores one and answers it as it is read back. */
export async function buildBusiness(database: Database, part: Partial<NewBusiness> = {}): Promise<Business> {
  const businesses = new BusinessesRepository(database);
  const business = newBusiness(part);
  const added = await database.transaction(() => businesses.insert(business));
  const stored = added ? await businesses.byId(business.id) : null;
  if (stored === null) throw new Error(`The slug ${business.slug} is taken.`);
  return stored;
}
