import { motifFor } from './motif-for.js';

describe('motifFor', () => {
  it.each([
    ['flower', 'flower'],
    ['maki-florist', 'flower'],
    ['maki-cafe', 'cup'],
    ['fas-camera', 'camera'],
    ['temaki-gift', 'gift'],
    ['dumbbell', 'dumbbell'],
  ])('draws %s as %s', (asked, motif) => {
    expect(motifFor(asked)).toBe(motif);
  });

  it('draws the same unknown name the same way', () => {
    expect(motifFor('quux')).toBe(motifFor('quux'));
  });
});
