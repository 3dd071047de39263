import { type DynamicModule, Module } from '@nestjs/common';
import { type Config, ConfigModule } from '#libs/config';
import { ConversationsModule } from '#libs/conversations';
import { DatabaseModule } from '#libs/database';
import { DirectoryModule } from '#libs/directory';
import { IdentityModule } from '#libs/identity';
import { MailModule } from '#libs/mail';
import { MatchingModule } from '#libs/matching';
import { NotificationsModule } from '#libs/notifications';
import { OutboxModule } from '#libs/outbox';
import { PartnershipsModule } from '#libs/partnerships';

/** Everything that reacts to events, sends mail and takes replies. Knows nothing of GraphQL. */
@Module({})
export class WorkerModule {
  static with(config: Config): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        ConfigModule.with(config),
        DatabaseModule,
        OutboxModule,
        MailModule,
        IdentityModule,
        DirectoryModule,
        MatchingModule,
        PartnershipsModule,
        ConversationsModule,
        NotificationsModule,
      ],
    };
  }
}
