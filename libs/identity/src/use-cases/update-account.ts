import { Injectable } from '@nestjs/common';
import { Checks, isTimeZone } from '#libs/common';
import { Database } from '#libs/database';
import type { Locale } from '../account.entity.js';
import { AccountsRepository } from '../accounts.repository.js';
import type { QuietHours } from '../quiet-hours.js';
import type { Viewer } from '../viewer.js';

export interface UpdateAccountInput {
  readonly name?: string | null;
  readonly locale?: Locale | null;
  readonly timeZone?: string | null;
  readonly quietHours?: QuietHours | null;
}

/** Changes the given parts of the viewer's own account. */
@Injectable()
export class UpdateAccount {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsRepository,
  ) {}

  async execute(viewer: Viewer, input: UpdateAccountInput): Promise<void> {
    const checks = new Checks();
    const name = input.name == null ? undefined : checks.text(input.name, 'Your name', ['name'], 120);
    checks.that(!input.timeZone || isTimeZone(input.timeZone), 'INVALID', 'We do not know this time zone.', [
      'timeZone',
    ]);
    const quiet = input.quietHours;
    if (quiet) checkQuietHours(checks, quiet);
    checks.done();
    await this.database.transaction(() =>
      this.accounts.change(viewer.accountId, {
        ...(name === undefined ? {} : { name }),
        ...(input.locale ? { locale: input.locale } : {}),
        ...(input.timeZone ? { timeZone: input.timeZone } : {}),
        ...(quiet ? { quietFrom: quiet.from, quietUntil: quiet.until } : {}),
      }),
    );
  }
}

function checkQuietHours(checks: Checks, quiet: QuietHours): void {
  for (const end of ['from', 'until'] as const) {
    const isHour = Number.isInteger(quiet[end]) && quiet[end] >= 0 && quiet[end] <= 23;
    checks.that(isHour, 'INVALID', 'An hour is a whole number from 0 to 23.', ['quietHours', end]);
  }
}
