import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DirectoryModule } from '#libs/directory';
import { CandidatesRepository } from './candidates.repository.js';
import { MatchMark } from './match-mark.entity.js';
import { MatchMarksRepository } from './match-marks.repository.js';
import { Matchmaker } from './matchmaker.js';
import { DismissMatch } from './use-cases/dismiss-match.js';
import { FindMatches } from './use-cases/find-matches.js';
import { LookAtMatch } from './use-cases/look-at-match.js';
import { RestoreMatch } from './use-cases/restore-match.js';
import { SaveMatch } from './use-cases/save-match.js';
import { UnsaveMatch } from './use-cases/unsave-match.js';

const useCases = [FindMatches, LookAtMatch, SaveMatch, UnsaveMatch, DismissMatch, RestoreMatch];

/** Who goes well with whom, why, and what to do together first. */
@Module({
  imports: [TypeOrmModule.forFeature([MatchMark]), DirectoryModule],
  providers: [CandidatesRepository, MatchMarksRepository, Matchmaker, ...useCases],
  exports: [...useCases],
})
export class MatchingModule {}
