import { reachId } from './channel-fields.js';
import { travelId } from './place-fields.js';

/** The ids of the fields of a profile; of lists, of what adds to them. */
export const profileIds = {
  name: 'profile-name',
  story: 'profile-story',
  category: 'profile-category',
  otherCategories: 'profile-other-categories',
  excludedCategories: 'profile-excluded-categories',
  audience: 'profile-audience',
  website: 'profile-website',
  place: 'profile-place',
  offerings: 'profile-offerings',
  channels: 'profile-channels',
  hours: 'profile-hours',
};

/** A place in the profile, as an address says it. */
export interface ProfilePlace {
  /** A part of the profile, in lower case. */
  part?: string;
  /** A kind of channel, in lower case. */
  channel?: string;
}

const fields: Record<string, string> = {
  audience: profileIds.audience,
  offerings: profileIds.offerings,
  channels: profileIds.channels,
  hours: profileIds.hours,
  travel: travelId(profileIds.place),
  other_categories: profileIds.otherCategories,
  excluded_categories: profileIds.excludedCategories,
};

/** Brings the field of a place in the profile into view and puts the cursor there: of a channel that is told, its reach. */
export function goToPart({ part, channel }: ProfilePlace = {}): void {
  const reach = channel && document.getElementById(reachId(profileIds.channels, channel));
  const field = reach || document.getElementById(fields[part ?? ''] ?? '');
  field?.focus({ preventScroll: true });
  field?.scrollIntoView({ block: 'center' });
}
