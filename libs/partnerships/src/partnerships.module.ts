import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DirectoryModule } from '#libs/directory';
import { IdentityModule } from '#libs/identity';
import { MailModule } from '#libs/mail';
import { WithdrawProposalsWhenBusinessClosed } from './handlers/withdraw-proposals-when-business-closed.js';
import { CalendarEntry } from './calendar-entry.entity.js';
import { CalendarLink } from './calendar-link.entity.js';
import { PartnershipEvent } from './partnership-event.entity.js';
import { PartnershipHistoryRepository } from './partnership-history.repository.js';
import { PartnershipVersion } from './partnership-version.entity.js';
import { Partnership } from './partnership.entity.js';
import { PartnershipsRepository } from './partnerships.repository.js';
import { PromiseEvent } from './promise-event.entity.js';
import { PromiseHistoryRepository } from './promise-history.repository.js';
import { Promised } from './promise.entity.js';
import { PromisesRepository } from './promises.repository.js';
import { ProposalCapabilitiesRepository } from './proposal-capabilities.repository.js';
import { ProposalCapability } from './proposal-capability.entity.js';
import { ProposalCounts } from './proposal-counts.repository.js';
import { ProposalEvent } from './proposal-event.entity.js';
import { ProposalHistoryRepository } from './proposal-history.repository.js';
import { ProposalVersion } from './proposal-version.entity.js';
import { ProposalVersionsRepository } from './proposal-versions.repository.js';
import { Proposal } from './proposal.entity.js';
import { ProposalsRepository } from './proposals.repository.js';
import { SigningKey } from './signing-key.entity.js';
import { AcceptAsGuest } from './use-cases/accept-as-guest.js';
import { AcceptProposal } from './use-cases/accept-proposal.js';
import { AnnounceProposal } from './use-cases/announce-proposal.js';
import { CheckRecipient } from './use-cases/check-recipient.js';
import { CounterAsGuest } from './use-cases/counter-as-guest.js';
import { CounterProposal } from './use-cases/counter-proposal.js';
import { DecideAsGuest } from './use-cases/decide-as-guest.js';
import { DeclineAsGuest } from './use-cases/decline-as-guest.js';
import { DeclineProposal } from './use-cases/decline-proposal.js';
import { DiscardDraft } from './use-cases/discard-draft.js';
import { DraftProposal } from './use-cases/draft-proposal.js';
import { DropPromises } from './use-cases/drop-promises.js';
import { ExpireProposals } from './use-cases/expire-proposals.js';
import { IssueCapability } from './use-cases/issue-capability.js';
import { MakeCounter } from './use-cases/make-counter.js';
import { MovePromise } from './use-cases/move-promise.js';
import { OpenAsGuest } from './use-cases/open-as-guest.js';
import { RequireAnswerable } from './use-cases/require-answerable.js';
import { RevokeCapabilities } from './use-cases/revoke-capabilities.js';
import { SendProposal } from './use-cases/send-proposal.js';
import { SettleProposal } from './use-cases/settle-proposal.js';
import { StartPartnership } from './use-cases/start-partnership.js';
import { WithdrawProposal } from './use-cases/withdraw-proposal.js';
import { WithdrawProposalsOfBusiness } from './use-cases/withdraw-proposals-of-business.js';

const repositories = [
  PartnershipHistoryRepository,
  PartnershipsRepository,
  PromiseHistoryRepository,
  PromisesRepository,
  ProposalCounts,
  ProposalHistoryRepository,
  ProposalVersionsRepository,
  ProposalsRepository,
];
const useCases = [
  AcceptAsGuest,
  AcceptProposal,
  CounterAsGuest,
  CounterProposal,
  DeclineAsGuest,
  DeclineProposal,
  DiscardDraft,
  DraftProposal,
  ExpireProposals,
  IssueCapability,
  OpenAsGuest,
  RevokeCapabilities,
  SendProposal,
  WithdrawProposal,
  WithdrawProposalsOfBusiness,
];
const parts = [
  AnnounceProposal,
  CheckRecipient,
  DecideAsGuest,
  DropPromises,
  MakeCounter,
  MovePromise,
  ProposalCapabilitiesRepository,
  RequireAnswerable,
  SettleProposal,
  StartPartnership,
  WithdrawProposalsWhenBusinessClosed,
];

/** From an offer to an agreement: proposals, their versions and history, mailed links, partnerships and promises. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      CalendarEntry,
      CalendarLink,
      Partnership,
      PromiseEvent,
      PartnershipEvent,
      PartnershipVersion,
      Promised,
      Proposal,
      ProposalCapability,
      ProposalEvent,
      ProposalVersion,
      SigningKey,
    ]),
    DirectoryModule,
    IdentityModule,
    MailModule,
  ],
  providers: [...repositories, ...useCases, ...parts],
  exports: [...repositories, ...useCases],
})
export class PartnershipsModule {}
