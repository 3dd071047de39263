import { expect, type BrowserContext, test } from '@playwright/test';
import { ask, enter, HESTER, ROSA, sticksOut } from './people.js';

/** A neighbour of the florist, as the composer finds it. */
async function neighbour(context: BrowserContext): Promise<{ slug: string; name: string }> {
  const { viewer } = await ask<{
    viewer: {
      actingFor: { matches: { nodes: { business: { slug: string; name: string; status: string } }[] } };
    };
  }>(context, '{ viewer { actingFor { matches(first: 30) { nodes { business { slug name status } } } } } }');
  return viewer.actingFor.matches.nodes
    .map(({ business }) => business)
    .find(({ status }) => status === 'MEMBER')!;
}

test('an operator writes a template; a member finds it filled in from both profiles, and not once it is archived', async ({
  browser,
}) => {
  const chamber = await browser.newContext({
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
  });
  await enter(chamber, HESTER);
  const desk = await chamber.newPage();
  const title = `A stall at the lantern fair ${Date.now() % 100_000}`;
  await desk.goto('/operator/templates');
  await desk.getByRole('button', { name: 'Write a template' }).first().click();
  await desk.getByLabel('What to call it').fill(title);
  await desk.getByLabel('The idea, in a sentence').fill('Share a stall for one evening.');
  await desk.getByLabel('What they get').fill('Half of a stall beside {you}.');
  await desk.getByLabel('What you get').fill('The evening customers of {them}.');
  await desk.getByLabel('What you promise').fill('Book the stall');
  await desk.getByLabel('What they promise').fill('Bring the lights of {them}');
  await desk.getByRole('button', { name: 'Offer it to everybody' }).click();
  await expect(desk.getByText(title)).toBeVisible();
  expect(await sticksOut(desk)).toBe(0);

  const rosa = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  await enter(rosa, ROSA);
  const { slug, name } = await neighbour(rosa);
  const page = await rosa.newPage();
  const template = page.getByRole('button', { name: new RegExp(title) });
  const allIdeas = async () => {
    await page.goto(`/propose/${slug}`);
    await page.getByRole('button', { name: 'Show all ideas' }).click();
  };
  await allIdeas();
  await expect(template).toContainText('From your town');
  await template.click();
  await expect(page.getByLabel('In a few words')).toHaveValue(`${title}: Rosa's Flowers & ${name}`);
  await expect(page.getByLabel(`What ${name} gets`)).toHaveValue("Half of a stall beside Rosa's Flowers.");
  await expect(page.getByLabel('What you get')).toHaveValue(`The evening customers of ${name}.`);
  await expect(page.getByLabel('What', { exact: true })).toHaveCount(2);
  await expect(page.getByLabel('What', { exact: true }).last()).toHaveValue(`Bring the lights of ${name}`);
  await page.getByRole('button', { name: 'Throw it away' }).click();
  await expect(page).toHaveURL(/\/matches/);

  await desk
    .getByRole('listitem')
    .filter({ hasText: title })
    .getByRole('button', { name: 'Archive' })
    .click();
  await expect(desk.getByText('It is no longer offered.')).toBeVisible();
  await allIdeas();
  await expect(page.getByRole('button', { name: /Counter cards/ })).toBeVisible();
  await expect(template).toHaveCount(0);
  await chamber.close();
  await rosa.close();
});
