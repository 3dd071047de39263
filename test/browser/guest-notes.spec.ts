import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, test } from '@playwright/test';
import { linkIn, propose } from './guests.js';
import { ask, enter, ROSA, sticksOut } from './people.js';

const LEDGER = `query ($id: ID!) { proposal(id: $id) { partnership { id ledger(first: 5) { nodes { state changes { kind through note } } } } } }`;
interface Ledger {
  proposal: { partnership: { id: string; ledger: { nodes: { state: string; changes: object[] }[] } } };
}

test('a partner without an account is asked by mail; following the link decides nothing, one note is right and one is not', async ({
  browser,
}) => {
  test.slow();
  const rosa = await browser.newContext({ reducedMotion: 'reduce' });
  await enter(rosa, ROSA);
  const title = `Pictures with flowers ${Date.now() % 100_000}`;
  const today = new Date().toISOString().slice(0, 10);
  const { id } = await propose(rosa, 'Plain Good Pictures', title, [today, '2027-06-30']);
  const guest = await browser.newContext({
    viewport: { width: 320, height: 740 },
    reducedMotion: 'reduce',
  });
  const phone = await guest.newPage();
  await phone.goto(await linkIn(phone, title, 'Read it and answer'));
  await expect(phone.getByRole('heading', { name: 'What you brought each other' })).toHaveCount(0);
  await phone.getByRole('button', { name: 'Yes, let’s do this' }).click();
  await expect(phone.getByText(/^Agreed/)).toBeVisible();
  await expect(phone.getByRole('heading', { name: 'What you brought each other' })).toBeVisible();

  const read = async () => (await ask<Ledger>(rosa, LEDGER, { id })).proposal.partnership;
  const { id: partnershipId } = await read();
  for (const part of [
    { kind: 'VISITS', count: 8, note: 'With your card, in the rain' },
    { kind: 'REFERRALS', count: 2, note: 'The christening' },
  ]) {
    const { noteCustomers } = await ask<{ noteCustomers: { userErrors: object[] } }>(
      rosa,
      'mutation ($input: NoteCustomersInput!) { noteCustomers(input: $input) { userErrors { message } } }',
      {
        input: { partnershipId, who: 'WE_SENT', on: today, idempotencyKey: `${title} ${part.kind}`, ...part },
      },
    );
    expect(noteCustomers.userErrors).toEqual([]);
  }

  const link = await linkIn(phone, 'noted customers for you.*plain-good-pictures', 'Look and answer');
  const scanner = await browser.newContext();
  const machine = await scanner.newPage();
  await machine.goto(link);
  await expect(machine.getByText('The christening')).toBeVisible();
  await machine.evaluate(() => {
    for (const form of document.querySelectorAll('form')) form.requestSubmit();
  });
  await machine.reload();
  await expect(machine.getByText('The christening')).toBeVisible();
  expect((await read()).ledger.nodes).toEqual([
    { state: 'WAITING', changes: [] },
    { state: 'WAITING', changes: [] },
  ]);

  await phone.goto(link);
  const question = (words: string) =>
    phone
      .locator('div')
      .filter({ hasText: words, has: phone.getByRole('button', { name: 'That’s right' }) })
      .last();
  await expect(question('With your card, in the rain')).toContainText("8 visits from Rosa's Flowers to you");
  expect(await sticksOut(phone)).toBe(0);
  const { violations } = await new AxeBuilder({ page: phone }).analyze();
  expect(violations.map(({ id: rule, nodes }) => [rule, nodes[0]?.html])).toEqual([]);
  await question('With your card, in the rain').getByRole('button', { name: 'That’s right' }).click();
  await expect(phone.getByRole('row', { name: /Visits, counted/ })).toHaveText('Visits, counted08');
  await question('The christening').getByRole('button', { name: 'Not right' }).click();
  await phone.getByLabel(/^Why/).fill('That was the week we were closed.');
  await phone.getByRole('button', { name: 'Say that it is not right' }).click();
  await expect(phone.getByText('The christening')).toHaveCount(0);
  expect((await read()).ledger.nodes).toEqual([
    {
      state: 'DISPUTED',
      changes: [{ kind: 'DISPUTE', through: 'EMAIL', note: 'That was the week we were closed.' }],
    },
    { state: 'COUNTED', changes: [{ kind: 'CONFIRMATION', through: 'EMAIL', note: null }] },
  ]);

  const page = await rosa.newPage();
  await page.goto(`/partnerships/${partnershipId}/ledger`);
  await expect(page.getByText(/Confirmed by Plain Good Pictures by the link in a mail/)).toBeVisible();
  await scanner.close();
  await guest.close();
  await rosa.close();
});

test('a partner without an account reads, agrees and notes who came with the keyboard alone, on a phone', async ({
  browser,
}) => {
  test.slow();
  const rosa = await browser.newContext();
  await enter(rosa, ROSA);
  const title = `Flowers by keyboard ${Date.now() % 100_000}`;
  const today = new Date().toISOString().slice(0, 10);
  const { id } = await propose(rosa, 'Plain Good Pictures', title, [today, '2027-06-30']);
  const guest = await browser.newContext({ viewport: { width: 320, height: 740 }, reducedMotion: 'reduce' });
  const phone = await guest.newPage();
  await phone.goto(await linkIn(phone, title, 'Read it and answer'));
  const tabTo = async (target: Locator) => {
    for (let presses = 0; presses < 60; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await phone.keyboard.press('Tab');
    }
    await expect(target).toBeFocused();
  };

  const yes = phone.getByRole('button', { name: 'Yes, let’s do this' });
  await expect(yes).toBeVisible();
  await tabTo(yes);
  await phone.keyboard.press('Enter');
  await expect(phone.getByText(/^Agreed/)).toBeVisible();
  await expect(phone.getByRole('status').filter({ hasText: /^Agreed/ })).toBeFocused();

  const button = phone.getByRole('button', { name: 'Note visits or referrals' });
  await tabTo(button);
  await phone.keyboard.press('Enter');
  const dialog = phone.getByRole('dialog', { name: 'Note visits or referrals' });
  await expect(dialog).toBeVisible();
  await tabTo(dialog.getByRole('radio', { name: "From Rosa's Flowers to us" }));
  await phone.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: "From us to Rosa's Flowers" })).toBeChecked();
  await tabTo(dialog.getByLabel('How many people'));
  await phone.keyboard.type('14');
  expect(await sticksOut(phone)).toBe(0);
  const { violations } = await new AxeBuilder({ page: phone }).analyze();
  expect(violations.map(({ id: rule, nodes }) => [rule, nodes[0]?.html])).toEqual([]);
  await phone.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
  await expect(phone.getByText("Waiting for Rosa's Flowers to confirm: 1")).toBeVisible();
  const noted = `query ($id: ID!) { proposal(id: $id) { partnership { id ledger(first: 5) { nodes { state through noted } } } } }`;
  expect((await ask<Ledger>(rosa, noted, { id })).proposal.partnership.ledger.nodes).toEqual([
    { state: 'WAITING', through: 'EMAIL', noted: 14 },
  ]);
  await guest.close();
  await rosa.close();
});
