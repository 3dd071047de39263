import fc from 'fast-check';
import { projectFrom } from './projection.js';

describe('projectFrom', () => {
  it('comes back to where it started', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -60, max: 60, noNaN: true }),
        fc.double({ min: -0.2, max: 0.2, noNaN: true }),
        fc.double({ min: -0.2, max: 0.2, noNaN: true }),
        (latitude, north, east) => {
          const { toMetres, toPoint } = projectFrom({ latitude, longitude: 8 });
          const back = toPoint(...toMetres(8 + east, latitude + north));
          expect(back.latitude).toBeCloseTo(latitude + north, 9);
          expect(back.longitude).toBeCloseTo(8 + east, 9);
        },
      ),
    );
  });

  it('puts north up', () => {
    const [x, y] = projectFrom({ latitude: 50, longitude: 8 }).toMetres(8, 50.01);
    expect(x).toBe(0);
    expect(y).toBeCloseTo(-1113.2, 1);
  });
});
