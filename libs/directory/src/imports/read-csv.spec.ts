import fc from 'fast-check';
import { type CsvMapping, readMapping } from './csv-mapping.js';
import type { ReadRow } from './listing.js';
import { builtInMappings, melbourneClue } from './melbourne-clue.data.js';
import { delimiterOf, readCsv } from './read-csv.js';

const mapping: CsvMapping = readMapping({
  source: 'chamber',
  label: 'the members of the chamber',
  country: 'DE',
  columns: {
    sourceId: 'nr',
    name: 'firma',
    latitude: 'lat',
    longitude: 'lon',
    address: ['strasse', 'zusatz'],
    locality: 'ort',
    category: 'branche',
    email: 'mail',
    website: 'web',
  },
});
const HEADER = 'nr,firma,lat,lon,strasse,zusatz,ort,branche,mail,web';
const ROW = '7,Blumen Müller,52.5,13.4,Hauptstr. 1,,Berlin,Blumenladen,Info@Mueller.example,mueller.example';

async function* pieces(text: string, step = text.length): AsyncGenerator<string> {
  const letters = [...text];
  for (let at = 0; at < letters.length; at += step) yield letters.slice(at, at + step).join('');
}
async function read(text: string, by: CsvMapping = mapping, step?: number): Promise<ReadRow[]> {
  const rows: ReadRow[] = [];
  for await (const row of readCsv(pieces(text, step), by)) rows.push(row);
  return rows;
}
const reasons = (rows: readonly ReadRow[]) => rows.map((row) => ('reason' in row ? row.reason : 'ok'));

describe('readCsv', () => {
  it('makes a listing of a row', async () => {
    expect(await read(`${HEADER}\n${ROW}\n`)).toEqual([
      {
        rowNumber: 2,
        listing: {
          sourceId: '7',
          name: 'Blumen Müller',
          kind: 'independent',
          categoryKey: 'florist',
          otherCategoryKeys: [],
          latitude: 52.5,
          longitude: 13.4,
          addressLines: ['Hauptstr. 1'],
          locality: 'Berlin',
          region: null,
          postcode: null,
          country: 'DE',
          website: 'https://mueller.example/',
          phone: null,
          email: 'info@mueller.example',
          emailSource: 'your listing in the members of the chamber',
        },
      },
    ]);
  });

  it('rejects a row with its number and its reason, and reads on', async () => {
    const rows = [
      ROW,
      ROW,
      '8,,52.5,13.4,,,Berlin,,,',
      '9,Ohne Ort,,,,,Berlin,,,',
      '10,Null,0,0,,,Berlin,,,',
      '11,Weit weg,95,13,,,Berlin,,,',
      '12,Keine Stadt,52,13,,,,,,',
      '13,Kurz,52',
      '14,Gut,"52,5",13,,,Berlin,,,',
    ];
    const found = await read(`${HEADER}\n${rows.join('\n')}`);
    expect(found.map(({ rowNumber }) => rowNumber)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(reasons(found)).toEqual([
      'ok',
      'Its id 7 stands on an earlier row, too.',
      'It has no name.',
      'It has no coordinates.',
      'Its coordinates are 0, 0, which stands for "unknown".',
      'Its coordinates are not a place on earth.',
      'It names no town; give one for the whole file.',
      'It has 3 columns, the header has 10.',
      'ok',
    ]);
  });

  it.each([',', ';', '\t', '|'])('finds out that %j separates', async (separator) => {
    expect(delimiterOf(HEADER.replaceAll(',', separator))).toBe(separator);
    const text = `${HEADER}\n${ROW}`.replaceAll(',', separator);
    expect(reasons(await read(text))).toEqual(['ok']);
  });

  it('names the columns that are missing', async () => {
    await expect(read('nr,firma\n1,x')).rejects.toThrow('The file has no column "lat", "lon"');
  });

  it('reads every name back as it was, whatever is in it and wherever the text is cut', async () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(word, { maxLength: 8 }),
        fc.integer({ min: 1, max: 40 }),
        async (names, step) => {
          const kept = names.map((name) => `x${name}x`);
          const lines = kept.map((name, id) => `${id},"${name.replaceAll('"', '""')}",1,2,,,Ort,,,`);
          const rows = await read([HEADER, ...lines].join('\n'), mapping, step);
          const expected = kept.map((name) => name.replace(/[\s\p{Cc}\uFEFF\uFFFD]+/gu, ' ').trim());
          expect(rows.map((row) => ('listing' in row ? row.listing.name : row.reason))).toEqual(expected);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives rows alike in all columns of a joined id an id each, the same at every reading', async () => {
    const header =
      'Property_ID,Business_address,Trading_name,Industry_ANZSIC4_code,Industry_ANZSIC4_description,Longitude,Latitude';
    const row = '5,1 Star Crescent DOCKLANDS VIC 3008,Sushi Go,4511,Cafes and Restaurants,144.9,-37.8';
    const text = [header, row, row, row.replace('Sushi', 'Ramen')].join('\n');
    const ids = (await read(text, melbourneClue)).map((one) =>
      'listing' in one ? one.listing.sourceId : '',
    );
    expect(new Set(ids).size).toBe(3);
    expect(ids[1]).toBe(`${ids[0]}-2`);
    expect((await read(text, melbourneClue)).map((one) => 'listing' in one && one.listing.sourceId)).toEqual(
      ids,
    );
  });

  it('takes an address in one column apart', async () => {
    const header =
      'Property_ID,Business_address,Trading_name,Industry_ANZSIC4_code,Industry_ANZSIC4_description,Longitude,Latitude';
    const row = '5,"Shop 3, Ground 447 Collins Street WEST MELBOURNE VIC 3003",Sushi Go,4511,x,144.9,-37.8';
    expect((await read(`${header}\n${row}`, melbourneClue))[0]).toMatchObject({
      listing: {
        addressLines: ['Shop 3, Ground 447 Collins Street'],
        locality: 'West Melbourne',
        region: 'VIC',
        postcode: '3003',
        categoryKey: 'japanese-restaurant',
      },
    });
  });
});

describe('readMapping', () => {
  it('takes the built-in mappings', () => {
    for (const one of Object.values(builtInMappings))
      expect(readMapping(JSON.parse(JSON.stringify(one)))).toEqual(one);
  });

  it('lists everything wrong at once', () => {
    const broken = { source: 'Big Name', colums: {}, columns: { name: 'a' } };
    expect(() => readMapping(broken)).toThrow(/source.*columns\.sourceId.*columns\.latitude.*as a whole/s);
    expect(() => readMapping({ ...mapping, addressPattern: '(' })).toThrow('not a regular expression');
  });
});
