import { expect, test } from '@playwright/test';
import { enter, personOf } from './people.js';

test('an owner finds one less obvious match, marked as such, and can do without', async ({
  context,
  page,
}) => {
  await enter(context, personOf('freya', 'still-water-spa'));
  await page.goto('/matches');
  const mark = page.getByText('One step outside: less obvious, on purpose');
  await expect(mark).toHaveCount(1);
  const card = page.getByRole('article').filter({ has: mark });
  await expect(card.getByText('A first thing to do together:')).toBeVisible();

  await page.goto('/business');
  const wish = page.getByRole('checkbox', { name: 'One step outside' });
  await expect(wish).toBeChecked();
  await wish.press('Space');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(/^Saved/)).toBeVisible();
  await page.goto('/matches');
  await expect(page.getByRole('article').first()).toBeVisible();
  await expect(mark).toHaveCount(0);

  await page.goto('/business');
  await expect(wish).not.toBeChecked();
  await wish.press('Space');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(/^Saved/)).toBeVisible();
});
