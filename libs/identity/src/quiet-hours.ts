import type { Account } from './account.entity.js';

/** When a person hears nothing from us by mail: hours of their own clock, 0 to 23. The same hour twice means never. */
export interface QuietHours {
  readonly from: number;
  readonly until: number;
}

/** Whether it is quiet for this person at this moment. */
export function isQuiet(
  { timeZone, quietFrom, quietUntil }: Pick<Account, 'timeZone' | 'quietFrom' | 'quietUntil'>,
  now: Date,
): boolean {
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(now),
  );
  return quietFrom <= quietUntil
    ? hour >= quietFrom && hour < quietUntil
    : hour >= quietFrom || hour < quietUntil;
}
