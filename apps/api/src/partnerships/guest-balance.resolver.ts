import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Clock } from '#libs/common';
import {
  ConfirmNoteAsGuest,
  DisputeNoteAsGuest,
  type GuestProposal,
  LookAtBalanceAsGuest,
  NoteCustomersAsGuest,
} from '#libs/partnerships';
import { Public } from '../auth/public.js';
import { BusinessLoader } from '../directory/business.loader.js';
import type { GraphqlContext } from '../graphql/context.js';
import { localeOf } from '../graphql/locale.js';
import {
  ConfirmNoteAsGuestInput,
  DisputeNoteAsGuestInput,
  NoteCustomersAsGuestInput,
} from './balance.inputs.js';
import { BalanceType } from './balance.type.js';
import { toBalance } from './balance.view.js';
import { GuestProposalType } from './guest.type.js';
import { GuestProposalPayload } from './proposal.payloads.js';

@Resolver(() => GuestProposalType)
export class GuestBalanceResolver {
  constructor(
    private readonly clock: Clock,
    private readonly note: NoteCustomersAsGuest,
    private readonly look: LookAtBalanceAsGuest,
    private readonly confirm: ConfirmNoteAsGuest,
    private readonly dispute: DisputeNoteAsGuest,
    private readonly businesses: BusinessLoader,
  ) {}

  @ResolveField(() => BalanceType, {
    nullable: true,
    description:
      'What the two brought each other since they agreed. Null before that, and once somebody has a seat in the business.',
  })
  async balance(
    @Parent() guest: GuestProposal,
    @Context() context: GraphqlContext,
  ): Promise<BalanceType | null> {
    const balance = await this.look.execute(guest);
    const { fromBusinessId, toBusinessId } = guest.proposal;
    if (!balance) return null;
    const [you, partner] = await Promise.all(
      [toBusinessId, fromBusinessId].map((id) => this.businesses.load(context, id)),
    );
    if (!you || !partner) return null;
    const seen = toBalance(balance, you, partner, { locale: localeOf(context), now: this.clock.now() });
    const answers = seen.waiting.map((entry) => ({
      ...entry,
      viewerMay: entry.viewerMay.filter((action) => action !== 'correct'),
    }));
    return { ...seen, waiting: answers };
  }

  @Public()
  @Mutation(() => GuestProposalPayload, {
    description:
      'Notes customers one partner brought the other. What they brought you counts at once; what you brought them counts once they confirm. Whoever holds the link in the mail may.',
  })
  async noteCustomersAsGuest(@Args('input') input: NoteCustomersAsGuestInput): Promise<GuestProposalPayload> {
    return { guestProposal: await this.note.execute(input) };
  }

  @Public()
  @Mutation(() => GuestProposalPayload, {
    description:
      'Says that a note of the partner is right; from now on it counts. Whoever holds the link in the mail may.',
  })
  async confirmNoteAsGuest(@Args('input') input: ConfirmNoteAsGuestInput): Promise<GuestProposalPayload> {
    return { guestProposal: await this.confirm.execute(input) };
  }

  @Public()
  @Mutation(() => GuestProposalPayload, {
    description:
      'Says that a note of the partner is not right; it never counts. Whoever holds the link in the mail may.',
  })
  async disputeNoteAsGuest(@Args('input') input: DisputeNoteAsGuestInput): Promise<GuestProposalPayload> {
    return { guestProposal: await this.dispute.execute(input) };
  }
}
