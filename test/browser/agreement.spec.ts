import { readFile, writeFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { dayFromNow, letTheClockLook, openShop } from './neighbours.js';
import { sticksOut } from './people.js';

const seeIt = (page: Page) => page.getByRole('button', { name: 'See it with their eyes' });
const lineOf = (page: Page, what: string): Locator =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: what }) });

/** Writes one more promise into a fieldset of the composer. */
async function promise(page: Page, whose: string | RegExp, what: string, first: number, last: number) {
  const given = page.getByRole('group', { name: whose });
  await given.getByRole('button', { name: 'Add a promise' }).click();
  const line = given.getByRole('listitem').last();
  await line.getByLabel('What', { exact: true }).fill(what);
  await line.getByLabel('From').fill(dayFromNow(first));
  await line.getByLabel('Until').fill(dayFromNow(last));
}

/** Shows what the other side will read, and sends it. */
async function send(page: Page) {
  await seeIt(page).click();
  await page.getByRole('button', { name: 'Send it' }).click();
  await expect(page).toHaveURL(/\/proposals\/[0-9a-f-]+$/);
}

/** Downloads one of the two files of the record. */
async function download(page: Page, kind: 'PDF' | 'JSON', to: string): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: kind, exact: true }).click();
  await (await coming).saveAs(to);
  return to;
}

test('from a proposal through two counters to kept, contested and renewed promises, and a record that cannot be altered', async ({
  browser,
}, testInfo) => {
  const one = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  const other = await browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
  const stamp = Date.now() % 100_000;
  const bakery = await openShop(one, 'Ida', `Ida Bakes ${stamp}`, 'bakery');
  const studio = await openShop(other, 'Noor', `Noor Pictures ${stamp}`, 'photographer');
  const ida = await one.newPage();
  const noor = await other.newPage();

  await ida.goto(`/propose/${studio.slug}`);
  await ida.getByRole('button', { name: /Something of your own/ }).click();
  await ida.getByLabel('In a few words').fill('Cards and cakes');
  await ida.getByLabel(`What ${studio.name} gets`).fill('Your card by our till.');
  await ida.getByLabel('What you get').fill('A word about our cakes.');
  await promise(ida, 'You promise', 'Keep the cards by the till', -2, 2);
  await ida.getByLabel('Starts on').fill(dayFromNow(-12));
  await ida.getByLabel('Ends on').fill(dayFromNow(30));
  await send(ida);
  await expect(ida.getByText(`Waiting for ${studio.name}.`)).toBeVisible();

  await noor.goto('/proposals');
  await noor.getByRole('link', { name: /Cards and cakes/ }).click();
  await expect(noor.getByText(`Your turn: ${bakery.name} asks you.`)).toBeVisible();
  await noor.getByRole('link', { name: 'Change something' }).click();
  await noor.getByLabel('In a few words').fill('Cards, cakes and a word');
  for (const step of [1, 2]) {
    await expect(noor.getByText(`Step ${step} of`)).toBeVisible();
    await noor.getByRole('button', { name: 'Next', exact: true }).click();
  }
  await promise(noor, `You ask of ${bakery.name}`, 'A word at the till', -12, -6);
  expect(await sticksOut(noor)).toBe(0);
  await noor.getByRole('button', { name: 'Next', exact: true }).click();
  await send(noor);
  await expect(noor.getByText(`Waiting for ${bakery.name}.`)).toBeVisible();

  await expect(ida.getByText(`Your turn: ${studio.name} asks you.`)).toBeVisible();
  await expect(ida.getByRole('heading', { name: `What ${studio.name} changed` })).toBeVisible();
  await expect(ida.getByText('A word at the till').first()).toBeVisible();
  await ida.getByRole('link', { name: 'Change something' }).click();
  await ida.getByLabel('What you get').fill('A word about our cakes, and three pictures.');
  await send(ida);

  await expect(noor.getByRole('heading', { name: `What ${bakery.name} changed` })).toBeVisible();
  await expect(noor.getByText('three pictures').first()).toBeVisible();
  await noor.getByRole('button', { name: 'Accept version 3' }).click();
  await noor.getByRole('link', { name: 'See the partnership' }).click();
  await expect(noor.getByRole('heading', { level: 1, name: `You and ${bakery.name}` })).toBeVisible();
  const partnership = new URL(noor.url()).pathname;

  await ida.goto('/due');
  const due = lineOf(ida, 'Keep the cards by the till');
  await expect(due.getByText('due now')).toBeVisible();
  await due.getByRole('button', { name: 'Add a photo or link' }).click();
  await ida.getByLabel('Link').fill('https://example.org/the-till');
  await ida.getByRole('button', { name: 'Add it' }).click();
  await expect(due.getByRole('link', { name: /example\.org/ })).toBeVisible();
  await due.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(due).toHaveCount(0);
  await noor.goto(partnership);
  await lineOf(noor, 'Keep the cards by the till').getByRole('button', { name: 'They did it' }).click();
  await ida.goto(partnership);
  await expect(lineOf(ida, 'Keep the cards by the till').getByText('kept', { exact: true })).toBeVisible();

  await letTheClockLook();
  const missed = lineOf(ida, 'A word at the till');
  await missed.getByRole('button', { name: 'We see it differently' }).click();
  await ida.getByRole('textbox', { name: 'What happened' }).fill('We told everybody, all week.');
  await ida.getByRole('button', { name: 'Say so' }).click();
  await expect(missed.getByText('seen differently')).toBeVisible();
  const reply = lineOf(noor, 'A word at the till');
  await reply.getByRole('button', { name: 'Reply' }).click();
  await noor.getByText('kept, but late').click();
  await noor.getByRole('textbox', { name: 'What happened' }).fill('Only from Thursday on.');
  await noor.getByRole('button', { name: 'Say so' }).click();
  await missed.getByRole('button', { name: 'Agree: kept, but late' }).click();
  await expect(missed.getByText('kept late', { exact: true })).toBeVisible();

  await ida.getByRole('button', { name: 'Go on for another season' }).click();
  await expect(
    ida.getByRole('heading', { level: 1, name: `Another season with ${studio.name}` }),
  ).toBeVisible();
  await ida.getByLabel('In a few words').fill('Cards, cakes and a window');
  await send(ida);
  await noor.goto(partnership);
  await expect(noor.getByText(`${bakery.name} would like another season.`)).toBeVisible();
  await noor.getByRole('link', { name: 'Read it and answer' }).click();
  await noor.getByRole('button', { name: 'Accept version 1' }).click();
  await noor.getByRole('link', { name: 'See the partnership' }).first().click();
  await expect(noor.getByText(/Cards, cakes and a window/).first()).toBeVisible();
  await expect(noor.getByText('You agreed to another season')).toBeVisible();
  expect(await sticksOut(noor)).toBe(0);

  await ida.goto(partnership);
  const json = await download(ida, 'JSON', testInfo.outputPath('record.json'));
  const pdf = await download(ida, 'PDF', testInfo.outputPath('record.pdf'));
  const stranger = await browser.newContext({ viewport: { width: 320, height: 740 } });
  const checker = await stranger.newPage();
  await checker.goto('/verify');
  const chosen = checker.getByLabel('The record to verify');
  for (const file of [json, pdf]) {
    await chosen.setInputFiles(file);
    await expect(checker.getByText('This record is genuine.')).toBeVisible();
    await expect(checker.getByText(`${bakery.name} and ${studio.name}`)).toBeVisible();
    expect(await sticksOut(checker)).toBe(0);

    const bytes = await readFile(file);
    const at = bytes.indexOf('cakes');
    const middle = at > 0 ? at : Math.floor(bytes.length / 2);
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    const altered = testInfo.outputPath(`altered-${file.endsWith('pdf') ? 'record.pdf' : 'record.json'}`);
    await writeFile(altered, bytes);
    await chosen.setInputFiles(altered);
    await expect(checker.getByText('This record was changed after it was signed.')).toBeVisible();
    await expect(checker.getByText('This record is genuine.')).toHaveCount(0);
    if (file === json) await expect(checker.getByText(/The terms of version [\d., ]+ are not/)).toBeVisible();
  }
  for (const context of [one, other, stranger]) await context.close();
});
