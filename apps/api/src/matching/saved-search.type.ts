import { Field, Float, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Business } from '#libs/directory';
import type { Area, SavedSearch } from '#libs/matching';
import { ChannelKindEnum } from '../directory/business.enums.js';
import { BusinessType } from '../directory/business.type.js';
import { connectionOf } from '../graphql/connection.js';
import { UserErrorsPayload } from '../graphql/user-error.js';
import { AreaInput, FindFilter } from './find.inputs.js';

type ValueOf<T> = T[keyof T];

@ObjectType('Area', { description: 'A part of a map, in degrees.' })
export class AreaType implements Area {
  @Field(() => Float, { description: 'Degrees north of the lower edge.' })
  south!: number;

  @Field(() => Float, { description: 'Degrees east of the left edge.' })
  west!: number;

  @Field(() => Float, { description: 'Degrees north of the upper edge.' })
  north!: number;

  @Field(() => Float, { description: 'Degrees east of the right edge.' })
  east!: number;
}

@ObjectType('SavedSearch', { description: 'A search kept, to be told of neighbours who join.' })
export class SavedSearchType {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => String, { description: 'What its owner calls it.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'The words.' })
  words!: string | null;

  @Field(() => String, { nullable: true, description: 'Key of the trade.' })
  group?: string | null;

  @Field(() => String, { nullable: true, description: 'Key of the category.' })
  category?: string | null;

  @Field(() => String, { nullable: true, description: 'Key of the moment.' })
  moment?: string | null;

  @Field(() => String, { nullable: true, description: 'Key of the audience.' })
  audience?: string | null;

  @Field(() => ChannelKindEnum, { nullable: true, description: 'The channel.' })
  channel?: ValueOf<typeof ChannelKindEnum> | null;

  @Field(() => AreaType, { nullable: true, description: 'The area.' })
  area!: Area | null;
}

export const toSavedSearch = ({ id, name, words, filter, area }: SavedSearch): SavedSearchType => ({
  id,
  name,
  words,
  area,
  ...filter,
});

@ObjectType({ description: 'Saved searches, oldest first.' })
export class SavedSearchConnection extends connectionOf<SavedSearchType>(
  () => SavedSearchType,
  'SavedSearch',
) {}

@InputType({ description: 'A search to keep.' })
export class SaveSearchInput {
  @Field(() => ID, { description: 'Your business.' })
  businessId!: string;

  @Field(() => String, { description: 'What to call it, at most 80 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Words, as for `find`.' })
  search?: string | null;

  @Field(() => FindFilter, { nullable: true, description: 'Filters, as for `find`.' })
  filter?: FindFilter | null;

  @Field(() => AreaInput, { nullable: true, description: 'Area, as for `find`.' })
  area?: AreaInput | null;

  @Field(() => String, { description: 'Made by you; asking again with it changes nothing.' })
  idempotencyKey!: string;
}

@InputType({ description: 'A search to let go of.' })
export class DeleteSavedSearchInput {
  @Field(() => ID, { description: 'Which.' })
  savedSearchId!: string;
}

@ObjectType({ description: 'Your business after a change of its saved searches.' })
export class SavedSearchesPayload extends UserErrorsPayload {
  @Field(() => BusinessType, { nullable: true, description: 'Your business; null when refused.' })
  business?: Business | null;
}
