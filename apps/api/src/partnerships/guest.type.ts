import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('GuestBusiness', { description: 'A business as the recipient of a mailed proposal sees it.' })
export class GuestBusinessType {
  @Field(() => String, { description: 'Its name in the address of its page.' })
  slug!: string;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What it says about itself.' })
  story!: string | null;
}

@ObjectType('GuestProposal', {
  description: 'What the recipient of a mailed proposal sees without an account.',
})
export class GuestProposalType {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;
}
