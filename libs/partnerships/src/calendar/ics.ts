import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { addDays } from '#libs/common';
import type { Locale } from '#libs/identity';
import type { CalendarEntry } from '../calendar-entry.entity.js';

/** What a calendar needs besides its days. */
export interface CalendarSetting {
  readonly name: string;
  readonly locale: Locale;
  /** Names of businesses, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** The two businesses of a partnership, by its id. */
  readonly parties: ReadonlyMap<string, readonly string[]>;
  /** Address of the portal, without a slash at its end. */
  readonly portal: string;
}

const words = {
  en: { starts: 'First day', ends: 'Last day', pause_ends: 'Break ends', due: 'Due' },
  de: { starts: 'Erster Tag', ends: 'Letzter Tag', pause_ends: 'Pause endet', due: 'Fällig' },
} as const;

/**
 * An iCalendar file (RFC 5545). Days have no time and no zone, so they are that day wherever they are read; what was
 * cancelled stays in it as cancelled, so that programs take it away.
 */
export function toIcs(entries: readonly CalendarEntry[], setting: CalendarSetting): string {
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
      url: `${setting.portal}/partnerships/${entry.partnershipId}`,
      status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}

function summaryOf(
  { partnershipId, content }: CalendarEntry,
  { locale, names, parties }: CalendarSetting,
): string {
  const word = words[locale];
  if (content.kind !== 'promise') {
    const both = (parties.get(partnershipId) ?? []).map((id) => names.get(id) ?? '').join(' & ');
    return `${word[content.kind]}: ${both}`;
  }
  const amount = content.quantity === null || content.quantity < 2 ? '' : `${content.quantity} × `;
  return `${word.due}: ${amount}${content.what} (${names.get(content.byBusinessId ?? '') ?? ''})`;
}
