import { isId, newId } from './ids.js';

describe('newId', () => {
  it('makes version 7 ids in order, also many in one millisecond', () => {
    const ids = Array.from({ length: 10_000 }, () => newId());
    expect(ids.every((id) => isId(id) && /^.{14}7.{4}[89ab]/.test(id))).toBe(true);
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('takes the moment of what happened before', () => {
    const then = Date.UTC(2026, 0, 1);
    expect(parseInt(newId(then).replaceAll('-', '').slice(0, 12), 16)).toBe(then);
    expect(newId(then) < newId()).toBe(true);
  });
});
