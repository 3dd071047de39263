import type { CategoryData } from '../../category.js';

/** Categories of the group "Children and learning", V. */
export const learningV: readonly CategoryData[] = [
  {
    key: 'vocational-college',
    group: 'learning',
    name: 'Vocational college',
    plural: 'Vocational colleges',
    german: { name: 'Berufsschule', plural: 'Berufsschulen' },
    synonyms: {
      en: 'training college, trade school, TAFE, business college, beauty school, hospitality college',
      de: 'Berufskolleg, Akademie, Fachschule, Berufsakademie',
    },
    icon: 'graduation-cap',
    color: 'sky',
    osm: [{ amenity: 'college' }],
    naics: ['611519'],
    overture: ['vocational_and_technical_school', 'specialty_school'],
    needs: { 'vocational-course': 1, 'staff-training': 0.4 },
    moments: { 'learning-and-exams': 1, 'growing-a-team': 0.4, 'back-to-school': 0.4 },
    audiences: { learners: 1, 'students-young-adults': 0.9, companies: 0.2 },
    visit: { frequency: 'daily', ticket: 'high', mode: 'appointment', dwellMinutes: 60, travelKm: 2 },
    sellsTo: ['consumers'],
  },
];
