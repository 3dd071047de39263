import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Conversation, type Message, MessagesRepository, SendMessageAsGuest } from '#libs/conversations';
import { type GuestProposal, OpenAsGuest, type Partnership, type Proposal } from '#libs/partnerships';
import { Public } from '../auth/public.js';
import type { GraphqlContext } from '../graphql/context.js';
import { GuestProposalType } from '../partnerships/guest.type.js';
import { PartnershipType } from '../partnerships/partnership.type.js';
import { GuestProposalPayload } from '../partnerships/proposal.payloads.js';
import { ProposalType } from '../partnerships/proposal.type.js';
import { SendMessageAsGuestInput } from './conversation.inputs.js';
import { ConversationOfPairLoader, pairKey } from './conversation.loader.js';
import { ConversationType, MessageType } from './conversation.type.js';

/** The newest messages shown beside a mailed proposal. */
const GUEST_MESSAGES = 50;

@Resolver(() => ProposalType)
export class ProposalConversationResolver {
  constructor(private readonly conversations: ConversationOfPairLoader) {}

  @ResolveField(() => ConversationType, {
    nullable: true,
    description: 'The thread of the two; null before it is open.',
  })
  conversation(
    @Parent() proposal: Proposal,
    @Context() context: GraphqlContext,
  ): Promise<Conversation | null> {
    return this.conversations.load(context, pairKey(proposal.fromBusinessId, proposal.toBusinessId));
  }
}

@Resolver(() => PartnershipType)
export class PartnershipConversationResolver {
  constructor(private readonly conversations: ConversationOfPairLoader) {}

  @ResolveField(() => ConversationType, {
    nullable: true,
    description: 'The thread of the two; null before it is open.',
  })
  conversation(
    @Parent() partnership: Partnership,
    @Context() context: GraphqlContext,
  ): Promise<Conversation | null> {
    return this.conversations.load(context, pairKey(partnership.fromBusinessId, partnership.toBusinessId));
  }
}

@Resolver(() => GuestProposalType)
export class GuestConversationResolver {
  constructor(
    private readonly conversations: ConversationOfPairLoader,
    private readonly messagesOf: MessagesRepository,
    private readonly send: SendMessageAsGuest,
    private readonly open: OpenAsGuest,
  ) {}

  @ResolveField(() => [MessageType], { description: 'What the two said so far: the newest 50, in order.' })
  async messages(
    @Parent() { proposal }: GuestProposal,
    @Context() context: GraphqlContext,
  ): Promise<Message[]> {
    const conversation = await this.conversations.load(
      context,
      pairKey(proposal.fromBusinessId, proposal.toBusinessId),
    );
    if (!conversation) return [];
    const page = await this.messagesOf.range(conversation.id, { first: GUEST_MESSAGES });
    return page.edges.map(({ node }) => node);
  }

  @Public()
  @Mutation(() => GuestProposalPayload, {
    description: 'Asks something about a mailed proposal. Whoever holds the link in the mail may.',
  })
  async sendMessageAsGuest(@Args('input') input: SendMessageAsGuestInput): Promise<GuestProposalPayload> {
    await this.send.execute(input);
    return { guestProposal: await this.open.execute(input.token) };
  }
}
