import { hourIn } from '#libs/common';
import type { Account } from './account.entity.js';

/** When a person hears nothing from us by mail: hours of their own clock, 0 to 23. The same hour twice means never. */
export interface QuietHours {
  readonly from: number;
  readonly until: number;
}

/** What holds for somebody who chose nothing. */
export const USUAL_QUIET_HOURS: QuietHours = { from: 20, until: 8 };

/** What a person chose. */
export const quietHoursOf = ({
  quietFrom,
  quietUntil,
}: Pick<Account, 'quietFrom' | 'quietUntil'>): QuietHours => ({
  from: quietFrom,
  until: quietUntil,
});

/** Somebody with a clock. */
export interface Sleeper {
  readonly timeZone: string;
  readonly quiet: QuietHours;
}

/** Whether it is quiet for this person at this moment. */
export function isQuiet({ timeZone, quiet: { from, until } }: Sleeper, now: Date): boolean {
  const hour = hourIn(timeZone, now);
  return from <= until ? hour >= from && hour < until : hour >= from || hour < until;
}
