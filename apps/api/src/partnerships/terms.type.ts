import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ChannelKind } from '#libs/directory';
import type { Exclusivity, Side } from '#libs/partnerships';
import { ChannelKindEnum } from '../directory/business.enums.js';
import { DateScalar } from '../graphql/scalars.js';

export const SideEnum = { SENDER: 'sender', RECIPIENT: 'recipient' } as const;
registerEnumType(SideEnum, {
  name: 'Side',
  description: 'A side of a proposal; it stays the same whoever makes the next version.',
});

export const BoundEnum = { ...SideEnum, BOTH: 'both' } as const;
registerEnumType(BoundEnum, { name: 'Bound', description: 'Who an exclusivity binds.' });

@ObjectType('Exclusivity', {
  description: 'For the period, who is bound does no such thing with another business of this category.',
})
export class ExclusivityType {
  @Field(() => BoundEnum, { description: 'The sender, the recipient or both.' })
  binds!: Exclusivity['binds'];

  @Field(() => String, { description: 'Key of the category it keeps out.' })
  categoryKey!: string;
}

@ObjectType('PromiseTerms', { description: 'One promise in the terms.' })
export class PromiseTermsType {
  @Field(() => String, { description: 'Names the promise across versions.' })
  key!: string;

  @Field(() => SideEnum, { description: 'Who does it: the sender or the recipient.' })
  by!: Side;

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
}

@ObjectType('Terms', {
  description: 'What each side gives and gets. "You" is the sender, "they" the recipient.',
})
export class TermsType {
  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => String, { description: "What the recipient gets, in the sender's words. Required to send." })
  theyGet!: string;

  @Field(() => String, { description: 'What the sender gets.' })
  youGet!: string;

  @Field(() => DateScalar, { description: 'First day of the partnership.' })
  startsOn!: string;

  @Field(() => DateScalar, { description: 'Last day of the partnership, included.' })
  endsOn!: string;

  @Field(() => Int, { description: 'Either side may stop with so many days of notice.' })
  exitNoticeDays!: number;

  @Field(() => String, { nullable: true, description: 'Anything else; null when there is nothing.' })
  note!: string | null;

  @Field(() => ExclusivityType, { nullable: true, description: 'Null when nobody is bound.' })
  exclusivity?: Exclusivity | null;

  @Field(() => [PromiseTermsType], { description: 'Who does what, where, by when.' })
  promises!: readonly PromiseTermsType[];
}

@InputType({ description: 'Whom an exclusivity binds, and what it keeps out.' })
export class ExclusivityInput {
  @Field(() => BoundEnum, { description: 'The sender, the recipient or both.' })
  binds!: Exclusivity['binds'];

  @Field(() => String, { description: 'Key of the category it keeps out.' })
  categoryKey!: string;
}

@InputType({ description: 'One promise.' })
export class PromiseTermsInput {
  @Field(() => String, { description: 'Names the promise across versions; unique in these terms.' })
  key!: string;

  @Field(() => SideEnum, { description: 'Who does it: the sender or the recipient.' })
  by!: Side;

  @Field(() => String, { description: 'What is done; at most 300 characters.' })
  what!: string;

  @Field(() => ChannelKindEnum, { nullable: true, description: 'Where.' })
  channel?: ChannelKind | null;

  @Field(() => DateScalar, { description: 'First day.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last day, included.' })
  until!: string;

  @Field(() => Int, { nullable: true, description: 'How many.' })
  quantity?: number | null;
}

@InputType({ description: 'Terms. A draft may have blanks; to send, title and theyGet must be there.' })
export class TermsInput {
  @Field(() => String, { description: 'What it is called; at most 120 characters.' })
  title!: string;

  @Field(() => String, { description: 'What the recipient gets; at most 1,000 characters.' })
  theyGet!: string;

  @Field(() => String, { description: 'What the sender gets; at most 1,000 characters.' })
  youGet!: string;

  @Field(() => DateScalar, { description: 'First day of the partnership.' })
  startsOn!: string;

  @Field(() => DateScalar, { description: 'Last day of the partnership, included.' })
  endsOn!: string;

  @Field(() => Int, { description: 'Either side may stop with so many days of notice, 0 to 365.' })
  exitNoticeDays!: number;

  @Field(() => String, { nullable: true, description: 'Anything else; at most 3,000 characters.' })
  note?: string | null;

  @Field(() => ExclusivityInput, { nullable: true, description: 'Left out or null: nobody is bound.' })
  exclusivity?: ExclusivityInput | null;

  @Field(() => [PromiseTermsInput], { description: 'At most 20.' })
  promises!: PromiseTermsInput[];
}
