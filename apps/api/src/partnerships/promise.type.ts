import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ChannelKind } from '#libs/directory';
import type {
  Door,
  EvidenceKind,
  Promised,
  PromiseEvent,
  PromiseEvidence,
  PromiseMove,
  PromiseView,
} from '#libs/partnerships';
import { ChannelKindEnum } from '../directory/business.enums.js';
import { connectionOf } from '../graphql/connection.js';
import { DoorEnum } from '../graphql/door.js';
import { DateScalar, UrlScalar } from '../graphql/scalars.js';
import { Node } from '../graphql/user-error.js';
import { EvidenceKindEnum, PromiseMoveEnum, PromiseViewEnum } from './promise.enums.js';

@ObjectType('Promise', { implements: () => Node, description: 'One line of agreed terms.' })
export class PromiseType implements Node {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => String, { description: 'What is done.' })
  what!: string;

  @Field(() => ChannelKindEnum, { nullable: true, description: 'Where; null when on none of the channels.' })
  channel!: ChannelKind | null;

  @Field(() => DateScalar, { description: 'First day.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last day, included.' })
  until!: string;

  @Field(() => Int, { nullable: true, description: 'How many; null when that makes no sense.' })
  quantity!: number | null;

  @Field(() => DateScalar, {
    description: 'By when the side whose turn it is has to act; the last day once nobody has to.',
  })
  dueOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was done; null when nobody said so.' })
  doneOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which a miss can be contested; null when it cannot.',
  })
  contestableUntil!: string | null;

  @Field(() => PromiseViewEnum, {
    nullable: true,
    description: 'What the business that gave it says a contested promise came to.',
  })
  promiserView!: PromiseView | null;

  @Field(() => PromiseViewEnum, {
    nullable: true,
    description: 'What the partner says; null before it replied.',
  })
  partnerView!: PromiseView | null;
}

@ObjectType({ description: 'Promises somebody has to do something about, the most urgent first.' })
export class DuePromiseConnection extends connectionOf<Promised>(() => PromiseType, 'DuePromise') {}

@ObjectType('Evidence', {
  implements: () => Node,
  description: 'Something that shows that a promise was done; for the two partners only.',
})
export class EvidenceType implements Node {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => EvidenceKindEnum, { description: 'What it is.' })
  kind!: EvidenceKind;

  @Field(() => UrlScalar, { nullable: true, description: 'Of a link: an https address. Null otherwise.' })
  url!: string | null;

  @Field(() => DoorEnum, { description: 'Through which door it came.' })
  door!: Door;

  @Field(() => Date, { description: 'When it was given.' })
  at!: Date;
}

@ObjectType({ description: 'Evidence, the oldest first.' })
export class EvidenceConnection extends connectionOf<PromiseEvidence>(() => EvidenceType, 'Evidence') {}

@ObjectType('PromiseEvent', { implements: () => Node, description: 'One line of the history of a promise.' })
export class PromiseEventType implements Node {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => PromiseMoveEnum, { description: 'What happened.' })
  move!: PromiseMove;

  @Field(() => DoorEnum, { nullable: true, description: 'Through which door; null for none.' })
  door!: Door | null;

  @Field(() => String, { nullable: true, description: 'What was said to it, for both sides.' })
  words!: string | null;

  @Field(() => PromiseViewEnum, {
    nullable: true,
    description: 'What the side that did it says a contested promise came to.',
  })
  view!: PromiseView | null;

  @Field(() => Date, { description: 'When.' })
  at!: Date;
}

@ObjectType({ description: 'What happened to a promise, the oldest first.' })
export class PromiseEventConnection extends connectionOf<PromiseEvent>(
  () => PromiseEventType,
  'PromiseEvent',
) {}

@ObjectType('PromiseRecord', {
  description: 'How a business kept the promises of its finished partnerships.',
})
export class PromiseRecordType {
  @Field(() => Int, { description: 'Promises that count and were kept on time.' })
  kept!: number;

  @Field(() => Int, {
    description: 'Promises that count: of the last two years, and only a few of each circle of partners.',
  })
  total!: number;

  @Field(() => Int, { description: 'To how many partners those promises were given.' })
  partners!: number;

  @Field(() => Float, {
    description: 'The chance that its next promise is kept on time, 0 to 1 (docs/reputation.md).',
  })
  likelihood!: number;
}
