/** A problem the person at the keyboard can act on: its message is one plain sentence, printed without a stack. */
export class PlainProblem extends Error {
  override readonly name = 'PlainProblem';
}

/** The `code` of a Node system error (`EACCES`, `ENOENT`, …), when there is one. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
