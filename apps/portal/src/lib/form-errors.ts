import type { UserError } from './graphql/use-act.js';

/** The message that belongs to one field of a form, if there is one. */
export function errorFor(errors: UserError[], field: string): string | undefined {
  return errors.find((error) => error.field?.at(-1) === field)?.message;
}

/** The lines of an error summary; each leads to its field when the form has it. */
export function summaryOf(errors: UserError[], fieldIds: Record<string, string>) {
  return errors.map((error) => ({
    message: error.message,
    fieldId: fieldIds[error.field?.at(-1) ?? ''],
  }));
}

/** An error the portal found by itself, before asking the API. */
export function missing(field: string, message: string): UserError {
  return { field: [field], message, code: 'REQUIRED' };
}
