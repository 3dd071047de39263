import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DirectoryModule } from '#libs/directory';
import { CandidatesRepository } from './candidates.repository.js';
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
import { SaveMatch } from './use-cases/save-match.js';
import { UnsaveMatch } from './use-cases/unsave-match.js';

const useCases = [
  ExplainKinds,
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
  SaveMatch,
  UnsaveMatch,
];

/** Who goes well with whom, why, and what to do together first. */
@Module({
  imports: [TypeOrmModule.forFeature([MatchExposure, MatchMark, Template]), DirectoryModule],
  providers: [
    CandidatesRepository,
    MatchExposuresRepository,
    MatchMarksRepository,
    Matchmaker,
    NeighboursRepository,
    NeverMatched,
    TemplatesRepository,
    ...useCases,
  ],
  exports: [TemplatesRepository, ...useCases],
})
export class MatchingModule {}
