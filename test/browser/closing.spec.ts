import { expect, test } from '@playwright/test';
import { ask, enter, personOf } from './people.js';

const STATUS = '{ business(slug: "fade-street") { status } }';
const FOUND = '{ businesses(filter: { search: "Fade Street" }, first: 5) { nodes { slug } } }';

test('an owner closes the business, takes it back by undo, and once more on its page', async ({
  context,
  page,
}) => {
  const found = async () => {
    const { businesses } = await ask<{ businesses: { nodes: { slug: string }[] } }>(context, FOUND);
    return businesses.nodes.some(({ slug }) => slug === 'fade-street');
  };
  await enter(context, personOf('jermaine', 'fade-street'));
  expect(await found()).toBe(true);
  await page.goto('/business');
  const close = page.getByRole('button', { name: 'Close Fade Street' });
  const closed = page.getByRole('heading', { name: 'Fade Street is closed' });

  await close.click();
  await expect(closed).toBeVisible();
  expect(await found()).toBe(false);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(close).toBeVisible();
  expect(await found()).toBe(true);

  await close.click();
  await expect(closed).toBeVisible();
  await page.reload();
  await expect(page.getByText(/^Nobody finds it, and nobody can write/)).toBeVisible();
  await page.getByRole('button', { name: 'Open Fade Street again' }).click();
  await expect(close).toBeVisible();
  expect(await ask(context, STATUS)).toEqual({ business: { status: 'MEMBER' } });
});
