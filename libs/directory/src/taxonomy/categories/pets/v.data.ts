import type { CategoryData } from '../../category.js';

/** Categories of the group "Pets", V. */
export const petsV: readonly CategoryData[] = [
  {
    key: 'veterinarian',
    group: 'pets',
    name: 'Veterinarian',
    plural: 'Veterinarians',
    german: { name: 'Tierarztpraxis', plural: 'Tierarztpraxen' },
    synonyms: {
      en: 'vet, veterinary clinic, animal hospital, vet clinic, veterinary surgeon, animal doctor',
      de: 'Tierarzt, Tierklinik, Veterinär',
    },
    icon: 'stethoscope',
    color: 'marigold',
    osm: [{ amenity: 'veterinary' }],
    naics: ['541940'],
    overture: ['veterinarian'],
    needs: { 'animal-health': 1 },
    moments: { 'everyday-pet-care': 1, 'new-pet': 1, 'going-away-with-pet-at-home': 0.5 },
    audiences: { 'pet-owners': 1 },
    visit: { frequency: 'yearly', ticket: 'high', mode: 'appointment', dwellMinutes: 60, travelKm: 25 },
    circles: { 'pet-care': 1 },
    sellsTo: ['consumers'],
    roles: ['host', 'opener'],
    hosts: { 'pet-grooming': 0.6, 'dog-training': 0.5, 'pet-supplies': 0.5, boarding: 0.5 },
  },
];
