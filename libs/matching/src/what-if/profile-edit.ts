import {
  momentsNamed,
  type AudienceShare,
  type ChannelKind,
  type MomentKey,
  type OpeningHours,
} from '#libs/directory';
import type { MatchProfile } from '../ranking/profile.js';

/** How much an owner has to do for it: say what is so already, arrange something small, or run the shop otherwise. */
export const EDIT_EFFORTS = ['seconds', 'minutes', 'change'] as const;
export type EditEffort = (typeof EDIT_EFFORTS)[number];

/** Where in the profile it is said. */
export const PROFILE_PARTS = [
  'audience',
  'offerings',
  'channels',
  'hours',
  'travel',
  'other_categories',
  'excluded_categories',
] as const;
export type ProfilePart = (typeof PROFILE_PARTS)[number];

/** Something that an owner could say or do, and that would change what matching knows of the business. */
export type ProfileGain =
  | { readonly kind: 'add_channel'; readonly channel: ChannelKind; readonly monthlyReach: number }
  | { readonly kind: 'count_reach'; readonly channel: ChannelKind; readonly monthlyReach: number }
  | { readonly kind: 'say_audience'; readonly audience: readonly AudienceShare[] }
  | { readonly kind: 'say_hours'; readonly openingHours: readonly OpeningHours[] }
  | { readonly kind: 'name_occasion'; readonly moment: MomentKey; readonly word: string }
  | { readonly kind: 'travel_further'; readonly km: number }
  | { readonly kind: 'welcome_kind'; readonly category: string };

/** Something the profile has and could lose. */
export type ProfileLoss =
  | { readonly kind: 'lose_channel'; readonly channel: ChannelKind; readonly monthlyReach: number }
  | { readonly kind: 'lose_all_channels'; readonly channels: readonly ChannelKind[] }
  | { readonly kind: 'lose_kind'; readonly category: string }
  | { readonly kind: 'lose_audience'; readonly audience: readonly AudienceShare[] }
  | { readonly kind: 'lose_hours'; readonly openingHours: readonly OpeningHours[] }
  | { readonly kind: 'lose_occasion'; readonly moment: MomentKey }
  | { readonly kind: 'stay_at_home'; readonly km: number };

export type ProfileEdit = ProfileGain | ProfileLoss;

/** The profile as it would be. */
export function edited(you: MatchProfile, edit: ProfileEdit): MatchProfile {
  switch (edit.kind) {
    case 'add_channel': {
      const { channel: kind, monthlyReach } = edit;
      return { ...you, channels: [...you.channels, { kind, monthlyReach, reachIsEstimate: true }] };
    }
    case 'count_reach': {
      const { channel, monthlyReach } = edit;
      const counted = you.channels.map((one) =>
        one.kind === channel && one.monthlyReach === 0 ? { ...one, monthlyReach } : one,
      );
      return { ...you, channels: counted };
    }
    case 'lose_channel':
      return { ...you, channels: you.channels.filter(({ kind }) => kind !== edit.channel) };
    case 'lose_all_channels':
      return { ...you, channels: [] };
    case 'lose_kind':
      return { ...you, otherCategoryKeys: you.otherCategoryKeys.filter((key) => key !== edit.category) };
    case 'say_audience':
      return { ...you, audience: edit.audience };
    case 'lose_audience':
      return { ...you, audience: [] };
    case 'say_hours':
      return { ...you, openingHours: edit.openingHours };
    case 'lose_hours':
      return { ...you, openingHours: [] };
    case 'name_occasion':
      return { ...you, offerings: [...you.offerings, edit.word] };
    case 'lose_occasion':
      return { ...you, offerings: you.offerings.filter((name) => !momentsNamed(name).includes(edit.moment)) };
    case 'travel_further':
      return { ...you, travelsKm: edit.km };
    case 'stay_at_home':
      return { ...you, travelsKm: null };
    case 'welcome_kind':
      return {
        ...you,
        excludedCategoryKeys: you.excludedCategoryKeys.filter((key) => key !== edit.category),
      };
  }
}

/** What can be arranged at one's own counter today; the other ways to show a partner have to be made first. */
const AT_HAND: ReadonlySet<ChannelKind> = new Set(['counter_card', 'window', 'staff_word', 'packaging']);

/** How much there is to do for a gain. */
export function effortOf(gain: ProfileGain): EditEffort {
  switch (gain.kind) {
    case 'count_reach':
    case 'say_audience':
    case 'say_hours':
    case 'welcome_kind':
      return 'seconds';
    case 'name_occasion':
      return 'minutes';
    case 'add_channel':
      return AT_HAND.has(gain.channel) ? 'minutes' : 'change';
    case 'travel_further':
      return 'change';
  }
}

/** Whether it adds to the profile. */
export const isGain = (edit: ProfileEdit): edit is ProfileGain =>
  edit.kind !== 'stay_at_home' && !edit.kind.startsWith('lose_');

/** The part of the profile in which it is said. */
export function partOf({ kind }: ProfileEdit): ProfilePart {
  switch (kind) {
    case 'add_channel':
    case 'count_reach':
    case 'lose_channel':
    case 'lose_all_channels':
      return 'channels';
    case 'say_audience':
    case 'lose_audience':
      return 'audience';
    case 'say_hours':
    case 'lose_hours':
      return 'hours';
    case 'name_occasion':
    case 'lose_occasion':
      return 'offerings';
    case 'travel_further':
    case 'stay_at_home':
      return 'travel';
    case 'lose_kind':
      return 'other_categories';
    case 'welcome_kind':
      return 'excluded_categories';
  }
}
