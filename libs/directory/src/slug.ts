import { plain } from './taxonomy/words.js';

const MAX = 60;

/** A text as a piece of an address on the web: lower case, words joined with hyphens; `business` when nothing is left. */
export function slugOf(text: string): string {
  const words = plain(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const short = words.length <= MAX ? words : words.slice(0, MAX).replace(/-[^-]*$/, '');
  return short || 'business';
}

/** Slugs to try for a new business, the plainest first; endless, so that one is always free. */
export function* slugCandidates(name: string, locality: string): Generator<string, never> {
  yield slugOf(name);
  const placed = slugOf(`${name} ${locality}`);
  yield placed;
  for (let number = 2; ; number++) yield `${placed}-${number}`;
}
