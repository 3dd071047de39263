import { Field, ObjectType } from '@nestjs/graphql';
import { TermsType } from '../partnerships/terms.type.js';

@ObjectType('Play', { description: 'A first thing for two businesses to do together.' })
export class PlayType {
  @Field(() => String, { description: 'Which play; the same word for every pair.' })
  key!: string;

  @Field(() => String, { description: 'What to call it.' })
  title!: string;

  @Field(() => String, { description: 'What to do, in a sentence or two.' })
  text!: string;

  @Field(() => TermsType, { description: 'Terms to start a proposal from.' })
  terms!: TermsType;
}
