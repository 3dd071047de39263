import { isDay } from './calendar.js';
import { isId } from './ids.js';
import { Refusal } from './refusal.js';

type Raw = string | number;
/** Reads one part of a sort key; undefined when it is none of ours. */
type Part<T> = (raw: Raw) => T | undefined;

/** PostgreSQL's greatest `integer`. */
const GREATEST = 2_147_483_647;
/** Every moment and day of ours is in one of these years; any calendar knows them, in any time zone. */
const OUR_YEARS = /^[12]\d{3}-/;

/** A cursor is the sort key of its row, so that a page stays right while rows come and go. */
export const encodeCursor = (key: readonly Raw[]): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url');

/** The sort key in a cursor, part by part; a refusal when it was not made by us, so that nothing else reaches the database. */
export function readCursor<T extends unknown[]>(
  after: string,
  ...parts: { [Index in keyof T]: Part<T[Index]> }
): T {
  const raw = rawKey(after);
  const key = raw.length === parts.length ? parts.map((part, index) => part(raw[index]!)) : [undefined];
  if (key.includes(undefined)) throw foreignCursor();
  return key as T;
}

/** Where a list that is ordered by something else than its keys goes on; a refusal when the cursor holds none of them. */
export function positionAfter(after: string | null | undefined, keys: readonly string[]): number {
  if (!after) return 0;
  const [index] = readCursor<[number]>(after, (raw) => {
    const found = keys.indexOf(String(raw));
    return found >= 0 ? found : undefined;
  });
  return index + 1;
}

export const idPart: Part<string> = (raw) => (isId(String(raw)) ? String(raw) : undefined);

export const dayPart: Part<string> = (raw) =>
  isDay(String(raw)) && OUR_YEARS.test(String(raw)) ? String(raw) : undefined;

/** Written as text, or in milliseconds. */
export const momentPart: Part<Date> = (raw) => {
  const at = new Date(raw);
  return !Number.isNaN(at.getTime()) && OUR_YEARS.test(at.toISOString()) ? at : undefined;
};

export const numberPart: Part<number> = (raw) => (Number.isFinite(raw) ? Number(raw) : undefined);

/** A position or a count. */
export const wholePart: Part<number> = (raw) =>
  Number.isInteger(raw) && Number(raw) >= 0 && Number(raw) <= GREATEST ? Number(raw) : undefined;

const foreignCursor = () =>
  Refusal.of('INVALID', 'This cursor is not one of ours. Start again from the first page.', 'after');

function rawKey(cursor: string): Raw[] {
  let key: unknown;
  try {
    key = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw foreignCursor();
  }
  const sound =
    Array.isArray(key) && key.every((part) => typeof part === 'string' || typeof part === 'number');
  if (!sound) throw foreignCursor();
  return key as Raw[];
}
