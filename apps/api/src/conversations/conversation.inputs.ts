import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';

@ArgsType()
export class MessageArgs {
  @Field(() => Int, { nullable: true, description: 'Only messages after this sequence, to catch up.' })
  after?: number | null;

  @Field(() => Int, { nullable: true, description: 'Only messages before this sequence, to scroll back.' })
  before?: number | null;

  @Field(() => Int, { defaultValue: 50, description: 'How many, from 1 to 100.' })
  first!: number;
}

@InputType({ description: 'With whom to talk.' })
export class StartConversationInput {
  @Field(() => ID, { description: 'Your business.' })
  businessId!: string;

  @Field(() => ID, { description: 'The other business.' })
  withId!: string;
}

@InputType({ description: 'A message.' })
export class SendMessageInput {
  @Field(() => ID, { description: 'The conversation.' })
  conversationId!: string;

  @Field(() => String, { description: 'Your own id for it; sending again with the same id adds nothing.' })
  clientId!: string;

  @Field(() => String, { description: 'Plain text, at most 5,000 characters.' })
  body!: string;
}

@InputType({ description: 'How far your business has read.' })
export class MarkReadInput {
  @Field(() => ID, { description: 'The conversation.' })
  conversationId!: string;

  @Field(() => Int, { description: 'Sequence of the newest message seen.' })
  upTo!: number;
}

@InputType({ description: 'A question through the link in a mail.' })
export class SendMessageAsGuestInput {
  @Field(() => String, { description: 'The secret part of the link.' })
  token!: string;

  @Field(() => String, { description: 'Your own id for it; sending again with the same id adds nothing.' })
  clientId!: string;

  @Field(() => String, { description: 'Plain text, at most 5,000 characters.' })
  body!: string;
}
