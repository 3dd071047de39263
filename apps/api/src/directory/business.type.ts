import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Business } from '#libs/directory';
import { connectionOf } from '../graphql/connection.js';
import { UrlScalar } from '../graphql/scalars.js';
import { Node } from '../graphql/user-error.js';
import {
  BusinessKindEnum,
  BusinessStatusEnum,
  ChannelKindEnum,
  CrestColourEnum,
  GoalEnum,
  PriceBandEnum,
} from './business.enums.js';

type ValueOf<T> = T[keyof T];

@ObjectType('Crest', { description: 'How a business is drawn: a motif on a colour.' })
export class CrestType {
  @Field(() => CrestColourEnum, { description: 'Colour of crest and awning.' })
  colour!: ValueOf<typeof CrestColourEnum>;

  @Field(() => String, { description: 'Name of a drawn motif.' })
  motif!: string;
}

@ObjectType('Place', { description: 'Where a business is.' })
export class PlaceType {
  @Field(() => [String], { description: 'Street and number, as on an envelope.' })
  addressLines!: string[];

  @Field(() => String, { description: 'Town or suburb.' })
  locality!: string;

  @Field(() => String, { nullable: true, description: 'State or province.' })
  region!: string | null;

  @Field(() => String, { nullable: true, description: 'Postcode.' })
  postcode!: string | null;

  @Field(() => String, { description: 'ISO 3166-1 alpha-2, such as DE.' })
  country!: string;

  @Field(() => Float, { description: 'Degrees north (WGS 84).' })
  latitude!: number;

  @Field(() => Float, { description: 'Degrees east (WGS 84).' })
  longitude!: number;

  @Field(() => String, { description: 'IANA time zone, from the coordinates.' })
  timeZone!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'How far this business travels to customers, in kilometres; null when customers come to it.',
  })
  travelsKm!: number | null;
}

@ObjectType('OpeningHours', { description: 'One opening on one weekday.' })
export class OpeningHoursType {
  @Field(() => Int, { description: '1 is Monday, 7 is Sunday.' })
  weekday!: number;

  @Field(() => String, { description: "HH:MM in the business's time zone." })
  opens!: string;

  @Field(() => String, { description: 'HH:MM; earlier than `opens` means the next day.' })
  closes!: string;
}

@ObjectType('AudienceShare', { description: 'A part of the customers.' })
export class AudienceShareType {
  @Field(() => String, { description: 'Key of the segment.' })
  segment!: string;

  @Field(() => String, { description: 'The segment in words.' })
  label!: string;

  @Field(() => Float, { description: 'Share of customers, 0 to 1.' })
  share!: number;
}

@ObjectType('Offering', { implements: () => Node, description: 'A thing or service a business sells.' })
export class OfferingType implements Node {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'A sentence about it.' })
  description!: string | null;

  @Field(() => PriceBandEnum, { nullable: true, description: 'Roughly what it costs; null when not said.' })
  price!: ValueOf<typeof PriceBandEnum> | null;
}

@ObjectType('Channel', {
  implements: () => Node,
  description: 'Where a business can show a partner to its customers.',
})
export class ChannelType implements Node {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => ChannelKindEnum, { description: 'What kind of place.' })
  kind!: ValueOf<typeof ChannelKindEnum>;

  @Field(() => String, { description: 'What the business calls it.' })
  name!: string;

  @Field(() => Int, { description: 'People reached in a usual month.' })
  monthlyReach!: number;

  @Field(() => Boolean, { description: 'True when the reach is a guess, not a count.' })
  reachIsEstimate!: boolean;
}

@ObjectType('Business', {
  implements: () => Node,
  description: 'A shop, maker or service with a place on the map.',
})
export class BusinessType implements Node {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => String, { description: 'Its name in the address of its page.' })
  slug!: string;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What it says about itself.' })
  story!: string | null;

  @Field(() => BusinessStatusEnum, { description: 'Listed, member, paused or closed.' })
  status!: ValueOf<typeof BusinessStatusEnum>;

  @Field(() => BusinessKindEnum, {
    description: 'Independent businesses are offered as partners; chains and non-commercial places are not.',
  })
  kind!: ValueOf<typeof BusinessKindEnum>;

  @Field(() => [GoalEnum], { description: 'What it wants from a partner.' })
  goals!: ValueOf<typeof GoalEnum>[];

  @Field(() => [OpeningHoursType], { description: 'When it is open; empty when it has not said.' })
  openingHours!: OpeningHoursType[];

  @Field(() => UrlScalar, { nullable: true, description: 'Its own website.' })
  website!: string | null;

  @Field(() => Boolean, { description: 'True for invented businesses of the demonstration town.' })
  fictional!: boolean;
}

@ObjectType({ description: 'Businesses, the most fitting first.' })
export class BusinessConnection extends connectionOf<Business>(() => BusinessType, 'Business') {}
