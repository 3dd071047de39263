import { moments, type Category, type ChannelKind, type Goal, type MomentKey } from '#libs/directory';
import { WALK_METRES } from '../ranking/catchment.js';
import type { CategoryPair } from '../ranking/category-pair.js';
import type { MatchProfile } from '../ranking/profile.js';
import type { PlayKey } from './play.js';

/** The two businesses a play is for, as matching judged them. */
export interface PlaySetting {
  readonly you: MatchProfile;
  readonly them: MatchProfile;
  readonly pair: CategoryPair;
  readonly distanceMetres: number;
}

/** A play with how well it suits (0 not at all, 1 made for them), the channels it uses and the goals it serves. */
export interface PlayIdea {
  readonly key: PlayKey;
  readonly yourChannel: ChannelKind | null;
  readonly theirChannel: ChannelKind | null;
  /** How often each does it, where that can be counted. */
  readonly times: number | null;
  readonly serves: readonly Goal[];
  suits(setting: PlaySetting): number;
}

const has = ({ channels }: MatchProfile, kind: ChannelKind): boolean =>
  channels.some((one) => one.kind === kind);

const both = ({ you, them }: PlaySetting, kind: ChannelKind): boolean => has(you, kind) && has(them, kind);

/** People come in through a door and pass a counter. */
const walkIn = ({ visit, sellsTo }: Category): boolean =>
  sellsTo.includes('consumers') && (visit.mode === 'impulse' || visit.mode === 'errand');

const hasCounter = (profile: MatchProfile, category: Category): boolean =>
  has(profile, 'counter_card') || (profile.channels.length === 0 && walkIn(category));

/** People come because they have arranged it, and are told so. */
const byAppointment = ({ visit }: Category): boolean =>
  visit.mode === 'appointment' || visit.mode === 'project';

/** From here on a moment is a journey with many steps, on which people are glad of advice. */
const JOURNEY = 0.85;

/** How strongly the two share a journey: a wedding, a move, a new kitchen. */
function weightiestJourney({ complement }: CategoryPair): number {
  const weights = complement.forA.map((seed) =>
    seed.kind === 'moment' && moments[seed.moment].cohesion >= JOURNEY
      ? Math.min(1, 0.6 + seed.weight / 2)
      : 0,
  );
  return Math.max(0, ...weights);
}

const small = ({ visit }: Category): boolean => visit.ticket === 'low';
const often = ({ visit }: Category): boolean => visit.frequency === 'daily' || visit.frequency === 'weekly';

/** Moments in which people gladly buy two things as one. */
const BUNDLED: ReadonlySet<MomentKey> = new Set<MomentKey>([
  'gift-giving',
  'date-night',
  'holding-a-big-party',
  'kids-birthday-party',
  'hosting-dinner-at-home',
  'holiday-season',
  'self-care-day',
  'movie-night-in',
  'new-baby',
  'new-pet',
]);

function bundledMoment({ pair }: PlaySetting): number {
  const weights = pair.complement.forA.map((seed) =>
    seed.kind === 'moment' && BUNDLED.has(seed.moment) ? seed.weight : 0,
  );
  return Math.max(0, ...weights);
}

function trade({ pair }: PlaySetting, kind: 'hosting' | 'supply', giver: 'you' | 'them'): number {
  const weights = pair.complement.forA.map((seed) =>
    (seed.kind === 'hosting' && kind === 'hosting' && seed.host === giver) ||
    (seed.kind === 'supply' && kind === 'supply' && seed.supplier === giver)
      ? seed.weight
      : 0,
  );
  return Math.max(0, ...weights);
}

const treat = (giver: Category, host: Category): number =>
  small(giver) && often(giver) && walkIn(giver) && !small(host) ? 0.58 : 0;

/** Every play. A word of recommendation always suits a little, so that there is always a first thing to do. */
export const playIdeas: readonly PlayIdea[] = [
  {
    key: 'counter-cards',
    yourChannel: 'counter_card',
    theirChannel: 'counter_card',
    times: null,
    serves: ['new_customers'],
    suits: (setting) =>
      hasCounter(setting.you, setting.pair.yours) && hasCounter(setting.them, setting.pair.theirs)
        ? 0.55 + (both(setting, 'counter_card') ? 0.15 : 0)
        : 0,
  },
  {
    key: 'newsletter-swap',
    yourChannel: 'newsletter',
    theirChannel: 'newsletter',
    times: 1,
    serves: ['new_customers', 'launch'],
    suits: (setting) => (both(setting, 'newsletter') ? 0.72 : 0),
  },
  {
    key: 'window-swap',
    yourChannel: 'window',
    theirChannel: 'window',
    times: null,
    serves: ['new_customers', 'community'],
    suits: (setting) => (both(setting, 'window') && setting.distanceMetres <= 2 * WALK_METRES ? 0.66 : 0),
  },
  {
    key: 'kind-word',
    yourChannel: 'staff_word',
    theirChannel: 'staff_word',
    times: null,
    serves: ['new_customers', 'community'],
    suits: ({ you, them, pair }) =>
      0.35 +
      (walkIn(pair.yours) && walkIn(pair.theirs) ? 0 : 0.18) +
      (has(you, 'staff_word') ? 0.06 : 0) +
      (has(them, 'staff_word') ? 0.06 : 0),
  },
  {
    key: 'booking-note',
    yourChannel: null,
    theirChannel: null,
    times: null,
    serves: ['new_customers'],
    suits: ({ pair }) => (byAppointment(pair.yours) && byAppointment(pair.theirs) ? 0.5 : 0),
  },
  {
    key: 'one-page',
    yourChannel: null,
    theirChannel: null,
    times: null,
    serves: ['community', 'new_customers'],
    suits: ({ pair }) => 0.58 * weightiestJourney(pair),
  },
  {
    key: 'joint-offer',
    yourChannel: null,
    theirChannel: null,
    times: null,
    serves: ['higher_spend'],
    suits: (setting) => (bundledMoment(setting) > 0.3 ? 0.5 + 0.2 * bundledMoment(setting) : 0),
  },
  {
    key: 'treat-from-them',
    yourChannel: 'packaging',
    theirChannel: null,
    times: null,
    serves: ['higher_spend'],
    suits: ({ pair }) => treat(pair.theirs, pair.yours),
  },
  {
    key: 'treat-from-you',
    yourChannel: null,
    theirChannel: 'packaging',
    times: null,
    serves: ['new_customers', 'fill_quiet_times'],
    suits: ({ pair }) => treat(pair.yours, pair.theirs),
  },
  {
    key: 'joint-evening',
    yourChannel: 'event',
    theirChannel: 'event',
    times: 1,
    serves: ['community', 'launch'],
    suits: (setting) =>
      both(setting, 'event') ? 0.74 : has(setting.you, 'event') || has(setting.them, 'event') ? 0.6 : 0,
  },
  {
    key: 'social-hello',
    yourChannel: 'social',
    theirChannel: 'social',
    times: 2,
    serves: ['launch', 'new_customers'],
    suits: (setting) => (both(setting, 'social') ? 0.55 : 0),
  },
  {
    key: 'at-their-place',
    yourChannel: null,
    theirChannel: null,
    times: null,
    serves: ['launch', 'new_customers'],
    suits: (setting) => (trade(setting, 'hosting', 'them') > 0.35 ? 0.72 : 0),
  },
  {
    key: 'at-your-place',
    yourChannel: null,
    theirChannel: null,
    times: null,
    serves: ['fill_quiet_times', 'higher_spend'],
    suits: (setting) => (trade(setting, 'hosting', 'you') > 0.35 ? 0.72 : 0),
  },
  {
    key: 'trial-order',
    yourChannel: null,
    theirChannel: null,
    times: null,
    serves: ['higher_spend'],
    suits: (setting) => (trade(setting, 'supply', 'them') > 0.4 ? 0.7 : 0),
  },
  {
    key: 'trial-supply',
    yourChannel: null,
    theirChannel: null,
    times: null,
    serves: ['new_customers'],
    suits: (setting) => (trade(setting, 'supply', 'you') > 0.4 ? 0.7 : 0),
  },
  {
    key: 'joint-discount',
    yourChannel: 'receipt',
    theirChannel: 'receipt',
    times: null,
    serves: ['fill_quiet_times', 'new_customers'],
    suits: (setting) => (both(setting, 'receipt') ? 0.5 : 0),
  },
  {
    key: 'referral-card',
    yourChannel: 'staff_word',
    theirChannel: 'staff_word',
    times: null,
    serves: ['new_customers'],
    suits: ({ pair }) => (byAppointment(pair.yours) && byAppointment(pair.theirs) ? 0.3 : 0.1),
  },
];
