import { decodeCursor, isId, Refusal } from '#libs/common';

const foreign = () =>
  Refusal.of('INVALID', 'This cursor is not one of ours. Start again from the first page.', 'after');

/** The moment and id a list goes on from. */
export function momentCursor(after: string): { at: string; id: string } {
  const [at, id] = decodeCursor(after, 2);
  if (Number.isNaN(Date.parse(String(at))) || !isId(String(id))) throw foreign();
  return { at: new Date(String(at)).toISOString(), id: String(id) };
}

/** The id a list goes on from. */
export function idCursor(after: string): string {
  const [id] = decodeCursor(after, 1);
  if (!isId(String(id))) throw foreign();
  return String(id);
}

/** The number a list goes on from. */
export function numberCursor(after: string): number {
  const [number] = decodeCursor(after, 1);
  if (!Number.isSafeInteger(number)) throw foreign();
  return Number(number);
}
