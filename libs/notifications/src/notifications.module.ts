import { Module } from '@nestjs/common';
import { ConversationsModule } from '#libs/conversations';
import { DirectoryModule } from '#libs/directory';
import { IdentityModule } from '#libs/identity';
import { MailModule } from '#libs/mail';
import { MatchingModule } from '#libs/matching';
import { PartnershipsModule } from '#libs/partnerships';
import { DailyReminders } from './daily-reminders.js';
import { WriteWhenCatchUpChanged } from './handlers/write-when-catch-up-changed.js';
import { WriteWhenMagicLinkRequested } from './handlers/write-when-magic-link-requested.js';
import { WriteWhenMessageSent } from './handlers/write-when-message-sent.js';
import { WriteWhenPartnershipAmended } from './handlers/write-when-partnership-amended.js';
import { WriteWhenPartnershipPaused } from './handlers/write-when-partnership-paused.js';
import { WriteWhenPartnershipResumed } from './handlers/write-when-partnership-resumed.js';
import { WriteWhenPartnershipEnding } from './handlers/write-when-partnership-ending.js';
import { WriteWhenPartnershipEndAgreed } from './handlers/write-when-partnership-end-agreed.js';
import { WriteWhenPartnershipEnded } from './handlers/write-when-partnership-ended.js';
import { WriteWhenPartnershipCompleted } from './handlers/write-when-partnership-completed.js';
import { WriteWhenPartnershipStarted } from './handlers/write-when-partnership-started.js';
import { WriteWhenProposalCountered } from './handlers/write-when-proposal-countered.js';
import { WriteWhenProposalDeclined } from './handlers/write-when-proposal-declined.js';
import { WriteWhenProposalDelivered } from './handlers/write-when-proposal-delivered.js';
import { WriteWhenProposalDropped } from './handlers/write-when-proposal-dropped.js';
import { WriteWhenProposalExpired } from './handlers/write-when-proposal-expired.js';
import { WriteWhenProposalReminded } from './handlers/write-when-proposal-reminded.js';
import { WriteWhenProposalSent } from './handlers/write-when-proposal-sent.js';
import { WriteWhenProposalWithdrawn } from './handlers/write-when-proposal-withdrawn.js';
import { CatchUpAgenda } from './catch-up-agenda.js';
import { CatchUpNotice } from './catch-up-notice.js';
import { MailCatchUp } from './jobs/mail-catch-up.js';
import { WriteWhenCustomersNoted } from './handlers/write-when-customers-noted.js';
import { MailProposal } from './jobs/mail-proposal.js';
import { MailReminder } from './jobs/mail-reminder.js';
import { NotifyOfMessage } from './jobs/notify-of-message.js';
import { MailRoom } from './mail-room.js';
import { MessageNotice } from './message-notice.js';
import { PromiseAgenda } from './promise-agenda.js';
import { ProposalReader } from './proposal-facts.js';
import { ProposalNotice } from './proposal-notice.js';
import { PartnershipNews } from './partnership-news.js';
import { Recipients } from './recipients.js';

/** Decides who is told what. Only the worker has it. */
@Module({
  imports: [
    ConversationsModule,
    DirectoryModule,
    IdentityModule,
    MailModule,
    MatchingModule,
    PartnershipsModule,
  ],
  providers: [
    CatchUpAgenda,
    CatchUpNotice,
    DailyReminders,
    PromiseAgenda,
    MailCatchUp,
    MailProposal,
    MailReminder,
    MailRoom,
    MessageNotice,
    NotifyOfMessage,
    ProposalNotice,
    ProposalReader,
    PartnershipNews,
    Recipients,
    WriteWhenCatchUpChanged,
    WriteWhenMagicLinkRequested,
    WriteWhenMessageSent,
    WriteWhenPartnershipAmended,
    WriteWhenPartnershipPaused,
    WriteWhenPartnershipResumed,
    WriteWhenPartnershipEnding,
    WriteWhenPartnershipEndAgreed,
    WriteWhenPartnershipEnded,
    WriteWhenPartnershipCompleted,
    WriteWhenPartnershipStarted,
    WriteWhenProposalCountered,
    WriteWhenProposalDeclined,
    WriteWhenProposalDelivered,
    WriteWhenProposalDropped,
    WriteWhenProposalExpired,
    WriteWhenProposalReminded,
    WriteWhenProposalSent,
    WriteWhenProposalWithdrawn,
    WriteWhenCustomersNoted,
  ],
})
export class NotificationsModule {}
