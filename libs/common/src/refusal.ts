/** Codes of what a person can put right. The same list is the GraphQL enum `UserErrorCode`. */
export const REFUSAL_CODES = [
  'REQUIRED',
  'TOO_LONG',
  'INVALID',
  'NOT_FOUND',
  'NOT_ALLOWED',
  'TAKEN',
  'CONFLICT',
  'STALE_VERSION',
  'EXPIRED',
  'ALREADY_DECIDED',
  'ATTENTION_FULL',
  'BLOCKED',
  'RATE_LIMITED',
  'SUPPRESSED_ADDRESS',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** One thing wrong: which field (path inside the input), what, and what to do, in plain words. */
export interface Problem {
  readonly code: RefusalCode;
  readonly message: string;
  readonly field?: readonly string[];
}

/**
 * An expected failure. Use cases throw it; the transaction rolls back; the API answers it as `userErrors`
 * and the command line prints it. Anything else that is thrown is a surprise and is logged.
 */
export class Refusal extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[] | Problem) {
    const list = 'code' in problems ? [problems] : problems;
    super(list.map((problem) => problem.message).join(' '));
    this.name = 'Refusal';
    this.problems = list;
  }

  /** Missing and forbidden look alike, so that ids cannot be probed. */
  static notFound(what: string, field?: readonly string[]): Refusal {
    return new Refusal({ code: 'NOT_FOUND', message: `We could not find this ${what}.`, field });
  }

  static of(code: RefusalCode, message: string, ...field: string[]): Refusal {
    return new Refusal({ code, message, field: field.length ? field : undefined });
  }

  has(code: RefusalCode): boolean {
    return this.problems.some((problem) => problem.code === code);
  }
}
