import { useLingui } from '@lingui/react';
import { useMemo } from 'react';

/** Names of weekdays in the reader's language; 1 is Monday. */
export function useWeekdays(): (weekday: number) => string {
  const { i18n } = useLingui();
  return useMemo(() => {
    const name = new Intl.DateTimeFormat(i18n.locale, { weekday: 'long', timeZone: 'UTC' });
    return (weekday) => name.format(new Date(Date.UTC(2024, 0, weekday)));
  }, [i18n.locale]);
}
