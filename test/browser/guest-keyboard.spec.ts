import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test';
import { linkIn, propose } from './guests.js';
import { press, reach } from './keys.js';
import { ask, enter, ROSA, sticksOut } from './people.js';

const LEDGER = `query ($id: ID!) { proposal(id: $id) { partnership { id ledger(first: 5) { nodes { state through noted changes { kind note } } } } } }`;
interface Ledger {
  proposal: { partnership: { id: string; ledger: { nodes: object[] } } };
}

/** A proposal of the florist, which its recipient, who has no account, has open on a phone. */
async function openedProposal(browser: Browser, to: string) {
  const rosa = await browser.newContext();
  await enter(rosa, ROSA);
  const title = `By keyboard ${Date.now() % 100_000}`;
  const today = new Date().toISOString().slice(0, 10);
  const { id } = await propose(rosa, to, title, [today, '2027-06-30']);
  const guest = await browser.newContext({ viewport: { width: 320, height: 740 }, reducedMotion: 'reduce' });
  const phone = await guest.newPage();
  await phone.goto(await linkIn(phone, title, 'Read it and answer'));
  await expect(phone.getByRole('heading', { level: 1, name: title })).toBeVisible();
  return { rosa, guest, phone, id, today };
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('a business without an account answers with other terms with the keyboard alone, on a phone', async ({
  browser,
}) => {
  test.slow();
  const { rosa, guest, phone, id } = await openedProposal(browser, 'Crumb & Sons');
  const form = phone.getByRole('heading', { name: "Your answer to Rosa's Flowers" });
  const preview = phone.getByRole('heading', { name: "This is what Rosa's Flowers will see" });

  await press(phone, button(phone, 'Change something'));
  await expect(form).toBeFocused();
  await press(phone, button(phone, 'Back to the proposal'));
  await expect(phone.getByRole('status').filter({ hasText: "Rosa's Flowers asks you." })).toBeFocused();
  await press(phone, button(phone, 'Change something'));
  await expect(form).toBeFocused();

  const add = button(phone, 'Add a promise').first();
  await press(phone, add);
  await expect(add).toBeFocused();
  await press(phone, button(phone, 'See it with their eyes'));
  await expect(phone.getByRole('alert')).toBeFocused();
  await expect(phone.getByRole('alert')).toContainText('Say what each promise is');
  await reach(phone, phone.getByLabel('What', { exact: true }).first());
  await phone.keyboard.type('A word about you with every cake');
  await reach(phone, phone.getByLabel("What Rosa's Flowers gets"));
  await phone.keyboard.press('Control+A');
  await phone.keyboard.type('Our card in every box, and a kind word.');
  await press(phone, button(phone, 'See it with their eyes'));
  await expect(preview).toBeFocused();
  await press(phone, button(phone, 'Change something'));
  await expect(form).toBeFocused();
  await press(phone, button(phone, 'See it with their eyes'));
  await expect(preview).toBeFocused();
  await press(phone, button(phone, 'Send my answer'));
  await expect(phone.getByRole('status').filter({ hasText: /^Your answer is with/ })).toBeFocused();

  const { proposal } = await ask<{ proposal: { current: object } }>(
    rosa,
    'query ($id: ID!) { proposal(id: $id) { current { number terms { youGet promises { by what } } } } }',
    { id },
  );
  expect(proposal.current).toEqual({
    number: 2,
    terms: {
      youGet: 'Our card in every box, and a kind word.',
      promises: [
        { by: 'SENDER', what: 'Keep your card by the till' },
        { by: 'RECIPIENT', what: 'A word about you with every cake' },
      ],
    },
  });
  await guest.close();
  await rosa.close();
});

test('a partner without an account says that one note is right and one is not, with the keyboard alone', async ({
  browser,
}) => {
  test.slow();
  const { rosa, guest, phone, id, today } = await openedProposal(browser, 'Slice of Lode');
  await press(phone, button(phone, 'Yes, let’s do this'));
  await expect(phone.getByRole('status').filter({ hasText: /^Agreed/ })).toBeFocused();
  const ledger = async () => (await ask<Ledger>(rosa, LEDGER, { id })).proposal.partnership;
  await noteTwice(rosa, (await ledger()).id, today);
  await phone.reload();

  const questions = phone.getByRole('button', { name: 'That’s right' });
  await expect(questions).toHaveCount(2);
  const brought = phone.getByRole('region', { name: 'What you brought each other' });
  await press(phone, questions.first());
  await expect(questions).toHaveCount(1);
  await expect(brought).toBeFocused();

  const dialog = phone.getByRole('dialog', { name: 'What is not right?' });
  await press(phone, button(phone, 'Not right'));
  await expect(dialog.locator(':focus')).toHaveCount(1);
  await phone.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button(phone, 'Not right')).toBeFocused();
  await phone.keyboard.press('Space');
  await reach(phone, dialog.getByLabel(/^Why/));
  await phone.keyboard.type('We were closed that week.');
  await press(phone, button(phone, 'Say that it is not right'));
  await expect(questions).toHaveCount(0);
  await expect(dialog).toHaveCount(0);
  await expect(brought).toBeFocused();
  expect((await ledger()).ledger.nodes).toEqual([
    {
      ...{ state: 'DISPUTED', through: 'PORTAL', noted: 2 },
      changes: [{ kind: 'DISPUTE', note: 'We were closed that week.' }],
    },
    {
      ...{ state: 'COUNTED', through: 'PORTAL', noted: 8 },
      changes: [{ kind: 'CONFIRMATION', note: null }],
    },
  ]);
  await guest.close();
  await rosa.close();
});

/** The florist notes eight visits, then two referrals. */
async function noteTwice(rosa: BrowserContext, partnershipId: string, on: string): Promise<void> {
  for (const part of [
    { kind: 'VISITS', count: 8 },
    { kind: 'REFERRALS', count: 2 },
  ]) {
    const { noteCustomers } = await ask<{ noteCustomers: { userErrors: object[] } }>(
      rosa,
      'mutation ($input: NoteCustomersInput!) { noteCustomers(input: $input) { userErrors { message } } }',
      { input: { partnershipId, who: 'WE_SENT', on, idempotencyKey: crypto.randomUUID(), ...part } },
    );
    expect(noteCustomers.userErrors).toEqual([]);
  }
}

test('a partner without an account reads, agrees and notes who came with the keyboard alone, on a phone', async ({
  browser,
}) => {
  test.slow();
  const { rosa, guest, phone, id } = await openedProposal(browser, 'Slice of Lode');

  const yes = phone.getByRole('button', { name: 'Yes, let’s do this' });
  await expect(yes).toBeVisible();
  await press(phone, yes);
  await expect(phone.getByText(/^Agreed/)).toBeVisible();
  await expect(phone.getByRole('status').filter({ hasText: /^Agreed/ })).toBeFocused();

  const button = phone.getByRole('button', { name: 'Note visits or referrals' });
  await press(phone, button);
  const dialog = phone.getByRole('dialog', { name: 'Note visits or referrals' });
  await expect(dialog).toBeVisible();
  await reach(phone, dialog.getByRole('radio', { name: "From Rosa's Flowers to us" }));
  await phone.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: "From us to Rosa's Flowers" })).toBeChecked();
  await reach(phone, dialog.getByLabel('How many people'));
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
