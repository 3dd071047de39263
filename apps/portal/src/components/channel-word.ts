import { useLingui } from '@lingui/react/macro';
import type { ChannelKind } from './channel-kinds.js';

/** What people call a channel. */
export function useChannelWord(): (kind: string) => string {
  const { t } = useLingui();
  const words: Record<ChannelKind, string> = {
    COUNTER_CARD: t`Card on the counter`,
    WINDOW: t`Shop window`,
    RECEIPT: t`Receipt`,
    NEWSLETTER: t`Newsletter`,
    SOCIAL: t`Social account`,
    EVENT: t`Event`,
    STAFF_WORD: t`A word from the staff`,
    WEBSITE: t`Website`,
    PACKAGING: t`Bag or parcel`,
  };
  return (kind) => words[kind as ChannelKind] ?? kind;
}
