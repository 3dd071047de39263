import { expect, test, type BrowserContext } from '@playwright/test';
import { ask, enter, personOf } from './people.js';

interface Matches {
  viewer: { actingFor: { matches: { nodes: { business: { slug: string; name: string } }[] } } };
}

async function matchesOf(context: BrowserContext): Promise<{ slug: string; name: string }[]> {
  const query = '{ viewer { actingFor { matches(first: 100) { nodes { business { slug name } } } } } }';
  const { viewer } = await ask<Matches>(context, query);
  return viewer.actingFor.matches.nodes.map(({ business }) => business);
}

test('an owner asks not to be shown a neighbour, undoes it, asks again and allows them again', async ({
  context,
  page,
}) => {
  await enter(context, personOf('sal', 'whiskers-barber'));
  const [other] = await matchesOf(context);
  if (!other) throw new Error('Nobody to keep apart from.');
  await page.goto(`/b/${other.slug}`);
  const keepApart = page.getByRole('button', { name: 'Don’t show us each other' });
  const asked = page.getByText('You asked not to be shown each other.');
  const propose = page.getByRole('link', { name: 'Propose something' });

  await keepApart.click();
  await expect(asked).toBeVisible();
  await expect(propose).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(propose).toBeVisible();
  await expect
    .poll(async () => (await matchesOf(context)).some(({ slug }) => slug === other.slug))
    .toBe(true);

  await keepApart.click();
  await expect(asked).toBeVisible();
  await expect
    .poll(async () => (await matchesOf(context)).some(({ slug }) => slug === other.slug))
    .toBe(false);
  await page.reload();
  await expect(asked).toBeVisible();

  await page.goto('/business');
  await page.getByRole('button', { name: `Allow ${other.name} again` }).click();
  await expect(page.getByText('Nobody at the moment.')).toBeVisible();
  await expect
    .poll(async () => (await matchesOf(context)).some(({ slug }) => slug === other.slug))
    .toBe(true);
});
