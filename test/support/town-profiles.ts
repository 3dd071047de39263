import { townspeople, type Townsperson } from '../../libs/demo-town/src/townspeople.js';
import type { MatchProfile } from '../../libs/matching/src/ranking/profile.js';
import { buildMatchProfile } from './builders/match-profile.js';

const PRICES = ['low', 'medium', 'high', 'very_high'];

/** What matching knows of somebody in the demo town. */
function profileOf(person: Townsperson): MatchProfile {
  const priced = person.offerings.flatMap(({ price }) => (price ? [PRICES.indexOf(price)] : []));
  return buildMatchProfile({
    id: person.slug,
    name: person.name,
    status: person.owner ? 'member' : 'listed',
    categoryKey: person.categoryKey,
    otherCategoryKeys: person.otherCategoryKeys,
    ...person.address.place,
    travelsKm: person.travelsKm,
    audience: person.audience,
    openingHours: person.openingHours,
    offerings: person.offerings.map(({ name }) => name),
    price: priced.length > 0 ? priced.reduce((sum, price) => sum + price, 0) / priced.length : null,
    channels: person.channels.map(({ kind, reach, counted }) => ({
      kind,
      monthlyReach: reach,
      reachIsEstimate: !counted,
    })),
  });
}

/** What matching knows of everybody in the demo town. */
export const townProfiles = (): MatchProfile[] => townspeople().map(profileOf);
