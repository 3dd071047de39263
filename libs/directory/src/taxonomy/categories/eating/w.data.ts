import type { CategoryData } from '../../category.js';

/** Categories of the group "Eating and drinking", W. */
export const eatingW: readonly CategoryData[] = [
  {
    key: 'wine-bar',
    group: 'eating',
    name: 'Wine bar',
    plural: 'Wine bars',
    german: { name: 'Weinbar', plural: 'Weinbars' },
    synonyms: {
      en: 'vinotheque, wine lounge, wine tasting bar, enoteca',
      de: 'Weinlokal, Weinstube, Vinothek, Weinwirtschaft',
    },
    icon: 'wine',
    color: 'plum',
    osm: [{ amenity: 'bar' }],
    naics: ['722410'],
    overture: ['wine_bar'],
    needs: { 'wine-out': 1, 'drinks-out': 0.4, 'sit-down-meal': 0.2 },
    moments: {
      'date-night': 1,
      'night-out-with-friends': 0.9,
      'arts-and-culture-outing': 0.6,
      'tourist-day-out': 0.4,
      'downtown-stroll': 0.3,
    },
    audiences: {
      'wine-beer-fans': 1,
      couples: 0.9,
      foodies: 0.7,
      'affluent-households': 0.5,
      'culture-lovers': 0.3,
    },
    visit: { frequency: 'weekly', ticket: 'mid', mode: 'impulse', dwellMinutes: 25, travelKm: 4 },
    sellsTo: ['consumers'],
    roles: ['follow-up', 'anchor'],
    buys: { 'wine-bottles': 0.8, cheese: 0.8, 'specialty-food': 0.4, 'live-music': 0.3, artwork: 0.2 },
  },
];
