import type { Translated } from './category.js';

/** A field in which businesses recommend each other. */
export interface Circle extends Translated {
  /** How usual recommendations are in it (0–1). */
  readonly strength: number;
}

/** Every referral circle of the taxonomy. */
export const circles = {
  'auto-care': { strength: 1, en: 'cars', de: 'Rund ums Auto' },
  'beauty-care': { strength: 0.85, en: 'beauty', de: 'Schönheit' },
  'business-services': { strength: 0.85, en: 'business services', de: 'Dienste für Betriebe' },
  'food-shops': { strength: 0.55, en: 'good food', de: 'Gutes Essen' },
  'going-out': { strength: 0.45, en: 'an evening out', de: 'Ausgehen' },
  'making-and-collecting': { strength: 0.5, en: 'making and collecting', de: 'Machen und Sammeln' },
  outdoors: { strength: 0.6, en: 'the outdoors', de: 'Draußen unterwegs' },
  style: { strength: 0.5, en: 'style', de: 'Mode und Stil' },
  visitors: { strength: 0.5, en: 'visitors to the town', de: 'Gäste der Stadt' },
  'family-services': { strength: 0.7, en: 'families', de: 'Familien' },
  'financial-advisers': { strength: 1, en: 'money and law', de: 'Geld und Recht' },
  'fitness-wellness': { strength: 0.85, en: 'fitness', de: 'Fitness' },
  'health-wellness': { strength: 0.9, en: 'health', de: 'Gesundheit' },
  'home-contractors': { strength: 0.85, en: 'building trades', de: 'Bauhandwerk' },
  'home-design': { strength: 0.95, en: 'home design', de: 'Wohnen und Gestalten' },
  'marketing-creative': { strength: 0.9, en: 'marketing and design', de: 'Marketing und Gestaltung' },
  'pet-care': { strength: 1, en: 'pet care', de: 'Tierbetreuung' },
  property: { strength: 1, en: 'buying and selling property', de: 'Immobilien' },
  'senior-care': { strength: 1, en: 'care for older people', de: 'Hilfe für Ältere' },
  'wedding-event-vendors': { strength: 1, en: 'weddings and events', de: 'Hochzeit und Feste' },
} as const satisfies Record<string, Circle>;

export type CircleKey = keyof typeof circles;
