import { expect, test } from '@playwright/test';
import { openShop } from './neighbours.js';
import { ask, sticksOut } from './people.js';

test('the page of a business says where it stands among my matches, or why not', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 320, height: 740 },
    reducedMotion: 'reduce',
  });
  const bakery = await openShop(context, 'Ilse', `Ilse Bakes ${Date.now()}`, 'bakery');
  const rival = await openShop(await browser.newContext(), 'Otto', `Otto Bakes ${Date.now()}`, 'bakery');
  const { viewer } = await ask<{
    viewer: { actingFor: { id: string; matches: { nodes: { business: { slug: string } }[] } } };
  }>(context, '{ viewer { actingFor { id matches(first: 1) { nodes { business { slug } } } } } }');
  expect(viewer.actingFor.id).toBe(bakery.id);
  const page = await context.newPage();
  await page.goto(`/b/${viewer.actingFor.matches.nodes[0]?.business.slug}`);
  await expect(page.getByText('Number 1 of your matches today.')).toBeVisible();
  expect(await sticksOut(page)).toBe(0);
  await page.goto(`/b/${rival.slug}`);
  await expect(page.getByText('people come to both of you for the same thing')).toBeVisible();
  await context.close();
});
