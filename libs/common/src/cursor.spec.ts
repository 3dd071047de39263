import fc from 'fast-check';
import {
  dayPart,
  encodeCursor,
  idPart,
  momentPart,
  numberPart,
  positionAfter,
  readCursor,
  wholePart,
} from './cursor.js';
import { newId } from './ids.js';
import { Refusal } from './refusal.js';

const FOREIGN = Refusal.of(
  'INVALID',
  'This cursor is not one of ours. Start again from the first page.',
  'after',
);

describe('readCursor', () => {
  it('reads what was encoded', () => {
    const [id, at] = [newId(), new Date('2026-11-24T09:00:00.125Z')];
    const key = [id, at.toISOString(), at.getTime(), '2026-11-24', -0.25, 2_147_483_647];
    expect(
      readCursor(encodeCursor(key), idPart, momentPart, momentPart, dayPart, numberPart, wholePart),
    ).toEqual([id, at, at, '2026-11-24', -0.25, 2_147_483_647]);
  });

  it('refuses a part too many or too few, and what is no cursor at all', () => {
    for (const key of [[], [1], [1, 2, 3]])
      expect(() => readCursor(encodeCursor(key), wholePart, wholePart)).toThrow(FOREIGN);
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => readCursor(text, idPart)).toThrow(FOREIGN);
      }),
    );
  });

  it('gives the database nothing but what it understands, whatever JSON a cursor holds', () => {
    const parts = [idPart, momentPart, dayPart, numberPart, wholePart];
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...parts), (value, part) => {
        const cursor = Buffer.from(JSON.stringify([value])).toString('base64url');
        try {
          const [read] = readCursor<[unknown]>(cursor, part);
          if (part === momentPart) expect((read as Date).toISOString()).toMatch(/^[12]\d{3}-/);
          else expect([part === numberPart, Number.isInteger(read)]).toContain(true);
        } catch (error) {
          expect(error).toEqual(FOREIGN);
        }
      }),
    );
  });
});

describe('positionAfter', () => {
  it('is behind the row of the cursor, at the start without one, and nowhere behind a row that is not there', () => {
    const keys = ['florist', 'bakery'];
    expect(positionAfter(null, keys)).toBe(0);
    expect(keys.map((key) => positionAfter(encodeCursor([key]), keys))).toEqual([1, 2]);
    expect(() => positionAfter(encodeCursor(['no_such_kind']), keys)).toThrow(FOREIGN);
  });
});
