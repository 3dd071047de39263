import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import type { Change } from '#libs/partnerships';
import { DateScalar } from '../graphql/scalars.js';
import { PartnershipChangeKindEnum } from './partnership.enums.js';

const onceKey = 'Made by you; asking again with the same key changes nothing and answers the same.';
const privateReason =
  'For your own side alone: never shown to the other, never public. At most 1,000 characters.';

@InputType({ description: 'Which partnership a proposal would change, and how.' })
export class PartnershipChangeInput implements Change {
  @Field(() => ID, { description: 'The partnership.' })
  partnershipId!: string;

  @Field(() => PartnershipChangeKindEnum, { description: 'Other terms, or another season.' })
  kind!: Change['kind'];
}

@ArgsType()
export class StartingTermsArgs {
  @Field(() => PartnershipChangeKindEnum, { description: 'Other terms, or another season.' })
  kind!: Change['kind'];
}

@InputType({ description: 'A pause in which nothing falls due.' })
export class PausePartnershipInput {
  @Field(() => ID, { description: 'The partnership.' })
  partnershipId!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day of the pause, included; without it the pause lasts until one of the two resumes.',
  })
  until?: string | null;

  @Field(() => String, { nullable: true, description: privateReason })
  reason?: string | null;

  @Field(() => String, { description: onceKey })
  idempotencyKey!: string;
}

@InputType({ description: 'A paused partnership to go on with.' })
export class ResumePartnershipInput {
  @Field(() => ID, { description: 'The partnership.' })
  partnershipId!: string;

  @Field(() => String, { description: onceKey })
  idempotencyKey!: string;
}

@InputType({ description: 'Notice by the exit clause.' })
export class EndPartnershipInput {
  @Field(() => ID, { description: 'The partnership.' })
  partnershipId!: string;

  @Field(() => String, { nullable: true, description: privateReason })
  reason?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'An earlier last day, if the other side agrees to it.',
  })
  soonerOn?: string | null;

  @Field(() => String, { description: onceKey })
  idempotencyKey!: string;
}

@InputType({ description: 'The earlier last day that was asked for.' })
export class AgreeToEndInput {
  @Field(() => ID, { description: 'The partnership.' })
  partnershipId!: string;

  @Field(() => DateScalar, { description: 'The day you looked at.' })
  soonerOn!: string;

  @Field(() => String, { description: onceKey })
  idempotencyKey!: string;
}
