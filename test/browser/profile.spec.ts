import { expect, test } from '@playwright/test';
import { enter, ROSA } from './people.js';

test('an owner changes what the business says of itself, and it is still there after a reload', async ({
  context,
  page,
}) => {
  await enter(context, ROSA);
  await page.goto('/business');
  const goal = page.getByLabel('Make something new known');
  const before = await goal.isChecked();
  await page.getByText('Make something new known').click();
  const offering = `Ribbon ${Date.now()}`;
  await page.getByRole('button', { name: 'Add an offering' }).click();
  await page
    .getByRole('textbox', { name: /^Offering \d+$/ })
    .last()
    .fill(offering);
  await page.getByRole('button', { name: 'Add opening hours' }).click();
  const lines = await page.getByLabel('Day').count();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(/^Saved/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await goal.isChecked()).toBe(!before);
  await expect(page.getByRole('textbox', { name: /^Offering \d+$/ }).last()).toHaveValue(offering);
  await expect(page.getByLabel('Day')).toHaveCount(lines);
});
