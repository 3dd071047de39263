import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '#libs/identity';
import { BlocksRepository } from './blocks.repository.js';
import { BusinessBlock } from './business-block.entity.js';
import { Business } from './business.entity.js';
import { BusinessSearchRepository } from './business-search.repository.js';
import { BusinessesRepository } from './businesses.repository.js';
import { Channel } from './channel.entity.js';
import { ChannelsRepository } from './channels.repository.js';
import { ImportRejection } from './imports/import-rejection.entity.js';
import { ImportRun } from './imports/import-run.entity.js';
import { ImportRunsRepository } from './imports/import-runs.repository.js';
import { ListingsRepository } from './imports/listings.repository.js';
import { Offering } from './offering.entity.js';
import { OfferingsRepository } from './offerings.repository.js';
import { BlockBusiness } from './use-cases/block-business.js';
import { ClaimBusiness } from './use-cases/claim-business.js';
import { CloseBusiness } from './use-cases/close-business.js';
import { CreateBusiness } from './use-cases/create-business.js';
import { DescribeBusiness } from './use-cases/describe-business.js';
import { ImportListings } from './use-cases/import-listings.js';
import { ListAudiences } from './use-cases/list-audiences.js';
import { ListBlockedBusinesses } from './use-cases/list-blocked-businesses.js';
import { ListCategories } from './use-cases/list-categories.js';
import { ReopenBusiness } from './use-cases/reopen-business.js';
import { SearchBusinesses } from './use-cases/search-businesses.js';
import { SettleClosing } from './use-cases/settle-closing.js';
import { UnblockBusiness } from './use-cases/unblock-business.js';

const repositories = [BusinessesRepository, BlocksRepository, OfferingsRepository, ChannelsRepository];
const useCases = [
  BlockBusiness,
  ClaimBusiness,
  CloseBusiness,
  CreateBusiness,
  DescribeBusiness,
  ImportListings,
  ListAudiences,
  ListBlockedBusinesses,
  ListCategories,
  ReopenBusiness,
  SearchBusinesses,
  UnblockBusiness,
];

/** Businesses: what they are, what they sell, where they can show a partner, and how listings come in. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Business, BusinessBlock, Offering, Channel, ImportRun, ImportRejection]),
    IdentityModule,
  ],
  providers: [
    ...repositories,
    BusinessSearchRepository,
    ImportRunsRepository,
    ListingsRepository,
    SettleClosing,
    ...useCases,
  ],
  exports: [...repositories, ...useCases],
})
export class DirectoryModule {}
