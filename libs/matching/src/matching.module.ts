import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DirectoryModule } from '#libs/directory';
import { CandidatesRepository } from './candidates.repository.js';
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
import { ListTemplates } from './use-cases/list-templates.js';
import { LookAtMatch } from './use-cases/look-at-match.js';
import { NoteShownMatches } from './use-cases/note-shown-matches.js';
import { RestoreMatch } from './use-cases/restore-match.js';
import { RestoreTemplate } from './use-cases/restore-template.js';
import { ReviewProfile } from './use-cases/review-profile.js';
import { SaveMatch } from './use-cases/save-match.js';
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
  ListTemplates,
  LookAtMatch,
  NoteShownMatches,
  RestoreMatch,
  RestoreTemplate,
  ReviewProfile,
  SaveMatch,
  UnsaveMatch,
];

/** Who goes well with whom, why, and what to do together first. */
@Module({
  imports: [
    TypeOrmModule.forFeature([MatchExposure, MatchMark, SavedSearch, SavedSearchFind, Template]),
    DirectoryModule,
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
    ...useCases,
  ],
  exports: [SavedSearchesRepository, TemplatesRepository, ...useCases],
})
export class MatchingModule {}
