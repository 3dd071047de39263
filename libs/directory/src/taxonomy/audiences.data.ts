import type { Translated } from './category.js';

/** Every audience of the taxonomy, as the object of a sentence. */
export const audiences = {
  'affluent-households': { en: 'well-off households', de: 'wohlhabende Haushalte' },
  'bargain-hunters': { en: 'bargain hunters', de: 'Schnäppchenjäger' },
  'beauty-clients': { en: 'beauty clients', de: 'Beauty-Kundschaft' },
  'car-owners': { en: 'drivers', de: 'Autofahrer' },
  commuters: { en: 'commuters', de: 'Pendler' },
  companies: { en: 'companies', de: 'Firmen' },
  couples: { en: 'couples', de: 'Paare' },
  'culture-lovers': { en: 'culture lovers', de: 'Kulturfreunde' },
  'engaged-couples': { en: 'engaged couples', de: 'Verlobte' },
  'event-hosts': { en: 'people hosting an event', de: 'Gastgeber' },
  'families-with-young-children': { en: 'families with young children', de: 'Familien mit kleinen Kindern' },
  'family-caregivers': { en: 'family carers', de: 'pflegende Angehörige' },
  'fitness-enthusiasts': { en: 'fitness enthusiasts', de: 'Fitnessbegeisterte' },
  foodies: { en: 'food lovers', de: 'Genießer' },
  'health-conscious': { en: 'people who live healthily', de: 'gesundheitsbewusste Menschen' },
  'hobbyists-makers': { en: 'hobbyists and makers', de: 'Hobby- und Bastelfreunde' },
  'home-movers': { en: 'people on the move', de: 'Umziehende' },
  homeowners: { en: 'homeowners', de: 'Hausbesitzer' },
  'landlords-investors': { en: 'landlords', de: 'Vermieter' },
  men: { en: 'men', de: 'Männer' },
  'neighbourhood-locals': { en: 'people from the neighborhood', de: 'Menschen aus der Nachbarschaft' },
  'office-workers': { en: 'office workers', de: 'Büroangestellte' },
  'outdoors-people': { en: 'outdoor people', de: 'Naturfreunde' },
  'parents-of-kids-in-activities': { en: 'parents of active children', de: 'Eltern aktiver Kinder' },
  'people-in-pain-or-ill': { en: 'people in pain or unwell', de: 'Menschen mit Schmerzen oder Krankheit' },
  'pet-owners': { en: 'pet owners', de: 'Tierhalter' },
  seniors: { en: 'older people', de: 'ältere Menschen' },
  'small-business-owners': { en: 'owners of small businesses', de: 'Inhaber kleiner Betriebe' },
  'students-young-adults': { en: 'students and young adults', de: 'Studierende und junge Erwachsene' },
  'style-shoppers': { en: 'style lovers', de: 'Modebewusste' },
  tourists: { en: 'visitors', de: 'Besucher' },
  'wine-beer-fans': { en: 'wine and beer lovers', de: 'Wein- und Bierfreunde' },
} as const satisfies Record<string, Translated>;

export type AudienceKey = keyof typeof audiences;
