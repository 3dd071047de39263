import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { enter, personOf, sticksOut } from './people.js';

const FREYA = personOf('freya', 'still-water-spa');

test('an owner finds a neighbour by a misspelled word, narrows down, and comes back to the same view', async ({
  context,
  page,
}) => {
  await enter(context, FREYA);
  await page.goto('/matches');
  await page.getByRole('link', { name: 'Find somebody yourself' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Find a neighbour' })).toBeVisible();
  await page.getByLabel('Name, kind or what they sell').fill('florrist');
  await expect(page).toHaveURL(/q=florrist/);
  const cards = page.getByRole('article');
  await expect(cards.first()).toContainText('Florist');

  await page.getByRole('button', { name: 'Clear the words' }).click();
  await expect(page).not.toHaveURL(/q=/);
  await page.getByRole('combobox', { name: 'Kind' }).click();
  const option = page.getByRole('option').nth(1);
  const words = (await option.textContent()) ?? '';
  const [, kind = '', count = ''] = /^(.*) \((\d+)\)$/.exec(words) ?? [];
  await option.click();
  await expect(page).toHaveURL(/category=/);
  await expect(cards).toHaveCount(Number(count));
  for (const card of await cards.all()) await expect(card).toContainText(kind);

  await page.reload();
  await expect(cards).toHaveCount(Number(count));
  await page.getByRole('button', { name: `${kind} Take away` }).click();
  await expect(page).not.toHaveURL(/category=/);
  await page.goBack();
  await expect(cards).toHaveCount(Number(count));
});

test('list and map are one, and the map can be searched', async ({ context, page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await enter(context, FREYA);
  await page.goto('/find');
  const card = page.getByRole('article').first();
  const name = (await card.getByRole('heading').textContent()) ?? '';
  await card.hover();
  const map = page.getByRole('complementary', { name: 'Map' });
  await expect(map.getByText(name, { exact: true })).toBeVisible();

  const frame = map.getByRole('group', { name: /^Map with you/ });
  await frame.focus();
  for (let step = 0; step < 12; step++) await page.keyboard.press('+');
  await page.getByRole('button', { name: 'Search this area' }).click();
  await expect(page).toHaveURL(/area=/);
  const shown = page.getByText(/businesse?s? shown/);
  await expect.poll(() => page.getByRole('article').count()).toBeLessThan(20);
  await page.getByRole('button', { name: 'This area Take away' }).click();
  await expect(page).not.toHaveURL(/area=/);
  await expect(shown).toHaveText('20 businesses shown.');
});

test('a search is kept under a name, opened again and let go of', async ({ context, page }) => {
  await enter(context, FREYA);
  await page.goto('/find?q=flowers');
  await page.getByRole('button', { name: 'Save this search' }).click();
  await page.getByLabel('Name of this search').fill('Flowers for the spa');
  await page.getByRole('button', { name: 'Save the search' }).click();
  const kept = page.getByRole('link', { name: 'Flowers for the spa' });
  await expect(kept).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save this search' })).toHaveCount(0);
  await page.goto('/find');
  await kept.click();
  await expect(page).toHaveURL(/q=flowers/);
  await expect(page.getByLabel('Name, kind or what they sell')).toHaveValue('flowers');
  await page.getByRole('button', { name: 'Delete the search Flowers for the spa' }).click();
  await expect(kept).toHaveCount(0);
});

test('on a phone the map takes the place of the list, and nothing is in the way', async ({
  context,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await enter(context, FREYA);
  await page.goto('/find?q=zzzzqqqq');
  await expect(page.getByRole('heading', { name: 'Nobody found' })).toBeVisible();
  await page.getByRole('button', { name: 'Show everybody' }).click();
  await expect(page.getByRole('article').first()).toBeVisible();
  await page.getByRole('button', { name: 'Narrow down' }).click();
  await expect(page.getByRole('combobox', { name: 'Occasion' })).toBeVisible();
  expect(await sticksOut(page)).toBe(0);
  const { violations } = await new AxeBuilder({ page }).exclude('[data-pin]').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole('button', { name: 'Map', exact: true }).click();
  await expect(page.getByRole('group', { name: /^Map with you/ })).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(0);
});
