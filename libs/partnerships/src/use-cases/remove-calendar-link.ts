import { Injectable } from '@nestjs/common';
import { Database } from '#libs/database';
import type { Viewer } from '#libs/identity';
import { CalendarRepository } from '../calendar.repository.js';

/** Ends the viewer's private calendar address. Asking again changes nothing. */
@Injectable()
export class RemoveCalendarLink {
  constructor(
    private readonly database: Database,
    private readonly calendar: CalendarRepository,
  ) {}

  execute({ accountId }: Viewer): Promise<void> {
    return this.database.transaction(() => this.calendar.removeLink(accountId));
  }
}
