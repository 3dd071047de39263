import type { MatchChange } from '../what-if/match-change.js';
import type { ProfileGain, ProfileLoss } from '../what-if/profile-edit.js';
import { isLifting, type ProfileStep } from '../what-if/profile-steps.js';
import type { ChangeVoice } from './change-voice.js';
import { englishChanges } from './english-changes.js';
import { germanChanges } from './german-changes.js';
import type { MatchLocale } from './voice.js';

const voices: Readonly<Record<MatchLocale, ChangeVoice>> = { en: englishChanges, de: germanChanges };

/** What would lift a match, in a sentence or two. `yourKind` is several of your kind: "florists". */
export const tellLift = (change: MatchChange<ProfileGain>, yourKind: string, locale: MatchLocale): string =>
  voices[locale].gain(change.edit, yourKind) + voices[locale].rises(change);

/** What a match rests on most, in a sentence. */
export const tellSink = (change: MatchChange<ProfileLoss>, locale: MatchLocale): string =>
  voices[locale].loss(change.edit) + voices[locale].falls(change);

/** What to add next and what it would do; `example` is the name of the match it does most for. */
export function tellStep(
  step: ProfileStep,
  yourKind: string,
  example: string | null,
  locale: MatchLocale,
): string {
  const voice = voices[locale];
  return voice.gain(step.edit, yourKind) + (isLifting(step) ? voice.step(step, example) : voice.fills(step));
}
