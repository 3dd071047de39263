import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DirectoryModule } from '#libs/directory';
import { PartnershipsModule } from '#libs/partnerships';
import { CandidatesRepository } from './candidates.repository.js';
import { LearnAgainWhenBusinessDescribed } from './handlers/learn-again-when-business-described.js';
import { LearnWhenMatchMarked } from './handlers/learn-when-match-marked.js';
import { LearnWhenPartnershipStarted } from './handlers/learn-when-partnership-started.js';
import { LearnWhenPromiseChanged } from './handlers/learn-when-promise-changed.js';
import { LearnWhenProposalDeclined } from './handlers/learn-when-proposal-declined.js';
import { LearnWhenProposalExpired } from './handlers/learn-when-proposal-expired.js';
import { LearnWhenRedemptionBooked } from './handlers/learn-when-redemption-booked.js';
import { NoteNeighbourWhenBusinessClaimed } from './handlers/note-neighbour-when-business-claimed.js';
import { NoteNeighbourWhenBusinessCreated } from './handlers/note-neighbour-when-business-created.js';
import { NoteNeighbourWhenBusinessDescribed } from './handlers/note-neighbour-when-business-described.js';
import { SavedSearch, SavedSearchFind } from './saved-search.entity.js';
import { SavedSearchesRepository } from './saved-searches.repository.js';
import { SavedNeighbours } from './search/saved-neighbours.js';
import { DeleteSavedSearch } from './use-cases/delete-saved-search.js';
import { ListSavedSearches } from './use-cases/list-saved-searches.js';
import { NoteNeighbour } from './use-cases/note-neighbour.js';
import { SaveSearch } from './use-cases/save-search.js';
import { BeliefsRepository } from './learning/beliefs.repository.js';
import { LearningProgress } from './learning/learning-progress.entity.js';
import { LearntAnswers } from './learning/learnt-answers.entity.js';
import { LearntKinds } from './learning/learnt-kinds.entity.js';
import { LearntUsual } from './learning/learnt-usual.entity.js';
import { MatchOutcome } from './learning/match-outcome.entity.js';
import { OutcomesRepository } from './learning/outcomes.repository.js';
import { MatchExposure } from './match-exposure.entity.js';
import { MatchExposuresRepository } from './match-exposures.repository.js';
import { MatchMark } from './match-mark.entity.js';
import { MatchMarksRepository } from './match-marks.repository.js';
import { Matchmaker } from './matchmaker.js';
import { NeighboursRepository } from './search/neighbours.repository.js';
import { NeverMatched } from './never-matched.js';
import { Template } from './template.entity.js';
import { TemplatesRepository } from './templates.repository.js';
import { AddTemplate } from './use-cases/add-template.js';
import { ArchiveTemplate } from './use-cases/archive-template.js';
import { ChangeTemplate } from './use-cases/change-template.js';
import { DismissMatch } from './use-cases/dismiss-match.js';
import { ExplainChanges } from './use-cases/explain-changes.js';
import { ExplainStanding } from './use-cases/explain-standing.js';
import { FillTemplates } from './use-cases/fill-templates.js';
import { ExplainKinds } from './use-cases/explain-kinds.js';
import { FindMatches } from './use-cases/find-matches.js';
import { FindNeighbours } from './use-cases/find-neighbours.js';
import { ForgetExposures } from './use-cases/forget-exposures.js';
import { KeepLearning } from './use-cases/keep-learning.js';
import { LearnFromHistory } from './use-cases/learn-from-history.js';
import { LearnFromPairs } from './use-cases/learn-from-pairs.js';
import { ListTemplates } from './use-cases/list-templates.js';
import { LookAtMatch } from './use-cases/look-at-match.js';
import { NoteShownMatches } from './use-cases/note-shown-matches.js';
import { RestoreMatch } from './use-cases/restore-match.js';
import { RestoreTemplate } from './use-cases/restore-template.js';
import { ReviewProfile } from './use-cases/review-profile.js';
import { SaveMatch } from './use-cases/save-match.js';
import { SettleBeliefs } from './use-cases/settle-beliefs.js';
import { SumUpOutcomes } from './use-cases/sum-up-outcomes.js';
import { UnsaveMatch } from './use-cases/unsave-match.js';
import { WhatIf } from './what-if/what-if.js';

const useCases = [
  DeleteSavedSearch,
  ListSavedSearches,
  SaveSearch,
  ExplainKinds,
  ExplainChanges,
  ExplainStanding,
  AddTemplate,
  ArchiveTemplate,
  ChangeTemplate,
  DismissMatch,
  FillTemplates,
  FindMatches,
  FindNeighbours,
  ForgetExposures,
  LearnFromHistory,
  LearnFromPairs,
  ListTemplates,
  LookAtMatch,
  NoteShownMatches,
  RestoreMatch,
  RestoreTemplate,
  ReviewProfile,
  SaveMatch,
  SettleBeliefs,
  UnsaveMatch,
];
const learning = [
  BeliefsRepository,
  KeepLearning,
  LearnAgainWhenBusinessDescribed,
  LearnWhenMatchMarked,
  LearnWhenPartnershipStarted,
  LearnWhenPromiseChanged,
  LearnWhenProposalDeclined,
  LearnWhenProposalExpired,
  LearnWhenRedemptionBooked,
  OutcomesRepository,
  SumUpOutcomes,
];

/** Who goes well with whom, why, and what to do together first. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      LearningProgress,
      LearntAnswers,
      LearntKinds,
      LearntUsual,
      MatchExposure,
      MatchMark,
      MatchOutcome,
      SavedSearch,
      SavedSearchFind,
      Template,
    ]),
    DirectoryModule,
    PartnershipsModule,
  ],
  providers: [
    CandidatesRepository,
    MatchExposuresRepository,
    MatchMarksRepository,
    Matchmaker,
    NeighboursRepository,
    NeverMatched,
    NoteNeighbour,
    NoteNeighbourWhenBusinessClaimed,
    NoteNeighbourWhenBusinessCreated,
    NoteNeighbourWhenBusinessDescribed,
    SavedNeighbours,
    SavedSearchesRepository,
    TemplatesRepository,
    WhatIf,
    ...learning,
    ...useCases,
  ],
  exports: [SavedSearchesRepository, TemplatesRepository, ...useCases],
})
export class MatchingModule {}
