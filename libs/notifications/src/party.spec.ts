import { newBusiness } from '../../../test/support/builders/business.js';
import type { Business } from '#libs/directory';
import { partyOf } from './party.js';

/** A business so many metres north of the builder's place. */
const at = (metres: number) =>
  newBusiness({ latitude: -37.8136 + metres / 111_195, website: null }) as Business;

describe('partyOf', () => {
  it.each([
    [10, 'en', 'Florist · 1 Swanston Street · next door'],
    [10, 'de', 'Florist · 1 Swanston Street · gleich nebenan'],
    [214, 'en', 'Florist · 1 Swanston Street · 210\u00a0m from you'],
    [1_240, 'de', 'Florist · 1 Swanston Street · 1,2\u00a0km von Ihnen'],
    [23_400, 'en', 'Florist · 1 Swanston Street · 23\u00a0km from you'],
  ] as const)('%s m away, in %s', (metres, locale, line) => {
    const shown = partyOf(at(metres), at(0), locale);
    expect(shown.line.replace(/^[^·]*/, 'Florist ')).toBe(line);
    expect(shown.name).toBe('Bloom & Wild');
  });
});
