import { filterOf, readSearch } from './search.js';

describe('the address of the matches page', () => {
  it('keeps what makes sense', () => {
    const search = {
      show: 'saved',
      moment: 'wedding',
      walkable: true,
      area: '51.5,-0.12,2.5',
      at: 'kestrel',
      view: 'map',
    };
    expect(readSearch(search)).toEqual(search);
  });

  it('drops the rest', () => {
    const kept = readSearch({
      show: 'everything',
      walkable: 'perhaps',
      area: '1,2;drop',
      at: 7,
      view: 'globe',
    });
    expect(Object.values(kept).filter((value) => value !== undefined)).toEqual([]);
  });

  it('becomes the filter of the API', () => {
    expect(filterOf({})).toEqual({ show: 'SUGGESTED' });
    expect(filterOf({ show: 'dismissed', area: '51.5,-0.12,2.5', walkable: true })).toEqual({
      show: 'DISMISSED',
      walkable: true,
      near: { latitude: 51.5, longitude: -0.12, withinKm: 2.5 },
    });
  });
});
