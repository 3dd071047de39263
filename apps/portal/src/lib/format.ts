import { useLingui } from '@lingui/react';
import { useMemo } from 'react';

/** Numbers, distances and dates as the reader's language writes them. */
export function useFormat() {
  const { i18n } = useLingui();
  return useMemo(() => {
    const locale = i18n.locale === 'en' ? 'en-GB' : i18n.locale;
    const number = new Intl.NumberFormat(locale);
    const metres = new Intl.NumberFormat(locale, { style: 'unit', unit: 'meter' });
    const kilometres = new Intl.NumberFormat(locale, {
      style: 'unit',
      unit: 'kilometer',
      maximumFractionDigits: 1,
    });
    const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
    const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' });
    const moment = new Intl.DateTimeFormat(locale, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
    });
    const hour = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
    return {
      number: (value: number) => number.format(value),
      /** A distance people would say: "450 m", "1.2 km". */
      distance: (value: number) =>
        value < 950
          ? metres.format(Math.max(10, Math.round(value / 10) * 10))
          : kilometres.format(value / 1000),
      /** A calendar day such as 2026-12-07, without time zone. */
      day: (date: string) => day.format(new Date(`${date}T00:00:00Z`)),
      /** A day with its weekday, in the reader's time zone. */
      weekday: (at: string) => weekday.format(new Date(at)),
      /** A full hour of the day, 0 to 23. */
      hour: (value: number) => hour.format(new Date(value * 3_600_000)),
      moment: (at: string) => moment.format(new Date(at)),
    };
  }, [i18n.locale]);
}
