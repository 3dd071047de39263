import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/common';
import { Database } from '#libs/database';
import { OpenAsGuest } from '#libs/partnerships';
import { ConversationsRepository } from '../conversations.repository.js';
import { PostMessage } from './post-message.js';

/** Lets the recipient of a mailed proposal ask something through the link in the mail, without an account. */
@Injectable()
export class SendMessageAsGuest {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly openAsGuest: OpenAsGuest,
    private readonly conversations: ConversationsRepository,
    private readonly postMessage: PostMessage,
  ) {}

  async execute(input: {
    readonly token: string;
    readonly clientId: string;
    readonly body: string;
  }): Promise<void> {
    const { proposal } = await this.openAsGuest.execute(input.token);
    await this.database.transaction(async () => {
      const { id } = await this.conversations.open(
        proposal.fromBusinessId,
        proposal.toBusinessId,
        this.clock.now(),
      );
      await this.postMessage.execute({
        conversationId: id,
        businessId: proposal.toBusinessId,
        accountId: null,
        clientId: input.clientId,
        body: input.body,
        door: 'email',
      });
    });
  }
}
