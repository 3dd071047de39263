import { Field, ObjectType } from '@nestjs/graphql';
import { UserErrorsPayload } from '../graphql/user-error.js';
import { ConversationType, MessageType } from './conversation.type.js';

@ObjectType({ description: 'The conversation after a change.' })
export class ConversationPayload extends UserErrorsPayload {
  @Field(() => ConversationType, { nullable: true, description: 'The conversation; null when refused.' })
  conversation?: ConversationType | null;
}

@ObjectType({ description: 'The message as it was kept.' })
export class SendMessagePayload extends UserErrorsPayload {
  @Field(() => MessageType, { nullable: true, description: 'The message; null when refused.' })
  message?: MessageType | null;

  @Field(() => ConversationType, { nullable: true, description: 'Its conversation; null when refused.' })
  conversation?: ConversationType | null;
}
