import { newId } from '#libs/common';
import type { Database } from '#libs/database';
import { AccountsRepository, type NewAccount } from '#libs/identity';

/** Stores somebody who can sign in, with an address of their own that they have proved, unless told otherwise. */
export async function buildAccount(database: Database, part: Partial<NewAccount> = {}): Promise<NewAccount> {
  const id = part.id ?? newId();
  const account = {
    id,
    email: `${id}@example.org`,
    name: 'Rosa',
    locale: 'en' as const,
    timeZone: 'Europe/London',
    passwordHash: null,
    emailProvedAt: new Date('2026-01-01T00:00:00Z'),
    ...part,
  };
  const accounts = new AccountsRepository(database);
  if (!(await database.transaction(() => accounts.add(account))))
    throw new Error(`The address ${account.email} is taken.`);
  return account;
}
