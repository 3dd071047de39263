import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { ChannelKindEnum, GoalEnum, PriceBandEnum } from './business.enums.js';

type ValueOf<T> = T[keyof T];

@InputType({ description: 'A place on earth and how far around it.' })
export class NearInput {
  @Field(() => Float, { description: 'Degrees north.' })
  latitude!: number;

  @Field(() => Float, { description: 'Degrees east.' })
  longitude!: number;

  @Field(() => Float, { nullable: true, description: 'Only within this distance.' })
  withinKm?: number | null;
}

@InputType({ description: 'Which businesses.' })
export class BusinessFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words in the name, the kind or what is sold; typing errors are forgiven.',
  })
  search?: string | null;

  @Field(() => String, { nullable: true, description: 'Key of a category.' })
  category?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only businesses nobody has claimed yet.' })
  claimable?: boolean | null;
}

@InputType({ description: 'Where a business is.' })
export class PlaceInput {
  @Field(() => [String], { description: 'Street and number, at most four lines.' })
  addressLines!: string[];

  @Field(() => String, { description: 'Town or suburb.' })
  locality!: string;

  @Field(() => String, { nullable: true, description: 'State or province.' })
  region?: string | null;

  @Field(() => String, { nullable: true, description: 'Postcode.' })
  postcode?: string | null;

  @Field(() => String, { description: 'ISO 3166-1 alpha-2, such as DE.' })
  country!: string;

  @Field(() => Float, { description: 'Degrees north.' })
  latitude!: number;

  @Field(() => Float, { description: 'Degrees east.' })
  longitude!: number;

  @Field(() => Float, { nullable: true, description: 'Kilometres it travels to customers, if it does.' })
  travelsKm?: number | null;
}

@InputType({ description: 'A thing or service.' })
export class OfferingInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Given, that offering changes; left out, a new one is made.',
  })
  id?: string | null;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'A sentence about it.' })
  description?: string | null;

  @Field(() => PriceBandEnum, { nullable: true, description: 'Roughly what it costs.' })
  price?: ValueOf<typeof PriceBandEnum> | null;
}

@InputType({ description: 'A channel.' })
export class ChannelInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Given, that channel changes; left out, a new one is made.',
  })
  id?: string | null;

  @Field(() => ChannelKindEnum, { description: 'What kind of place.' })
  kind!: ValueOf<typeof ChannelKindEnum>;

  @Field(() => String, { description: 'What you call it.' })
  name!: string;

  @Field(() => Int, { description: 'People reached in a usual month.' })
  monthlyReach!: number;

  @Field(() => Boolean, { description: 'Whether that is a guess.' })
  reachIsEstimate!: boolean;
}

@InputType({ description: 'A part of the customers.' })
export class AudienceShareInput {
  @Field(() => String, { description: 'Key of the segment.' })
  segment!: string;

  @Field(() => Float, { description: 'Share of customers, 0 to 1.' })
  share!: number;
}

@InputType({ description: 'One opening on one weekday.' })
export class OpeningHoursInput {
  @Field(() => Int, { description: '1 is Monday, 7 is Sunday.' })
  weekday!: number;

  @Field(() => String, { description: 'HH:MM.' })
  opens!: string;

  @Field(() => String, { description: 'HH:MM.' })
  closes!: string;
}

@InputType({ description: 'A business that is not listed yet.' })
export class CreateBusinessInput {
  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => String, { description: 'Key of its category.' })
  category!: string;

  @Field(() => PlaceInput, { description: 'Where it is.' })
  place!: PlaceInput;

  @Field(() => String, { nullable: true, description: 'What it says about itself.' })
  story?: string | null;

  @Field(() => String, { description: 'Made by you; asking again with the same key makes nothing new.' })
  idempotencyKey!: string;
}

@InputType({ description: 'Which listing to take over.' })
export class ClaimBusinessInput {
  @Field(() => ID, { description: 'The listed business.' })
  businessId!: string;

  @Field(() => String, { description: 'Made by you; asking again with the same key changes nothing.' })
  idempotencyKey!: string;
}

@InputType({ description: 'Only the given parts change.' })
export class DescribeBusinessInput {
  @Field(() => ID, { description: 'Your business.' })
  businessId!: string;

  @Field(() => String, { nullable: true, description: 'What it is called.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'What it says about itself; empty takes it away.' })
  story?: string | null;

  @Field(() => String, { nullable: true, description: 'Key of its category.' })
  category?: string | null;

  @Field(() => [String], { nullable: true, description: 'Keys of what else it is.' })
  otherCategories?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Keys of the kinds of business it never wants to be matched with, at most 20.',
  })
  excludedCategories?: string[] | null;

  @Field(() => PlaceInput, { nullable: true, description: 'Where it is.' })
  place?: PlaceInput | null;

  @Field(() => String, { nullable: true, description: 'Its own website; empty takes it away.' })
  website?: string | null;

  @Field(() => [OfferingInput], { nullable: true, description: 'Everything it sells, in order.' })
  offerings?: OfferingInput[] | null;

  @Field(() => [ChannelInput], { nullable: true, description: 'All its channels, in order.' })
  channels?: ChannelInput[] | null;

  @Field(() => [AudienceShareInput], {
    nullable: true,
    description: 'Its customers: each segment once, the shares together at most 1.',
  })
  audience?: AudienceShareInput[] | null;

  @Field(() => [GoalEnum], { nullable: true, description: 'What it wants from a partner.' })
  goals?: ValueOf<typeof GoalEnum>[] | null;

  @Field(() => [OpeningHoursInput], { nullable: true, description: 'When it is open.' })
  openingHours?: OpeningHoursInput[] | null;

  @Field(() => Int, { nullable: true, description: 'Open proposals it takes at once, 0 to 50.' })
  attentionBudget?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether one less obvious match may be among its suggestions.',
  })
  stepsOutside?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'True to take no proposals for a while.' })
  paused?: boolean | null;
}

@InputType({ description: 'Which two businesses are never to be shown to each other.' })
export class BlockBusinessInput {
  @Field(() => ID, { description: 'Your business.' })
  businessId!: string;

  @Field(() => ID, { description: 'The other business.' })
  otherId!: string;

  @Field(() => String, { description: 'Made by you; asking again with the same key changes nothing.' })
  idempotencyKey!: string;
}

@InputType({ description: 'Which two businesses may be shown to each other again.' })
export class UnblockBusinessInput extends BlockBusinessInput {}

@InputType({ description: 'Which business closes.' })
export class CloseBusinessInput {
  @Field(() => ID, { description: 'Your business.' })
  businessId!: string;

  @Field(() => String, { description: 'Made by you; asking again with the same key changes nothing.' })
  idempotencyKey!: string;
}

@InputType({ description: 'Which business opens again.' })
export class ReopenBusinessInput extends CloseBusinessInput {}
