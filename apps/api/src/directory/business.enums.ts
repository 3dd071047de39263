import { registerEnumType } from '@nestjs/graphql';

export const BusinessStatusEnum = {
  LISTED: 'listed',
  MEMBER: 'member',
  PAUSED: 'paused',
  CLOSED: 'closed',
} as const;
registerEnumType(BusinessStatusEnum, {
  name: 'BusinessStatus',
  description: 'Where a business stands here.',
  valuesMap: {
    LISTED: { description: 'Imported, and claimed by nobody yet.' },
    MEMBER: { description: 'Claimed by an account.' },
    PAUSED: { description: 'A member that takes no proposals at the moment.' },
    CLOSED: { description: 'Gone for good.' },
  },
});

export const BusinessKindEnum = {
  INDEPENDENT: 'independent',
  CHAIN: 'chain',
  NON_COMMERCIAL: 'non_commercial',
} as const;
registerEnumType(BusinessKindEnum, {
  name: 'BusinessKind',
  description: 'Who runs it. Only independent businesses are offered as partners.',
});

export const GoalEnum = {
  NEW_CUSTOMERS: 'new_customers',
  FILL_QUIET_TIMES: 'fill_quiet_times',
  HIGHER_SPEND: 'higher_spend',
  COMMUNITY: 'community',
  LAUNCH: 'launch',
} as const;
registerEnumType(GoalEnum, { name: 'Goal', description: 'What a business wants from a partner.' });

export const PriceBandEnum = { LOW: 'low', MEDIUM: 'medium', HIGH: 'high', VERY_HIGH: 'very_high' } as const;
registerEnumType(PriceBandEnum, { name: 'PriceBand', description: 'Roughly what it costs.' });

export const ChannelKindEnum = {
  COUNTER_CARD: 'counter_card',
  WINDOW: 'window',
  RECEIPT: 'receipt',
  NEWSLETTER: 'newsletter',
  SOCIAL: 'social',
  EVENT: 'event',
  STAFF_WORD: 'staff_word',
  PACKAGING: 'packaging',
  WEBSITE: 'website',
} as const;
registerEnumType(ChannelKindEnum, {
  name: 'ChannelKind',
  description: 'Where a business can show a partner to its customers.',
});

export const CrestColourEnum = {
  SPRUCE: 'spruce',
  MARIGOLD: 'marigold',
  TOMATO: 'tomato',
  PLUM: 'plum',
  SKY: 'sky',
} as const;
registerEnumType(CrestColourEnum, { name: 'CrestColour', description: 'A colour of the design.' });

export const CategorySchemeEnum = {
  OSM: 'osm',
  NAICS: 'naics',
  ANZSIC: 'anzsic',
  OVERTURE: 'overture',
} as const;
registerEnumType(CategorySchemeEnum, {
  name: 'CategoryScheme',
  description: 'A public classification of businesses.',
});
