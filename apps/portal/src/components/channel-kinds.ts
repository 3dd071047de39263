/** The ways to show a partner to one's customers, in the order to choose from. */
export const channelKinds = [
  'COUNTER_CARD',
  'WINDOW',
  'RECEIPT',
  'NEWSLETTER',
  'SOCIAL',
  'EVENT',
  'STAFF_WORD',
  'WEBSITE',
  'PACKAGING',
] as const;
export type ChannelKind = (typeof channelKinds)[number];
