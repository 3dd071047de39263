import { expect, test } from '@playwright/test';
import { instance } from './instance.js';
import { ask, enter, ROSA, signUpByForm, sticksOut } from './people.js';

test('a newcomer adds a shop, reads why a neighbour is a match, and proposes; the neighbour accepts; both talk live', async ({
  browser,
}) => {
  const newcomer = await browser.newContext();
  const page = await newcomer.newPage();
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await signUpByForm(page, 'Imogen');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/neighbours|shop/i);
  await page.goto('/business');
  const shop = `Imogen Portraits ${Date.now() % 10_000}`;
  await page.getByLabel('What is your business called?').fill(shop);
  await page.getByRole('button', { name: 'Add my business' }).click();
  await page.getByLabel('What kind of business is it?').fill('wedding photographer');
  await page
    .getByRole('option', { name: /photograph/i })
    .first()
    .click();
  await page.getByLabel('Town', { exact: true }).fill('Lode');
  const map = page.getByRole('application');
  await map.click();
  await map.press('ArrowLeft');
  await page.getByRole('button', { name: 'Add my business' }).click();

  await expect(page).toHaveURL(/\/matches/);
  const card = page
    .getByRole('article')
    .filter({ has: page.getByRole('button', { name: /^Save/ }) })
    .first();
  await expect(card.getByText('For you')).toBeVisible();
  await expect(card.getByText(/^For (?!you)/)).toBeVisible();
  await expect(card.getByText('A first thing to do together:')).toBeVisible();

  const rosa = await browser.newContext();
  await enter(rosa, ROSA);
  const { viewer } = await ask<{ viewer: { actingFor: { slug: string } } }>(
    rosa,
    '{ viewer { actingFor { slug } } }',
  );
  await page.goto(`/propose/${viewer.actingFor.slug}`);
  await page.getByLabel('In a few words').fill('A card on both our counters');
  await page.getByLabel(/^What Rosa's Flowers gets/).fill('Your card by my studio door for six weeks.');
  await page.getByRole('button', { name: 'See it with their eyes' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('will see');
  await page.getByRole('button', { name: 'Send it' }).click();
  await expect(page.getByText(/Waiting for/)).toBeVisible();

  const counter = await rosa.newPage();
  await counter.goto('/proposals');
  await counter.getByRole('link', { name: new RegExp(shop) }).click();
  await expect(counter.getByText(/Your turn: Imogen/)).toBeVisible();
  await counter.getByRole('button', { name: 'Accept version 1' }).click();
  await expect(counter.getByText(/are partners/).first()).toBeVisible();
  await expect(page.getByText(/are partners/).first()).toBeVisible();

  await counter.reload();
  await counter.getByRole('link', { name: 'Talk it over' }).click();
  await counter.getByRole('textbox').fill('Come by on Tuesday.');
  await counter.getByRole('button', { name: 'Send' }).click();
  await page.reload();
  await page.getByRole('link', { name: 'Talk it over' }).click();
  await expect(page.getByRole('log').getByText('Come by on Tuesday.')).toBeVisible();
  await page.getByRole('textbox').fill('I will bring the cards.');
  await page.getByRole('textbox').press('ControlOrMeta+Enter');
  await expect(counter.getByRole('log').getByText('I will bring the cards.')).toBeVisible();
  await expect(page.getByRole('log').getByText('I will bring the cards.')).toHaveCount(1);
  await newcomer.close();
  await rosa.close();
});

test('a business that never signed up reads, asks by reply and accepts from a mail', async ({ browser }) => {
  const rosa = await browser.newContext();
  await enter(rosa, ROSA);
  const { businesses } = await ask<{ businesses: { nodes: { slug: string; name: string }[] } }>(
    rosa,
    '{ businesses(filter: { search: "Crumb & Sons" }) { nodes { slug name } } }',
  );
  const crumb = businesses.nodes[0];
  expect(crumb?.name).toBe('Crumb & Sons');
  const page = await rosa.newPage();
  await page.goto(`/propose/${crumb?.slug}`);
  const title = `A cake and bouquet card ${Date.now() % 10_000}`;
  await page.getByLabel('In a few words').fill(title);
  await page.getByRole('button', { name: 'See it with their eyes' }).click();
  await page.getByRole('button', { name: 'Send it' }).click();
  await expect(page.getByText(/Waiting for/)).toBeVisible();

  const guest = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const inbox = await guest.newPage();
  await expect(async () => {
    await inbox.goto(instance().mailboxUrl);
    await expect(inbox.getByRole('link', { name: new RegExp(title) }).first()).toBeVisible({
      timeout: 1_000,
    });
  }).toPass();
  await inbox
    .getByRole('link', { name: new RegExp(title) })
    .first()
    .click();
  const mail = inbox.frameLocator('iframe');
  const link = await mail.getByRole('link', { name: 'Read it and answer' }).getAttribute('href');
  await inbox.getByRole('textbox').fill('How many cards would it be?');
  await inbox.getByRole('button', { name: 'Send reply' }).click();

  await page.reload();
  await expect(async () => {
    await page.goto('/inbox');
    await expect(page.getByText('How many cards would it be?')).toBeVisible({ timeout: 1_000 });
  }).toPass();

  await inbox.goto(link ?? '');
  await expect(inbox.getByRole('heading', { level: 1, name: title })).toBeVisible();
  expect(await sticksOut(inbox)).toBe(0);
  await expect(inbox.getByText('How many cards would it be?')).toBeVisible();
  await inbox.getByRole('button', { name: 'Yes, let’s do this' }).click();
  await expect(inbox.getByText(/^Agreed/)).toBeVisible();
  await page.goto('/partnerships');
  await expect(page.getByText(title)).toBeVisible();
  await guest.close();
  await rosa.close();
});
