import { Module } from '@nestjs/common';
import { DirectoryModule } from '#libs/directory';
import { MatchingModule } from '#libs/matching';
import { PartnershipsModule } from '#libs/partnerships';
import { DirectoryApiModule } from '../directory/directory.module.js';
import { BusinessMatchesResolver } from './business-matches.resolver.js';
import { BusinessFindResolver, FoundBusinessResolver } from './find.resolver.js';
import { KnowledgeResolver } from './knowledge.resolver.js';
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
    FoundBusinessResolver,
    KnowledgeResolver,
    MatchMutations,
    MatchResolver,
    SavedSearchResolver,
    TemplatesResolver,
  ],
})
export class MatchingApiModule {}
