import ICAL from 'ical.js';
import { newId, Refusal } from '#libs/common';
import { buildNeighbours, buildPartnership } from '../../../../test/support/builders/proposal.js';
import {
  type ProposalLibrary,
  startProposalLibrary,
} from '../../../../test/support/builders/proposal-library.js';
import { EndPartnership } from './end-partnership.js';
import { ReadCalendar } from './read-calendar.js';
import { ReadPartnershipCalendar } from './read-partnership-calendar.js';
import { RemoveCalendarLink } from './remove-calendar-link.js';
import { RenewCalendarLink } from './renew-calendar-link.js';

describe('calendars', () => {
  let library: ProposalLibrary;
  beforeAll(async () => {
    library = await startProposalLibrary();
  }, 60_000);
  afterAll(() => library.close());

  const eventsIn = (ics: string) =>
    new ICAL.Component(ICAL.parse(ics) as unknown[]).getAllSubcomponents('vevent').map((event) => ({
      uid: String(event.getFirstPropertyValue('uid')),
      summary: String(event.getFirstPropertyValue('summary')),
      status: String(event.getFirstPropertyValue('status')),
      sequence: Number(event.getFirstPropertyValue('sequence')),
    }));

  it('tells both sides the same days, and changes and cancellations when there are any', async () => {
    const { partnershipId, sender, recipient } = await buildPartnership(library);
    const [yours, theirs] = await Promise.all(
      [sender, recipient].map(async (viewer) => library.get(RenewCalendarLink).execute(viewer)),
    );
    const read = async (secret: string) => eventsIn(await library.get(ReadCalendar).execute(secret));
    const before = await read(yours!);
    expect(before.map(({ status, sequence }) => [status, sequence])).toEqual(
      Array.from({ length: 4 }, () => ['CONFIRMED', 0]),
    );
    expect(await read(theirs!)).toEqual(before);
    expect(await read(yours!)).toEqual(before);

    const notice = { partnershipId, idempotencyKey: newId() };
    await library.get(EndPartnership).execute(sender, notice, 'portal');
    const after = await read(theirs!);
    expect(after.map(({ uid }) => uid).sort()).toEqual(before.map(({ uid }) => uid).sort());
    const changed = after.filter(({ sequence }) => sequence === 1);
    expect(changed.map(({ summary, status }) => [summary.split(':')[0], status]).sort()).toEqual([
      ['Due', 'CANCELLED'],
      ['Due', 'CANCELLED'],
      ['Last day', 'CONFIRMED'],
    ]);
    expect(await read(yours!)).toEqual(after);
  });

  it('ends an address by another, by removing it, and for nobody else', async () => {
    const { sender } = await buildNeighbours(library);
    const first = await library.get(RenewCalendarLink).execute(sender);
    const second = await library.get(RenewCalendarLink).execute(sender);
    await expect(library.get(ReadCalendar).execute(first)).rejects.toThrow(Refusal);
    expect(eventsIn(await library.get(ReadCalendar).execute(second))).toEqual([]);
    await library.get(RemoveCalendarLink).execute(sender);
    await expect(library.get(ReadCalendar).execute(second)).rejects.toThrow(Refusal);
  });

  it('keeps no secret, and shows a partnership to its two sides alone', async () => {
    const { partnershipId, sender } = await buildPartnership(library);
    const secret = await library.get(RenewCalendarLink).execute(sender);
    const rows: unknown = await library.db.read.query('select *, secret_hash::text from calendar_link');
    expect(JSON.stringify(rows)).not.toContain(secret);
    const stranger = (await buildNeighbours(library)).sender;
    const read = library.get(ReadPartnershipCalendar);
    await expect(read.execute(stranger, partnershipId)).rejects.toThrow(Refusal);
    expect(eventsIn(await read.execute(sender, partnershipId))).toHaveLength(4);
  });
});
