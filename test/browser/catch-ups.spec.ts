import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import ICAL from 'ical.js';
import { dayFromNow, openShop } from './neighbours.js';
import { ask, sticksOut } from './people.js';

const card = (page: Page) => page.getByRole('region', { name: 'Talk about how it goes' });
const dialog = (page: Page) => page.getByRole('dialog');

/** Two shops with a partnership, made through the API. */
async function partners(one: Parameters<typeof ask>[0], other: Parameters<typeof ask>[0]) {
  const stamp = crypto.randomUUID().slice(0, 6);
  const bakery = await openShop(one, 'Ida', `Ida Bakes ${stamp}`, 'bakery');
  const studio = await openShop(other, 'Noor', `Noor Pictures ${stamp}`, 'photographer');
  const key = () => crypto.randomUUID();
  const days = { from: dayFromNow(0), until: dayFromNow(40) };
  const terms = {
    title: 'Cards by the till',
    theyGet: 'Your card by our till.',
    youGet: 'A word about our cakes.',
    startsOn: days.from,
    endsOn: days.until,
    exitNoticeDays: 7,
    promises: [{ key: 'a', by: 'SENDER', what: 'Keep the cards by the till', ...days }],
  };
  type Drafted = { draftProposal: { proposal: { id: string } | null; userErrors: object[] } };
  const drafted = await ask<Drafted>(
    one,
    'mutation ($input: DraftProposalInput!) { draftProposal(input: $input) { proposal { id } userErrors { message } } }',
    { input: { fromId: bakery.id, toId: studio.id, terms, idempotencyKey: key() } },
  );
  expect(drafted.draftProposal.userErrors).toEqual([]);
  const proposalId = drafted.draftProposal.proposal?.id;
  type Sent = { sendProposal: { proposal: { current: { hash: string } } | null } };
  const sent = await ask<Sent>(
    one,
    'mutation ($input: SendProposalInput!) { sendProposal(input: $input) { proposal { current { hash } } userErrors { message } } }',
    { input: { proposalId, idempotencyKey: key() } },
  );
  type Accepted = { acceptProposal: { partnership: { id: string } | null } };
  const accepted = await ask<Accepted>(
    other,
    'mutation ($input: AcceptProposalInput!) { acceptProposal(input: $input) { partnership { id } userErrors { message } } }',
    {
      input: { proposalId, versionHash: sent.sendProposal.proposal?.current.hash, idempotencyKey: key() },
    },
  );
  return { bakery, studio, path: `/partnerships/${accepted.acceptProposal.partnership?.id}` };
}

test('one plans a catch-up, the other sees it live and moves it; it is downloaded, cancelled and put back', async ({
  browser,
}, testInfo) => {
  const one = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  const other = await browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
  const { bakery, studio, path } = await partners(one, other);
  const ida = await one.newPage();
  const noor = await other.newPage();
  await ida.goto(path);
  await noor.goto(path);
  await expect(card(noor).getByRole('button', { name: 'Plan a catch-up' })).toBeVisible();

  await card(ida).getByRole('button', { name: 'Plan a catch-up' }).click();
  await dialog(ida).getByLabel('Day').fill(dayFromNow(9));
  await dialog(ida).getByLabel('Time').fill('10:30');
  await dialog(ida).getByLabel('What it is about').fill('The Christmas window');
  await ida.reload();
  await card(ida).getByRole('button', { name: 'Plan a catch-up' }).click();
  await expect(dialog(ida).getByLabel('What it is about')).toHaveValue('The Christmas window');
  await expect(dialog(ida).getByLabel('Time')).toHaveValue('10:30');
  await dialog(ida).getByRole('button', { name: 'Plan it' }).click();
  await expect(dialog(ida)).toHaveCount(0);

  const row = (page: Page) => card(page).getByRole('listitem');
  await expect(row(noor)).toContainText('10:30');
  await expect(row(noor)).toContainText('At your place');
  await expect(row(noor)).toContainText('The Christmas window');
  await expect(row(ida)).toContainText(`At ${studio.name}`);
  expect(await sticksOut(noor)).toBe(0);

  await row(ida).getByRole('button', { name: 'Move it' }).click();
  await dialog(ida).getByLabel('Time').fill('17:00');
  await row(noor).getByRole('button', { name: 'Move it' }).click();
  await dialog(noor).getByLabel('Time').fill('15:45');
  await dialog(noor).getByRole('button', { name: 'Move it' }).click();
  await expect(row(noor)).toContainText('15:45');
  await expect(dialog(ida).getByText(/It was changed meanwhile.*15:45/)).toBeVisible();
  await expect(dialog(ida).getByLabel('Time')).toHaveValue('17:00');
  await dialog(ida).getByRole('button', { name: 'Not now' }).click();
  await expect(row(ida)).toContainText('15:45');
  await expect(ida.getByText(`${studio.name} moved a catch-up to`)).toBeVisible();

  const coming = ida.waitForEvent('download');
  await card(ida).getByRole('link', { name: 'Put it in your calendar' }).click();
  const file = testInfo.outputPath('partnership.ics');
  await (await coming).saveAs(file);
  const calendar = new ICAL.Component(ICAL.parse(await readFile(file, 'utf8')) as unknown[]);
  const events = calendar
    .getAllSubcomponents('vevent')
    .filter((event) => String(event.getFirstPropertyValue('summary')).startsWith('Catch-up:'));
  expect(events.map((event) => event.getFirstPropertyValue('sequence'))).toEqual([1]);
  expect(events[0]?.getFirstPropertyValue('status')).toBe('CONFIRMED');

  await noor.goto('/due');
  await noor.getByRole('link', { name: new RegExp(`Catch-up with ${bakery.name}`) }).click();
  await row(noor).getByRole('button', { name: 'Cancel it' }).click();
  await expect(row(noor)).toHaveCount(0);
  await expect(row(ida)).toHaveCount(0);
  await noor.getByRole('button', { name: 'Undo' }).click();
  await expect(row(noor)).toContainText('15:45');
  await expect(row(ida)).toContainText('15:45');
  await Promise.all([one.close(), other.close()]);
});

for (const [width, colorScheme] of [
  [320, 'dark'],
  [390, 'light'],
  [1280, 'light'],
] as const) {
  test(`planning is accessible, by keyboard, and fits at ${width} px, ${colorScheme}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      colorScheme,
      reducedMotion: 'reduce',
    });
    const other = await browser.newContext();
    const { path } = await partners(context, other);
    const page = await context.newPage();
    await page.goto(path);
    const button = card(page).getByRole('button', { name: 'Plan a catch-up' });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toBeVisible();
    expect(await sticksOut(page)).toBe(0);
    const inDialog = await new AxeBuilder({ page }).include('[role=dialog]').analyze();
    expect(inDialog.violations).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
    await dialog(page).getByRole('button', { name: 'Plan it' }).click();
    await expect(card(page).getByRole('listitem')).toHaveCount(1);
    await expect(dialog(page)).toHaveCount(0);
    const onPage = await new AxeBuilder({ page }).include('[aria-labelledby=catch-ups]').analyze();
    expect(onPage.violations).toEqual([]);
    expect(await sticksOut(page)).toBe(0);
    await Promise.all([context.close(), other.close()]);
  });
}
