import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  type ICalEventData,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { Business } from '#libs/directory';
import type { Locale } from '#libs/identity';
import type { MailInvitation } from '#libs/mail';
import type { CatchUp } from '../catch-up.entity.js';

/** The two businesses of a catch-up, in any order. */
export type CatchUpSides = readonly Pick<Business, 'id' | 'name' | 'addressLines' | 'locality'>[];

const words = { en: 'Catch-up', de: 'Treffen' } as const;

/** Where a catch-up is, in a line: an address, a number or link, or words. */
export function locationOf({ hostBusinessId, place }: CatchUp, sides: CatchUpSides): string {
  const host = sides.find(({ id }) => id === hostBusinessId);
  if (!host) return place ?? '';
  return [host.name, ...host.addressLines, host.locality].filter(Boolean).join(', ');
}

/** A catch-up as an event of a calendar: the same UID always, a SEQUENCE that rises with every change, times in UTC. */
export function catchUpEvent(
  catchUp: CatchUp,
  sides: CatchUpSides,
  { locale, url }: { locale: Locale; url: string | null },
): ICalEventData {
  const { id, revision, changedAt, startsAt, endsAt, state, note } = catchUp;
  return {
    id: `${id}@alongside`,
    sequence: revision,
    stamp: changedAt,
    lastModified: changedAt,
    start: startsAt,
    end: endsAt,
    summary: `${words[locale]}: ${sides.map(({ name }) => name).join(' & ')}`,
    location: locationOf(catchUp, sides),
    description: note,
    url,
    status: state === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.OPAQUE,
  };
}

/** A catch-up for one person's mail: a request, or its cancellation (RFC 5546). Nobody else's address is in it, and no answer is asked for. */
export function catchUpIcs(
  catchUp: CatchUp,
  sides: CatchUpSides,
  setting: {
    readonly locale: Locale;
    /** Where it can be seen; null for somebody without an account. */
    readonly url: string | null;
    readonly organizer: { readonly name: string; readonly email: string };
    readonly attendee: string;
  },
): MailInvitation {
  const method = catchUp.state === 'cancelled' ? 'CANCEL' : 'REQUEST';
  const calendar = ical({
    prodId: { company: 'Alongside', product: 'Partnerships', language: setting.locale.toUpperCase() },
    method: ICalCalendarMethod[method],
  });
  calendar.createEvent({
    ...catchUpEvent(catchUp, sides, setting),
    organizer: setting.organizer,
    attendees: [
      {
        email: setting.attendee,
        role: ICalAttendeeRole.REQ,
        status: ICalAttendeeStatus.NEEDSACTION,
        rsvp: false,
      },
    ],
  });
  return { method, ics: calendar.toString() };
}
