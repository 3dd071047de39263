import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useChannelWord } from '../../components/channel-word.js';
import type { ScalesRow } from '../../components/scales.js';
import { useFormat } from '../../lib/format.js';
import type { BalanceLine, LedgerEntry, WithBalance } from './operations.js';

/** Rows of the picture, in words. */
export function useRows(): (lines: readonly BalanceLine[]) => ScalesRow[] {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const labels = {
    PEOPLE: t`People reached`,
    VISITS: t`Visits, counted`,
    REDEMPTIONS: t`Codes used at the till`,
    REFERRALS: t`Referrals, confirmed`,
    MONEY: t`Spent at the till`,
  };
  return (lines) =>
    lines.map(({ unit, currency, basis, youBrought, theyBrought }) => ({
      key: `${unit} ${basis} ${currency ?? ''}`,
      label: unit === 'VISITS' && basis === 'ESTIMATED' ? t`Visits` : labels[unit],
      estimated: basis === 'ESTIMATED',
      you: youBrought,
      them: theyBrought,
      format: currency ? (minor) => money(i18n.locale, minor, currency) : format.number,
    }));
}

/** Minor units of a currency as people write them. */
export function money(locale: string, minor: number, currency: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(minor / 10 ** digits);
}

/** The finding as the title of the picture. */
export function useFinding(): (balance: WithBalance['balance'], partner: string) => string {
  const { t } = useLingui();
  return ({ measure, youBroughtMore }, them) => {
    if (measure === null) return t`Not enough data yet to say who brought more`;
    if (measure === 'CUSTOMERS') {
      if (youBroughtMore === null) return t`So far no clear difference in customers`;
      return youBroughtMore
        ? t`So far you brought ${them} more customers`
        : t`So far ${them} brought you more customers`;
    }
    if (youBroughtMore === null) return t`So far you showed each other to about as many people`;
    return youBroughtMore
      ? t`So far you showed ${them} to more people`
      : t`So far ${them} showed you to more people`;
  };
}

type Suggestion = NonNullable<NonNullable<WithBalance['balance']['outlook']>['suggestion']>;

/** One concrete way to even it out. */
export function useSuggestion(): (suggestion: Suggestion, partner: string) => string {
  const { t } = useLingui();
  const channelWord = useChannelWord();
  return ({ kind, byYou, channel, weeks, times }, partner) => {
    const where = channelWord(channel);
    const much =
      weeks !== null
        ? plural(weeks, { one: '# week', other: '# weeks' })
        : plural(times ?? 1, { one: 'once', other: '# times' });
    if (kind === 'SHORTER')
      return byYou ? t`You: ${where}, ${much} less.` : t`${partner}: ${where}, ${much} less.`;
    if (kind === 'ADD')
      return byYou ? t`You: ${where} as well, ${much}.` : t`${partner}: ${where} as well, ${much}.`;
    return byYou ? t`You: ${where}, ${much} more.` : t`${partner}: ${where}, ${much} more.`;
  };
}

/** What an entry says, for one line. */
export function useEntryWords(partner: string): (entry: LedgerEntry) => string {
  const { t } = useLingui();
  const format = useFormat();
  return ({ kind, state, youBrought, isEstimate, amount, noted }) => {
    const count = state === 'DISPUTED' || state === 'CANCELLED' ? noted : amount.likely;
    const number = format.number(count);
    if (kind === 'REACH')
      return youBrought
        ? t`You showed ${partner} to about ${number} people`
        : t`${partner} showed you to about ${number} people`;
    if (kind === 'VISITS') {
      const visits = isEstimate
        ? plural(count, { one: 'About # visit', other: 'About # visits' })
        : plural(count, { one: '# visit', other: '# visits' });
      return youBrought ? t`${visits} from you to ${partner}` : t`${visits} from ${partner} to you`;
    }
    if (kind === 'REDEMPTIONS') {
      const codes = plural(count, { one: '# code used', other: '# codes used' });
      return youBrought ? t`${codes} at ${partner}, from you` : t`${codes} at your till, from ${partner}`;
    }
    const people = plural(count, { one: '# person', other: '# people' });
    return youBrought ? t`You sent ${partner} ${people}` : t`${partner} sent you ${people}`;
  };
}

/** The day of an entry, or its first and last. */
export function useDays(): (entry: Pick<LedgerEntry, 'from' | 'on'>) => string {
  const { t } = useLingui();
  const format = useFormat();
  return ({ from, on }) => {
    const last = format.day(on);
    if (!from) return last;
    const first = format.day(from);
    return t`${first} to ${last}`;
  };
}
