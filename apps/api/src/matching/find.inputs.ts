import { Field, Float, InputType } from '@nestjs/graphql';
import { ChannelKindEnum } from '../directory/business.enums.js';

type ValueOf<T> = T[keyof T];

@InputType({ description: 'What those found must be; each part narrows further.' })
export class FindFilter {
  @Field(() => String, { nullable: true, description: 'Key of a trade, as `facets.groups` lists them.' })
  group?: string | null;

  @Field(() => String, { nullable: true, description: 'Key of a category.' })
  category?: string | null;

  @Field(() => String, { nullable: true, description: 'Key of a moment on which customers come to them.' })
  moment?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Key of an audience they serve; where they do not say, one that their kind usually serves.',
  })
  audience?: string | null;

  @Field(() => ChannelKindEnum, { nullable: true, description: 'A channel they have.' })
  channel?: ValueOf<typeof ChannelKindEnum> | null;
}

@InputType({
  description: 'What a map shows, in degrees. South is below north and west is left of east.',
})
export class AreaInput {
  @Field(() => Float, { description: 'Degrees north of the lower edge.' })
  south!: number;

  @Field(() => Float, { description: 'Degrees east of the left edge.' })
  west!: number;

  @Field(() => Float, { description: 'Degrees north of the upper edge.' })
  north!: number;

  @Field(() => Float, { description: 'Degrees east of the right edge.' })
  east!: number;
}
