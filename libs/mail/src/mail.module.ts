import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { InboundMail } from './inbound-mail.entity.js';
import { InboundMailsRepository } from './inbound-mails.repository.js';
import { InboundMails } from './inbound-mails.js';
import { InboundSmtpServer } from './inbound-smtp-server.js';
import { SendMail } from './jobs/send-mail.js';
import { Mailer } from './mailer.js';
import { OutgoingMail } from './outgoing-mail.entity.js';
import { OutgoingMailsRepository } from './outgoing-mails.repository.js';
import { ReplyAddress } from './reply-address.js';
import { SmtpTransport } from './smtp-transport.js';
import { StopLinks } from './stop-links.js';
import { SuppressedAddress } from './suppressed-address.entity.js';
import { SuppressedAddressesRepository } from './suppressed-addresses.repository.js';
import { DescribeUnsubscribe } from './use-cases/describe-unsubscribe.js';
import { StopMail } from './use-cases/stop-mail.js';

/** Mail out and mail in. Nothing connects or listens until the worker says so. */
@Module({
  imports: [TypeOrmModule.forFeature([OutgoingMail, SuppressedAddress, InboundMail])],
  providers: [
    DescribeUnsubscribe,
    InboundMails,
    InboundMailsRepository,
    InboundSmtpServer,
    Mailer,
    OutgoingMailsRepository,
    ReplyAddress,
    SendMail,
    SmtpTransport,
    StopLinks,
    StopMail,
    SuppressedAddressesRepository,
  ],
  exports: [
    SuppressedAddressesRepository,
    DescribeUnsubscribe,
    InboundMails,
    InboundSmtpServer,
    Mailer,
    OutgoingMailsRepository,
    ReplyAddress,
    StopLinks,
    StopMail,
  ],
})
export class MailModule {}
