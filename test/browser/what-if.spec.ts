import { expect, test, type BrowserContext } from '@playwright/test';
import { openShop } from './neighbours.js';
import { ask, sticksOut } from './people.js';

const actingFor = async <T>(context: BrowserContext, fields: string): Promise<T> =>
  (await ask<{ viewer: { actingFor: T } }>(context, `{ viewer { actingFor { ${fields} } } }`)).viewer
    .actingFor;

test('the profile says what to add next and leads there; once it is said, it is worked out again', async ({
  browser,
}) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 740 } });
  const others = await browser.newContext();
  const stamp = Date.now() % 100_000;
  const place = { latitude: 51.6, longitude: 1.9 };
  await openShop(context, 'Nora', `Nora Flowers ${stamp}`, 'florist', place);
  await openShop(others, 'Otto', `Gifts ${stamp}`, 'gift-shop', { ...place, latitude: 51.612 });
  const { profileSteps } = await actingFor<{ profileSteps: { text: string; edit: { part: string } }[] }>(
    context,
    'profileSteps { text edit { part } }',
  );
  const [first] = profileSteps;
  expect(first?.edit.part).toBe('OFFERINGS');
  const page = await context.newPage();
  await page.goto('/matches');
  await expect(page.getByText(first?.text ?? '')).toBeVisible();
  await page.goto('/business');
  const section = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'What to add next' }) });
  await section.locator('summary').click();
  await expect(section.getByText(first?.text ?? '')).toBeVisible();
  expect(await sticksOut(page)).toBe(0);
  await section
    .getByRole('button', { name: /^Add it/ })
    .first()
    .click();
  await expect(page.getByRole('button', { name: 'Add an offering' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Offering 1' }).fill('Gift bouquets');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(/^Saved/)).toBeVisible();
  await expect(section.getByText(first?.text ?? '')).toHaveCount(0);
  await others.close();
  await context.close();
});
