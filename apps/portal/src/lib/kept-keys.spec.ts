import { KeptKeys } from './kept-keys.js';

describe('the keys of unanswered requests', () => {
  it('gives a request the same key until it is answered, and another after that', () => {
    const keys = new KeptKeys();
    const first = keys.of({ promiseId: 'p' });
    expect(keys.of({ promiseId: 'p' })).toBe(first);
    keys.answered(first);
    const second = keys.of({ promiseId: 'p' });
    expect(second).not.toBe(first);
    expect(keys.of({ promiseId: 'p' })).toBe(second);
  });

  it('never gives two requests one key, and forgets only what was answered', () => {
    const keys = new KeptKeys();
    const [one, other] = [keys.of({ promiseId: 'p' }), keys.of({ promiseId: 'q' })];
    expect(one).not.toBe(other);
    keys.answered(one);
    expect(keys.of({ promiseId: 'q' })).toBe(other);
  });
});
