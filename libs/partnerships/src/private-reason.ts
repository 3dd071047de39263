import { Checks } from '#libs/common';

/** The longest reason that can be noted, in characters. */
const LONGEST_REASON = 1_000;

/** A reason as it is kept for the side that gives it; null when nothing was said. */
export function privateReason(text: string | null | undefined): string | null {
  const checks = new Checks();
  const reason = checks.optionalText(text, 'The reason', ['reason'], LONGEST_REASON);
  checks.done();
  return reason;
}
