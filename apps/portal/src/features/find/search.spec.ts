import { readFindSearch } from './read-search.js';
import { areaText, findVariables } from './search.js';

describe('the address of the search page', () => {
  it('keeps what makes sense', () => {
    const search = {
      q: 'cake',
      group: 'eating',
      category: 'bakery',
      moment: 'getting-married',
      audience: 'couples',
      channel: 'WINDOW',
      area: '51.5,-0.12,51.6,-0.1',
      at: 'kestrel',
      view: 'map',
    };
    expect(readFindSearch(search)).toEqual(search);
    expect(readFindSearch({ q: 24 }).q).toBe('24');
  });

  it('drops the rest', () => {
    const kept = readFindSearch({
      q: '  ',
      group: 'Robert"); drop',
      channel: 'pigeon',
      at: 'a b',
      area: '1,2,3',
      view: 'globe',
    });
    expect(Object.values(kept).filter((value) => value !== undefined)).toEqual([]);
  });

  it('becomes what the API is asked', () => {
    const area = areaText({ south: 51.5, west: -0.123456789, north: 51.6, east: 0 });
    expect(area).toBe('51.50000,-0.12346,51.60000,0.00000');
    expect(findVariables({ q: 'cake', moment: 'new-baby', area, at: 'x', view: 'map' })).toEqual({
      search: 'cake',
      filter: {
        group: undefined,
        category: undefined,
        moment: 'new-baby',
        audience: undefined,
        channel: undefined,
      },
      area: { south: 51.5, west: -0.12346, north: 51.6, east: 0 },
    });
    expect(findVariables({}).area).toBeNull();
    expect(findVariables(readFindSearch({ channel: 'PIGEON' })).filter.channel).toBeUndefined();
  });
});
