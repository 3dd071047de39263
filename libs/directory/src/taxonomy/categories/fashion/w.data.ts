import type { CategoryData } from '../../category.js';

/** Categories of the group "Fashion", W. */
export const fashionW: readonly CategoryData[] = [
  {
    key: 'watchmaker',
    group: 'fashion',
    name: 'Watchmaker',
    plural: 'Watchmakers',
    german: { name: 'Uhrmacherei', plural: 'Uhrmachereien' },
    synonyms: {
      en: 'watch repair, clock repair, watch shop, horologist',
      de: 'Uhrmacher, Uhrenreparatur, Uhrengeschäft',
    },
    icon: 'watch',
    color: 'plum',
    osm: [{ craft: 'watchmaker' }, { shop: 'watches' }, { craft: 'clockmaker' }],
    naics: ['811490'],
    overture: ['watch_store', 'watch_repair_service'],
    needs: { 'watch-repair': 1, jewelry: 0.5 },
    moments: { 'gift-giving': 0.8, 'weekend-errands': 0.4, 'wardrobe-refresh': 0.4, 'downtown-stroll': 0.4 },
    audiences: { 'style-shoppers': 0.6, men: 0.6, 'affluent-households': 0.7 },
    visit: { frequency: 'once-in-a-while', ticket: 'high', mode: 'errand', dwellMinutes: 20, travelKm: 25 },
    sellsTo: ['consumers'],
  },
  {
    key: 'workwear-store',
    group: 'fashion',
    name: 'Workwear store',
    plural: 'Workwear stores',
    german: { name: 'Berufsbekleidungsgeschäft', plural: 'Berufsbekleidungsgeschäfte' },
    synonyms: {
      en: 'workwear, safety boots, uniforms, hi-vis, safety wear, uniform shop, scrubs',
      de: 'Arbeitskleidung, Berufskleidung, Sicherheitsschuhe, Uniformen',
    },
    icon: 'hard-hat',
    color: 'spruce',
    osm: [{ shop: 'clothes', clothes: 'workwear' }],
    naics: ['458110'],
    overture: ['uniform_store'],
    needs: { workwear: 1 },
    moments: {
      'building-site': 0.9,
      'starting-a-business': 0.5,
      'growing-a-team': 0.5,
      'running-a-kitchen': 0.4,
    },
    audiences: { tradespeople: 1, companies: 0.5, 'small-business-owners': 0.5 },
    visit: { frequency: 'yearly', ticket: 'mid', mode: 'errand', dwellMinutes: 20, travelKm: 15 },
    circles: { 'home-contractors': 0.3 },
    sellsTo: ['businesses', 'trades'],
    roles: ['supplier'],
  },
];
