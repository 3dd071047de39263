import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.js';
import { Node } from '../graphql/user-error.js';

export const LocaleEnum = { EN: 'en', DE: 'de' } as const;
registerEnumType(LocaleEnum, { name: 'Locale', description: 'A language the portal and the mails speak.' });

export const SeatRoleEnum = { OWNER: 'owner', MANAGER: 'manager', STAFF: 'staff' } as const;
registerEnumType(SeatRoleEnum, { name: 'SeatRole', description: 'What a person is in a business.' });

@ObjectType('QuietHours', {
  description: 'When no mail is sent, by the clock of the person. The same hour twice means never.',
})
export class QuietHoursType {
  @Field(() => Int, { description: 'The hour it begins, 0 to 23.' })
  from!: number;

  @Field(() => Int, { description: 'The hour it ends, 0 to 23.' })
  until!: number;
}

@ObjectType('Account', { implements: () => Node, description: 'A person who can sign in.' })
export class AccountType implements Node {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => String, { description: 'What the person is called.' })
  name!: string;

  @Field(() => String, {
    description: 'The address the person signs in with; shown to that person and to operators only.',
  })
  email!: string;

  @Field(() => LocaleEnum, { description: 'The language of screens and mails.' })
  locale!: (typeof LocaleEnum)[keyof typeof LocaleEnum];

  @Field(() => String, { description: 'IANA time zone.' })
  timeZone!: string;
}

@ObjectType({ description: 'A page of accounts.' })
export class AccountConnection extends connectionOf(() => AccountType, 'Account') {}

@ObjectType('Seat', { implements: () => Node, description: "A person's role in one business." })
export class SeatType implements Node {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => SeatRoleEnum, { description: 'What the person may do there.' })
  role!: (typeof SeatRoleEnum)[keyof typeof SeatRoleEnum];

  businessId!: string;
  accountId!: string;
}

@ObjectType('ViewerCounts', { description: 'Numbers for badges, of the business this session acts for.' })
export class ViewerCountsType {
  @Field(() => Int, { description: 'Proposals that wait for an answer from you.' })
  yourTurn!: number;

  @Field(() => Int, { description: 'Conversations with something unread.' })
  unreadConversations!: number;

  @Field(() => Int, { description: 'Promises you are asked to do something about now or within a week.' })
  due!: number;

  @Field(() => Int, { description: 'Referrals your partners noted, for you to say whether they are right.' })
  toConfirm!: number;
}

@ObjectType('Viewer', { description: 'Who is asking.' })
export class ViewerType {
  @Field(() => Boolean, {
    description: 'Whether this person runs the instance and may open the operator pages.',
  })
  isOperator!: boolean;
}

@ObjectType('Instance', { description: 'This installation.' })
export class InstanceType {
  @Field(() => String, { description: 'What it calls itself.' })
  name!: string;

  @Field(() => String, { description: 'Who runs it.' })
  operator!: string;

  @Field(() => String, { description: 'Postal address of the operator.' })
  postalAddress!: string;

  @Field(() => Boolean, { description: 'Whether the town is fictional.' })
  demo!: boolean;
}
