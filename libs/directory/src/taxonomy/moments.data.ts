import type { Translated } from './category.js';
import type { NeedKey } from './needs.data.js';

/** An occasion or journey that brings several needs together. */
export interface Moment extends Translated {
  /** How strongly the occasion bundles purchases (0–1): a wedding does, a round of errands hardly. */
  readonly cohesion: number;
  /** The people in it, as the subject of a sentence. */
  readonly who: Translated;
  /** Needs in the order in which they arise, where that matters. */
  readonly steps?: readonly (readonly NeedKey[])[];
}

/** Every moment of the taxonomy. */
export const moments = {
  'after-workout': {
    cohesion: 0.8,
    en: 'after training',
    de: 'nach dem Training',
    who: { en: 'people coming from training', de: 'Menschen, die vom Training kommen' },
  },
  'ageing-parent': {
    cohesion: 0.95,
    en: 'caring for an ageing parent',
    de: 'Sorge für alternde Eltern',
    who: { en: 'people caring for an ageing parent', de: 'Menschen, die für alternde Eltern sorgen' },
  },
  'arts-and-culture-outing': {
    cohesion: 0.8,
    en: 'an evening of culture',
    de: 'Kulturabend',
    who: { en: 'people out for culture', de: 'Menschen auf Kulturtour' },
  },
  'back-to-school': {
    cohesion: 0.5,
    en: 'the start of the school year',
    de: 'Schulanfang',
    who: { en: 'families at the start of the school year', de: 'Familien zum Schulanfang' },
  },
  'body-art': {
    cohesion: 0.7,
    en: 'body art',
    de: 'Körperkunst',
    who: { en: 'people who want body art', de: 'Menschen, die sich Körperkunst wünschen' },
  },
  'building-a-home': {
    cohesion: 0.9,
    en: 'building a home',
    de: 'Hausbau',
    who: { en: 'people building a home', de: 'Menschen, die ein Haus bauen' },
  },
  'building-site': {
    cohesion: 0.85,
    en: 'work on a building site',
    de: 'Arbeit auf der Baustelle',
    who: { en: 'firms working on a building site', de: 'Betriebe auf der Baustelle' },
  },
  'buying-a-car': {
    cohesion: 0.8,
    en: 'buying a car',
    de: 'Autokauf',
    who: { en: 'people buying a car', de: 'Menschen, die ein Auto kaufen' },
  },
  'buying-a-home': {
    cohesion: 1,
    en: 'buying a home',
    de: 'Hauskauf',
    who: { en: 'people buying a home', de: 'Menschen, die ein Zuhause kaufen' },
  },
  'car-breakdown-or-crash': {
    cohesion: 0.9,
    en: 'a breakdown or crash',
    de: 'Panne oder Unfall',
    who: { en: 'drivers after a breakdown or crash', de: 'Autofahrer nach Panne oder Unfall' },
  },
  'commute-and-morning-start': {
    cohesion: 0.6,
    en: 'the way to work',
    de: 'der Weg zur Arbeit',
    who: { en: 'people on their way to work', de: 'Menschen auf dem Weg zur Arbeit' },
  },
  'corporate-event': {
    cohesion: 0.8,
    en: 'a company event',
    de: 'Firmenveranstaltung',
    who: { en: 'companies holding an event', de: 'Firmen, die eine Veranstaltung ausrichten' },
  },
  'crafting-making': {
    cohesion: 0.85,
    en: 'making things by hand',
    de: 'Selbermachen',
    who: { en: 'people who make things by hand', de: 'Menschen, die gern selbst machen' },
  },
  'cycling-life': {
    cohesion: 0.85,
    en: 'getting around by bike',
    de: 'Radfahren',
    who: { en: 'people who ride a bike', de: 'Menschen, die Rad fahren' },
  },
  'date-night': {
    cohesion: 0.8,
    en: 'date night',
    de: 'Abend zu zweit',
    who: { en: 'couples on a night out', de: 'Paare beim Abend zu zweit' },
  },
  'downtown-stroll': {
    cohesion: 0.65,
    en: 'a stroll through town',
    de: 'Stadtbummel',
    who: { en: 'people strolling through town', de: 'Menschen beim Stadtbummel' },
  },
  'dressing-up-for-event': {
    cohesion: 0.85,
    en: 'dressing up for an event',
    de: 'Schickmachen für einen Anlass',
    who: { en: 'people dressing up for an event', de: 'Menschen, die sich für einen Anlass schick machen' },
  },
  'end-of-life': {
    cohesion: 0.85,
    en: 'a death in the family',
    de: 'Trauerfall',
    who: { en: 'families facing a death', de: 'Familien im Trauerfall' },
  },
  'everyday-car-care': {
    cohesion: 0.85,
    en: 'looking after a car',
    de: 'Autopflege',
    who: { en: 'people looking after their car', de: 'Menschen, die ihr Auto pflegen' },
  },
  'everyday-pet-care': {
    cohesion: 0.85,
    en: 'everyday life with a pet',
    de: 'Alltag mit Haustier',
    who: { en: 'people with a pet', de: 'Menschen mit Haustier' },
  },
  'exterior-home-project': {
    cohesion: 0.85,
    en: 'work on the outside of the house',
    de: 'Arbeiten an Dach und Fassade',
    who: {
      en: 'people having the outside of their house done',
      de: 'Menschen, die Dach oder Fassade machen lassen',
    },
  },
  'faith-and-community': {
    cohesion: 0.5,
    en: 'faith and community',
    de: 'Glaube und Gemeinschaft',
    who: { en: 'people active in a community', de: 'Menschen, die sich in einer Gemeinschaft engagieren' },
  },
  'family-day-out': {
    cohesion: 0.7,
    en: 'a family day out',
    de: 'Familienausflug',
    who: { en: 'families on a day out', de: 'Familien beim Ausflug' },
  },
  'family-health-check': {
    cohesion: 0.7,
    en: 'routine health checks',
    de: 'Vorsorgetermine',
    who: { en: 'families going for their health checks', de: 'Familien bei ihren Vorsorgeterminen' },
  },
  'fitting-out-an-office': {
    cohesion: 0.95,
    en: 'fitting out an office or shop',
    de: 'Büro oder Laden einrichten',
    who: { en: 'firms fitting out an office or shop', de: 'Firmen, die Büro oder Laden einrichten' },
  },
  'gaming-collecting': {
    cohesion: 0.85,
    en: 'games and collecting',
    de: 'Spielen und Sammeln',
    who: { en: 'people who play and collect', de: 'Menschen, die spielen und sammeln' },
  },
  'getting-married': {
    cohesion: 1,
    en: 'getting married',
    de: 'Heiraten',
    who: { en: 'couples getting married', de: 'Paare, die heiraten' },
  },
  'gift-giving': {
    cohesion: 0.7,
    en: 'buying a gift',
    de: 'ein Geschenk kaufen',
    who: { en: 'people looking for a gift', de: 'Menschen auf Geschenksuche' },
  },
  'going-away-with-pet-at-home': {
    cohesion: 0.75,
    en: 'going away without the pet',
    de: 'Verreisen ohne Haustier',
    who: { en: 'pet owners going away', de: 'Tierhalter, die verreisen' },
  },
  'growing-a-team': {
    cohesion: 0.75,
    en: 'growing a team',
    de: 'ein Team aufbauen',
    who: { en: 'firms growing their team', de: 'Firmen, die ihr Team ausbauen' },
  },
  'healthy-lifestyle-reset': {
    cohesion: 0.85,
    en: 'living more healthily',
    de: 'gesünder leben',
    who: { en: 'people starting to live more healthily', de: 'Menschen, die gesünder leben wollen' },
  },
  'holding-a-big-party': {
    cohesion: 0.9,
    en: 'a big party',
    de: 'ein großes Fest',
    who: { en: 'people holding a big party', de: 'Menschen, die ein großes Fest feiern' },
  },
  'holiday-season': {
    cohesion: 0.45,
    en: 'the festive season',
    de: 'die Festtage',
    who: { en: 'people preparing for the festive season', de: 'Menschen vor den Festtagen' },
  },
  'home-emergency': {
    cohesion: 0.65,
    en: 'an emergency at home',
    de: 'Notfall im Haus',
    who: { en: 'people with an emergency at home', de: 'Menschen mit einem Notfall im Haus' },
  },
  'home-energy-upgrade': {
    cohesion: 0.85,
    en: 'saving energy at home',
    de: 'Energie sparen im Haus',
    who: {
      en: 'people making their home use less energy',
      de: 'Menschen, die ihr Haus energetisch verbessern',
    },
  },
  'hosting-dinner-at-home': {
    cohesion: 0.8,
    en: 'guests for dinner',
    de: 'Gäste zum Essen',
    who: { en: 'people having guests for dinner', de: 'Menschen, die Gäste zum Essen haben' },
  },
  'hunting-fishing-season': {
    cohesion: 0.9,
    en: 'fishing and hunting',
    de: 'Angeln und Jagen',
    who: { en: 'anglers and hunters', de: 'Angler und Jäger' },
  },
  'injury-and-pain-recovery': {
    cohesion: 0.9,
    en: 'recovering from pain or injury',
    de: 'Erholung von Schmerz oder Verletzung',
    who: {
      en: 'people recovering from pain or injury',
      de: 'Menschen, die sich von Schmerzen oder Verletzungen erholen',
    },
  },
  'kids-activities': {
    cohesion: 0.75,
    en: "children's clubs and lessons",
    de: 'Kurse und Vereine für Kinder',
    who: { en: 'parents with children in clubs and lessons', de: 'Eltern, deren Kinder Kurse besuchen' },
  },
  'kids-birthday-party': {
    cohesion: 0.85,
    en: "a children's birthday",
    de: 'Kindergeburtstag',
    who: { en: "parents planning a children's birthday", de: 'Eltern, die einen Kindergeburtstag planen' },
  },
  'kitchen-or-bath-remodel': {
    cohesion: 0.95,
    en: 'a new kitchen or bathroom',
    de: 'neue Küche oder neues Bad',
    who: { en: 'people putting in a new kitchen or bathroom', de: 'Menschen, die Küche oder Bad erneuern' },
  },
  'learning-and-exams': {
    cohesion: 0.75,
    en: 'learning something new',
    de: 'Lernen und Weiterbildung',
    who: { en: 'people learning something new', de: 'Menschen, die etwas Neues lernen' },
  },
  'making-music': {
    cohesion: 0.85,
    en: 'making music',
    de: 'Musizieren',
    who: { en: 'people who make music', de: 'Menschen, die Musik machen' },
  },
  'managing-family-money': {
    cohesion: 0.8,
    en: "managing the family's money",
    de: 'Familienfinanzen',
    who: {
      en: "people putting the family's money in order",
      de: 'Menschen, die ihre Familienfinanzen ordnen',
    },
  },
  'managing-illness': {
    cohesion: 0.75,
    en: 'living with an illness',
    de: 'Leben mit einer Krankheit',
    who: { en: 'people living with an illness', de: 'Menschen, die mit einer Krankheit leben' },
  },
  'marketing-a-business': {
    cohesion: 0.9,
    en: 'getting a business known',
    de: 'ein Unternehmen bekannt machen',
    who: { en: 'businesses that want to be better known', de: 'Betriebe, die bekannter werden wollen' },
  },
  'mental-wellbeing': {
    cohesion: 0.8,
    en: "finding one's balance",
    de: 'seelisches Gleichgewicht',
    who: { en: 'people looking for balance', de: 'Menschen auf der Suche nach Gleichgewicht' },
  },
  'movie-night-in': {
    cohesion: 0.8,
    en: 'a film night at home',
    de: 'Filmabend zu Hause',
    who: { en: 'people having a film night at home', de: 'Menschen beim Filmabend zu Hause' },
  },
  'moving-house': {
    cohesion: 0.9,
    en: 'moving house',
    de: 'Umzug',
    who: { en: 'people moving house', de: 'Menschen, die umziehen' },
  },
  'new-baby': {
    cohesion: 0.8,
    en: 'a new baby',
    de: 'ein neues Baby',
    who: { en: 'parents of a new baby', de: 'Eltern mit einem neuen Baby' },
  },
  'new-pet': {
    cohesion: 0.9,
    en: 'a new pet',
    de: 'ein neues Haustier',
    who: { en: 'people with a new pet', de: 'Menschen mit einem neuen Haustier' },
  },
  'night-out-with-friends': {
    cohesion: 0.8,
    en: 'a night out with friends',
    de: 'Abend mit Freunden',
    who: { en: 'friends on a night out', de: 'Freunde beim Abend in der Stadt' },
  },
  'on-the-road-stop': {
    cohesion: 0.75,
    en: 'a stop on the road',
    de: 'Stopp unterwegs',
    who: { en: 'drivers stopping on the way', de: 'Autofahrer auf Zwischenstopp' },
  },
  'on-the-water': {
    cohesion: 0.9,
    en: 'days on the water',
    de: 'Tage auf dem Wasser',
    who: { en: 'people out on the water', de: 'Menschen, die aufs Wasser gehen' },
  },
  'outdoor-living-project': {
    cohesion: 0.85,
    en: 'a new garden or terrace',
    de: 'neuer Garten oder neue Terrasse',
    who: { en: 'people making over their garden', de: 'Menschen, die ihren Garten umgestalten' },
  },
  'raising-young-kids': {
    cohesion: 0.55,
    en: 'bringing up young children',
    de: 'Leben mit kleinen Kindern',
    who: { en: 'parents of young children', de: 'Eltern mit kleinen Kindern' },
  },
  'redecorating-furnishing': {
    cohesion: 0.85,
    en: 'furnishing a home',
    de: 'Einrichten',
    who: { en: 'people furnishing their home', de: 'Menschen, die ihr Zuhause einrichten' },
  },
  'renting-out-property': {
    cohesion: 0.85,
    en: 'letting a property',
    de: 'Vermieten',
    who: { en: 'people letting a property', de: 'Menschen, die eine Immobilie vermieten' },
  },
  'retirement-and-estate-planning': {
    cohesion: 0.9,
    en: 'planning retirement and inheritance',
    de: 'Ruhestand und Nachlass planen',
    who: {
      en: 'people planning for retirement and inheritance',
      de: 'Menschen, die Ruhestand und Nachlass planen',
    },
  },
  'riding-horses': {
    cohesion: 0.9,
    en: 'riding and keeping horses',
    de: 'Reiten und Pferdehaltung',
    who: { en: 'people with horses', de: 'Menschen mit Pferden' },
  },
  'road-trip-camping': {
    cohesion: 0.8,
    en: 'camping and road trips',
    de: 'Camping und Roadtrips',
    who: { en: 'people going camping', de: 'Menschen, die campen gehen' },
  },
  'routine-grooming': {
    cohesion: 0.6,
    en: "looking after one's looks",
    de: 'regelmäßige Pflege',
    who: { en: 'people with a regular beauty appointment', de: 'Menschen mit regelmäßigem Pflegetermin' },
  },
  'routine-home-upkeep': {
    cohesion: 0.6,
    en: 'looking after a home',
    de: 'Haus in Schuss halten',
    who: { en: 'people looking after their home', de: 'Menschen, die ihr Haus in Schuss halten' },
  },
  'running-a-kitchen': {
    cohesion: 0.85,
    en: 'running a restaurant or café',
    de: 'ein Lokal betreiben',
    who: { en: 'people running a restaurant or café', de: 'Menschen, die ein Lokal betreiben' },
  },
  'running-a-shop': {
    cohesion: 0.8,
    en: 'running a shop',
    de: 'einen Laden betreiben',
    who: { en: 'people running a shop', de: 'Menschen, die einen Laden betreiben' },
  },
  'running-an-office': {
    cohesion: 0.65,
    en: 'running an office',
    de: 'Büroalltag',
    who: { en: 'firms running an office', de: 'Firmen im Büroalltag' },
  },
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

export type MomentKey = keyof typeof moments;
