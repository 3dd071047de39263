import { Field, Float, Int, InterfaceType, ObjectType } from '@nestjs/graphql';
import { audiences, moments, needs, type TaxonomyLocale } from '#libs/directory';
import type { MatchReason } from '#libs/matching';
import { ChannelKindEnum } from '../directory/business.enums.js';
import { MomentType, NeedType } from '../directory/category.type.js';

@InterfaceType('MatchReason', { description: 'Why a match helps one side, said to the viewer.' })
export abstract class MatchReasonType {
  @Field(() => String, { description: 'A sentence for people.' })
  text!: string;

  @Field(() => Float, { description: 'How much it counted, 0 to 1.' })
  weight!: number;

  @Field(() => Boolean, {
    description:
      'Whether it counts together with such businesses usually working together, which the sentence then says too.',
  })
  withCustom!: boolean;
}

@ObjectType('SharedMoment', {
  implements: () => MatchReasonType,
  description: 'The same people, on the same occasion, need what both offer.',
})
export class SharedMomentType extends MatchReasonType {
  @Field(() => MomentType, { description: 'The occasion.' })
  moment!: MomentType;

  @Field(() => NeedType, { nullable: true, description: 'What they need from you.' })
  yourNeed!: NeedType | null;

  @Field(() => NeedType, { nullable: true, description: 'What they need from the other business.' })
  theirNeed!: NeedType | null;
}

@ObjectType('SharedAudience', {
  implements: () => MatchReasonType,
  description: 'Both serve the same people.',
})
export class SharedAudienceType extends MatchReasonType {
  @Field(() => String, { description: 'The people, in words.' })
  audience!: string;
}

@ObjectType('ReachTheyHave', {
  implements: () => MatchReasonType,
  description: 'People the giving side can show a partner to.',
})
export class ReachTheyHaveType extends MatchReasonType {
  @Field(() => ChannelKindEnum, { description: 'Where most of them take notice.' })
  channel!: (typeof ChannelKindEnum)[keyof typeof ChannelKindEnum];

  @Field(() => Int, { description: 'People reached there in a usual month, as the business says.' })
  monthlyReach!: number;

  @Field(() => Int, { description: 'How many such channels it has; the reason is all of them together.' })
  ways!: number;
}

@ObjectType('NearEachOther', {
  implements: () => MatchReasonType,
  description: 'A short walk from door to door.',
})
export class NearEachOtherType extends MatchReasonType {
  @Field(() => Int, { description: 'As the crow flies.' })
  distanceMetres!: number;
}

@ObjectType('ReferralHabit', {
  implements: () => MatchReasonType,
  description: 'Such businesses usually supply, host or recommend each other.',
})
export class ReferralHabitType extends MatchReasonType {}

@ObjectType('LearntHere', {
  implements: () => MatchReasonType,
  description:
    'What came of it here when businesses of the two kinds thought about working together: learnt from outcomes, not known beforehand. Only told of several businesses of either kind.',
})
export class LearntHereType extends MatchReasonType {
  @Field(() => Int, { description: 'At least so many businesses it comes from; a round number.' })
  businesses!: number;

  @Field(() => Boolean, {
    description: 'Whether most of them came to work together, or only more than one would expect.',
  })
  most!: boolean;
}

/** The object of the schema for a reason. */
export function toMatchReason(reason: MatchReason, locale: TaxonomyLocale): MatchReasonType {
  const { text, weight, withCustom } = reason;
  switch (reason.kind) {
    case 'moment': {
      const { moment, yourNeed, theirNeed } = reason;
      return Object.assign(new SharedMomentType(), {
        text,
        weight,
        withCustom,
        moment: { key: moment, label: moments[moment][locale] },
        yourNeed: { key: yourNeed, label: needs[yourNeed][locale] },
        theirNeed: { key: theirNeed, label: needs[theirNeed][locale] },
      });
    }
    case 'audience':
      return Object.assign(new SharedAudienceType(), {
        text,
        weight,
        withCustom,
        audience: audiences[reason.audience][locale],
      });
    case 'reach':
      return Object.assign(new ReachTheyHaveType(), {
        text,
        weight,
        withCustom,
        channel: reason.channel,
        monthlyReach: reason.monthlyReach,
        ways: reason.ways,
      });
    case 'near':
      return Object.assign(new NearEachOtherType(), {
        text,
        weight,
        withCustom,
        distanceMetres: Math.round(reason.distanceMetres),
      });
    case 'experience': {
      const { businesses, most } = reason;
      return Object.assign(new LearntHereType(), { text, weight, businesses, most });
    }
    case 'supply':
    case 'hosting':
    case 'circle':
    case 'referral':
    case 'custom':
      return Object.assign(new ReferralHabitType(), { text, weight, withCustom });
  }
}
