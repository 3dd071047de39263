import { Module } from '@nestjs/common';
import { DirectoryModule } from '#libs/directory';
import { IdentityModule } from '#libs/identity';
import { AudienceResolver } from './audience.resolver.js';
import { BlockMutations } from './block.mutations.js';
import { BusinessOwnResolver } from './business-own.resolver.js';
import { BlockedByViewerLoader, BusinessLoader, ChannelsLoader, OfferingsLoader } from './business.loader.js';
import { BusinessMutations } from './business.mutations.js';
import { BusinessResolver } from './business.resolver.js';
import { CategoryResolver } from './category.resolver.js';

const loaders = [BusinessLoader, ChannelsLoader, OfferingsLoader];

/** Finding, making, claiming, describing, blocking and closing businesses. */
@Module({
  imports: [DirectoryModule, IdentityModule],
  providers: [
    ...loaders,
    AudienceResolver,
    BlockedByViewerLoader,
    BlockMutations,
    BusinessMutations,
    BusinessOwnResolver,
    BusinessResolver,
    CategoryResolver,
  ],
  exports: loaders,
})
export class DirectoryApiModule {}
