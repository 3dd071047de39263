import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { propose } from './guests.js';
import { openShop } from './neighbours.js';
import { ask, sticksOut } from './people.js';

test('the list of all proposals begins with those that wait for the reader, also after one is answered', async ({
  browser,
}) => {
  const ours = await browser.newContext({ viewport: { width: 320, height: 740 }, reducedMotion: 'reduce' });
  const theirs = await browser.newContext();
  const stamp = Date.now() % 100_000;
  const florist = await openShop(ours, 'Ana', `Poppies ${stamp}`, 'florist');
  const studio = await openShop(theirs, 'Ben', `Shutters ${stamp}`, 'photographer');
  await propose(theirs, florist.name, `Old question ${stamp}`);
  await propose(theirs, florist.name, `New question ${stamp}`);
  await propose(ours, studio.name, `Our own idea ${stamp}`);

  const page = await ours.newPage();
  await page.goto('/proposals?box=ALL');
  const group = (name: string) => page.getByRole('region', { name }).getByRole('listitem');
  await expect(group('Your turn').locator('b')).toHaveText([
    `New question ${stamp}`,
    `Old question ${stamp}`,
  ]);
  await expect(group('Nothing to do for you now').locator('b')).toHaveText([`Our own idea ${stamp}`]);
  expect(await sticksOut(page)).toBe(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);

  await page.getByRole('link', { name: new RegExp(`New question ${stamp}`) }).click();
  await page.getByRole('button', { name: 'Not now' }).click();
  await page.getByRole('button', { name: /^Tomorrow/ }).click();
  await expect(page.getByRole('button', { name: /^Put off until/ })).toBeVisible();
  await page.goto('/proposals?box=ALL');
  await expect(group('Your turn').locator('b')).toHaveText([`Old question ${stamp}`]);
  await expect(group('Nothing to do for you now').locator('b')).toHaveText([
    `Our own idea ${stamp}`,
    `New question ${stamp}`,
  ]);
  await expect(group('Nothing to do for you now').last()).toContainText('Put off');

  await page.goto('/proposals?box=SENT');
  await expect(page.getByRole('listitem').filter({ hasText: `Our own idea ${stamp}` })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Your turn' })).toHaveCount(0);
  const { viewer } = await ask<{ viewer: { actingFor: { proposals: { nodes: object[] } } } }>(
    ours,
    '{ viewer { actingFor { proposals(box: YOUR_TURN) { nodes { id } } } } }',
  );
  expect(viewer.actingFor.proposals.nodes).toHaveLength(1);
  await ours.close();
  await theirs.close();
});
