import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { ask, enter, ROSA, sticksOut } from './people.js';

const PASSWORD = ROSA.password;
const PARTNERS = `{ viewer { actingFor { partnerships(first: 20) { nodes { id partner { name } } } } } }`;
interface Partners {
  viewer: { actingFor: { partnerships: { nodes: { id: string; partner: { name: string } }[] } } };
}

test('visits and referrals are noted, count by the word of whoever got them, and change the picture on both screens; a third shop sees nothing', async ({
  browser,
}) => {
  const [rosa, kettle, third] = await Promise.all([
    browser.newContext(),
    browser.newContext(),
    browser.newContext(),
  ]);
  await enter(rosa, ROSA);
  const { viewer } = await ask<Partners>(rosa, PARTNERS);
  const partnership = viewer.actingFor.partnerships.nodes.find(
    ({ partner }) => partner.name === 'Kettle & Kin',
  );
  const path = `/partnerships/${partnership?.id}`;
  await enter(kettle, { email: 'orla@kettle-and-kin.example', password: PASSWORD });
  await enter(third, { email: 'finn@crust-and-company.example', password: PASSWORD });

  const ours = await rosa.newPage();
  const theirs = await kettle.newPage();
  await ours.goto(path);
  await theirs.goto(path);
  const row = (page: typeof ours) => page.getByRole('row', { name: /Referrals, confirmed/ });
  await expect(row(ours)).toHaveText('Referrals, confirmed23');
  await expect(row(theirs)).toHaveText('Referrals, confirmed32');

  await ours.getByRole('button', { name: 'Note visits or referrals' }).click();
  await expect(ours.getByRole('dialog')).toContainText('It counts at once');
  await ours.getByLabel('From us to Kettle & Kin').check();
  await expect(ours.getByRole('dialog')).toContainText('It counts once Kettle & Kin says that it is right.');
  await ours.getByRole('radio', { name: /^Referrals/ }).check();
  await ours.getByLabel('How many people').fill('7');
  await ours.getByLabel(/What helps them remember/).fill('The quilting circle');
  await ours.getByRole('button', { name: 'Note it' }).click();
  await expect(ours.getByText('Waiting for Kettle & Kin to confirm: 1')).toBeVisible();
  await expect(row(ours)).toHaveText('Referrals, confirmed23');

  await expect(theirs.getByText('The quilting circle')).toBeVisible();
  await theirs.getByRole('button', { name: 'That’s right' }).click();
  await expect(row(theirs)).toHaveText('Referrals, confirmed39');
  await expect(row(ours)).toHaveText('Referrals, confirmed93');
  await expect(ours.getByText('Waiting for Kettle & Kin to confirm: 1')).toHaveCount(0);

  const visits = (page: typeof ours) => page.getByRole('row', { name: /^Visits \(estimated\)/ });
  await theirs.getByRole('button', { name: 'Note visits or referrals' }).click();
  await theirs.getByLabel('How many people').fill('12');
  await theirs.getByLabel(/^About so many/).check();
  await theirs.getByRole('button', { name: 'Note it' }).click();
  await expect(visits(theirs)).toHaveText('Visits (estimated)0≈ 12');
  await expect(visits(ours)).toHaveText('Visits (estimated)≈ 120');

  await ours.getByRole('link', { name: 'See every entry' }).click();
  await expect(ours.getByText('About 12 visits from you to Kettle & Kin')).toBeVisible();
  await expect(ours.getByText(/noted by Kettle & Kin/).first()).toBeVisible();
  await expect(ours.getByText('You sent Kettle & Kin 7 people')).toBeVisible();
  await expect(ours.getByText(/Confirmed by Kettle & Kin/).first()).toBeVisible();

  const strange = await third.newPage();
  for (const address of [path, `${path}/ledger`]) {
    await strange.goto(address);
    await expect(strange.getByRole('heading', { name: 'We could not find this partnership' })).toBeVisible();
    await expect(strange.getByText('The quilting circle')).toHaveCount(0);
  }
  await Promise.all([rosa.close(), kettle.close(), third.close()]);
});

for (const [width, colorScheme] of [
  [320, 'dark'],
  [1280, 'light'],
] as const) {
  test(`the ledger is accessible and fits at ${width} px, ${colorScheme}`, async ({ browser }) => {
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      colorScheme,
      reducedMotion: 'reduce',
    });
    await enter(context, ROSA);
    const { viewer } = await ask<Partners>(context, PARTNERS);
    const page = await context.newPage();
    await page.goto(`/partnerships/${viewer.actingFor.partnerships.nodes[0]?.id}/ledger`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('listitem').first()).toBeVisible();
    expect(await sticksOut(page)).toBe(0);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await context.close();
  });
}
