import type { MatchChange } from '../what-if/match-change.js';
import type { ProfileGain, ProfileLoss } from '../what-if/profile-edit.js';
import type { ProfileStep } from '../what-if/profile-steps.js';

/** One language in which changes of a profile are told. A sentence is a beginning, up to the comma, and what follows from it. */
export interface ChangeVoice {
  /** What to say or do, and what is supposed where it is not known. */
  readonly gain: (gain: ProfileGain, yourKind: string) => string;
  /** What would be gone. */
  readonly loss: (loss: ProfileLoss) => string;
  /** What would become of one match that rises. */
  readonly rises: (change: MatchChange) => string;
  /** What would become of one match that falls. */
  readonly falls: (change: MatchChange) => string;
  /** What filling an empty part of the profile is good for where no match changes by it. */
  readonly fills: (step: ProfileStep) => string;
  /** What would become of the first matches; with the name of the one it does most for. */
  readonly step: (step: ProfileStep, example: string | null) => string;
}
