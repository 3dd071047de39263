import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { addDays } from '#libs/common';
import type { Locale } from '#libs/identity';
import type { CalendarEntry } from '../calendar-entry.entity.js';
import type { CatchUp } from '../catch-up.entity.js';
import { catchUpEvent, type CatchUpSides } from './catch-up-ics.js';

/** What a calendar needs besides its days. */
export interface CalendarSetting {
  readonly name: string;
  readonly locale: Locale;
  /** The two businesses of a partnership, by its id. */
  readonly parties: ReadonlyMap<string, CatchUpSides>;
  /** Address of the portal, without a slash at its end. */
  readonly portal: string;
}

const words = {
  en: { starts: 'First day', ends: 'Last day', pause_ends: 'Break ends', due: 'Due' },
  de: { starts: 'Erster Tag', ends: 'Letzter Tag', pause_ends: 'Pause endet', due: 'Fällig' },
} as const;

/**
 * An iCalendar file (RFC 5545) of days and of catch-ups. Days have no time and no zone, so they are that day wherever they are read; what was
 * cancelled stays in it as cancelled, so that programs take it away.
 */
export function toIcs(
  entries: readonly CalendarEntry[],
  catchUps: readonly CatchUp[],
  setting: CalendarSetting,
): string {
  const calendar = ical({
    name: setting.name,
    prodId: { company: 'Alongside', product: 'Partnerships', language: setting.locale.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 60 * 60 * 6,
  });
  for (const entry of entries) {
    const { day } = entry.content;
    calendar.createEvent({
      id: `${entry.id}@alongside`,
      sequence: entry.sequence,
      stamp: entry.changedAt,
      lastModified: entry.changedAt,
      start: day,
      end: addDays(day, 1),
      allDay: true,
      summary: summaryOf(entry, setting),
      description: entry.content.title,
      url: urlOf(entry, setting),
      status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  for (const catchUp of catchUps) {
    const sides = setting.parties.get(catchUp.partnershipId) ?? [];
    calendar.createEvent(
      catchUpEvent(catchUp, sides, { locale: setting.locale, url: urlOf(catchUp, setting) }),
    );
  }
  return calendar.toString();
}

const urlOf = ({ partnershipId }: { partnershipId: string }, { portal }: CalendarSetting): string =>
  `${portal}/partnerships/${partnershipId}`;

function summaryOf({ partnershipId, content }: CalendarEntry, { locale, parties }: CalendarSetting): string {
  const word = words[locale];
  const sides = parties.get(partnershipId) ?? [];
  if (content.kind !== 'promise') {
    return `${word[content.kind]}: ${sides.map(({ name }) => name).join(' & ')}`;
  }
  const by = sides.find(({ id }) => id === content.byBusinessId);
  const amount = content.quantity === null || content.quantity < 2 ? '' : `${content.quantity} × `;
  return `${word.due}: ${amount}${content.what} (${by?.name ?? ''})`;
}
