import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import fs from 'node:fs';
import { expect, test, type APIRequestContext, type Locator } from '@playwright/test';
import { dataFolder, startWholeInstance, type WholeInstance } from '../support/whole-instance.js';

const PARK: [number, number, number] = [200, 30, 90];
const GROUND: [number, number, number] = [18, 52, 86];
const hex = (colour: readonly number[]) =>
  `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
const CENTRE = { latitude: -37.8136, longitude: 144.9631 };

/** A map server as small as can be: a style, and the one thing it draws, from an address of its own. */
async function startMapServer(): Promise<{ url: string; server: Server }> {
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    const { latitude, longitude } = CENTRE;
    const [south, north, west, east] = [latitude - 1, latitude + 1, longitude - 1, longitude];
    const ring = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ];
    const park = { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } };
    const style = {
      version: 8,
      sources: {
        park: {
          type: 'geojson',
          data: `http://127.0.0.1:${port}/park.geojson`,
          attribution: 'Drawn by the parish',
        },
      },
      layers: [
        { id: 'ground', type: 'background', paint: { 'background-color': hex(GROUND) } },
        {
          id: 'park',
          type: 'fill',
          source: 'park',
          paint: { 'fill-color': hex(PARK), 'fill-antialias': false },
        },
      ],
    };
    response.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' });
    response.end(JSON.stringify(request.url === '/style.json' ? style : park));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/style.json`, server };
}

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

async function makeShop(
  request: APIRequestContext,
  portalUrl: string,
  name: string,
  category: string,
  step: number,
) {
  const ask = async (query: string, input: object) => {
    const answer = await request.post(`${portalUrl}/graphql`, { data: { query, variables: { input } } });
    const { data } = (await answer.json()) as { data: Record<string, { userErrors: object[] }> };
    expect(Object.values(data).flatMap(({ userErrors }) => userErrors)).toEqual([]);
  };
  await ask('mutation ($input: SignUpInput!) { signUp(input: $input) { userErrors { message } } }', {
    email: `${category}@example.org`,
    password: 'a bicycle in the rain',
    name,
  });
  await ask(
    'mutation ($input: CreateBusinessInput!) { createBusiness(input: $input) { userErrors { message } } }',
    {
      name,
      category,
      place: {
        addressLines: [`${step + 1} Swanston Street`],
        locality: 'Melbourne',
        country: 'AU',
        latitude: CENTRE.latitude + step * 0.004,
        longitude: CENTRE.longitude + step * 0.004,
      },
      idempotencyKey: name,
    },
  );
}

/** The colours at two places of the map, as the screen shows them: a third from its start, and near its end. */
async function coloursOf(map: Locator): Promise<number[][]> {
  const picture = (await map.screenshot()).toString('base64');
  return map.evaluate(async (element, data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const paper = canvas.getContext('2d');
    if (!paper) throw new Error('This browser draws nothing.');
    paper.drawImage(image, 0, 0);
    return [0.04, 0.97].map((part) => [
      ...paper
        .getImageData(Math.round(image.width * part), Math.round(image.height * 0.4), 1, 1)
        .data.slice(0, 3),
    ]);
  }, picture);
}

test.describe('a map style of the operator’s own', () => {
  let whole: WholeInstance;
  let maps: { url: string; server: Server };
  const folder = dataFolder('map-style');
  test.beforeAll(async () => {
    test.setTimeout(180_000);
    maps = await startMapServer();
    whole = await startWholeInstance(folder, { MAP_STYLE_URL: maps.url, DEMO: 'false' });
  });
  test.afterAll(async () => {
    await whole.stop();
    await stop(maps.server);
    fs.rmSync(folder, { recursive: true, force: true });
  });

  test('is drawn with its colours and its credit; without its server the list and the pins still work', async ({
    page,
    context,
  }) => {
    const { portalUrl } = whole.addresses;
    await makeShop(context.request, portalUrl, 'Harbour Photography', 'photographer', 1);
    await makeShop(context.request, portalUrl, 'Long Table', 'caterer', 2);
    await makeShop(context.request, portalUrl, 'Ana Blooms', 'florist', 0);
    const blocked: string[] = [];
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) blocked.push(message.text());
    });

    await page.goto(`${portalUrl}/matches`);
    const map = page.getByRole('group', { name: 'Map with you and 2 matches' });
    await expect(map).toBeVisible();
    await expect.poll(() => coloursOf(map), { timeout: 20_000 }).toEqual([PARK, GROUND]);
    await expect(map.getByText('Drawn by the parish')).toBeVisible();
    await map.locator('summary').click();
    await expect(map.getByText('Drawn by the parish')).toBeHidden();
    await expect(map.getByText('No street map here')).toHaveCount(0);
    expect(blocked).toEqual([]);

    await stop(maps.server);
    await page.reload();
    await expect(map.getByText('No street map here; the rings are distances from you.')).toBeVisible();
    await expect(map.getByText('500 m')).toBeAttached();
    await expect(page.getByRole('heading', { name: 'Harbour Photography', exact: true })).toBeVisible();
    await map.getByRole('button', { name: 'Long Table' }).click();
    await expect(page.locator('[data-match]', { hasText: 'Long Table' })).toBeVisible();
  });
});
