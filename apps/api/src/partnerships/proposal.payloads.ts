import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { GuestProposal, Partnership, Proposal } from '#libs/partnerships';
import { UserErrorsPayload } from '../graphql/user-error.js';
import { GuestProposalType } from './guest.type.js';
import { PartnershipType } from './partnership.type.js';
import { ProposalType } from './proposal.type.js';

@ObjectType({ description: 'The proposal after a change.' })
export class ProposalPayload extends UserErrorsPayload {
  @Field(() => ProposalType, { nullable: true, description: 'As it is now; null when refused.' })
  proposal?: Proposal | null;
}

@ObjectType({ description: 'What became of an acceptance.' })
export class AcceptProposalPayload extends UserErrorsPayload {
  @Field(() => ProposalType, { nullable: true, description: 'As it is now; null when refused.' })
  proposal?: Proposal | null;

  @Field(() => PartnershipType, { nullable: true, description: 'The partnership; null when refused.' })
  partnership?: Partnership | null;
}

@ObjectType({ description: 'A draft that is gone.' })
export class DiscardDraftPayload extends UserErrorsPayload {
  @Field(() => ID, { nullable: true, description: 'Its id; null when refused.' })
  discardedId?: string | null;
}

@ObjectType({ description: 'The proposal after something a guest did.' })
export class GuestProposalPayload extends UserErrorsPayload {
  @Field(() => GuestProposalType, { nullable: true, description: 'As it is now; null when refused.' })
  guestProposal?: GuestProposal | null;
}
