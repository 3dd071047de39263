import type { CategoryData } from '../../category.js';

/** Categories of the group "Arts and culture", T. */
export const cultureT: readonly CategoryData[] = [
  {
    key: 'theater',
    group: 'culture',
    name: 'Theater',
    plural: 'Theaters',
    german: { name: 'Theater', plural: 'Theater' },
    synonyms: {
      en: 'theatre, playhouse, stage, performing arts, live theatre, opera house, comedy theatre',
      de: 'Schauspielhaus, Bühne, Oper, Kleinkunstbühne, Kabarett',
    },
    icon: 'drama',
    color: 'plum',
    osm: [{ amenity: 'theatre' }],
    naics: ['711110'],
    overture: ['theatre', 'performing_arts'],
    needs: { 'live-show': 1 },
    moments: {
      'arts-and-culture-outing': 1,
      'date-night': 0.9,
      'tourist-day-out': 0.6,
      'night-out-with-friends': 0.4,
      'family-day-out': 0.4,
    },
    audiences: { 'culture-lovers': 1, couples: 0.8, tourists: 0.5, 'affluent-households': 0.4, seniors: 0.3 },
    visit: {
      frequency: 'once-in-a-while',
      ticket: 'mid',
      mode: 'appointment',
      dwellMinutes: 150,
      travelKm: 25,
    },
    sellsTo: ['consumers'],
    roles: ['host'],
    buys: { costumes: 0.4, 'printed-materials': 0.3, 'stage-and-sound': 0.5 },
    hosts: { 'wine-out': 0.4, 'frozen-treat': 0.2, 'sit-down-meal': 0.4 },
  },
];
