import { expect, type Locator, type Page } from '@playwright/test';

/** Goes from control to control, on or back, until it is this one. */
export async function reach(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible();
  const way = () =>
    control.evaluate((element) => {
      const now = document.activeElement;
      if (!now || now === element) return null;
      return element.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING ? 'Shift+Tab' : 'Tab';
    });
  for (let stop = 0, key = await way(); key && stop < 60; stop += 1, key = await way())
    await page.keyboard.press(key);
  await expect(control).toBeFocused();
}

/** Presses a control that was reached. */
export async function press(page: Page, control: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await reach(page, control);
  await page.keyboard.press(key);
}
