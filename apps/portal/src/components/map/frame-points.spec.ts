import { framePoints } from './frame-points.js';

const you = { latitude: 51, longitude: 0 };
const at = (metres: number) => ({ latitude: 51 + metres / 111_320, longitude: 0 });

describe('what a map shows at first', () => {
  it('is everybody where nobody is much further away than most', () => {
    const points = [200, 400, 900, 1_500].map(at);
    expect(framePoints(you, points)).toEqual(points);
  });

  it('leaves out the few that are', () => {
    const points = [200, 250, 300, 2_800].map(at);
    expect(framePoints(you, points)).toEqual(points.slice(0, 3));
  });

  it('keeps next door in view, however near most are', () => {
    const points = [10, 20, 450].map(at);
    expect(framePoints(you, points)).toEqual(points);
  });

  it('keeps somebody far away who is alone, and nobody where there is nobody', () => {
    expect(framePoints(you, [at(30_000)])).toEqual([at(30_000)]);
    expect(framePoints(you, [])).toEqual([]);
  });
});
