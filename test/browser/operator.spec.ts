import { expect, test } from '@playwright/test';
import { enter, HESTER, ROSA } from './people.js';

test('an operator finds the pages of the operator; to a member there is nothing at that address', async ({
  context,
  page,
}) => {
  await enter(context, HESTER);
  await page.goto('/settings');
  await page.getByRole('link', { name: 'Operator' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Running this instance' })).toBeFocused();
  await expect(page.getByText(HESTER.email).last()).toBeVisible();

  await enter(context, ROSA);
  await page.goto('/nowhere');
  const nothing = page.getByRole('heading', { level: 1, name: 'There is nothing at this address' });
  await expect(nothing).toBeVisible();
  await page.goto('/operator');
  await expect(nothing).toBeVisible();
  await expect(page.getByRole('link', { name: 'Operator' })).toHaveCount(0);
  await expect(page.getByText('Running this instance')).toHaveCount(0);
});
