import { Controller, Get, Header, NotFoundException, Param } from '@nestjs/common';
import { Refusal } from '#libs/common';
import type { Viewer } from '#libs/identity';
import { ReadCalendar, ReadPartnershipCalendar } from '#libs/partnerships';
import { CurrentViewer, Public } from '../auth/public.js';

const ICS = 'text/calendar; charset=utf-8';

/** Calendars as files: of one partnership, and behind a private address for programs that cannot sign in. */
@Controller('api')
export class CalendarController {
  constructor(
    private readonly readCalendar: ReadCalendar,
    private readonly readPartnershipCalendar: ReadPartnershipCalendar,
  ) {}

  /** For those with a seat on either side. */
  @Get('partnerships/:partnershipId/calendar.ics')
  @Header('content-type', ICS)
  @Header('cache-control', 'private, no-store')
  @Header('content-disposition', 'attachment; filename="partnership.ics"')
  ofPartnership(
    @CurrentViewer() viewer: Viewer,
    @Param('partnershipId') partnershipId: string,
  ): Promise<string> {
    return found(() => this.readPartnershipCalendar.execute(viewer, partnershipId));
  }

  /** For whoever knows the address. */
  @Public()
  @Get('calendar/:secret.ics')
  @Header('content-type', ICS)
  @Header('cache-control', 'private, no-store')
  @Header('referrer-policy', 'no-referrer')
  @Header('x-robots-tag', 'noindex')
  subscribed(@Param('secret') secret: string): Promise<string> {
    return found(() => this.readCalendar.execute(secret));
  }
}

/** A wrong address and a missing partnership look alike. */
async function found<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Refusal ? new NotFoundException() : error;
  }
}
