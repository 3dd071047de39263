import { useLingui } from '@lingui/react/macro';
import type { CatchUp } from './operations.js';

type When = Pick<CatchUp, 'startsAt' | 'timeZone'>;
type Where = Pick<CatchUp, 'where' | 'place'>;

/** When and where a catch-up is, in the words of the reader; times by the clock of the place. */
export function useWords(partnerName: string) {
  const { t, i18n } = useLingui();
  const locale = i18n.locale === 'en' ? 'en-GB' : i18n.locale;
  return {
    when({ startsAt, timeZone }: When): string {
      const elsewhere = timeZone !== Intl.DateTimeFormat().resolvedOptions().timeZone;
      return new Intl.DateTimeFormat(locale, {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        hour: '2-digit',
        minute: '2-digit',
        timeZone,
        ...(elsewhere ? { timeZoneName: 'short' } : {}),
      }).format(new Date(startsAt));
    },
    where({ where, place }: Where): string {
      switch (where) {
        case 'AT_YOURS':
          return t`At your place`;
        case 'AT_THEIRS':
          return t`At ${partnerName}`;
        case 'REMOTE':
        case 'ELSEWHERE':
          return place ?? '';
      }
    },
  };
}

/** An address that can be opened; null for a number or words. */
export function linkIn(place: string | null): string | null {
  return place && /^https?:\/\/\S+$/i.test(place) ? place : null;
}
