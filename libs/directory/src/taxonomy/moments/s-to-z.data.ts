import type { Moment } from '../moments.js';

/** Moments from S to Z. */
export const momentsSToZ = {
  'self-care-day': {
    cohesion: 0.8,
    en: 'taking a day for oneself',
    de: 'ein Tag für sich',
    who: { en: 'people treating themselves to a day off', de: 'Menschen, die sich einen Tag gönnen' },
  },
  'selling-a-home': {
    cohesion: 0.95,
    en: 'selling a home',
    de: 'Hausverkauf',
    who: { en: 'people selling a home', de: 'Menschen, die ihr Zuhause verkaufen' },
  },
  'selling-online-shipping': {
    cohesion: 0.65,
    en: 'selling and sending online',
    de: 'Onlineverkauf und Versand',
    who: { en: 'people who sell online', de: 'Menschen, die online verkaufen' },
  },
  'setting-up-home-tech': {
    cohesion: 0.7,
    en: 'setting up technology at home',
    de: 'Technik zu Hause einrichten',
    who: { en: 'people setting up technology at home', de: 'Menschen, die Technik zu Hause einrichten' },
  },
  'sports-season': {
    cohesion: 0.75,
    en: 'the sports season',
    de: 'Sportsaison',
    who: { en: 'people who play sport', de: 'Menschen, die Sport treiben' },
  },
  'starting-a-business': {
    cohesion: 0.95,
    en: 'starting a business',
    de: 'Firmengründung',
    who: { en: 'people starting a business', de: 'Menschen, die ein Unternehmen gründen' },
  },
  'sweet-treat-outing': {
    cohesion: 0.65,
    en: 'going out for something sweet',
    de: 'auf etwas Süßes ausgehen',
    who: { en: 'people out for something sweet', de: 'Menschen, die Lust auf Süßes haben' },
  },
  'tax-season': {
    cohesion: 0.85,
    en: 'tax time',
    de: 'Steuerzeit',
    who: { en: 'people doing their taxes', de: 'Menschen, die ihre Steuer machen' },
  },
  'tourist-day-out': {
    cohesion: 0.6,
    en: 'visiting the town',
    de: 'Besuch in der Stadt',
    who: { en: 'visitors to the town', de: 'Besucher der Stadt' },
  },
  'trading-goods': {
    cohesion: 0.8,
    en: 'bringing goods in and out',
    de: 'Waren ein- und ausführen',
    who: { en: 'firms that bring goods in and out', de: 'Firmen, die Waren ein- und ausführen' },
  },
  'vacation-trip': {
    cohesion: 0.7,
    en: 'going on vacation',
    de: 'Urlaubsreise',
    who: { en: 'people going on vacation', de: 'Menschen, die in den Urlaub fahren' },
  },
  'wardrobe-refresh': {
    cohesion: 0.75,
    en: 'new clothes',
    de: 'neue Garderobe',
    who: { en: 'people renewing their wardrobe', de: 'Menschen, die ihre Garderobe erneuern' },
  },
  'weekend-errands': {
    cohesion: 0.35,
    en: 'errands',
    de: 'Besorgungen',
    who: { en: 'people running errands', de: 'Menschen bei ihren Besorgungen' },
  },
  'weekly-food-shop': {
    cohesion: 0.6,
    en: 'the weekly food shop',
    de: 'Wocheneinkauf',
    who: { en: 'people doing their weekly food shop', de: 'Menschen beim Wocheneinkauf' },
  },
  'weeknight-easy-dinner': {
    cohesion: 0.5,
    en: 'an easy dinner',
    de: 'einfaches Abendessen',
    who: { en: 'people who want an easy dinner', de: 'Menschen, die abends nicht kochen wollen' },
  },
  'whole-house-renovation': {
    cohesion: 0.9,
    en: 'renovating a house',
    de: 'Haussanierung',
    who: { en: 'people renovating their house', de: 'Menschen, die ihr Haus sanieren' },
  },
  'work-lunch-break': {
    cohesion: 0.5,
    en: 'the lunch break',
    de: 'Mittagspause',
    who: { en: 'people on their lunch break', de: 'Menschen in der Mittagspause' },
  },
  'workout-routine': {
    cohesion: 0.9,
    en: 'keeping fit',
    de: 'Fitbleiben',
    who: { en: 'people who train regularly', de: 'Menschen, die regelmäßig trainieren' },
  },
} as const satisfies Record<string, Moment>;
