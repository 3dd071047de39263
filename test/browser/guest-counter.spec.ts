import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { linkIn, propose } from './guests.js';
import { ask, enter, ROSA, sticksOut } from './people.js';

const accessible = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
};

interface Terms {
  title: string;
  promises: { key: string }[];
}

test('a business without an account answers with other terms on a phone; the member compares and accepts', async ({
  browser,
}) => {
  const rosa = await browser.newContext({ reducedMotion: 'reduce' });
  await enter(rosa, ROSA);
  const title = `Cakes and bouquets ${Date.now() % 100_000}`;
  const { id, name } = await propose(rosa, 'Crumb & Sons', title);

  const guest = await browser.newContext({
    viewport: { width: 320, height: 740 },
    reducedMotion: 'reduce',
  });
  const phone = await guest.newPage();
  await phone.goto(await linkIn(phone, title, 'Read it and answer'));
  await expect(phone.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(phone.getByRole('heading', { name: 'Worth a thought' })).toBeVisible();
  await expect(phone.getByText('promises something here')).toBeVisible();
  await expect(phone.getByText("Rosa's Flowers proposed")).toBeVisible();
  expect(await sticksOut(phone)).toBe(0);
  await accessible(phone);

  await phone.getByRole('button', { name: 'Change something' }).click();
  await phone.getByLabel("What Rosa's Flowers gets").fill('');
  await phone.getByRole('button', { name: 'Add a promise' }).first().click();
  await phone.getByRole('button', { name: 'See it with their eyes' }).click();
  await expect(phone.getByRole('alert')).toContainText('Say what each promise is');
  await phone.getByLabel('What', { exact: true }).first().fill('A word about you with every cake');
  await phone.getByLabel("What Rosa's Flowers gets").fill('Our card in every box, and a kind word.');
  await phone.getByLabel('Ends on').fill('2027-03-31');
  expect(await sticksOut(phone)).toBe(0);
  await accessible(phone);

  await phone.reload();
  await phone.getByRole('button', { name: 'Change something' }).click();
  await expect(phone.getByLabel("What Rosa's Flowers gets")).toHaveValue(
    'Our card in every box, and a kind word.',
  );
  await phone.getByRole('button', { name: 'See it with their eyes' }).click();
  await expect(phone.getByRole('heading', { name: /^This is what Rosa/ })).toBeVisible();
  await accessible(phone);
  await phone.getByRole('button', { name: 'Send my answer' }).click();
  await expect(phone.getByText("Your answer is with Rosa's Flowers")).toBeVisible();
  await expect(phone.getByRole('button', { name: 'Yes, let’s do this' })).toHaveCount(0);
  await expect(phone.getByRole('heading', { name: 'What you changed' })).toBeVisible();
  await expect(phone.getByText('You answered with other terms')).toBeVisible();

  const page = await rosa.newPage();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/proposals/${id}`);
  await expect(page.getByRole('heading', { name: `What ${name} changed` })).toBeVisible();
  await page.getByRole('button', { name: 'Compare versions' }).press('Enter');
  const before = page.getByRole('region', { name: 'Version 1', exact: true });
  const after = page.getByRole('region', { name: 'Version 2', exact: true });
  await expect(before.getByText('Changed')).toHaveCount(2);
  await expect(after.getByText('Changed')).toHaveCount(2);
  await expect(before.getByText('New', { exact: true })).toHaveCount(0);
  await expect(after.getByText('New', { exact: true })).toHaveCount(1);
  expect(await sticksOut(page)).toBe(0);
  await accessible(page);
  await page.getByRole('combobox', { name: 'with' }).press('ArrowDown');
  await page.getByRole('option', { name: 'Version 1' }).press('Enter');
  await expect(page.getByText('Both say the same.')).toBeVisible();

  await page.getByRole('button', { name: 'Accept version 2' }).click();
  await expect(page.getByText(/are partners/).first()).toBeVisible();
  await phone.reload();
  await expect(phone.getByText(/^Agreed/)).toBeVisible();
  await guest.close();
  await rosa.close();
});

test('what somebody reads is overtaken: the page says what changed, and nobody agrees to the unseen', async ({
  browser,
}) => {
  const rosa = await browser.newContext({ reducedMotion: 'reduce' });
  await enter(rosa, ROSA);
  const title = `Overtaken ${Date.now() % 100_000}`;
  const { id, name } = await propose(rosa, 'Crumb & Sons', title);
  const guest = await browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
  const phone = await guest.newPage();
  const link = await linkIn(phone, title, 'Read it and answer');
  const token = link.split('/p/')[1] ?? '';
  await phone.goto(link);
  await expect(phone.getByRole('button', { name: 'Yes, let’s do this' })).toBeVisible();

  type Version = { number: number; hash: string; terms: Terms & { exclusivity: null } };
  const CURRENT =
    'number hash terms { title theyGet youGet startsOn endsOn exitNoticeDays promises { key by what channel from until } }';
  const read = async () =>
    (
      await ask<{ proposal: { current: Version } }>(
        rosa,
        `query ($id: ID!) { proposal(id: $id) { current { ${CURRENT} } } }`,
        { id },
      )
    ).proposal.current;
  const first = await read();
  const stranger = await browser.newContext();
  const other = await ask<{ counterAsGuest: { userErrors: object[] } }>(
    stranger,
    'mutation ($input: CounterAsGuestInput!) { counterAsGuest(input: $input) { userErrors { message } } }',
    {
      input: {
        token,
        versionHash: first.hash,
        terms: { ...first.terms, exitNoticeDays: 14 },
        idempotencyKey: 'by a colleague',
      },
    },
  );
  expect(other.counterAsGuest.userErrors).toEqual([]);
  const second = await read();
  const again = await ask<{ counterProposal: { userErrors: object[] } }>(
    rosa,
    'mutation ($input: CounterProposalInput!) { counterProposal(input: $input) { userErrors { message } } }',
    {
      input: {
        proposalId: id,
        versionHash: second.hash,
        terms: { ...second.terms, exitNoticeDays: 30 },
        idempotencyKey: 'so be it',
      },
    },
  );
  expect(again.counterProposal.userErrors).toEqual([]);

  await phone.getByRole('button', { name: 'Yes, let’s do this' }).click();
  const panel = phone.getByRole('alert');
  await expect(panel).toContainText('The terms changed while you were reading.');
  await expect(panel).toContainText('What version 2 changed');
  await expect(panel).toContainText('What version 3 changed');
  await expect(phone.getByRole('button', { name: 'Yes, let’s do this' })).toHaveCount(0);
  expect(await sticksOut(phone)).toBe(0);
  await accessible(phone);
  await panel.getByRole('button', { name: 'I have read version 3' }).click();
  await expect(phone.getByRole('button', { name: 'Yes, let’s do this' })).toBeVisible();

  const withdrawn = await ask<{ withdrawProposal: { userErrors: object[] } }>(
    rosa,
    'mutation ($input: WithdrawProposalInput!) { withdrawProposal(input: $input) { userErrors { message } } }',
    { input: { proposalId: id, idempotencyKey: 'never mind' } },
  );
  expect(withdrawn.withdrawProposal.userErrors).toEqual([]);
  await phone.getByRole('button', { name: 'Yes, let’s do this' }).click();
  await expect(phone.getByRole('alert').or(phone.getByText('no longer opens anything'))).toBeVisible();
  expect(name).toBe('Crumb & Sons');
  await stranger.close();
  await guest.close();
  await rosa.close();
});
