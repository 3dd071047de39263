import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
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

for (const [width, colorScheme] of [
  [320, 'dark'],
  [390, 'light'],
  [1280, 'light'],
  [1280, 'dark'],
] as const) {
  test(`every page is accessible and fits at ${width} px, ${colorScheme}`, async ({ browser }) => {
    test.setTimeout(400_000);
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      colorScheme,
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
      expect([path, await sticksOut(page)]).toEqual([path, 0]);
      const { violations } = await new AxeBuilder({ page })
        // Pins stand where their businesses stand, which WCAG 2.5.8 allows; the list beside the map has full-size targets.
        .exclude('[data-pin]')
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect([path, violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)]).toEqual([
        path,
        [],
      ]);
    }
    expect(failures).toEqual([]);
    await context.close();
  });
}
