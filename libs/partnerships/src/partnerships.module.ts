import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DirectoryModule } from '#libs/directory';
import { IdentityModule } from '#libs/identity';
import { MailModule } from '#libs/mail';
import { DeliverQueuedWhenBusinessDescribed } from './handlers/deliver-queued-when-business-described.js';
import { DeliverQueuedWhenProposalAccepted } from './handlers/deliver-queued-when-proposal-accepted.js';
import { DeliverQueuedWhenProposalDeclined } from './handlers/deliver-queued-when-proposal-declined.js';
import { DeliverQueuedWhenProposalExpired } from './handlers/deliver-queued-when-proposal-expired.js';
import { DeliverQueuedWhenProposalWithdrawn } from './handlers/deliver-queued-when-proposal-withdrawn.js';
import { WithdrawProposalsWhenBusinessClosed } from './handlers/withdraw-proposals-when-business-closed.js';
import { CalendarEntry } from './calendar-entry.entity.js';
import { CalendarLink } from './calendar-link.entity.js';
import { PartnershipEvent } from './partnership-event.entity.js';
import { PairHistoriesRepository } from './pair-histories.repository.js';
import { PartnershipHistoryRepository } from './partnership-history.repository.js';
import { PartnershipVersionsRepository } from './partnership-versions.repository.js';
import { PartnershipVersion } from './partnership-version.entity.js';
import { DuePromises } from './due-promises.js';
import { LedgerEntry } from './ledger-entry.entity.js';
import { LedgerLine } from './ledger-line.entity.js';
import { ledgerParts, ledgerVerbs } from './ledger.providers.js';
import { LedgerRepository } from './ledger.repository.js';
import { AdviceRepository } from './advice.repository.js';
import { Partnership } from './partnership.entity.js';
import { PartnershipsRepository } from './partnerships.repository.js';
import { PromiseEvent } from './promise-event.entity.js';
import { PromiseEvidence } from './promise-evidence.entity.js';
import { PromiseEvidenceRepository } from './promise-evidence.repository.js';
import { PromiseHistoryRepository } from './promise-history.repository.js';
import { PromisePhoto } from './promise-photo.entity.js';
import { Promised } from './promise.entity.js';
import { PromiseRemindersRepository } from './promise-reminders.repository.js';
import { PromisesRepository } from './promises.repository.js';
import { ProposalCapabilitiesRepository } from './proposal-capabilities.repository.js';
import { ProposalCapability } from './proposal-capability.entity.js';
import { ProposalCounts } from './proposal-counts.repository.js';
import { ProposalEvent } from './proposal-event.entity.js';
import { ProposalHistoryRepository } from './proposal-history.repository.js';
import { ProposalQueueRepository } from './proposal-queue.repository.js';
import { ProposalVersion } from './proposal-version.entity.js';
import { ProposalVersionsRepository } from './proposal-versions.repository.js';
import { Proposal } from './proposal.entity.js';
import { ProposalsRepository } from './proposals.repository.js';
import { SigningKey } from './signing-key.entity.js';
import { PromiseRecord } from './reputation/promise-record.entity.js';
import { PromiseRecordsRepository } from './reputation/promise-records.repository.js';
import { AcceptAsGuest } from './use-cases/accept-as-guest.js';
import { AcceptProposal } from './use-cases/accept-proposal.js';
import { AddEvidence } from './use-cases/add-evidence.js';
import { AddLink } from './use-cases/add-link.js';
import { AddPhoto } from './use-cases/add-photo.js';
import { AdviseOnTerms } from './use-cases/advise-on-terms.js';
import { AdviseOnVersions } from './use-cases/advise-on-versions.js';
import { WorkOutAdvice } from './use-cases/work-out-advice.js';
import { AnnounceProposal } from './use-cases/announce-proposal.js';
import { CheckRecipient } from './use-cases/check-recipient.js';
import { CounterAsGuest } from './use-cases/counter-as-guest.js';
import { CounterProposal } from './use-cases/counter-proposal.js';
import { ConfirmPromise } from './use-cases/confirm-promise.js';
import { ContestPromise } from './use-cases/contest-promise.js';
import { DecideAsGuest } from './use-cases/decide-as-guest.js';
import { DecidePromise } from './use-cases/decide-promise.js';
import { DeclineAsGuest } from './use-cases/decline-as-guest.js';
import { DeclineProposal } from './use-cases/decline-proposal.js';
import { DeliverAllQueued } from './use-cases/deliver-all-queued.js';
import { DeliverQueued } from './use-cases/deliver-queued.js';
import { DiscardDraft } from './use-cases/discard-draft.js';
import { DoubtPromise } from './use-cases/doubt-promise.js';
import { DraftCounter } from './use-cases/draft-counter.js';
import { DraftProposal } from './use-cases/draft-proposal.js';
import { DropPromises } from './use-cases/drop-promises.js';
import { ExpireProposals } from './use-cases/expire-proposals.js';
import { IssueCapability } from './use-cases/issue-capability.js';
import { LeaveQueue } from './use-cases/leave-queue.js';
import { MakeCounter } from './use-cases/make-counter.js';
import { MovePromise } from './use-cases/move-promise.js';
import { OpenAsGuest } from './use-cases/open-as-guest.js';
import { PutFirstVersion } from './use-cases/put-first-version.js';
import { QueueProposal } from './use-cases/queue-proposal.js';
import { RecallProposal } from './use-cases/recall-proposal.js';
import { ReleaseVersion } from './use-cases/release-version.js';
import { RemindOfProposals } from './use-cases/remind-of-proposals.js';
import { RequireAnswerable } from './use-cases/require-answerable.js';
import { KeepPromise } from './use-cases/keep-promise.js';
import { ReadPhoto } from './use-cases/read-photo.js';
import { RefreshPromiseRecords } from './use-cases/refresh-promise-records.js';
import { ReopenPromise } from './use-cases/reopen-promise.js';
import { ReplyToContest } from './use-cases/reply-to-contest.js';
import { RequireRoom } from './use-cases/require-room.js';
import { ReturnFromQueue } from './use-cases/return-from-queue.js';
import { ReadEstimateSetting } from './use-cases/read-estimate-setting.js';
import { RevokeCapabilities } from './use-cases/revoke-capabilities.js';
import { SendProposal } from './use-cases/send-proposal.js';
import { SettleContest } from './use-cases/settle-contest.js';
import { SettleOverduePromises } from './use-cases/settle-overdue-promises.js';
import { SettleProposal } from './use-cases/settle-proposal.js';
import { SnoozeProposal } from './use-cases/snooze-proposal.js';
import { StartPartnership } from './use-cases/start-partnership.js';
import { WaivePromise } from './use-cases/waive-promise.js';
import { WithdrawProposal } from './use-cases/withdraw-proposal.js';
import { WithdrawProposalsOfBusiness } from './use-cases/withdraw-proposals-of-business.js';
import { AdvancePartnership } from './use-cases/advance-partnership.js';
import { AdvancePartnerships } from './use-cases/advance-partnerships.js';
import { AgreeToEnd } from './use-cases/agree-to-end.js';
import { AmendPartnership } from './use-cases/amend-partnership.js';
import { AnnouncePartnership } from './use-cases/announce-partnership.js';
import { CheckChange } from './use-cases/check-change.js';
import { EndPartnership } from './use-cases/end-partnership.js';
import { EndPartnershipsOfBusiness } from './use-cases/end-partnerships-of-business.js';
import { EndPause } from './use-cases/end-pause.js';
import { HoldPartnership } from './use-cases/hold-partnership.js';
import { MovePartnership } from './use-cases/move-partnership.js';
import { PausePartnership } from './use-cases/pause-partnership.js';
import { ResumePartnership } from './use-cases/resume-partnership.js';
import { WithdrawChangesOfPartnership } from './use-cases/withdraw-changes-of-partnership.js';
import { EndPartnershipsWhenBusinessClosed } from './handlers/end-partnerships-when-business-closed.js';
import { WithdrawChangesWhenPartnershipEnded } from './handlers/withdraw-changes-when-partnership-ended.js';
import { WithdrawChangesWhenPartnershipEnding } from './handlers/withdraw-changes-when-partnership-ending.js';
import { ExportRecord } from './use-cases/export-record.js';
import { HoldSigningKey } from './use-cases/hold-signing-key.js';
import { RotateSigningKey } from './use-cases/rotate-signing-key.js';
import { SigningKeysRepository } from './signing-keys.repository.js';
import { CalendarRepository } from './calendar.repository.js';
import { ReadCalendar } from './use-cases/read-calendar.js';
import { ReadPartnershipCalendar } from './use-cases/read-partnership-calendar.js';
import { RemoveCalendarLink } from './use-cases/remove-calendar-link.js';
import { RenewCalendarLink } from './use-cases/renew-calendar-link.js';
import { TellCalendar } from './use-cases/tell-calendar.js';
import { CatchUp } from './catch-up.entity.js';
import { catchUpParts, catchUpUseCases } from './catch-ups.providers.js';
import { CatchUpsRepository } from './catch-ups.repository.js';
import { GuestPartnership } from './use-cases/guest-partnership.js';

const repositories = [
  CatchUpsRepository,
  CalendarRepository,
  SigningKeysRepository,
  DuePromises,
  LedgerRepository,
  PairHistoriesRepository,
  PartnershipHistoryRepository,
  PartnershipVersionsRepository,
  PartnershipsRepository,
  PromiseEvidenceRepository,
  PromiseHistoryRepository,
  PromiseRecordsRepository,
  PromiseRemindersRepository,
  PromisesRepository,
  ProposalCounts,
  ProposalHistoryRepository,
  ProposalQueueRepository,
  ProposalVersionsRepository,
  ProposalsRepository,
];
const useCases = [
  ...catchUpUseCases,
  GuestPartnership,
  ReadCalendar,
  ReadPartnershipCalendar,
  RemoveCalendarLink,
  RenewCalendarLink,
  ExportRecord,
  RotateSigningKey,
  ...ledgerVerbs,
  AdvancePartnerships,
  AgreeToEnd,
  EndPartnership,
  EndPartnershipsOfBusiness,
  PausePartnership,
  ResumePartnership,
  AcceptAsGuest,
  AcceptProposal,
  AdviseOnTerms,
  AdviseOnVersions,
  WorkOutAdvice,
  CounterAsGuest,
  CounterProposal,
  AddLink,
  AddPhoto,
  ConfirmPromise,
  ContestPromise,
  DeclineAsGuest,
  DeclineProposal,
  DeliverAllQueued,
  DeliverQueued,
  DiscardDraft,
  DoubtPromise,
  DraftCounter,
  DraftProposal,
  ExpireProposals,
  IssueCapability,
  KeepPromise,
  LeaveQueue,
  OpenAsGuest,
  QueueProposal,
  ReadPhoto,
  RefreshPromiseRecords,
  ReopenPromise,
  ReplyToContest,
  RecallProposal,
  ReleaseVersion,
  RemindOfProposals,
  RevokeCapabilities,
  SendProposal,
  SettleContest,
  SettleOverduePromises,
  WaivePromise,
  SnoozeProposal,
  WithdrawProposal,
  WithdrawProposalsOfBusiness,
];
const parts = [
  ...ledgerParts,
  ...catchUpParts,
  TellCalendar,
  AdviceRepository,
  HoldSigningKey,
  AddEvidence,
  AdvancePartnership,
  AmendPartnership,
  AnnouncePartnership,
  CheckChange,
  EndPause,
  HoldPartnership,
  MovePartnership,
  WithdrawChangesOfPartnership,
  EndPartnershipsWhenBusinessClosed,
  WithdrawChangesWhenPartnershipEnded,
  WithdrawChangesWhenPartnershipEnding,
  AnnounceProposal,
  CheckRecipient,
  DecideAsGuest,
  DecidePromise,
  DeliverQueuedWhenBusinessDescribed,
  DeliverQueuedWhenProposalAccepted,
  DeliverQueuedWhenProposalDeclined,
  DeliverQueuedWhenProposalExpired,
  DeliverQueuedWhenProposalWithdrawn,
  DropPromises,
  MakeCounter,
  MovePromise,
  ProposalCapabilitiesRepository,
  PutFirstVersion,
  ReadEstimateSetting,
  RequireAnswerable,
  RequireRoom,
  ReturnFromQueue,
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
      CatchUp,
      LedgerEntry,
      LedgerLine,
      Partnership,
      PromiseEvent,
      PartnershipEvent,
      PartnershipVersion,
      PromiseEvidence,
      PromisePhoto,
      PromiseRecord,
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
