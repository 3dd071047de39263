import { Injectable } from '@nestjs/common';
import { Checks, isTimeZone, newId, Refusal } from '#libs/common';
import { Database } from '#libs/database';
import type { Locale } from '../account.entity.js';
import { AccountsRepository } from '../accounts.repository.js';
import { isEmailAddress } from '../email-address.js';
import { hashPassword, SHORTEST_PASSWORD } from '../password.js';
import { type SignedIn, StartSession } from './start-session.js';

export interface SignUpInput {
  readonly email: string;
  readonly password: string;
  readonly name: string;
  readonly locale?: Locale | null;
  readonly timeZone?: string | null;
}

/** Makes an account with a password and signs it in. Refuses with TAKEN when the address has one. */
@Injectable()
export class SignUp {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsRepository,
    private readonly startSession: StartSession,
  ) {}

  async execute(input: SignUpInput): Promise<SignedIn> {
    const checks = new Checks();
    const name = checks.text(input.name, 'Your name', ['name'], 120);
    const email = checks.text(input.email, 'Your e-mail address', ['email'], 254);
    checks.that(
      email === '' || isEmailAddress(email),
      'INVALID',
      'This does not look like an e-mail address.',
      ['email'],
    );
    checks.that(
      input.password.length >= SHORTEST_PASSWORD,
      'INVALID',
      `Use at least ${SHORTEST_PASSWORD} characters for the password.`,
      ['password'],
    );
    checks.that(input.password.length <= 200, 'TOO_LONG', 'Use at most 200 characters for the password.', [
      'password',
    ]);
    checks.that(!input.timeZone || isTimeZone(input.timeZone), 'INVALID', 'We do not know this time zone.', [
      'timeZone',
    ]);
    checks.done();
    const passwordHash = await hashPassword(input.password);
    return this.database.transaction(async () => {
      const id = newId();
      const added = await this.accounts.add({
        id,
        email,
        name,
        locale: input.locale ?? 'en',
        timeZone: input.timeZone ?? 'UTC',
        passwordHash,
        emailProvedAt: null,
      });
      if (!added) throw Refusal.of('TAKEN', 'This address already has an account. Sign in instead.', 'email');
      return this.startSession.execute(id);
    });
  }
}
