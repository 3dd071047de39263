import { isId, newId } from './ids.js';

describe('newId', () => {
  it('makes version 7 ids in order, also many in one millisecond and when the clock goes back', () => {
    const now = Date.now();
    const ids = Array.from({ length: 10_000 }, (_, index) => newId(now - (index % 3)));
    expect(ids.every((id) => isId(id) && /^.{14}7.{4}[89ab]/.test(id))).toBe(true);
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
