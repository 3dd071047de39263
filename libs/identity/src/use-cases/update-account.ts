import { Injectable } from '@nestjs/common';
import { Checks, isTimeZone } from '#libs/common';
import { Database } from '#libs/database';
import type { Locale } from '../account.entity.js';
import { AccountsRepository } from '../accounts.repository.js';
import type { Viewer } from '../viewer.js';

export interface UpdateAccountInput {
  readonly name?: string | null;
  readonly locale?: Locale | null;
  readonly timeZone?: string | null;
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
    checks.done();
    await this.database.transaction(() =>
      this.accounts.change(viewer.accountId, {
        ...(name === undefined ? {} : { name }),
        ...(input.locale ? { locale: input.locale } : {}),
        ...(input.timeZone ? { timeZone: input.timeZone } : {}),
      }),
    );
  }
}
