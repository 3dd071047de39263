import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.js';
import { Node } from '../graphql/user-error.js';
import { DoorEnum } from '../graphql/door.js';

@ObjectType('Conversation', { implements: () => Node, description: 'The one thread between two businesses.' })
export class ConversationType implements Node {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => Int, { description: 'Sequence of the newest message; 0 when there is none.' })
  lastSequence!: number;
}

@ObjectType('Message', { implements: () => Node, description: 'One message; never changed.' })
export class MessageType implements Node {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => Int, { description: '1, 2, 3 … without gaps in each conversation.' })
  sequence!: number;

  @Field(() => String, { description: "The sender's own id, unique per sender and conversation." })
  clientId!: string;

  @Field(() => DoorEnum, { name: 'through', description: 'Where it came in.' })
  door!: (typeof DoorEnum)[keyof typeof DoorEnum];

  @Field(() => String, { description: 'Plain text.' })
  body!: string;

  @Field(() => Date, { description: 'When it was sent.' })
  at!: Date;
}

@ObjectType({ description: 'Conversations, the newest first.' })
export class ConversationConnection extends connectionOf(() => ConversationType, 'Conversation') {}

@ObjectType({ description: 'Messages in order of sequence.' })
export class MessageConnection extends connectionOf(() => MessageType, 'Message') {}

@ObjectType({ description: 'What happened in a conversation since the sequence last seen.' })
export class ConversationChange {
  @Field(() => ConversationType, { description: 'The conversation as it is now.' })
  conversation!: ConversationType;

  @Field(() => [MessageType], {
    description: 'The messages that were added, in order; empty when something else changed.',
  })
  messages!: MessageType[];
}
