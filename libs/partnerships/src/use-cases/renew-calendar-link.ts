import { Injectable } from '@nestjs/common';
import { Clock, newSecret } from '#libs/common';
import { Database } from '#libs/database';
import type { Viewer } from '#libs/identity';
import { CalendarRepository } from '../calendar.repository.js';

/**
 * Makes the viewer's private calendar address; one made before stops working. Answers its secret, which is kept
 * nowhere, so asking again makes another: a retry leaves exactly one that works, the one that was answered last.
 */
@Injectable()
export class RenewCalendarLink {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly calendar: CalendarRepository,
  ) {}

  execute({ accountId }: Viewer): Promise<string> {
    return this.database.transaction(async () => {
      const secret = newSecret();
      await this.calendar.putLink(accountId, secret, this.clock.now());
      return secret;
    });
  }
}
