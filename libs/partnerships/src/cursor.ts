import { decodeCursor, isId, Refusal } from '#libs/common';

const foreign = () =>
  Refusal.of('INVALID', 'This cursor is not one of ours. Start again from the first page.', 'after');

/** A moment that a database understands too: of a year with four digits. */
function moment(part: unknown): Date {
  const at = new Date(String(part));
  if (Number.isNaN(at.getTime()) || !/^\d{4}-/.test(at.toISOString())) throw foreign();
  return at;
}

/** The moment and id a list goes on from. */
export function momentCursor(after: string): { at: string; id: string } {
  const [at, id] = decodeCursor(after, 2);
  if (!isId(String(id))) throw foreign();
  return { at: moment(at).toISOString(), id: String(id) };
}

/** Where a list of proposals goes on from, and the moment it began. */
export function turnCursor(after: string): { began: Date; group: number; near: number; id: string } {
  const [began, group, near, id] = decodeCursor(after, 4);
  if (![0, 1, 2].includes(Number(group)) || !Number.isFinite(near) || !isId(String(id))) throw foreign();
  return { began: moment(began), group: Number(group), near: Number(near), id: String(id) };
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
