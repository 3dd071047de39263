import { registerEnumType } from '@nestjs/graphql';

export const ProfileEditKindEnum = {
  ADD_CHANNEL: 'add_channel',
  COUNT_REACH: 'count_reach',
  SAY_AUDIENCE: 'say_audience',
  SAY_HOURS: 'say_hours',
  NAME_OCCASION: 'name_occasion',
  TRAVEL_FURTHER: 'travel_further',
  WELCOME_KIND: 'welcome_kind',
  LOSE_CHANNEL: 'lose_channel',
  LOSE_ALL_CHANNELS: 'lose_all_channels',
  LOSE_KIND: 'lose_kind',
  LOSE_AUDIENCE: 'lose_audience',
  LOSE_HOURS: 'lose_hours',
  LOSE_OCCASION: 'lose_occasion',
  STAY_AT_HOME: 'stay_at_home',
} as const;
registerEnumType(ProfileEditKindEnum, {
  name: 'ProfileEditKind',
  description: 'What in your own profile would be otherwise.',
  valuesMap: {
    ADD_CHANNEL: { description: 'One more place to show a partner.' },
    COUNT_REACH: { description: 'Saying how many people a channel reaches of which that is not said.' },
    SAY_AUDIENCE: { description: 'Saying whom you serve.' },
    SAY_HOURS: { description: 'Saying when you are open.' },
    NAME_OCCASION: { description: 'Naming something you sell for an occasion.' },
    TRAVEL_FURTHER: { description: 'Going farther to customers.' },
    WELCOME_KIND: { description: 'Meeting a kind of business again that you ruled out.' },
    LOSE_CHANNEL: { description: 'Without one place to show a partner.' },
    LOSE_ALL_CHANNELS: { description: 'Without any place to show a partner.' },
    LOSE_KIND: { description: 'Without one of the further kinds of business that you are.' },
    LOSE_AUDIENCE: { description: 'Without saying whom you serve.' },
    LOSE_HOURS: { description: 'Without saying when you are open.' },
    LOSE_OCCASION: { description: 'Without what you sell for an occasion.' },
    STAY_AT_HOME: { description: 'Without going to customers.' },
  },
});

export const EditEffortEnum = { SECONDS: 'seconds', MINUTES: 'minutes', CHANGE: 'change' } as const;
registerEnumType(EditEffortEnum, {
  name: 'EditEffort',
  description: 'How much there is to do.',
  valuesMap: {
    SECONDS: { description: 'Say what is so already.' },
    MINUTES: { description: 'Arrange something small, then say so.' },
    CHANGE: { description: 'Run the shop a little differently, then say so.' },
  },
});

export const ProfilePartEnum = {
  AUDIENCE: 'audience',
  OFFERINGS: 'offerings',
  CHANNELS: 'channels',
  HOURS: 'hours',
  TRAVEL: 'travel',
  OTHER_CATEGORIES: 'other_categories',
  EXCLUDED_CATEGORIES: 'excluded_categories',
} as const;
registerEnumType(ProfilePartEnum, {
  name: 'ProfilePart',
  description: 'Where in a profile something is said.',
  valuesMap: {
    AUDIENCE: { description: 'Whom the business serves.' },
    OFFERINGS: { description: 'What it sells.' },
    CHANNELS: { description: 'Where it can show a partner.' },
    HOURS: { description: 'When it is open.' },
    TRAVEL: { description: 'How far it goes to customers.' },
    OTHER_CATEGORIES: { description: 'What else it is.' },
    EXCLUDED_CATEGORIES: { description: 'What it never wants to be matched with.' },
  },
});
