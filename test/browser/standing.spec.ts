import { expect, test } from '@playwright/test';
import { openShop } from './neighbours.js';
import { sticksOut } from './people.js';

test('the page of a business says where it stands among my matches, or why not', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 320, height: 740 },
    reducedMotion: 'reduce',
  });
  const others = await browser.newContext();
  const stamp = Date.now() % 100_000;
  await openShop(context, 'Ilse', `Ilse Bakes ${stamp}`, 'bakery');
  const rival = await openShop(others, 'Otto', `Otto Bakes ${stamp}`, 'bakery');
  const partner = await openShop(others, 'Uma', `Uma Roasts ${stamp}`, 'coffee-roaster');
  const page = await context.newPage();
  await page.goto(`/b/${partner.slug}`);
  await expect(page.getByText(/^Number \d+ of your matches today\.$/)).toBeVisible();
  expect(await sticksOut(page)).toBe(0);
  await page.goto(`/b/${rival.slug}`);
  await expect(page.getByText('people come to both of you for the same thing')).toBeVisible();
  await others.close();
  await context.close();
});
