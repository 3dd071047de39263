import { registerEnumType } from '@nestjs/graphql';

export const BalanceUnitEnum = {
  PEOPLE: 'people',
  VISITS: 'visits',
  REDEMPTIONS: 'redemptions',
  REFERRALS: 'referrals',
  MONEY: 'money',
} as const;
registerEnumType(BalanceUnitEnum, {
  name: 'BalanceUnit',
  description:
    'What is counted: people reached, visits, codes used at a till, people sent over, money in minor units.',
});

export const BalanceBasisEnum = {
  ESTIMATED: 'estimated',
  COUNTED: 'counted',
  CONFIRMED: 'confirmed',
} as const;
registerEnumType(BalanceBasisEnum, {
  name: 'BalanceBasis',
  description:
    'How far a number can be trusted: estimated, counted one by one, or said or confirmed by the side that got them.',
});

export const BalanceMeasureEnum = { CUSTOMERS: 'customers', PEOPLE: 'people' } as const;
registerEnumType(BalanceMeasureEnum, {
  name: 'BalanceMeasure',
  description:
    'What two partners are compared by: customers (counted visits, codes used and referrals), or estimated people reached.',
});

export const LedgerKindEnum = {
  REACH: 'reach',
  VISITS: 'visits',
  REDEMPTIONS: 'redemptions',
  REFERRALS: 'referrals',
} as const;
registerEnumType(LedgerKindEnum, {
  name: 'LedgerKind',
  description: 'What an entry of the ledger is about.',
});

export const LedgerStateEnum = {
  COUNTED: 'counted',
  WAITING: 'waiting',
  DISPUTED: 'disputed',
  CANCELLED: 'cancelled',
} as const;
registerEnumType(LedgerStateEnum, {
  name: 'LedgerState',
  description: 'Counted in the balance, waiting for the other to confirm, disputed, or corrected to nothing.',
});

export const LedgerChangeKindEnum = {
  CONFIRMATION: 'confirmation',
  DISPUTE: 'dispute',
  CORRECTION: 'correction',
} as const;
registerEnumType(LedgerChangeKindEnum, {
  name: 'LedgerChangeKind',
  description: 'What was added to an entry later.',
});

export const LedgerActionEnum = { CONFIRM: 'confirm', DISPUTE: 'dispute', CORRECT: 'correct' } as const;
registerEnumType(LedgerActionEnum, { name: 'LedgerAction', description: 'What you may do about an entry.' });

export const NoteKindEnum = { VISITS: 'visits', REFERRALS: 'referrals' } as const;
registerEnumType(NoteKindEnum, {
  name: 'NoteKind',
  description: 'What people note by hand: visits because of the other, or people the other sent.',
});

export const CustomersDirectionEnum = { WE_SENT: 'we_sent', THEY_SENT: 'they_sent' } as const;
registerEnumType(CustomersDirectionEnum, {
  name: 'CustomersDirection',
  description: 'Who brought customers to whom, seen from you.',
});
