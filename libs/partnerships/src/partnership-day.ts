import { type Day, dayIn } from '#libs/common';

/** The day of a partnership: a day is over only when it is over at both places, so it is the earlier of their two days. */
export const partnershipDay = (now: Date, timeZones: readonly string[]): Day =>
  timeZones
    .map((zone) => dayIn(zone, now))
    .reduce((earliest, day) => (day < earliest ? day : earliest), dayIn(timeZones[0] ?? 'UTC', now));
