import type { CategoryData } from '../../category.js';

/** Categories of the group "Health and care", W. */
export const healthW: readonly CategoryData[] = [
  {
    key: 'weight-loss-clinic',
    group: 'health',
    name: 'Weight loss clinic',
    plural: 'Weight loss clinics',
    german: { name: 'Abnehmzentrum', plural: 'Abnehmzentren' },
    synonyms: {
      en: 'weight loss, slimming club, slimming, diet centre, body contouring, weight management',
      de: 'Abnehmen, Gewichtsreduktion, Figurstudio, Diätzentrum',
    },
    icon: 'scale',
    color: 'spruce',
    osm: [{ amenity: 'clinic' }],
    naics: ['812191'],
    overture: ['weight_loss_center'],
    needs: { 'weight-loss-programme': 1 },
    moments: {
      'healthy-lifestyle-reset': 1,
      'managing-illness': 0.5,
      'workout-routine': 0.4,
      'wardrobe-refresh': 0.3,
      'getting-married': 0.2,
    },
    audiences: {
      'health-conscious': 1,
      'people-in-pain-or-ill': 0.4,
      'beauty-clients': 0.3,
      'fitness-enthusiasts': 0.4,
    },
    visit: { frequency: 'weekly', ticket: 'high', mode: 'appointment', dwellMinutes: 60, travelKm: 6 },
    circles: { 'health-wellness': 0.8, 'fitness-wellness': 0.7 },
    sellsTo: ['consumers'],
  },
];
