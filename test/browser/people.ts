import { expect, type BrowserContext, type Page } from '@playwright/test';
import { instance } from './instance.js';

/** The florist of the demo town. */
export const ROSA = { email: 'rosa@rosas-flowers.example', password: 'flowers-for-everyone' };

/** Somebody at the chamber of commerce of the demo town: runs the instance, has no shop. */
export const HESTER = { email: 'hester@lode-chamber.example', password: 'flowers-for-everyone' };

/** Any other owner of the demo town, so that journeys that change a lot do not meet. */
export const personOf = (firstName: string, slug: string) => ({
  email: `${firstName}@${slug}.example`,
  password: 'flowers-for-everyone',
});

/** Signs somebody in without the form: the cookie lands in the context. */
export async function enter(
  context: BrowserContext,
  who: { email: string; password: string },
): Promise<void> {
  const answer = await context.request.post(`${instance().portalUrl}/graphql`, {
    data: {
      query: 'mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { message } } }',
      variables: { input: who },
    },
  });
  expect(await answer.json()).toEqual({ data: { signIn: { userErrors: [] } } });
}

/** Asks the API as the person of a context. */
export async function ask<Data>(
  context: BrowserContext,
  query: string,
  variables: object = {},
): Promise<Data> {
  const answer = await context.request.post(`${instance().portalUrl}/graphql`, {
    data: { query, variables },
  });
  const { data, errors } = (await answer.json()) as { data: Data; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

/** Makes an account with the form on the sign-up page. */
export async function signUpByForm(page: Page, name: string): Promise<{ email: string; password: string }> {
  const who = { email: `${name.toLowerCase()}-${Date.now()}@example.org`, password: 'a bicycle in the rain' };
  await page.goto('/sign-up');
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('E-mail').fill(who.email);
  await page.getByRole('textbox', { name: 'Password' }).fill(who.password);
  await page.getByRole('button', { name: 'Create my account' }).click();
  return who;
}

/** Whether anything sticks out of the page sideways. */
export const sticksOut = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
