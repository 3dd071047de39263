import { Module } from '@nestjs/common';
import { DirectoryModule } from '#libs/directory';
import { IdentityModule } from '#libs/identity';
import { BusinessLoader, ChannelsLoader, OfferingsLoader } from './business.loader.js';
import { BusinessMutations } from './business.mutations.js';
import { BusinessResolver } from './business.resolver.js';
import { CategoryResolver } from './category.resolver.js';

const loaders = [BusinessLoader, ChannelsLoader, OfferingsLoader];

/** Finding, making, claiming and describing businesses. */
@Module({
  imports: [DirectoryModule, IdentityModule],
  providers: [...loaders, BusinessResolver, BusinessMutations, CategoryResolver],
  exports: loaders,
})
export class DirectoryApiModule {}
