import { Checks } from '#libs/common';
import type { AudienceShare, Business, Goal, OpeningHours } from './business.entity.js';
import type { ChannelLine } from './channels.repository.js';
import type { OfferingLine } from './offerings.repository.js';
import { type PlaceInput, readPlace } from './place.js';
import { audiences } from './taxonomy/audiences.data.js';
import { taxonomy } from './taxonomy/taxonomy.js';

/** What an owner may say; parts that are left out stay as they are. An empty story or website is taken away. */
export interface ProfileInput {
  readonly name?: string | null;
  readonly story?: string | null;
  readonly category?: string | null;
  readonly otherCategories?: readonly string[] | null;
  readonly excludedCategories?: readonly string[] | null;
  readonly place?: PlaceInput | null;
  readonly website?: string | null;
  readonly audience?: readonly AudienceShare[] | null;
  readonly goals?: readonly Goal[] | null;
  readonly openingHours?: readonly OpeningHours[] | null;
  readonly attentionBudget?: number | null;
  readonly stepsOutside?: boolean | null;
  readonly paused?: boolean | null;
  readonly offerings?: readonly OfferingLine[] | null;
  readonly channels?: readonly ChannelLine[] | null;
}

/** The same, checked. */
export interface Profile {
  readonly changes: Partial<Business>;
  readonly offerings?: readonly OfferingLine[];
  readonly channels?: readonly ChannelLine[];
  readonly paused?: boolean;
}

const MOST = {
  offerings: 60,
  channels: 20,
  audience: 12,
  otherCategories: 5,
  excludedCategories: 20,
  openingHours: 28,
};
const MAX_REACH = 10_000_000;

/** Checks everything at once; a refusal names every problem. */
export function readProfile(input: ProfileInput): Profile {
  const checks = new Checks();
  for (const [part, most] of Object.entries(MOST)) {
    const list = input[part as keyof typeof MOST];
    checks.that((list?.length ?? 0) <= most, 'TOO_LONG', `At most ${most} here.`, [part]);
  }
  const changes: Partial<Business> = {
    ...(input.place ? readPlace(input.place, checks) : {}),
    ...words(input, checks),
    ...categories(input, checks),
    ...customers(input, checks),
    ...hours(input, checks),
  };
  const profile = {
    changes,
    offerings: input.offerings?.map((line) => offering(line, checks)),
    channels: input.channels?.map((line) => channel(line, checks)),
    paused: input.paused ?? undefined,
  };
  checks.done();
  return profile;
}

function words(input: ProfileInput, checks: Checks): Partial<Business> {
  const changes: Partial<Business> = {};
  if (input.name != null) changes.name = checks.text(input.name, 'The name', ['name'], 120);
  if (input.story !== undefined)
    changes.story = checks.optionalText(input.story, 'The story', ['story'], 2_000);
  if (input.website !== undefined) changes.website = website(input.website, checks);
  return changes;
}

function website(given: string | null, checks: Checks): string | null {
  const text = checks.optionalText(given, 'The address', ['website'], 300);
  if (text === null) return null;
  const url = webAddress(text);
  checks.that(url !== null, 'INVALID', 'This is not a web address.', ['website']);
  return url;
}

/** A web address with its scheme; null when the text is none. */
export function webAddress(text: string): string | null {
  const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(full)) return null;
  const { protocol, hostname, href } = new URL(full);
  return /^https?:$/.test(protocol) && hostname.includes('.') ? href : null;
}

function categories(input: ProfileInput, checks: Checks): Partial<Business> {
  const changes: Partial<Business> = {};
  const known = (key: string, field: string) =>
    checks.that(taxonomy.byKey(key) !== undefined, 'INVALID', 'Choose a category from the list.', [field]);
  if (input.category != null) {
    known(input.category, 'category');
    changes.categoryKey = input.category;
  }
  if (input.otherCategories != null) {
    for (const key of input.otherCategories) known(key, 'otherCategories');
    changes.otherCategoryKeys = [...new Set(input.otherCategories)];
  }
  if (input.excludedCategories != null) {
    for (const key of input.excludedCategories) known(key, 'excludedCategories');
    changes.excludedCategoryKeys = [...new Set(input.excludedCategories)];
  }
  return changes;
}

function customers(input: ProfileInput, checks: Checks): Partial<Business> {
  const changes: Partial<Business> = {};
  if (input.audience != null) {
    for (const { segment, share } of input.audience) {
      checks.that(Object.hasOwn(audiences, segment), 'INVALID', 'Choose customers from the list.', [
        'audience',
      ]);
      checks.within(share, 'The share of customers', ['audience'], 0, 1);
    }
    const segments = new Set(input.audience.map(({ segment }) => segment));
    checks.that(segments.size === input.audience.length, 'INVALID', 'Name each kind of customers once.', [
      'audience',
    ]);
    const percent = Math.round(input.audience.reduce((sum, { share }) => sum + share * 100, 0));
    checks.that(
      percent <= 100,
      'INVALID',
      `The shares add up to ${percent} %. Together they can be 100 % at most.`,
      ['audience'],
    );
    changes.audience = input.audience.map(({ segment, share }) => ({ segment, share }));
  }
  if (input.goals != null) changes.goals = [...new Set(input.goals)];
  if (input.stepsOutside != null) changes.stepsOutside = input.stepsOutside;
  if (input.attentionBudget != null)
    changes.attentionBudget = checks.within(
      input.attentionBudget,
      'The number of open proposals',
      ['attentionBudget'],
      0,
      50,
    );
  return changes;
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

function hours(input: ProfileInput, checks: Checks): Partial<Business> {
  if (input.openingHours == null) return {};
  for (const { weekday, opens, closes } of input.openingHours) {
    checks.within(weekday, 'The weekday', ['openingHours'], 1, 7);
    checks.that(
      TIME.test(opens) && (TIME.test(closes) || closes === '24:00') && opens !== closes,
      'INVALID',
      'Write opening hours as 09:00 and 17:30.',
      ['openingHours'],
    );
  }
  return {
    openingHours: input.openingHours
      .map(({ weekday, opens, closes }) => ({ weekday, opens, closes }))
      .sort((a, b) => a.weekday - b.weekday || (a.opens < b.opens ? -1 : 1)),
  };
}

const offering = (line: OfferingLine, checks: Checks): OfferingLine => ({
  ...line,
  name: checks.text(line.name, 'The name of what you offer', ['offerings'], 120),
  description: checks.optionalText(line.description, 'The description', ['offerings'], 500),
});

const channel = (line: ChannelLine, checks: Checks): ChannelLine => ({
  ...line,
  name: checks.text(line.name, 'The name of the channel', ['channels'], 120),
  monthlyReach: checks.within(line.monthlyReach, 'The monthly reach', ['channels'], 0, MAX_REACH),
});
