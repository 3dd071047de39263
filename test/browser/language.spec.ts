import { expect, test } from '@playwright/test';
import { openShop } from './neighbours.js';

test('speaks one language on a page, the one that was chosen, whatever the browser prefers', async ({
  browser,
}) => {
  const context = await browser.newContext({ locale: 'de-DE', reducedMotion: 'reduce' });
  const stamp = Date.now() % 100_000;
  const others = await browser.newContext();
  await openShop(context, 'Ilse', `Ilse Bakes ${stamp}`, 'bakery');
  await openShop(others, 'Uma', `Uma Roasts ${stamp}`, 'coffee-roaster');
  const page = await context.newPage();
  await page.goto('/find?category=coffee-roaster');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nachbarn suchen');
  await expect(page.getByRole('article').getByText('Kaffeerösterei').first()).toBeVisible();

  await page.getByRole('link', { name: 'Einstellungen' }).click();
  await page.getByRole('radio', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings');
  await page.goBack();
  await expect(page.getByRole('article').getByText('Coffee roaster').first()).toBeVisible();
  await expect(page.getByText('Kaffeerösterei')).toHaveCount(0);
  await others.close();
  await context.close();
});
