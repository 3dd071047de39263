import { Refusal, type Problem } from './refusal.js';

/** Collects everything wrong with an input, so that a person hears it all at once. */
export class Checks {
  private readonly problems: Problem[] = [];

  /** Text that must be there, trimmed, with at most `max` characters. Returns the trimmed text. */
  text(value: string | null | undefined, label: string, field: readonly string[], max: number): string {
    const text = (value ?? '').trim();
    if (text === '') this.add('REQUIRED', `${label} is missing.`, field);
    else this.length(text, label, field, max);
    return text;
  }

  /** Text that may be left out. Returns the trimmed text, or null when there is none. */
  optionalText(
    value: string | null | undefined,
    label: string,
    field: readonly string[],
    max: number,
  ): string | null {
    const text = (value ?? '').trim();
    if (text === '') return null;
    this.length(text, label, field, max);
    return text;
  }

  /** A number within bounds, both included. */
  within(value: number, label: string, field: readonly string[], low: number, high: number): number {
    if (!(value >= low && value <= high))
      this.add('INVALID', `${label} must be between ${low} and ${high}.`, field);
    return value;
  }

  that(holds: boolean, code: Problem['code'], message: string, field: readonly string[]): void {
    if (!holds) this.add(code, message, field);
  }

  /** Throws one refusal with every problem found. */
  done(): void {
    if (this.problems.length > 0) throw new Refusal(this.problems);
  }

  private length(text: string, label: string, field: readonly string[], max: number): void {
    if ([...text].length > max)
      this.add('TOO_LONG', `${label} is too long: at most ${max} characters.`, field);
  }

  private add(code: Problem['code'], message: string, field: readonly string[]): void {
    this.problems.push({ code, message, field });
  }
}
