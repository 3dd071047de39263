import { Classifier } from './classify.js';
import type { ReadRow } from './listing.js';
import { osmListing } from './osm.js';
import { overtureListing } from './overture.js';
import { type Defaults, type Feature, readGeojson } from './read-geojson.js';

type ToListing = typeof osmListing;
async function read(
  features: readonly object[],
  toListing: ToListing,
  defaults: Defaults = {},
): Promise<ReadRow[]> {
  const classifier = new Classifier();
  const text = (async function* () {
    yield JSON.stringify({ type: 'FeatureCollection', features });
  })();
  const rows: ReadRow[] = [];
  for await (const row of readGeojson(text, (one: Feature) => toListing(one, classifier, defaults)))
    rows.push(row);
  return rows;
}
const point = { type: 'Point', coordinates: [13.4, 52.5] };

describe('Overture places', () => {
  const properties = {
    id: '08f1',
    names: { primary: 'Blumen Müller' },
    categories: { primary: 'florist', alternate: ['gift_shop'] },
    addresses: [{ freeform: 'Hauptstr. 1', locality: 'Berlin', postcode: '10115', country: 'DE' }],
    websites: ['https://mueller.example'],
    emails: ['Info@mueller.example'],
  };

  it('become listings, also when nested values come as text', async () => {
    const flat = Object.fromEntries(
      Object.entries(properties).map(([key, value]) => [
        key,
        typeof value === 'string' ? value : JSON.stringify(value),
      ]),
    );
    const [one] = await read([{ type: 'Feature', geometry: point, properties }], overtureListing);
    expect(one).toMatchObject({
      rowNumber: 1,
      listing: {
        sourceId: '08f1',
        name: 'Blumen Müller',
        categoryKey: 'florist',
        otherCategoryKeys: ['gift-shop'],
        kind: 'independent',
        latitude: 52.5,
        longitude: 13.4,
        addressLines: ['Hauptstr. 1'],
        locality: 'Berlin',
        country: 'DE',
        email: 'info@mueller.example',
        emailSource: 'your listing in Overture Maps',
      },
    });
    expect(await read([{ type: 'Feature', geometry: point, properties: flat }], overtureListing)).toEqual([
      one,
    ]);
  });

  it('are rejected with a reason', async () => {
    const rows = await read(
      [
        { geometry: point, properties: { ...properties, operating_status: 'permanently_closed' } },
        { geometry: null, properties },
        { geometry: point, properties: { ...properties, addresses: [] } },
        { geometry: point, properties: { ...properties, names: null } },
        { geometry: point, properties },
        { geometry: point, properties },
        { geometry: point, properties: null },
      ],
      overtureListing,
    );
    expect(rows.map((row) => ('reason' in row ? row.reason : 'ok'))).toEqual([
      'It is closed.',
      'It has no coordinates.',
      'It has no country as two letters; give one for the whole file.',
      'It has no name.',
      'ok',
      'Its id 08f1 stands on an earlier feature, too.',
      'It has no id.',
    ]);
  });

  it('of a brand belong to a chain', async () => {
    const brand = { wikidata: 'Q1' };
    const rows = await read([{ geometry: point, properties: { ...properties, brand } }], overtureListing);
    expect(rows).toMatchObject([{ listing: { kind: 'chain' } }]);
  });
});

describe('OpenStreetMap objects', () => {
  const area = {
    type: 'Polygon',
    coordinates: [
      [
        [13.2, 52.2],
        [13.6, 52.2],
        [13.6, 52.4],
        [13.2, 52.2],
      ],
    ],
  };
  const tags = { name: 'Rosa', shop: 'florist', 'addr:street': 'Hauptstr.', 'addr:housenumber': '1' };

  it('become listings, with the middle of an outline for a place and defaults for what is missing', async () => {
    const rows = await read([{ id: 'way/5', geometry: area, properties: tags }], osmListing, {
      country: 'de',
    });
    expect(rows).toMatchObject([
      {
        listing: {
          sourceId: 'way/5',
          categoryKey: 'florist',
          kind: 'independent',
          addressLines: ['Hauptstr. 1'],
          locality: 'Berlin',
          country: 'DE',
        },
      },
    ]);
    const [row] = rows;
    if (!row || !('listing' in row)) throw new Error('rejected');
    expect(row.listing.latitude).toBeCloseTo(52.3);
    expect(row.listing.longitude).toBeCloseTo(13.4);
  });

  it('of a brand belong to a chain; empty shops are rejected', async () => {
    const features = [
      { id: 'node/1', geometry: point, properties: { ...tags, 'brand:wikidata': 'Q1' } },
      { id: 'node/2', geometry: point, properties: { ...tags, shop: 'vacant' } },
    ];
    expect(await read(features, osmListing, { country: 'DE' })).toMatchObject([
      { listing: { kind: 'chain' } },
      { reason: 'It is not in use.' },
    ]);
  });
});
