import { scorePairs, type ScoredPair } from './score-pairs.js';

async function scored(lines: string[]): Promise<ScoredPair[]> {
  const pairs: ScoredPair[] = [];
  for await (const pair of scorePairs(lines)) pairs.push(pair);
  return pairs;
}

describe('scoring pairs of category names', () => {
  it('prints the names, the score and what they were read as', async () => {
    const [pair, ...others] = await scored(['wedding flowers\tWedding Venue']);
    expect(others).toEqual([]);
    expect(pair?.line).toMatch(/^wedding flowers\tWedding Venue\t0\.\d{6}\tflorist\twedding-venue$/);
    expect(pair?.unknown).toEqual([]);
  });

  it('gives the same kind -1 and says nothing of empty lines', async () => {
    const pairs = await scored(['florsit\tBlumenladen', '', '   ']);
    expect(pairs.map(({ line }) => line)).toEqual(['florsit\tBlumenladen\t-1.000000\tflorist\tflorist']);
  });

  it('leaves the score empty for a name that means nothing, and reports it once', async () => {
    const pairs = await scored(['qqqzzz\tflorist', 'qqqzzz\tcafe', 'florist']);
    expect(pairs.map(({ line }) => line)).toEqual([
      'qqqzzz\tflorist\t\t\tflorist',
      'qqqzzz\tcafe\t\t\tcafe',
      'florist\t\t\tflorist\t',
    ]);
    expect(pairs.map(({ unknown }) => unknown)).toEqual([['qqqzzz'], [], ['']]);
  });
});
