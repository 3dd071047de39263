import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ChannelKind } from '#libs/directory';
import type {
  BalanceBasis,
  BalanceUnit,
  Door,
  LedgerAction,
  LedgerChangeKind,
  LedgerItemState,
  LedgerKind,
  Range,
  SuggestionKind,
} from '#libs/partnerships';
import { ChannelKindEnum } from '../directory/business.enums.js';
import { connectionOf } from '../graphql/connection.js';
import { DoorEnum } from '../graphql/door.js';
import { DateScalar } from '../graphql/scalars.js';
import { Node } from '../graphql/user-error.js';
import {
  BalanceBasisEnum,
  BalanceMeasureEnum,
  BalanceUnitEnum,
  LedgerActionEnum,
  LedgerChangeKindEnum,
  LedgerKindEnum,
  LedgerStateEnum,
} from './balance.enums.js';
import { SuggestionKindEnum } from './estimate.type.js';

@ObjectType('BalanceAmount', { description: 'A number; the three are the same unless it is estimated.' })
export class BalanceAmountType implements Range {
  @Field(() => Float, { description: 'At least.' })
  low!: number;

  @Field(() => Float, { description: 'Most likely.' })
  likely!: number;

  @Field(() => Float, { description: 'At most.' })
  high!: number;
}

@ObjectType('BalanceLine', {
  description:
    'One unit: what each of the two brought the other. Counted and estimated visits are lines apart.',
})
export class BalanceLineType {
  @Field(() => BalanceUnitEnum, { description: 'What is counted.' })
  unit!: BalanceUnit;

  @Field(() => String, { nullable: true, description: 'ISO 4217; null unless the unit is money.' })
  currency!: string | null;

  @Field(() => BalanceBasisEnum, { description: 'How far the numbers can be trusted.' })
  basis!: BalanceBasis;

  @Field(() => BalanceAmountType, { description: 'What your business brought the other.' })
  youBrought!: Range;

  @Field(() => BalanceAmountType, { description: 'What the other brought you.' })
  theyBrought!: Range;
}

@ObjectType('BalanceSuggestion', {
  description: 'One change that would bring the two nearer to each other. Advice only.',
})
export class BalanceSuggestionType {
  @Field(() => SuggestionKindEnum, { description: 'What would change.' })
  kind!: SuggestionKind;

  @Field(() => Boolean, { description: 'Whether you would do it; otherwise the other.' })
  byYou!: boolean;

  @Field(() => ChannelKindEnum, { description: 'Where.' })
  channel!: ChannelKind;

  @Field(() => Int, { nullable: true, description: 'Weeks more or less; null when it is counted in times.' })
  weeks!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many times more; null when it is counted in weeks.' })
  times!: number | null;
}

@ObjectType('BalanceOutlook', {
  description:
    'People each is shown to by the end: what came so far and what is still promised. An estimate.',
})
export class BalanceOutlookType {
  @Field(() => BalanceAmountType, { description: 'People your business will have shown the other to.' })
  youBring!: Range;

  @Field(() => BalanceAmountType, { description: 'People the other will have shown you to.' })
  theyBring!: Range;

  @Field(() => BalanceSuggestionType, {
    nullable: true,
    description: 'Null when even, or when nothing helps.',
  })
  suggestion!: BalanceSuggestionType | null;
}

@ObjectType('LedgerMoney', { description: 'An amount of money.' })
export class LedgerMoneyType {
  @Field(() => Int, { description: 'In minor units, such as cents.' })
  minor!: number;

  @Field(() => String, { description: 'ISO 4217.' })
  currency!: string;
}

@ObjectType('LedgerChange', {
  description:
    'An answer to an entry or a correction of it: an entry of its own, never a change of the old one.',
})
export class LedgerChangeType implements Node {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => LedgerChangeKindEnum, { description: 'What it does.' })
  kind!: LedgerChangeKind;

  @Field(() => Boolean, { description: 'Whether your business wrote it; otherwise the other.' })
  byYou!: boolean;

  @Field(() => Int, { description: 'What the entry came to with it.' })
  count!: number;

  @Field(() => String, { nullable: true, description: 'The reason, if one was given.' })
  note!: string | null;

  @Field(() => DoorEnum, {
    nullable: true,
    description: 'Through which door it came; null when it is older than doors were kept.',
  })
  through!: Door | null;

  @Field(() => Date, { description: 'When.' })
  at!: Date;
}

@ObjectType('LedgerEntry', {
  implements: () => Node,
  description: 'Something one partner brought the other, with everything that was said about it since.',
})
export class LedgerEntryType implements Node {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => LedgerKindEnum, { description: 'What it is about.' })
  kind!: LedgerKind;

  @Field(() => LedgerStateEnum, { description: 'Whether it counts.' })
  state!: LedgerItemState;

  @Field(() => Boolean, { description: 'Whether your business brought it; otherwise the other.' })
  youBrought!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether your business noted it; null when it was booked from a kept promise or a till.',
  })
  youNoted!: boolean | null;

  @Field(() => BalanceAmountType, { description: 'What it comes to now.' })
  amount!: Range;

  @Field(() => Int, { description: 'The number when it was written down, whatever was said since.' })
  noted!: number;

  @Field(() => LedgerMoneyType, { nullable: true, description: 'What was spent, when the till said so.' })
  value!: LedgerMoneyType | null;

  @Field(() => Boolean, { description: 'Whether the number is an estimate.' })
  isEstimate!: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'The first day, when it was more than one.' })
  from!: string | null;

  @Field(() => DateScalar, { description: 'The day it happened, or the last of them.' })
  on!: string;

  @Field(() => String, { nullable: true, description: 'The promise, or what somebody wrote.' })
  note!: string | null;

  @Field(() => DoorEnum, {
    nullable: true,
    description: 'Through which door it was noted; null when it was booked, or noted before doors were kept.',
  })
  through!: Door | null;

  @Field(() => Date, { description: 'When it was written down.' })
  at!: Date;

  @Field(() => [LedgerActionEnum], { description: 'What you may do about it now.' })
  viewerMay!: LedgerAction[];

  @Field(() => [LedgerChangeType], { description: 'Answers and corrections, the oldest first; 22 at most.' })
  changes!: LedgerChangeType[];
}

@ObjectType('CustomerNotes', { description: 'Whether customers may be noted by hand, and of which days.' })
export class CustomerNotesType {
  @Field(() => Boolean, { description: 'Whether you may note some now.' })
  open!: boolean;

  @Field(() => DateScalar, { description: 'The first day of the partnership.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Its last day; customers of later days are not noted.' })
  to!: string;

  @Field(() => DateScalar, { description: 'The last day on which they may be noted.' })
  until!: string;
}

@ObjectType('Balance', {
  description: 'What two partners brought each other. Both see the same numbers; nobody else sees any.',
})
export class BalanceType {
  @Field(() => [BalanceLineType], { description: 'One line for each unit in which there is something.' })
  lines!: BalanceLineType[];

  @Field(() => BalanceMeasureEnum, {
    nullable: true,
    description: 'What the finding goes by; null when there is not enough data.',
  })
  measure!: 'customers' | 'people' | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether you brought clearly more; null when there is no clear difference, or not enough data.',
  })
  youBroughtMore!: boolean | null;

  @Field(() => String, { description: 'The finding in a sentence.' })
  sentence!: string;

  @Field(() => BalanceOutlookType, { nullable: true, description: 'Null once the partnership is over.' })
  outlook!: BalanceOutlookType | null;

  @Field(() => CustomerNotesType, { description: 'What you may note.' })
  notes!: CustomerNotesType;

  @Field(() => [LedgerEntryType], {
    description: 'Notes that wait for an answer of either side, the oldest first; 40 at most.',
  })
  waiting!: LedgerEntryType[];
}

@ObjectType({ description: 'The entries of a ledger, the newest first.' })
export class LedgerEntryConnection extends connectionOf<LedgerEntryType>(
  () => LedgerEntryType,
  'LedgerEntry',
) {}
