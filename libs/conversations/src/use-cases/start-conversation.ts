import { Injectable } from '@nestjs/common';
import { Clock, isId, Refusal } from '#libs/common';
import { Database } from '#libs/database';
import { BusinessesRepository } from '#libs/directory';
import { requireSeat, type Viewer } from '#libs/identity';
import type { Conversation } from '../conversation.entity.js';
import { ConversationsRepository } from '../conversations.repository.js';
import { CheckTalk } from './check-talk.js';

/** Opens the thread between the viewer's business and another. With a business that is not a member it opens only once a proposal was sent: the first mail it gets is a proposal, never chatter. */
@Injectable()
export class StartConversation {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly businesses: BusinessesRepository,
    private readonly conversations: ConversationsRepository,
    private readonly checkTalk: CheckTalk,
  ) {}

  async execute(
    viewer: Viewer,
    input: { readonly businessId: string; readonly withId: string },
  ): Promise<Conversation> {
    requireSeat(viewer, input.businessId);
    if (input.businessId === input.withId)
      throw Refusal.of('INVALID', 'This is your own business.', 'withId');
    const partner = isId(input.withId) ? await this.businesses.byId(input.withId) : null;
    if (!partner || partner.status === 'closed') throw Refusal.notFound('business', ['withId']);
    const [open] = await this.conversations.ofPairs([[input.businessId, input.withId]]);
    if (open) return open;
    if (!(await this.checkTalk.possible(input.businessId, input.withId)))
      throw Refusal.notFound('business', ['withId']);
    if (partner.status === 'listed') {
      throw Refusal.of(
        'NOT_ALLOWED',
        `${partner.name} is not a member yet. Send a proposal first: it goes to them by e-mail.`,
        'withId',
      );
    }
    return this.database.transaction(() =>
      this.conversations.open(input.businessId, input.withId, this.clock.now()),
    );
  }
}
