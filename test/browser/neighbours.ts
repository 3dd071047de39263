import { expect, type BrowserContext } from '@playwright/test';
import pg from 'pg';
import { instance } from './instance.js';
import { ask } from './people.js';

/** A business of its own for one journey. */
export interface Neighbour {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

/** Signs somebody up through the API and gives them a shop in the demo town; the context acts for it from now on. */
export async function openShop(
  context: BrowserContext,
  person: string,
  name: string,
  category: string,
  place = { latitude: 52.2, longitude: 0.1 },
): Promise<Neighbour> {
  const stamp = crypto.randomUUID();
  await ask(context, 'mutation ($input: SignUpInput!) { signUp(input: $input) { userErrors { message } } }', {
    input: {
      name: person,
      email: `${person.toLowerCase()}-${stamp}@example.org`,
      password: 'a bicycle in the rain',
    },
  });
  const { createBusiness } = await ask<{ createBusiness: { business: Neighbour; userErrors: object[] } }>(
    context,
    'mutation ($input: CreateBusinessInput!) { createBusiness(input: $input) { business { id slug name } userErrors { message } } }',
    {
      input: {
        name,
        category,
        idempotencyKey: stamp,
        place: { addressLines: [], country: 'GB', locality: 'Lode', ...place },
      },
    },
  );
  expect(createBusiness.userErrors).toEqual([]);
  return createBusiness.business;
}

/** What the clock does every ten minutes, now. */
export async function letTheClockLook(): Promise<void> {
  const client = new pg.Client({ connectionString: instance().databaseUrl });
  await client.connect();
  await client.query(`select graphile_worker.add_job('SettleOverduePromises', '{}'::json)`);
  await client.end();
}

/** A day from today on, as a date field takes it. */
export const dayFromNow = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
