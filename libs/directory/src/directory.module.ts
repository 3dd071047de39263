import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '#libs/identity';
import { Business } from './business.entity.js';
import { BusinessesRepository } from './businesses.repository.js';
import { Channel } from './channel.entity.js';
import { ChannelsRepository } from './channels.repository.js';
import { ImportRejection } from './imports/import-rejection.entity.js';
import { ImportRun } from './imports/import-run.entity.js';
import { Offering } from './offering.entity.js';
import { OfferingsRepository } from './offerings.repository.js';

const repositories = [BusinessesRepository, OfferingsRepository, ChannelsRepository];

/** Businesses: what they are, what they sell, where they can show a partner, and how listings come in. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Business, Offering, Channel, ImportRun, ImportRejection]),
    IdentityModule,
  ],
  providers: [...repositories],
  exports: [...repositories],
})
export class DirectoryModule {}
