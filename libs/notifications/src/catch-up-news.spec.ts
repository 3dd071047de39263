import { newsOf } from './catch-up-news.js';

describe('newsOf', () => {
  const kinds = {
    p: 'catch_up_planned',
    m: 'catch_up_moved',
    c: 'catch_up_cancelled',
    r: 'catch_up_restored',
  } as const;
  const news = (history: string, known: number, by: string | null = 'a') => {
    const lines = [...history].map((letter) => ({ kind: kinds[letter as keyof typeof kinds] }));
    const state = history.endsWith('c') ? 'cancelled' : 'planned';
    return newsOf(
      { state, revision: lines.length - 1, cancelledByBusinessId: state === 'cancelled' ? by : null },
      lines,
      known,
    );
  };

  it.each([
    ['p', -1, 'planned'],
    ['p', 0, null],
    ['pm', -1, 'planned'],
    ['pm', 0, 'moved'],
    ['pmm', 0, 'moved'],
    ['pc', -1, null],
    ['pc', 0, 'cancelled'],
    ['pmc', 1, 'cancelled'],
    ['pcr', 0, null],
    ['pcr', 1, 'planned'],
    ['pcrc', 1, null],
    ['pcrc', 2, 'cancelled'],
    ['pmcr', 0, 'moved'],
  ])('after %s, for somebody who knows line %i: %s', (history, known, expected) => {
    expect(news(history, known)).toBe(expected);
  });

  it('tells a cancellation of the house from one of a partner', () => {
    expect(news('pc', 0, null)).toBe('dropped');
  });
});
