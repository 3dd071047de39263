import { addDays, type Day } from '#libs/common';
import type { JudgedMatch } from './judge-match.js';

/** A second partner of the same kind adds less than the first. */
const KIND_KNOWN = 0.93;
/** Somebody who has just joined is news, and looks for partners. */
const JUST_JOINED = 1.04;
/** So long somebody is new. */
const NEW_FOR_DAYS = 30;

/** What decides how new a match is to the viewer. */
export interface Surprise {
  /** Kinds of business that the viewer works with, or has an open proposal with. */
  readonly knownKinds: ReadonlySet<string>;
  /** The viewer's day. */
  readonly day: Day;
}

/** From 0.93 (a kind one has a partner of) over 1 to 1.04 (somebody who joined in the last thirty days). */
export function novelty(
  { them, pair }: Pick<JudgedMatch, 'them' | 'pair'>,
  { knownKinds, day }: Surprise,
): number {
  const isNew = them.joinedAt !== null && them.joinedAt.toISOString() > addDays(day, -NEW_FOR_DAYS);
  return (knownKinds.has(pair.theirs.key) ? KIND_KNOWN : 1) * (isNew ? JUST_JOINED : 1);
}

/** The same matches, what is new to the viewer counting a little more. The worths to both sides, which are told, stay. */
export const preferNew = (judged: readonly JudgedMatch[], surprise: Surprise): JudgedMatch[] =>
  judged.map((match) => {
    const part = novelty(match, surprise);
    return part === 1 ? match : { ...match, score: match.score * part };
  });
