import type { CategoryData } from '../../category.js';

/** Categories of the group "Leisure and hobbies", Z. */
export const leisureZ: readonly CategoryData[] = [
  {
    key: 'zoo',
    group: 'leisure',
    name: 'Zoo',
    plural: 'Zoos',
    german: { name: 'Tierpark', plural: 'Tierparks' },
    synonyms: {
      en: 'aquarium, wildlife park, petting zoo, animal park, safari park',
      de: 'Zoo, Wildpark, Streichelzoo, Aquarium, Tiergarten',
    },
    icon: 'rabbit',
    color: 'spruce',
    osm: [{ tourism: 'zoo' }, { tourism: 'aquarium' }],
    naics: ['712130'],
    overture: ['zoo', 'aquarium', 'petting_zoo'],
    needs: { 'animals-visit': 1 },
    moments: {
      'family-day-out': 1,
      'tourist-day-out': 0.8,
      'kids-birthday-party': 0.3,
      'raising-young-kids': 0.4,
    },
    audiences: { 'families-with-young-children': 1, tourists: 0.8 },
    visit: { frequency: 'yearly', ticket: 'mid', mode: 'impulse', dwellMinutes: 25, travelKm: 60 },
    sellsTo: ['consumers'],
  },
];
