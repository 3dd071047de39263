import { Module } from '@nestjs/common';
import { DirectoryModule } from '#libs/directory';
import { MatchingModule } from '#libs/matching';
import { PartnershipsModule } from '#libs/partnerships';
import { DirectoryApiModule } from '../directory/directory.module.js';
import { BusinessMatchesResolver } from './business-matches.resolver.js';
import { BusinessFindResolver, FoundBusinessResolver } from './find.resolver.js';
import { EngagedWith } from './engaged-with.js';
import { KnowledgeResolver } from './knowledge.resolver.js';
import { MatchChangesLoader } from './match-changes.loader.js';
import {
  MatchChangeResolver,
  MatchChangesResolver,
  ProfileStepExampleResolver,
  ProfileStepResolver,
  ProfileStepsResolver,
} from './match-changes.resolver.js';
import { MatchMutations } from './match.mutations.js';
import { MatchResolver } from './match.resolver.js';
import { SavedSearchResolver } from './saved-search.resolver.js';
import { TemplatesResolver } from './templates.resolver.js';

/** Matches with reasons, and what to do with them. */
@Module({
  imports: [DirectoryModule, DirectoryApiModule, MatchingModule, PartnershipsModule],
  providers: [
    BusinessFindResolver,
    BusinessMatchesResolver,
    EngagedWith,
    FoundBusinessResolver,
    KnowledgeResolver,
    MatchChangeResolver,
    MatchChangesLoader,
    MatchChangesResolver,
    MatchMutations,
    MatchResolver,
    ProfileStepExampleResolver,
    ProfileStepResolver,
    ProfileStepsResolver,
    SavedSearchResolver,
    TemplatesResolver,
  ],
})
export class MatchingApiModule {}
