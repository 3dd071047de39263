import fc from 'fast-check';
import ICAL from 'ical.js';
import type { CalendarEntry } from '../calendar-entry.entity.js';
import { toIcs } from './ics.js';

const entry = (part: Partial<CalendarEntry['content']> = {}, more: Partial<CalendarEntry> = {}) =>
  ({
    id: '01900000-0000-7000-8000-000000000001',
    partnershipId: '01900000-0000-7000-8000-000000000002',
    source: 'promise:1',
    sequence: 0,
    cancelled: false,
    changedAt: new Date('2026-05-01T10:00:00Z'),
    content: {
      kind: 'promise',
      day: '2026-05-31',
      title: 'Cards',
      what: 'Cards by the till',
      quantity: 20,
      byBusinessId: 'a',
      ...part,
    },
    ...more,
  }) as CalendarEntry;

function read(entries: CalendarEntry[], name = "Rosa's Flowers") {
  const side = { addressLines: ['Market Square 4'], locality: 'Lode' };
  const sides = [
    { id: 'a', name, ...side },
    { id: 'b', name: 'Kestrel', ...side },
  ];
  const text = toIcs(entries, [], {
    name: 'Alongside',
    locale: 'en',
    parties: new Map([['01900000-0000-7000-8000-000000000002', sides]]),
    portal: 'https://town.example',
  });
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => ({
    component: event,
    event: new ICAL.Event(event),
  }));
}

describe('toIcs', () => {
  it('says which whole day, what, and by whom, with a lasting name', () => {
    const [{ event, component } = fail()] = read([entry()]);
    expect(event.uid).toBe('01900000-0000-7000-8000-000000000001@alongside');
    expect(event.startDate.isDate).toBe(true);
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual(['2026-05-31', '2026-06-01']);
    expect(event.summary).toBe("Due: 20 × Cards by the till (Rosa's Flowers)");
    expect(component.getFirstPropertyValue('status')).toBe('CONFIRMED');
  });

  it('keeps what was cancelled, with a higher sequence', () => {
    const [{ event, component } = fail()] = read([entry({}, { cancelled: true, sequence: 3 })]);
    expect(event.sequence).toBe(3);
    expect(component.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  it('gives back any words as they were, and never an event that somebody wrote into them', () => {
    const words = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.constantFrom('a;b,c\\d', 'x\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:y', 'ü'.repeat(120), 'tab\there'),
    );
    fc.assert(
      fc.property(words, words, (what, title) => {
        const printable = (text: string) => text.replace(/[\p{Cc}]/gu, '');
        fc.pre(printable(what).trim() !== '' && what.trim() === what);
        const events = read([entry({ what, title, quantity: null }), entry({ kind: 'ends', title })]);
        expect(events).toHaveLength(2);
        expect(printable(events[0]!.event.summary)).toBe(printable(`Due: ${what} (Rosa's Flowers)`));
      }),
      { numRuns: 300 },
    );
  });
});

function fail(): never {
  throw new Error('There is no event.');
}
