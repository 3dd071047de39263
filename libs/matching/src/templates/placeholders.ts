import type { MatchLocale } from '../wording/voice.js';
import type { PlayNames, PlayWording, PlayWords } from '../plays/play.js';

/** The names an operator may write into a template in curly brackets; they are filled in from both profiles. */
export const PLACEHOLDERS = [
  'you',
  'them',
  'yourNeed',
  'theirNeed',
  'yourReach',
  'theirReach',
  'yourOffering',
  'theirOffering',
] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

const isPlaceholder = (name: string): name is Placeholder => PLACEHOLDERS.some((one) => one === name);

const ALLOWED = PLACEHOLDERS.map((name) => `{${name}}`).join(', ');

/** What is wrong with the curly brackets of a text, as a sentence that says what to do; null when they are sound. */
export function placeholderProblem(text: string): string | null {
  const unknown = [...text.matchAll(/\{([^{}]*)\}/g)].find(([, name]) => !isPlaceholder(name ?? ''));
  if (unknown) return `${unknown[0]} is not known. Use one of ${ALLOWED}.`;
  if (/[{}]/.test(text.replace(/\{[^{}]*\}/g, '')))
    return 'A curly bracket is open. Write a name between two of them, such as {them}.';
  return null;
}

/** The words of an operator's template as a play's: each placeholder becomes what the profiles say, or the nearest to it. */
export const wordingOf =
  (texts: PlayWords, locale: MatchLocale): PlayWording =>
  (names) => {
    const values = valuesOf(names, locale);
    const fill = (text: string): string =>
      text.replace(/\{([^{}]*)\}/g, (whole, name: string) => (isPlaceholder(name) ? values[name] : whole));
    return {
      title: fill(texts.title),
      text: fill(texts.text),
      theyGet: fill(texts.theyGet),
      youGet: fill(texts.youGet),
      yourPromise: fill(texts.yourPromise),
      theirPromise: fill(texts.theirPromise),
    };
  };

const valuesOf = (names: PlayNames, locale: MatchLocale): Readonly<Record<Placeholder, string>> => ({
  you: names.you,
  them: names.them,
  yourNeed: names.yourNeed,
  theirNeed: names.theirNeed,
  yourReach: names.yourReach ?? (locale === 'de' ? 'unsere Kunden' : 'our customers'),
  theirReach: names.theirReach ?? (locale === 'de' ? 'Ihre Kunden' : 'your customers'),
  yourOffering: names.yourOffering ?? names.yourNeed,
  theirOffering: names.theirOffering ?? names.theirNeed,
});
