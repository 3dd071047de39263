import type { AudienceKey } from './audiences.data.js';
import type { CircleKey } from './circles.data.js';
import type { GroupKey } from './groups.data.js';
import type { MomentKey } from './moments.js';
import type { NeedKey } from './needs.js';

/** A language the taxonomy speaks. */
export type TaxonomyLocale = 'en' | 'de';

/** The same words in every language of the taxonomy. */
export type Translated = Readonly<Record<TaxonomyLocale, string>>;

/** Colors of the design that a crest and an awning may carry. */
export type CrestColor = 'spruce' | 'marigold' | 'tomato' | 'plum' | 'sky';

/** How often a customer comes. */
export type VisitFrequency =
  'daily' | 'weekly' | 'monthly' | 'yearly' | 'once-in-a-while' | 'once-in-a-lifetime';

/** What a customer spends in one go. */
export type Ticket = 'low' | 'mid' | 'high' | 'very-high';

/** How a customer comes to buy: passing by, on an errand, by appointment, or as a project. */
export type VisitMode = 'impulse' | 'errand' | 'appointment' | 'project';

/** A part of the day in which customers usually come. */
export type DayPart = 'morning' | 'midday' | 'afternoon' | 'evening' | 'night';

/** Who the customers are. */
export type Buyer = 'consumers' | 'businesses' | 'trades';

/**
 * What a business can be for a partner: `host` lets others show or serve on its premises, `opener` is where a journey
 * starts, `follow-up` is where it leads, `supplier` sells to other businesses, `anchor` brings many people to the street.
 */
export type Role = 'host' | 'opener' | 'follow-up' | 'supplier' | 'anchor';

/** Weights between 0 (not at all) and 1 (the heart of it). */
export type Weights<K extends string> = Readonly<Partial<Record<K, number>>>;

/** Tags that mark such a place in OpenStreetMap; all of them together. */
export type OsmTags = Readonly<Record<string, string>>;

/** How customers use such a business. */
export interface Visit {
  readonly frequency: VisitFrequency;
  readonly ticket: Ticket;
  readonly mode: VisitMode;
  /** Minutes a customer stays. */
  readonly dwellMinutes: number;
  /** Kilometers that customers usually travel to it, or that it travels to them. */
  readonly travelKm: number;
  /** When they usually come, in the order of the day. */
  readonly dayParts: readonly DayPart[];
}

/** What kind of business: what customers come for, on which occasions, and who they are. */
export interface Category {
  /** Stable key in kebab case. */
  readonly key: string;
  readonly group: GroupKey;
  /** English name, one business. */
  readonly name: string;
  /** English name, several businesses. */
  readonly plural: string;
  readonly german: { readonly name: string; readonly plural: string };
  /** Other words people use for it, most usual first. */
  readonly synonyms: Readonly<Record<TaxonomyLocale, readonly string[]>>;
  /** Name of an icon of the lucide set. */
  readonly icon: string;
  readonly color: CrestColor;
  /** False for parks, offices of the state and the like, which are never offered as partners. */
  readonly commercial: boolean;
  readonly osm: readonly OsmTags[];
  readonly naics: readonly string[];
  readonly overture: readonly string[];
  /** What customers come for. */
  readonly needs: Weights<NeedKey>;
  /** The occasions on which they come. */
  readonly moments: Weights<MomentKey>;
  readonly audiences: Weights<AudienceKey>;
  readonly visit: Visit;
  /** Professional circles in which such businesses send each other customers. */
  readonly circles: Weights<CircleKey>;
  readonly sellsTo: readonly Buyer[];
  readonly roles: readonly Role[];
  /** What it regularly buys from, or gives to, other local businesses. */
  readonly buys: Weights<NeedKey>;
  /** What others usefully offer on its premises or to its guests. */
  readonly hosts: Weights<NeedKey>;
  /** How much neighbors of the same kind help each other (0 none, 1 a trail or a quarter). */
  readonly cluster: number;
}

/** A category as it is written down: synonyms separated by commas, and nothing said about what is not special. */
export interface CategoryData
  extends Omit<Category, 'synonyms' | 'visit' | Optional>, Partial<Pick<Category, Optional>> {
  readonly synonyms: Translated;
  readonly visit: Omit<Visit, 'dayParts'>;
}

type Optional = 'commercial' | 'osm' | 'circles' | 'roles' | 'buys' | 'hosts' | 'cluster';
