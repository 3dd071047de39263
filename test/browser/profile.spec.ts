import { expect, test } from '@playwright/test';
import { enter, personOf, ROSA } from './people.js';

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

test('an owner says by keyboard who the customers are and what else the shop is; too much is told at once', async ({
  context,
  page,
}) => {
  await enter(context, personOf('freya', 'still-water-spa'));
  await page.goto('/business');
  const customers = page.getByRole('group', { name: 'Who your customers are' });
  const shares = customers.getByRole('spinbutton');
  await expect(shares.first()).toBeVisible();
  for (let left = await shares.count(); left > 0; left--)
    await customers
      .getByRole('button', { name: /^Remove/ })
      .first()
      .click();

  const add = customers.getByRole('combobox', { name: 'Add a kind of customers' });
  await add.pressSequentially('older');
  await page.keyboard.press('Enter');
  await expect(customers.getByRole('spinbutton', { name: /^older people/ })).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('70');
  await add.pressSequentially('couples');
  await page.getByRole('option', { name: 'couples', exact: true }).click();
  await expect(customers.getByRole('spinbutton', { name: /^couples/ })).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('50');
  await expect(customers.getByRole('status')).toHaveText('Together 120 %: that is more than everybody.');

  const save = page.getByRole('button', { name: 'Save', exact: true });
  await save.click();
  const alert = page.getByRole('alert');
  await expect(alert).toBeFocused();
  await alert.getByRole('link', { name: /120 %/ }).click();
  await expect(add).toBeFocused();

  await page.reload();
  await expect(page.getByText('These are changes you have not saved yet.')).toBeVisible();
  await customers.getByRole('spinbutton', { name: /^couples/ }).fill('20');
  await expect(customers.getByRole('status')).toHaveText(/^Together 90 %\./);

  const further = page.getByRole('combobox', { name: /^What else are you/ });
  await further.pressSequentially('gift shop');
  const option = page.getByRole('option').first();
  await expect(option).toContainText(/gift/i);
  const kind = (await option.innerText()).trim();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: `Remove ${kind}` })).toBeVisible();
  await expect(further).toBeFocused();

  await save.click();
  await expect(page.getByText(/^Saved/)).toBeVisible();
  await page.reload();
  await expect(customers.getByRole('spinbutton', { name: /^older people/ })).toHaveValue('70');
  await expect(customers.getByRole('spinbutton', { name: /^couples/ })).toHaveValue('20');
  await expect(page.getByRole('button', { name: `Remove ${kind}` })).toBeVisible();
  await expect(page.getByText('These are changes you have not saved yet.')).toHaveCount(0);
});
