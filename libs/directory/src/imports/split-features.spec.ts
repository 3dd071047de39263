import fc from 'fast-check';
import { BrokenJson, splitFeatures } from './split-features.js';

async function* pieces(text: string, step: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += step) yield text.slice(at, at + step);
}
async function split(text: string, step = text.length || 1): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const json of splitFeatures(pieces(text, step))) found.push(JSON.parse(json));
  return found;
}

const feature = fc.record({
  type: fc.constant('Feature'),
  id: fc.string(),
  properties: fc.dictionary(fc.string(), fc.jsonValue()),
});

describe('splitFeatures', () => {
  it('finds the features of a collection, whatever is in them and wherever the text is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(feature, { maxLength: 6 }),
        fc.integer({ min: 1, max: 50 }),
        fc.boolean(),
        async (features, step, pretty) => {
          const collection = {
            type: 'FeatureCollection',
            crs: { properties: { name: 'x' } },
            features,
            bbox: [1, 2],
          };
          expect(await split(JSON.stringify(collection, null, pretty ? 2 : 0), step)).toEqual(
            JSON.parse(JSON.stringify(features)),
          );
        },
      ),
    );
  });

  it('finds one feature to a line', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(feature, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 50 }),
        async (features, step) => {
          const lines = features.map((one) => `\u001e${JSON.stringify(one)}\n`).join('');
          expect(await split(lines, step)).toEqual(JSON.parse(JSON.stringify(features)));
        },
      ),
    );
  });

  it('notices a file that ends in the middle', async () => {
    await expect(split('{"type":"FeatureCollection","features":[{"a":1},{"b"')).rejects.toThrow(BrokenJson);
    await expect(split('{"a":1}}')).rejects.toThrow(BrokenJson);
  });

  it('finds nothing in nothing', async () => {
    expect(await split('')).toEqual([]);
    expect(await split('{"type":"FeatureCollection","features":[]}')).toEqual([]);
  });
});
