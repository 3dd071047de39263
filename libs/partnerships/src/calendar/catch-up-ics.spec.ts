import fc from 'fast-check';
import ICAL from 'ical.js';
import { CatchUp } from '../catch-up.entity.js';
import { catchUpIcs } from './catch-up-ics.js';

const sides = [
  { id: 'a', name: "Rosa's Flowers", addressLines: ['Market Square 4'], locality: 'Lode' },
  { id: 'b', name: 'Kestrel', addressLines: ['Mill Lane 2'], locality: 'Lode' },
];
const setting = {
  locale: 'en',
  url: 'https://town.example/partnerships/1',
  organizer: { name: 'Alongside', email: 'hello@town.example' },
  attendee: 'kim@kestrel.example',
} as const;

const catchUp = (part: Partial<CatchUp> = {}) =>
  Object.assign(new CatchUp(), {
    id: '01900000-0000-7000-8000-000000000001',
    partnershipId: '01900000-0000-7000-8000-000000000002',
    state: 'planned',
    startsAt: new Date('2026-12-08T13:00:00Z'),
    timeZone: 'Europe/Berlin',
    minutes: 45,
    placeKind: 'business',
    hostBusinessId: 'b',
    place: null,
    note: null,
    revision: 0,
    changedAt: new Date('2026-12-01T10:00:00Z'),
    ...part,
  });

function read(ics: string) {
  const calendar = new ICAL.Component(ICAL.parse(ics) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent');
  expect(events).toHaveLength(1);
  const [event] = events;
  const value = (name: string) => String(event!.getFirstPropertyValue(name));
  return { calendar, event: event!, value };
}

describe('catchUpIcs', () => {
  it('is a request to one person, with a lasting name and times that are the same everywhere', () => {
    const { method, ics } = catchUpIcs(catchUp(), sides, setting);
    const { calendar, event, value } = read(ics);
    expect(method).toBe('REQUEST');
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
    expect(value('uid')).toBe('01900000-0000-7000-8000-000000000001@alongside');
    expect([value('dtstart'), value('dtend')]).toEqual(['2026-12-08T13:00:00Z', '2026-12-08T13:45:00Z']);
    expect([value('dtstamp'), value('sequence'), value('status')]).toEqual([
      '2026-12-01T10:00:00Z',
      '0',
      'CONFIRMED',
    ]);
    expect(value('summary')).toBe("Catch-up: Rosa's Flowers & Kestrel");
    expect(value('location')).toBe('Kestrel, Mill Lane 2, Lode');
    expect(value('organizer')).toBe('mailto:hello@town.example');
    expect(event.getAllProperties('attendee').map((one) => one.getFirstValue())).toEqual([
      'MAILTO:kim@kestrel.example',
    ]);
    expect(event.getFirstProperty('attendee')!.getParameter('rsvp')).toBe('FALSE');
  });

  it('takes a cancelled one away, and tells somebody without an account no page', () => {
    const cancelled = catchUp({ state: 'cancelled', revision: 3 });
    const { method, ics } = catchUpIcs(cancelled, sides, { ...setting, locale: 'de', url: null });
    const { calendar, event, value } = read(ics);
    expect([method, calendar.getFirstPropertyValue('method')]).toEqual(['CANCEL', 'CANCEL']);
    expect([value('sequence'), value('status')]).toEqual(['3', 'CANCELLED']);
    expect(value('summary')).toBe("Treffen: Rosa's Flowers & Kestrel");
    expect(event.getFirstProperty('url')).toBeNull();
  });

  it('gives back any words as they were, and never an event that somebody wrote into them', () => {
    const printable = (text: string) => text.replace(/[\p{Cc}]/gu, '');
    const words = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
      fc.constantFrom('a;b,c\\d', 'x\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:y', 'ü'.repeat(120)),
    );
    fc.assert(
      fc.property(words, words, (place, note) => {
        fc.pre(place.trim() === place && note.trim() === note);
        fc.pre(printable(place) !== '' && printable(note) !== '');
        const part = { placeKind: 'elsewhere', hostBusinessId: null, place, note } as const;
        const { value } = read(catchUpIcs(catchUp(part), sides, setting).ics);
        expect(printable(value('location'))).toBe(printable(place));
        expect(printable(value('description'))).toBe(printable(note));
      }),
      { numRuns: 300 },
    );
  });
});
