import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { MailModule } from '#libs/mail';
import { MailMutations } from './mail.mutations.js';
import { MailResolver } from './mail.resolver.js';
import { UnsubscribeController } from './unsubscribe.controller.js';

/** Stopping mail. */
@Module({
  imports: [MailModule],
  controllers: [UnsubscribeController],
  providers: [MailMutations, MailResolver],
})
export class MailApiModule implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost) {}

  /** Mail programs may post "Unsubscribe" as multipart (RFC 8058, section 3.2); what it says is in the address, so the body is read past. */
  onModuleInit(): void {
    const server = this.host.httpAdapter.getInstance<FastifyInstance>();
    if (server.hasContentTypeParser('multipart/form-data')) return;
    server.addContentTypeParser('multipart/form-data', (_request, body, done) => {
      body
        .resume()
        .once('end', () => done(null, undefined))
        .once('error', done);
    });
  }
}
