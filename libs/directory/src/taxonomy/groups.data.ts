import type { Translated } from './category.js';

/** The trades by which categories are filed. */
export const groups = {
  eating: { en: 'Eating and drinking', de: 'Essen und Trinken' },
  groceries: { en: 'Food shops', de: 'Lebensmittel' },
  fashion: { en: 'Fashion', de: 'Mode' },
  gifts: { en: 'Gifts, books and flowers', de: 'Geschenke, Bücher und Blumen' },
  home: { en: 'Home and garden shops', de: 'Wohnen und Garten' },
  trades: { en: 'Building trades', de: 'Handwerk am Bau' },
  property: { en: 'Property and planning', de: 'Immobilien und Planung' },
  beauty: { en: 'Beauty', de: 'Schönheit' },
  health: { en: 'Health and care', de: 'Gesundheit und Pflege' },
  fitness: { en: 'Sport and fitness', de: 'Sport und Fitness' },
  pets: { en: 'Pets', de: 'Tiere' },
  events: { en: 'Weddings and events', de: 'Hochzeiten und Feste' },
  professional: { en: 'Business services', de: 'Dienste für Betriebe' },
  creative: { en: 'Marketing, print and pictures', de: 'Marketing, Druck und Bild' },
  vehicles: { en: 'Cars and bikes', de: 'Auto und Fahrrad' },
  learning: { en: 'Children and learning', de: 'Kinder und Lernen' },
  culture: { en: 'Arts and culture', de: 'Kunst und Kultur' },
  leisure: { en: 'Leisure and hobbies', de: 'Freizeit und Hobby' },
  travel: { en: 'Travel and stays', de: 'Reisen und Übernachten' },
  making: { en: 'Makers and suppliers', de: 'Hersteller und Lieferanten' },
  community: { en: 'Public and community places', de: 'Öffentliches und Gemeinwesen' },
} as const satisfies Record<string, Translated>;

export type GroupKey = keyof typeof groups;
