import { type DynamicModule, Module } from '@nestjs/common';
import { type Config, ConfigModule } from '#libs/config';
import { DatabaseModule } from '#libs/database';
import { OutboxModule } from '#libs/outbox';
import { AuthModule } from './auth/auth.module.js';
import { ConversationsApiModule } from './conversations/conversations.module.js';
import { DirectoryApiModule } from './directory/directory.module.js';
import { GraphqlModule } from './graphql/graphql.module.js';
import { HealthController } from './health/health.controller.js';
import { IdentityApiModule } from './identity/identity.module.js';
import { MailApiModule } from './mail/mail.module.js';
import { MatchingApiModule } from './matching/matching.module.js';
import { PartnershipsApiModule } from './partnerships/partnerships.module.js';

/** The GraphQL API: translation and nothing else. */
@Module({})
export class ApiModule {
  static with(config: Config): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        ConfigModule.with(config),
        DatabaseModule,
        OutboxModule,
        AuthModule,
        GraphqlModule,
        IdentityApiModule,
        DirectoryApiModule,
        MatchingApiModule,
        PartnershipsApiModule,
        ConversationsApiModule,
        MailApiModule,
      ],
      controllers: [HealthController],
    };
  }
}
