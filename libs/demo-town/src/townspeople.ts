import {
  taxonomy,
  type AudienceShare,
  type Category,
  type Goal,
  type OfferingLine,
  type OpeningHours,
} from '#libs/directory';
import { sheets } from './businesses/all.js';
import type { BusinessSheet, ChannelSheet } from './businesses/sheet.js';
import { placeBusinesses, type Address } from './place-businesses.js';
import { audienceOf } from './profile/audience.js';
import { channelsOf } from './profile/channels.js';
import { hoursOf } from './profile/hours.js';
import { offeringOf } from './profile/offerings.js';
import { slugOf } from './profile/slug.js';
import { Random } from './random.js';

/** One invented business, filled in: everything but ids and moments. */
export interface Townsperson {
  readonly slug: string;
  readonly name: string;
  readonly categoryKey: string;
  readonly otherCategoryKeys: readonly string[];
  readonly story: string;
  readonly address: Address;
  readonly travelsKm: number | null;
  readonly website: string | null;
  readonly phone: string;
  readonly email: string;

  /** Null for a business that nobody has claimed yet. */
  readonly owner: { readonly name: string; readonly email: string } | null;
  readonly offerings: readonly OfferingLine[];
  readonly channels: readonly ChannelSheet[];
  readonly audience: readonly AudienceShare[];
  readonly goals: readonly Goal[];
  readonly openingHours: readonly OpeningHours[];
  readonly attentionBudget: number;

  /** How long it has been here, in days. */
  readonly daysHere: number;
}

/** Telephone numbers that are never given to anybody (Ofcom keeps them for drama): 01632 960000 to 960999. */
const phone = (index: number): string => `01632 960${String(index).padStart(3, '0')}`;

let everybody: readonly Townsperson[] | undefined;

/** Everybody in town, the flagships first. Always the same people. */
export function townspeople(): readonly Townsperson[] {
  if (!everybody) {
    const placed = placeBusinesses(sheets);
    everybody = sheets.map((sheet, index) => fillIn(sheet, placed.get(sheet)!, index));
  }
  return everybody;
}

function fillIn(sheet: BusinessSheet, address: Address, index: number): Townsperson {
  const random = new Random(`profile of ${sheet.name}`);
  const category = known(sheet.category, sheet);
  const slug = slugOf(sheet.name);
  const owner = sheet.owner
    ? { name: sheet.owner, email: `${slugOf(firstName(sheet.owner))}@${slug}.example` }
    : null;
  return {
    slug,
    name: sheet.name,
    categoryKey: category.key,
    otherCategoryKeys: (sheet.also ?? []).map((key) => known(key, sheet).key),
    story: sheet.story,
    address,
    travelsKm: sheet.travels ?? null,
    website: random.chance(0.85) ? `https://${slug}.example` : null,
    phone: phone(101 + index),
    email: owner?.email ?? `hello@${slug}.example`,
    owner,
    offerings: sheet.sells.map(offeringOf),
    channels: channelsOf(sheet, category, address, random),
    audience: audienceOf(sheet, category),
    goals: sheet.goals ?? goalsOf(random),
    openingHours: hoursOf(sheet, category, random),
    attentionBudget: sheet.attention ?? random.whole(3, 8),
    daysHere: random.whole(40, 760),
  };
}

function known(key: string, sheet: BusinessSheet): Category {
  const category = taxonomy.byKey(key);
  if (!category) throw new Error(`${sheet.name}: the taxonomy has no ${key}.`);
  return category;
}

/** The name people call an owner by, without titles. */
export const firstName = (name: string): string => name.replace(/^(Dr|Miss|Sister) /, '').split(' ')[0]!;

function goalsOf(random: Random): Goal[] {
  const first: Goal = random.chance(0.65)
    ? 'new_customers'
    : random.pick(['fill_quiet_times', 'higher_spend'] as const);
  const second = random.pick(['fill_quiet_times', 'higher_spend', 'community', 'launch', null] as const);
  return second === null || second === first ? [first] : [first, second];
}
