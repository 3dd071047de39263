import { Module } from '@nestjs/common';
import { ConversationsModule } from '#libs/conversations';
import { DirectoryModule } from '#libs/directory';
import { IdentityModule } from '#libs/identity';
import { MatchingModule } from '#libs/matching';
import { PartnershipsModule } from '#libs/partnerships';
import { DemoTownRepository } from './demo-town.repository.js';
import { SeedDemoTown } from './use-cases/seed-demo-town.js';

/** The invented town, planted into an installation that wants to be shown. */
@Module({
  imports: [ConversationsModule, DirectoryModule, IdentityModule, MatchingModule, PartnershipsModule],
  providers: [DemoTownRepository, SeedDemoTown],
  exports: [SeedDemoTown],
})
export class DemoTownModule {}
