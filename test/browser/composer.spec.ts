import { AxeBuilder } from '@axe-core/playwright';
import { expect, type BrowserContext, type Page, type Request, test } from '@playwright/test';
import { type Neighbour, openShop } from './neighbours.js';
import { ask, enter, ROSA, sticksOut } from './people.js';

/** The matches of the florist nobody in this file has written to yet. */
async function neighbours(context: BrowserContext): Promise<Neighbour[]> {
  const { viewer } = await ask<{
    viewer: { actingFor: { matches: { nodes: { business: Neighbour & { status: string } }[] } } };
  }>(
    context,
    '{ viewer { actingFor { matches(first: 30) { nodes { business { id slug name status } } } } } }',
  );
  return viewer.actingFor.matches.nodes
    .map(({ business }) => business)
    .filter(({ status }) => status === 'MEMBER');
}

/** What the sender sees of the newest proposal to a neighbour. */
async function drafts(context: BrowserContext): Promise<{ id: string; partner: { id: string } }[]> {
  const { viewer } = await ask<{
    viewer: { actingFor: { proposals: { nodes: { id: string; partner: { id: string } }[] } } };
  }>(
    context,
    '{ viewer { actingFor { proposals(box: DRAFTS, first: 50) { nodes { id partner { id } } } } } }',
  );
  return viewer.actingFor.proposals.nodes;
}

const seeIt = (page: Page) => page.getByRole('button', { name: 'See it with their eyes' });

test('on a desktop: an idea, changes, errors in the summary, the estimate, the preview, and sent by keyboard', async ({
  browser,
}) => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
  });
  await enter(context, ROSA);
  const [, neighbour] = await neighbours(context);
  const page = await context.newPage();
  await page.goto(`/propose/${neighbour?.slug}`);
  await page.getByRole('button', { name: 'Show all ideas' }).click();
  await page.getByRole('button', { name: /Counter cards/ }).click();
  await expect(page.getByRole('heading', { name: /people|compare/ })).toBeVisible();
  await page.getByLabel('In a few words').fill('');
  await seeIt(page).click();
  await expect(page.getByRole('alert')).toContainText('Give it a headline');
  await page.getByRole('link', { name: /headline/ }).click();
  await expect(page.getByLabel('In a few words')).toBeFocused();
  const title = `Cards on both counters ${Date.now()}`;
  await page.keyboard.type(title);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('will see');
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('In a few words')).toHaveValue(title);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Send it' })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveURL(/\/proposals\/[0-9a-f-]+$/);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await context.close();
});

test('on a phone: step by step, kept over a reload, a lost line and signing out', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 320, height: 740 },
    reducedMotion: 'reduce',
  });
  await enter(context, ROSA);
  const [, , neighbour] = await neighbours(context);
  const page = await context.newPage();
  await page.goto(`/propose/${neighbour?.slug}`);
  await expect(page.getByText('Step 1 of 6')).toBeVisible();
  await page.getByRole('button', { name: /Something of your own/ }).click();
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('A proposal with nothing for them cannot be sent');
  const title = `Kept ${Date.now()}`;
  await page.getByLabel('In a few words').fill(title);
  await page.getByLabel(`What ${neighbour?.name} gets`).fill('A good word from us.');
  await expect(page.getByText('Saved as a draft.')).toBeVisible();
  expect((await drafts(context)).filter(({ partner }) => partner.id === neighbour?.id)).toHaveLength(1);

  await page.reload();
  await expect(page.getByLabel('In a few words')).toHaveValue(title);
  await context.setOffline(true);
  await page.getByLabel('In a few words').fill(`${title}, offline`);
  await expect(page.getByText('Kept on this device.', { exact: true })).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText('Saved as a draft.')).toBeVisible();

  await ask(context, 'mutation { signOut { userErrors { code } } }');
  await enter(context, ROSA);
  await page.evaluate(() => localStorage.clear());
  await page.goto(`/propose/${neighbour?.slug}?step=them`);
  await expect(page.getByLabel('In a few words')).toHaveValue(`${title}, offline`);
  expect(await sticksOut(page)).toBeLessThanOrEqual(0);
  for (const step of [2, 3, 4]) {
    await expect(page.getByText(`Step ${step} of 6`)).toBeVisible();
    await page.getByRole('button', { name: 'Next', exact: true }).click();
  }
  await expect(page.getByText('Step 5 of 6')).toBeVisible();
  // What was written last is still being saved when they go on.
  let answer = () => {};
  const answered = new Promise<void>((resolve) => (answer = resolve));
  const isDraft = (request: Request) => Boolean(request.postData()?.includes('mutation Draft'));
  await page.route('**/graphql', async (route) => {
    if (isDraft(route.request())) await answered;
    await route.continue();
  });
  const saving = page.waitForRequest(isDraft);
  await page.getByLabel(/^A note to/).fill('See you on Monday.');
  await saving;
  await seeIt(page).click();
  answer();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('will see');
  await page.keyboard.press('Escape');
  const savingAgain = page.waitForRequest(isDraft);
  await page.getByLabel(/^A note to/).fill('See you on Tuesday.');
  await savingAgain;
  await seeIt(page).click();
  await expect(page.getByText('See you on Tuesday.')).toBeVisible();
  expect(await sticksOut(page)).toBeLessThanOrEqual(0);
  expect((await drafts(context)).filter(({ partner }) => partner.id === neighbour?.id)).toHaveLength(1);
  await context.close();
});

test('a full neighbour: the proposal waits with its place, and is sent when there is room', async ({
  browser,
}) => {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  await enter(context, ROSA);
  const other = await browser.newContext();
  const neighbour = await openShop(other, 'Nour', `Nour Pictures ${Date.now()}`, 'photographer');
  const budget = (attentionBudget: number) =>
    ask<{ describeBusiness: { userErrors: { message: string }[] } }>(
      other,
      'mutation ($input: DescribeBusinessInput!) { describeBusiness(input: $input) { userErrors { message } } }',
      { input: { businessId: neighbour.id, attentionBudget } },
    );
  expect((await budget(0)).describeBusiness.userErrors).toEqual([]);
  const page = await context.newPage();
  await page.goto(`/propose/${neighbour.slug}`);
  await expect(page.getByText('as many open proposals as they want just now')).toBeVisible();
  await page.getByRole('button', { name: /Something of your own/ }).click();
  const title = `In good time ${Date.now()}`;
  await page.getByLabel('In a few words').fill(title);
  await page.getByLabel(`What ${neighbour.name} gets`).fill('A good word from us.');
  await seeIt(page).click();
  await page.getByRole('button', { name: 'Let it wait in the queue' }).click();
  await expect(page.getByText('place 1 in the queue')).toBeVisible();
  expect((await budget(5)).describeBusiness.userErrors).toEqual([]);
  await expect(page.getByText(`Waiting for ${neighbour.name}. Open until`)).toBeVisible({ timeout: 30_000 });
  await other.close();
  await context.close();
});
