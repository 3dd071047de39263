import { Module } from '@nestjs/common';
import { IdentityModule } from '#libs/identity';
import { PartnershipsModule } from '#libs/partnerships';
import { DirectoryApiModule } from '../directory/directory.module.js';
import { AdviceResolver, VersionAdviceResolver } from './advice.resolver.js';
import { VersionAdviceLoader } from './advice.loader.js';
import { BalanceLoader, BusinessTotalsLoader, LedgerLoader } from './balance.loader.js';
import { BalanceMutations } from './balance.mutations.js';
import { BusinessBalanceResolver, PartnershipBalanceResolver } from './balance.resolver.js';
import { BusinessPartnershipsResolver } from './business-partnerships.resolver.js';
import { CatchUpsLoader } from './catch-up.loader.js';
import { CatchUpMutations } from './catch-up.mutations.js';
import {
  BusinessCatchUpsResolver,
  CatchUpResolver,
  GuestCatchUpsResolver,
  PartnershipCatchUpsResolver,
} from './catch-up.resolver.js';
import { GuestBalanceResolver } from './guest-balance.resolver.js';
import { GuestBusinessResolver, GuestProposalResolver } from './guest.resolver.js';
import { PartnershipLifeResolver } from './partnership-life.resolver.js';
import { OpenChangeLoader, PartnershipHistoryLoader, VersionsInForceLoader } from './partnership.loader.js';
import { PartnershipMutations } from './partnership.mutations.js';
import { PartnershipEventResolver, PartnershipVersionResolver } from './partnership-parts.resolver.js';
import {
  ExclusivityResolver,
  ProposalEventResolver,
  ProposalVersionResolver,
} from './proposal-parts.resolver.js';
import { PartnershipResolver } from './partnership.resolver.js';
import { PartnershipSubscriptions } from './partnership.subscriptions.js';
import { BusinessDueResolver } from './business-due.resolver.js';
import { PromisePhotosController } from './promise-photos.controller.js';
import {
  EvidenceLoader,
  PartnershipLoader,
  PromiseHistoryLoader,
  PromisesLoader,
  PromiseRecordLoader,
} from './promise.loader.js';
import { BusinessPromisesKeptResolver, PromiseRecordResolver } from './promise-record.resolver.js';
import { PromiseMutations } from './promise.mutations.js';
import { EvidenceResolver, PromiseEventResolver, PromiseResolver } from './promise.resolver.js';
import {
  AwaitedLoader,
  CurrentVersionLoader,
  HistoryLoader,
  OpenIncomingLoader,
  PartnershipOfProposalLoader,
  QueuePlaceLoader,
  ProposalLoader,
  TermsBeforeLoader,
  VersionLoader,
  VersionsLoader,
} from './proposal.loader.js';
import { ProposalMutations } from './proposal.mutations.js';
import { CalendarController } from './calendar.controller.js';
import { CalendarResolver } from './calendar.resolver.js';
import { RecordsController } from './records.controller.js';
import { ProposalResolver } from './proposal.resolver.js';
import { ProposalSubscriptions } from './proposal.subscriptions.js';
import { VersionEstimate } from './version-estimate.js';

/** Proposals, decided with an account or through the link in a mail, and the partnerships they become. */
@Module({
  imports: [PartnershipsModule, IdentityModule, DirectoryApiModule],
  controllers: [PromisePhotosController, RecordsController, CalendarController],
  providers: [
    AdviceResolver,
    VersionAdviceLoader,
    VersionEstimate,
    VersionAdviceResolver,
    BalanceLoader,
    BalanceMutations,
    BusinessBalanceResolver,
    BusinessTotalsLoader,
    LedgerLoader,
    PartnershipBalanceResolver,
    PartnershipSubscriptions,
    EvidenceLoader,
    PartnershipLoader,
    PromiseHistoryLoader,
    PromiseRecordLoader,
    BusinessPromisesKeptResolver,
    PromiseRecordResolver,
    BusinessDueResolver,
    EvidenceResolver,
    PromiseEventResolver,
    PromiseMutations,
    AwaitedLoader,
    CurrentVersionLoader,
    HistoryLoader,
    OpenIncomingLoader,
    PartnershipOfProposalLoader,
    PromisesLoader,
    QueuePlaceLoader,
    ProposalLoader,
    TermsBeforeLoader,
    VersionLoader,
    VersionsLoader,
    BusinessPartnershipsResolver,
    ExclusivityResolver,
    GuestBalanceResolver,
    GuestBusinessResolver,
    GuestProposalResolver,
    BusinessCatchUpsResolver,
    CalendarResolver,
    CatchUpMutations,
    CatchUpResolver,
    CatchUpsLoader,
    GuestCatchUpsResolver,
    PartnershipCatchUpsResolver,
    OpenChangeLoader,
    PartnershipEventResolver,
    PartnershipHistoryLoader,
    PartnershipLifeResolver,
    PartnershipMutations,
    PartnershipResolver,
    PartnershipVersionResolver,
    VersionsInForceLoader,
    PromiseResolver,
    ProposalEventResolver,
    ProposalMutations,
    ProposalResolver,
    ProposalSubscriptions,
    ProposalVersionResolver,
  ],
})
export class PartnershipsApiModule {}
