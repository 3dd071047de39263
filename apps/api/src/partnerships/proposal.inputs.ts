import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import type { ProposalBox } from '#libs/partnerships';
import { PageArgs } from '../graphql/connection.js';
import { DateScalar, HashScalar } from '../graphql/scalars.js';
import { PartnershipChangeInput } from './partnership.inputs.js';
import { ProposalBoxEnum } from './proposal.enums.js';
import { TermsInput } from './terms.type.js';

const onceKey = 'Made by you; asking again with the same key changes nothing and answers the same.';

@ArgsType()
export class ProposalsArgs extends PageArgs {
  @Field(() => ProposalBoxEnum, { defaultValue: 'all', description: 'Which part of the list.' })
  box!: ProposalBox;
}

@InputType({
  description: 'Give proposalId to change a draft; otherwise a new one is made (one per idempotencyKey).',
})
export class DraftProposalInput {
  @Field(() => ID, { nullable: true, description: 'The draft to change.' })
  proposalId?: string | null;

  @Field(() => ID, { description: 'Your business.' })
  fromId!: string;

  @Field(() => ID, { description: 'The business to propose to.' })
  toId!: string;

  @Field(() => PartnershipChangeInput, {
    nullable: true,
    description: 'The partnership a new draft would change; left out, it is for a new one.',
  })
  changes?: PartnershipChangeInput | null;

  @Field(() => TermsInput, { description: 'The terms so far.' })
  terms!: TermsInput;

  @Field(() => String, { description: onceKey })
  idempotencyKey!: string;
}

@InputType({ description: 'A proposal.' })
export class ProposalIdInput {
  @Field(() => ID, { description: 'The proposal.' })
  proposalId!: string;
}

@InputType({ description: 'A draft to send.' })
export class SendProposalInput {
  @Field(() => ID, { description: 'The draft.' })
  proposalId!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Where to write when the listing has no address: an address the business itself made public.',
  })
  recipientEmail?: string | null;

  @Field(() => String, { description: onceKey })
  idempotencyKey!: string;
}

@InputType({ description: 'A draft that waits in a queue.' })
export class LeaveQueueInput {
  @Field(() => ID, { description: 'The draft.' })
  proposalId!: string;

  @Field(() => String, { description: onceKey })
  idempotencyKey!: string;
}

@InputType({ description: 'Exactly the version that was looked at.' })
export class AcceptProposalInput {
  @Field(() => ID, { description: 'The proposal.' })
  proposalId!: string;

  @Field(() => HashScalar, { description: 'Hash of the version you looked at.' })
  versionHash!: string;

  @Field(() => String, { description: onceKey })
  idempotencyKey!: string;
}

@InputType({ description: 'Other terms, in answer to exactly the version that was looked at.' })
export class CounterProposalInput {
  @Field(() => ID, { description: 'The proposal.' })
  proposalId!: string;

  @Field(() => HashScalar, { description: 'Hash of the version this answers.' })
  versionHash!: string;

  @Field(() => TermsInput, {
    description: 'All the terms as they should be; "you" stays the business that started the proposal.',
  })
  terms!: TermsInput;

  @Field(() => String, { description: onceKey })
  idempotencyKey!: string;
}

@InputType({ description: 'A no, with a reason if you like.' })
export class DeclineProposalInput {
  @Field(() => ID, { description: 'The proposal.' })
  proposalId!: string;

  @Field(() => String, { nullable: true, description: 'For the other side; at most 1,000 characters.' })
  reason?: string | null;

  @Field(() => String, { description: onceKey })
  idempotencyKey!: string;
}

@InputType({ description: 'A counter that is being written.' })
export class DraftCounterInput {
  @Field(() => ID, { description: 'The proposal.' })
  proposalId!: string;

  @Field(() => TermsInput, { description: 'The terms so far.' })
  terms!: TermsInput;
}

@InputType({ description: 'When a proposal shall be asked about again.' })
export class SnoozeProposalInput {
  @Field(() => ID, { description: 'The proposal.' })
  proposalId!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day it comes back, before it runs out; null brings it back now.',
  })
  until?: string | null;

  @Field(() => String, { description: onceKey })
  idempotencyKey!: string;
}

@InputType({ description: 'What was sent a moment ago, to take back as if it had never been.' })
export class RecallProposalInput {
  @Field(() => ID, { description: 'The proposal.' })
  proposalId!: string;

  @Field(() => String, { description: onceKey })
  idempotencyKey!: string;
}

@InputType({ description: 'A proposal to take back.' })
export class WithdrawProposalInput {
  @Field(() => ID, { description: 'The proposal.' })
  proposalId!: string;

  @Field(() => String, { description: onceKey })
  idempotencyKey!: string;
}

@InputType({ description: 'Exactly the version that was looked at, through the link in the mail.' })
export class AcceptAsGuestInput {
  @Field(() => String, { description: 'The secret part of the link.' })
  token!: string;

  @Field(() => HashScalar, { description: 'Hash of the version you looked at.' })
  versionHash!: string;

  @Field(() => String, { description: onceKey })
  idempotencyKey!: string;
}

@InputType({ description: 'Other terms, through the link in the mail.' })
export class CounterAsGuestInput {
  @Field(() => String, { description: 'The secret part of the link.' })
  token!: string;

  @Field(() => HashScalar, { description: 'Hash of the version this answers.' })
  versionHash!: string;

  @Field(() => TermsInput, {
    description: 'All the terms as they should be; "you" stays the business that started the proposal.',
  })
  terms!: TermsInput;

  @Field(() => String, { description: onceKey })
  idempotencyKey!: string;
}

@InputType({ description: 'A no through the link in the mail, with a reason if you like.' })
export class DeclineAsGuestInput {
  @Field(() => String, { description: 'The secret part of the link.' })
  token!: string;

  @Field(() => String, { nullable: true, description: 'For the sender; at most 1,000 characters.' })
  reason?: string | null;

  @Field(() => String, { description: onceKey })
  idempotencyKey!: string;
}
