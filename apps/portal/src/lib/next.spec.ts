import { safeNext } from './next.js';

describe('safeNext', () => {
  it.each(['/matches', '/proposals/1?tab=terms#promises'])('keeps %s', (path) => {
    expect(safeNext(path)).toBe(path);
  });

  it.each([
    'https://elsewhere.example',
    '//elsewhere.example',
    '/\\elsewhere.example',
    'matches',
    '',
    7,
    null,
  ])('refuses %s', (path) => {
    expect(safeNext(path)).toBeUndefined();
  });
});
