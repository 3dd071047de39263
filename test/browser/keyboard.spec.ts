import { expect, type Browser, type BrowserContext, type Locator, type Page, test } from '@playwright/test';
import pg from 'pg';
import { instance } from './instance.js';
import { press, reach } from './keys.js';
import { dayFromNow, type Neighbour, openShop } from './neighbours.js';
import { ask } from './people.js';

interface Answer {
  proposal: { id: string; current: { hash: string } };
  partnership?: { id: string };
  userErrors: object[];
}

/** One step of an agreement through the API. */
async function act(context: BrowserContext, verb: string, type: string, input: object, more = '') {
  const answer = await ask<Record<string, Answer>>(
    context,
    `mutation ($input: ${type}!) { ${verb}(input: $input) { proposal { id current { hash } } ${more} userErrors { code message } } }`,
    { input: { idempotencyKey: crypto.randomUUID(), ...input } },
  );
  expect(answer[verb]?.userErrors).toEqual([]);
  return answer[verb]!;
}

const line = (key: string, what: string, last: number) => ({
  ...{ key, by: 'SENDER', what, from: dayFromNow(-2), until: dayFromNow(last) },
});
const terms = (title: string) => ({
  title,
  theyGet: 'Your card by our till.',
  youGet: 'A word about our cakes.',
  startsOn: dayFromNow(-12),
  endsOn: dayFromNow(30),
  exitNoticeDays: 0,
  promises: [
    line('card', 'Keep the cards by the till', 2),
    line('poster', 'Hang up the poster', 3),
    line('cake', 'Bake the cake for the opening', 4),
  ],
});

/** Proposes something to a neighbour, and answers the proposal as it was sent. */
async function send(from: Neighbour, to: Neighbour, context: BrowserContext, title: string) {
  const draft = { fromId: from.id, toId: to.id, terms: terms(title) };
  const { proposal } = await act(context, 'draftProposal', 'DraftProposalInput', draft);
  return (await act(context, 'sendProposal', 'SendProposalInput', { proposalId: proposal.id })).proposal;
}

/** A bakery that is at the keyboard, and a neighbour. */
async function neighbours(browser: Browser) {
  const [own, other] = [
    await browser.newContext({ reducedMotion: 'reduce' }),
    await browser.newContext({ reducedMotion: 'reduce' }),
  ];
  const stamp = Date.now() % 100_000;
  const bakery = await openShop(own, 'Ida', `Ida Bakes ${stamp}`, 'bakery');
  const studio = await openShop(other, 'Noor', `Noor Pictures ${stamp}`, 'photographer');
  return { own, other, bakery, studio, page: await own.newPage() };
}

/** Noted by the partner with the word that the reader has to confirm it. */
async function noteFiveVisits(partner: BrowserContext, partnershipId: string): Promise<void> {
  const { noteCustomers } = await ask<{ noteCustomers: { userErrors: object[] } }>(
    partner,
    'mutation ($input: NoteCustomersInput!) { noteCustomers(input: $input) { userErrors { message } } }',
    {
      input: {
        ...{ partnershipId, kind: 'VISITS', who: 'WE_SENT', count: 5, on: dayFromNow(0) },
        idempotencyKey: crypto.randomUUID(),
      },
    },
  );
  expect(noteCustomers.userErrors).toEqual([]);
}

/** The last day of a partnership is over. */
async function letTheLastDayPass(partnershipId: string): Promise<void> {
  const client = new pg.Client({ connectionString: instance().databaseUrl });
  await client.connect();
  const { rowCount } = await client.query(`update partnership set last_day = last_day - 1 where id = $1`, [
    partnershipId,
  ]);
  await client.end();
  expect(rowCount).toBe(1);
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('link', { name });
const place = (page: Page, name: RegExp) =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name });
const lineOf = (page: Page, what: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: what }) });
const life = (page: Page) => page.getByRole('region', { name: 'What happened' }).getByRole('listitem');

/** The page that was gone to, with the focus on its heading. */
async function isOn(page: Page, title: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeFocused();
}

/** The sentence that matters now, with the focus on it. */
async function isTold(page: Page, words: RegExp): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: words })).toBeFocused();
}

/** Opens a dialog, leaves it by Esc, is back at the button that opened it, and opens it again. */
async function openTwice(page: Page, opener: Locator): Promise<Locator> {
  const dialog = page.getByRole('dialog');
  await press(page, opener);
  await expect(dialog.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();
  await page.keyboard.press('Space');
  await expect(dialog.locator(':focus')).toHaveCount(1);
  return dialog;
}

test('by keyboard: whose turn it is, two versions compared, a yes, a promise done, customers noted and confirmed, what is due', async ({
  browser,
}) => {
  const { own, other, bakery, studio, page } = await neighbours(browser);
  const third = await browser.newContext();
  const florist = await openShop(third, 'Ute', `Ute Blooms ${Date.now() % 100_000}`, 'florist');
  const { id: proposalId, current } = await send(bakery, studio, own, 'Cards and cakes');
  await act(other, 'counterProposal', 'CounterProposalInput', {
    ...{ proposalId, versionHash: current.hash, terms: terms('Cards, cakes and a word') },
  });
  await send(bakery, florist, own, 'Bread and tulips');

  await page.goto('/proposals');
  const boxes = page.getByRole('navigation', { name: 'Which proposals' }).getByRole('link');
  const rows = page.getByRole('main').getByRole('listitem');
  await expect(boxes.first()).toHaveText('Your turn');
  await expect(boxes.first()).toHaveAttribute('aria-current', 'page');
  await expect(rows).toHaveText([/^Cards, cakes and a word/]);
  await press(page, link(page, 'You asked'));
  await expect(rows).toHaveText([/^Bread and tulips/]);
  await expect(link(page, 'You asked')).toBeFocused();
  await press(page, boxes.first());
  await press(page, link(page, /^Cards, cakes and a word/));
  await isOn(page, 'Cards, cakes and a word');

  await press(page, button(page, 'Compare versions'));
  await expect(page.getByRole('region', { name: 'Version 1' })).toContainText('Cards and cakes');
  await expect(page.getByRole('region', { name: 'Version 2' })).toContainText('Cards, cakes and a word');
  const first = page.getByRole('combobox', { name: 'Compare' });
  await press(page, first);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Both say the same.')).toBeVisible();
  await expect(first).toBeFocused();

  await press(page, button(page, 'Accept version 2'));
  await isTold(page, new RegExp(`^Agreed. You and ${studio.name} are partners`));
  await expect(button(page, 'Accept version 2')).toHaveCount(0);
  await press(page, link(page, 'See the partnership'));
  await isOn(page, `You and ${studio.name}`);
  const partnershipId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await expect(life(page)).toHaveText([/^Last day: /, /^You said yes/]);

  const cards = lineOf(page, 'Keep the cards by the till');
  await press(page, cards.getByRole('button', { name: 'Done', exact: true }));
  await expect(cards.getByRole('button', { name: 'Not done yet' })).toBeVisible();
  await expect(cards).toBeFocused();

  const note = button(page, 'Note visits or referrals');
  const dialog = await openTwice(page, note);
  await reach(page, dialog.getByRole('radio', { name: `From ${studio.name} to us` }));
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: `From us to ${studio.name}` })).toBeChecked();
  await reach(page, dialog.getByRole('spinbutton', { name: 'How many people' }));
  await page.keyboard.type('7');
  await press(page, button(page, 'Note it'));
  await expect(page.getByText(`Waiting for ${studio.name} to confirm: 1`)).toBeVisible();
  await expect(note).toBeFocused();
  await noteFiveVisits(other, partnershipId);
  await press(page, button(page, 'That’s right'));
  await expect(page.getByRole('row', { name: /^Visits, counted/ })).toHaveText('Visits, counted05');
  await expect(button(page, 'That’s right')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'What you brought each other' })).toBeFocused();

  await press(page, place(page, /^Due/));
  await isOn(page, 'What is due');
  const poster = lineOf(page, 'Hang up the poster');
  await press(page, poster.getByRole('button', { name: 'Done', exact: true }));
  await expect(poster).toHaveCount(0);
  await expect(lineOf(page, 'Bake the cake for the opening')).toBeFocused();
  for (const each of [own, other, third]) await each.close();
});

test('by keyboard: a break, going on, notice, and what an ended partnership still shows', async ({
  browser,
}) => {
  const { own, other, bakery, studio, page } = await neighbours(browser);
  const { id: proposalId, current } = await send(bakery, studio, own, 'Cards and cakes');
  const yes = { proposalId, versionHash: current.hash };
  const accepted = await act(other, 'acceptProposal', 'AcceptProposalInput', yes, 'partnership { id }');
  const partnershipId = accepted.partnership?.id ?? '';
  await page.goto(`/partnerships/${partnershipId}`);

  const breaks = await openTwice(page, button(page, 'Take a break'));
  await press(page, breaks.getByRole('button', { name: 'Pause' }));
  await isTold(page, /^Paused until one of you goes on\./);
  await press(page, button(page, 'Go on now'));
  await expect(page.getByText(/^Paused until/)).toHaveCount(0);
  await isOn(page, `You and ${studio.name}`);

  const ending = await openTwice(page, button(page, 'Stop working together'));
  await press(page, ending.getByRole('button', { name: 'Give notice' }));
  await isTold(page, /^You gave notice\./);
  await letTheLastDayPass(partnershipId);
  await press(page, place(page, /^Partnerships/));
  await isOn(page, 'Partnerships');
  await press(page, link(page, new RegExp(studio.name)));
  await isOn(page, `You and ${studio.name}`);
  await expect(page.getByText(/^This ended on /)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What you agreed' })).toBeVisible();
  await expect(page.getByText('Either of you can stop at any time.')).toBeVisible();
  await expect(life(page)).toHaveText([
    ...[/^You gave notice, to /, /^You went on/, /^You paused/],
    new RegExp(`^${studio.name} said yes`),
  ]);
  await reach(page, link(page, 'PDF'));
  await expect(page.getByRole('main').getByRole('button')).toHaveText(['Note visits or referrals']);
  for (const each of [own, other]) await each.close();
});
