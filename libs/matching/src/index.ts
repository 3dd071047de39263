export {
  complement,
  judge,
  collect,
  scoreOf,
  worth,
  type Complement,
  type Judgement,
} from './theory/complement.js';
export {
  categoryComplement,
  complementaryCategories,
  competes,
  type ComplementaryCategory,
} from './theory/category-matrix.js';
export {
  reasonId,
  type AudienceReason,
  type CircleReason,
  type CustomReason,
  type Evidence,
  type FootfallReason,
  type HostingReason,
  type MomentReason,
  type ReasonKind,
  type ReasonSeed,
  type SequenceReason,
  type SupplyReason,
} from './theory/reasons.js';
export type { Match, MatchFilter, MatchReason, MatchShow, NearFilter } from './match.js';
export { MATCH_SHOWS } from './match.js';
export { maySeeMatches, type SeatHolder } from './match.policy.js';
export { DISMISS_REASONS, MatchMark, type DismissReason } from './match-mark.entity.js';
export { MatchingModule } from './matching.module.js';
export type { Play, PlayPromise, PlayTerms } from './plays/play.js';
export type { Fit } from './ranking/judge-match.js';
export type { WeighedReason } from './ranking/reason.js';
export { DismissMatch } from './use-cases/dismiss-match.js';
export { FindMatches, type MatchesRequest } from './use-cases/find-matches.js';
export { LookAtMatch } from './use-cases/look-at-match.js';
export { RestoreMatch } from './use-cases/restore-match.js';
export { SaveMatch } from './use-cases/save-match.js';
export { UnsaveMatch } from './use-cases/unsave-match.js';
export type { MatchLocale } from './wording/voice.js';
