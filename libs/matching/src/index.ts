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
  partnerLikelihood,
  competes,
  workOutAllPairs,
  type ComplementaryCategory,
} from './theory/category-matrix.js';
export { knownComplements } from './theory/known-complements.data.js';
export { knownRivals } from './theory/known-rivals.data.js';
export { overlapOf, type Overlap } from './theory/need-overlap.js';
export {
  reasonId,
  type AudienceReason,
  type CircleReason,
  type CustomReason,
  type Evidence,
  type FootfallReason,
  type HostingReason,
  type KinReason,
  type MomentReason,
  type ReasonKind,
  type ReasonSeed,
  type ReferralReason,
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
export type { PlayTemplate } from './plays/play.js';
export type { Facet, Facets } from './search/facets.js';
export type { Area, FoundNeighbour, NeighbourFilter } from './search/neighbour-search.js';
export { effortOf, isGain, partOf, type ProfileEdit } from './what-if/profile-edit.js';
export type { Stand } from './what-if/stand.js';
export { Template } from './template.entity.js';
export { TemplatesRepository } from './templates.repository.js';
export { PLACEHOLDERS } from './templates/placeholders.js';
export type { TemplateInput } from './templates/template-input.js';
export { AddTemplate } from './use-cases/add-template.js';
export { ArchiveTemplate } from './use-cases/archive-template.js';
export { ChangeTemplate } from './use-cases/change-template.js';
export { DismissMatch } from './use-cases/dismiss-match.js';
export { FillTemplates, type FilledTemplate } from './use-cases/fill-templates.js';
export {
  ExplainKinds,
  type ExplainedKinds,
  type LearntOfKinds,
  type NeighbouringKind,
} from './use-cases/explain-kinds.js';
export {
  ExplainChanges,
  type ChangesRequest,
  type MatchChanges,
  type ToldChange,
} from './use-cases/explain-changes.js';
export { ExplainStanding } from './use-cases/explain-standing.js';
export { STANDINGS, type Standing, type StandingKind } from './standing.js';
export { FindMatches, type MatchesRequest } from './use-cases/find-matches.js';
export { FindNeighbours, type FoundNeighbours, type NeighboursRequest } from './use-cases/find-neighbours.js';
export { LearnFromHistory, type HistoryProgress } from './use-cases/learn-from-history.js';
export { LearnFromPairs } from './use-cases/learn-from-pairs.js';
export { SettleBeliefs } from './use-cases/settle-beliefs.js';
export { ListTemplates } from './use-cases/list-templates.js';
export { LookAtMatch } from './use-cases/look-at-match.js';
export { NoteShownMatches } from './use-cases/note-shown-matches.js';
export { RestoreMatch } from './use-cases/restore-match.js';
export { RestoreTemplate } from './use-cases/restore-template.js';
export { ReviewProfile, type ToldStep } from './use-cases/review-profile.js';
export { SaveMatch } from './use-cases/save-match.js';
export { UnsaveMatch } from './use-cases/unsave-match.js';
export type { MatchLocale } from './wording/voice.js';
export { SavedSearch } from './saved-search.entity.js';
export { SavedSearchesRepository, type UntoldFind } from './saved-searches.repository.js';
export { DeleteSavedSearch } from './use-cases/delete-saved-search.js';
export { ListSavedSearches } from './use-cases/list-saved-searches.js';
export { SaveSearch, type SaveSearchInput } from './use-cases/save-search.js';
