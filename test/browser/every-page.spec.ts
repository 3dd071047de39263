import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { ask, enter, HESTER, ROSA, sticksOut } from './people.js';

const IDS = `{ viewer { actingFor {
  proposals(first: 1) { nodes { id } } partnerships(first: 1) { nodes { id } } conversations(first: 1) { nodes { id } }
  matches(first: 1) { nodes { business { slug } } } } } }`;

interface Ids {
  viewer: {
    actingFor: {
      proposals: { nodes: { id: string }[] };
      partnerships: { nodes: { id: string }[] };
      conversations: { nodes: { id: string }[] };
      matches: { nodes: { business: { slug: string } }[] };
    };
  };
}

/** Each page is loaded once on a phone and once at a desk, and then looked at in each size and scheme. */
const SCREENS = {
  'a phone': [
    [320, 'dark'],
    [390, 'light'],
  ],
  'a desk': [
    [1280, 'light'],
    [1280, 'dark'],
  ],
} as const;

test.describe.configure({ mode: 'parallel' });
// A trace keeps the whole page at every step, which is most of the time here; what fails names its page and element.
test.use({ trace: 'off' });

for (const [where, screens] of Object.entries(SCREENS)) {
  test(`every page is accessible and fits on ${where}, light and dark`, async ({ browser }) => {
    test.setTimeout(400_000);
    const context = await browser.newContext({
      viewport: { width: screens[0][0], height: 800 },
      reducedMotion: 'reduce',
    });
    await enter(context, ROSA);
    const { actingFor } = (await ask<Ids>(context, IDS)).viewer;
    const slug = actingFor.matches.nodes[0]?.business.slug;
    const paths = [
      '/welcome',
      '/sign-in',
      '/sign-up',
      '/matches',
      '/find',
      '/find?q=cake&view=map',
      '/inbox',
      `/inbox/${actingFor.conversations.nodes[0]?.id}`,
      '/proposals?box=ALL',
      `/proposals/${actingFor.proposals.nodes[0]?.id}`,
      `/propose/${slug}`,
      '/due',
      '/due?side=THEM',
      '/partnerships',
      `/partnerships/${actingFor.partnerships.nodes[0]?.id}`,
      `/b/${slug}`,
      '/business',
      '/settings',
      '/styleguide',
      '/p/no-such-link',
      '/stop-mail?token=nonsense',
      '/verify',
      '/nowhere',
    ];
    const page = await context.newPage();
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(error.message));
    const operatorPaths = [
      '/operator',
      '/operator/templates',
      '/operator/knowledge?a=florist&b=wedding+venue',
    ];
    for (const path of [...paths, ...operatorPaths]) {
      if (path === operatorPaths[0]) await enter(context, HESTER);
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForLoadState('networkidle');
      for (const [width, colorScheme] of screens) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        await page.evaluate(settled);
        const at = `${path} at ${width} px, ${colorScheme}`;
        expect([at, await sticksOut(page)]).toEqual([at, 0]);
        expect([at, await barriers(page)]).toEqual([at, []]);
      }
    }
    expect(failures).toEqual([]);
    await context.close();
  });
}

/** Waits for the colours to have changed; what is ended before its time has settled, too. */
const settled = async (): Promise<void> => {
  const ending = document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(ending.map(({ finished }) => finished));
};

/** What axe finds, a line each with the first place it found it in. */
async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // Pins stand where their businesses stand, which WCAG 2.5.8 allows; the list beside the map has full-size targets.
    .exclude('[data-pin]')
    // Our pages have no frames: without the separate page that puts frames together, a look takes half the time.
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
}
