import { Field, Float, Int, InterfaceType, ObjectType } from '@nestjs/graphql';
import {
  audiences,
  moments,
  taxonomy,
  type AudienceKey,
  type Category,
  type TaxonomyLocale,
} from '#libs/directory';
import { effortOf, isGain, partOf, type ProfileEdit } from '#libs/matching';
import { ChannelKindEnum } from '../directory/business.enums.js';
import { AudienceShareType, OpeningHoursType } from '../directory/business.type.js';
import { CategoryType, MomentType } from '../directory/category.type.js';
import { EditEffortEnum, ProfileEditKindEnum, ProfilePartEnum } from './profile-edit.enums.js';

type ValueOf<T> = T[keyof T];

@InterfaceType('ProfileEdit', { description: 'Something in your own profile that would be otherwise.' })
export abstract class ProfileEditType {
  @Field(() => ProfileEditKindEnum, { description: 'What would be otherwise.' })
  kind!: ValueOf<typeof ProfileEditKindEnum>;

  @Field(() => ProfilePartEnum, { description: 'Where in the profile it is said.' })
  part!: ValueOf<typeof ProfilePartEnum>;

  @Field(() => EditEffortEnum, {
    nullable: true,
    description: 'How much there is to do; null for what would be lost.',
  })
  effort!: ValueOf<typeof EditEffortEnum> | null;
}

@ObjectType('ChannelEdit', {
  implements: () => ProfileEditType,
  description: 'About one place to show a partner.',
})
export class ChannelEditType extends ProfileEditType {
  @Field(() => ChannelKindEnum, { description: 'Which.' })
  channel!: ValueOf<typeof ChannelKindEnum>;

  @Field(() => Int, {
    description:
      'People in a usual month: a round number that is supposed, where it would be added; what the profile says, where it would be lost.',
  })
  monthlyReach!: number;
}

@ObjectType('ChannelsEdit', {
  implements: () => ProfileEditType,
  description: 'About all places to show a partner.',
})
export class ChannelsEditType extends ProfileEditType {
  @Field(() => [ChannelKindEnum], { description: 'Which.' })
  channels!: readonly ValueOf<typeof ChannelKindEnum>[];
}

@ObjectType('AudienceEdit', { implements: () => ProfileEditType, description: 'About whom you serve.' })
export class AudienceEditType extends ProfileEditType {
  @Field(() => [AudienceShareType], {
    description:
      'Whom: those usual for your kind of business, where you have not said it; what the profile says, where it would be lost.',
  })
  audience!: AudienceShareType[];
}

@ObjectType('HoursEdit', { implements: () => ProfileEditType, description: 'About when you are open.' })
export class HoursEditType extends ProfileEditType {
  @Field(() => [OpeningHoursType], {
    description:
      'When: supposed from when customers of your kind of business usually come, where you have not said it; what the profile says, where it would be lost.',
  })
  openingHours!: readonly OpeningHoursType[];
}

@ObjectType('OccasionEdit', {
  implements: () => ProfileEditType,
  description: 'About what you sell for an occasion.',
})
export class OccasionEditType extends ProfileEditType {
  @Field(() => MomentType, { description: 'The occasion.' })
  moment!: MomentType;
}

@ObjectType('TravelEdit', { implements: () => ProfileEditType, description: 'About the way to customers.' })
export class TravelEditType extends ProfileEditType {
  @Field(() => Float, { description: 'How far you would go, or go now where you would not any more.' })
  travelsKm!: number;
}

@ObjectType('CategoryEdit', { implements: () => ProfileEditType, description: 'About a kind of business.' })
export class CategoryEditType extends ProfileEditType {
  @Field(() => CategoryType, { nullable: true, description: 'Which; null when it is not known any more.' })
  category!: Category | null;
}

/** The object of the schema for an edit. */
export function toProfileEdit(edit: ProfileEdit, locale: TaxonomyLocale): ProfileEditType {
  const said = { kind: edit.kind, part: partOf(edit), effort: isGain(edit) ? effortOf(edit) : null };
  switch (edit.kind) {
    case 'add_channel':
    case 'count_reach':
    case 'lose_channel': {
      const { channel, monthlyReach } = edit;
      return Object.assign(new ChannelEditType(), said, { channel, monthlyReach });
    }
    case 'lose_all_channels':
      return Object.assign(new ChannelsEditType(), said, { channels: edit.channels });
    case 'say_audience':
    case 'lose_audience': {
      const audience = edit.audience.map(({ segment, share }) => ({
        segment,
        share,
        label: audiences[segment as AudienceKey][locale],
      }));
      return Object.assign(new AudienceEditType(), said, { audience });
    }
    case 'say_hours':
    case 'lose_hours':
      return Object.assign(new HoursEditType(), said, { openingHours: edit.openingHours });
    case 'name_occasion':
    case 'lose_occasion': {
      const moment = { key: edit.moment, label: moments[edit.moment][locale] };
      return Object.assign(new OccasionEditType(), said, { moment });
    }
    case 'travel_further':
    case 'stay_at_home':
      return Object.assign(new TravelEditType(), said, { travelsKm: edit.km });
    case 'welcome_kind':
    case 'lose_kind':
      return Object.assign(new CategoryEditType(), said, { category: taxonomy.byKey(edit.category) ?? null });
  }
}
