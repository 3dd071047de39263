import type { CategoryData } from '../../category.js';

/** Categories of the group "Sport and fitness", Y. */
export const fitnessY: readonly CategoryData[] = [
  {
    key: 'yoga-studio',
    group: 'fitness',
    name: 'Yoga studio',
    plural: 'Yoga studios',
    german: { name: 'Yogastudio', plural: 'Yogastudios' },
    synonyms: {
      en: 'yoga, yoga classes, hot yoga, meditation, vinyasa, yoga school',
      de: 'Yoga, Yogaschule, Meditation, Yogakurse',
    },
    icon: 'flower',
    color: 'sky',
    osm: [{ leisure: 'fitness_centre', sport: 'yoga' }],
    naics: ['713940'],
    overture: ['yoga_studio'],
    needs: { 'mind-body-class': 1 },
    moments: {
      'workout-routine': 0.9,
      'self-care-day': 0.8,
      'healthy-lifestyle-reset': 0.8,
      'after-workout': 0.7,
      'injury-and-pain-recovery': 0.4,
      'new-baby': 0.3,
    },
    audiences: { 'health-conscious': 1, 'fitness-enthusiasts': 0.8, 'beauty-clients': 0.3 },
    visit: { frequency: 'weekly', ticket: 'mid', mode: 'appointment', dwellMinutes: 60, travelKm: 4 },
    circles: { 'fitness-wellness': 1, 'health-wellness': 0.5 },
    sellsTo: ['consumers'],
    roles: ['host', 'opener'],
    hosts: {
      massage: 0.6,
      'healthy-drink': 0.6,
      'holistic-pain-relief': 0.4,
      activewear: 0.4,
      'diet-advice': 0.4,
    },
  },
];
