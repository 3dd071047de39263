import { expect, test, type BrowserContext } from '@playwright/test';
import { openShop } from './neighbours.js';
import { ask, enter, ROSA, sticksOut } from './people.js';

interface Told {
  business: { slug: string; name: string };
  whatWouldLift: {
    text: string;
    edit: { kind: string; moment?: { key: string } };
    after: Stand;
  } | null;
}
interface Stand {
  place: number;
  fitForYou: string;
  fitForThem: string;
}

const actingFor = async <T>(context: BrowserContext, fields: string): Promise<T> =>
  (await ask<{ viewer: { actingFor: T } }>(context, `{ viewer { actingFor { ${fields} } } }`)).viewer
    .actingFor;

test('a card says what would lift the match, the link leads to the field, and once it is said the match stands as told', async ({
  browser,
}) => {
  const context = await browser.newContext({
    viewport: { width: 320, height: 740 },
    reducedMotion: 'reduce',
  });
  const others = await browser.newContext();
  const stamp = Date.now() % 100_000;
  const place = { latitude: 51.2, longitude: 1.3 };
  await openShop(context, 'Nora', `Nora Flowers ${stamp}`, 'florist', place);
  for (const [index, kind] of ['photographer', 'caterer', 'bridal-shop', 'gift-shop'].entries())
    await openShop(others, 'Otto', `${kind} ${stamp}`, kind, { ...place, latitude: 51.2 + 0.004 * index });

  const { matches } = await actingFor<{ matches: { nodes: Told[] } }>(
    context,
    `matches(first: 20) { nodes { business { slug name } whatWouldLift {
      text edit { kind ... on OccasionEdit { moment { key } } } after { place fitForYou fitForThem }
    } } }`,
  );
  const told = matches.nodes.find(({ whatWouldLift }) => whatWouldLift?.edit.moment?.key === 'gift-giving');
  const lift = told?.whatWouldLift;
  if (!told || !lift) throw new Error('Gifts would lift nobody.');

  const page = await context.newPage();
  await page.goto('/matches');
  const card = page.getByRole('article', { name: told.business.name });
  await card.locator('summary', { hasText: 'What would change this?' }).focus();
  await page.keyboard.press('Enter');
  await expect(card.getByText(lift.text)).toBeVisible();
  expect(await sticksOut(page)).toBe(0);
  await card.getByRole('link', { name: 'To this part of your profile' }).click();
  await expect(page).toHaveURL(/\/business\?part=offerings$/);
  const add = page.getByRole('button', { name: 'Add an offering' });
  await expect(add).toBeFocused();
  await expect(add).toBeInViewport();

  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Offering 1' }).fill('Gift bouquets');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(/^Saved/)).toBeVisible();
  const { slug } = told.business;
  const now = await actingFor<{ standingOf: { place: number }; matchWith: Omit<Stand, 'place'> }>(
    context,
    `standingOf(slug: "${slug}") { place } matchWith(slug: "${slug}") { fitForYou fitForThem }`,
  );
  expect({ ...now.matchWith, place: now.standingOf.place }).toEqual(lift.after);
  await page.goto('/matches');
  await expect(page.getByRole('article').nth(lift.after.place - 1)).toContainText(told.business.name);
  await others.close();
  await context.close();
});

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

/** What moved by itself since the page began, in the measure of browsers; what moves within half a second of a press is not in it. */
const moved = () =>
  new Promise<number>((resolve) =>
    new PerformanceObserver((list) => {
      const shifts = list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[];
      resolve(shifts.reduce((sum, { value, hadRecentInput }) => sum + (hadRecentInput ? 0 : value), 0));
    }).observe({ type: 'layout-shift', buffered: true }),
  );

for (const width of [320, 390, 1280])
  test(`answers of "what would change this?" that come late move nothing, at ${width} px`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ viewport: { width, height: 844 } });
    await enter(context, ROSA);
    const page = await context.newPage();
    await page.goto('/matches');
    const questions = page.locator('summary', { hasText: 'What would change this?' });
    await expect(questions.nth(3)).toBeAttached();
    await page.route('**/graphql', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 900));
      await route.continue();
    });
    const answers = page.getByRole('link', { name: /^(To this part of your profile|What to add next)$/ });
    for (let index = 0; index < 4; index++) {
      await questions.nth(index).click();
      await expect(answers).toHaveCount(index + 1);
    }
    expect(await page.evaluate(moved)).toBeLessThan(0.02);
    // A move of a kind that counts, to see that it would have been noticed.
    await page.evaluate(() => scrollTo(0, 0));
    await page.evaluate(() => {
      const block = document.createElement('div');
      block.style.height = '300px';
      document.querySelector('main')?.prepend(block);
    });
    await expect.poll(() => page.evaluate(moved)).toBeGreaterThan(0.02);
    await context.close();
  });
