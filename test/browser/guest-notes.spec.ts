import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
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
