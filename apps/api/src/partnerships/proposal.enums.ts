import { registerEnumType } from '@nestjs/graphql';

export const ProposalStateEnum = {
  DRAFT: 'draft',
  SENT: 'sent',
  ACCEPTED: 'accepted',
  DECLINED: 'declined',
  WITHDRAWN: 'withdrawn',
  EXPIRED: 'expired',
} as const;
registerEnumType(ProposalStateEnum, {
  name: 'ProposalState',
  description: 'Where a proposal stands.',
  valuesMap: {
    DRAFT: { description: 'Seen by its sender only.' },
    SENT: { description: 'The version in force, the first or a counter, waits for an answer.' },
    ACCEPTED: { description: 'It is a partnership now.' },
    WITHDRAWN: { description: 'Taken back by the side that made it, or because one of the two closed.' },
    EXPIRED: { description: 'Nobody answered in time.' },
  },
});

export const ProposalActionEnum = {
  SEND: 'send',
  QUEUE: 'queue',
  LEAVE: 'leave',
  ACCEPT: 'accept',
  COUNTER: 'counter',
  DECLINE: 'decline',
  SNOOZE: 'snooze',
  RECALL: 'recall',
  WITHDRAW: 'withdraw',
} as const;
registerEnumType(ProposalActionEnum, {
  name: 'ProposalAction',
  description: 'What somebody may do to a proposal.',
  valuesMap: {
    QUEUE: { description: 'Let it wait until the recipient has room.' },
    LEAVE: { description: 'Take it out of the queue.' },
  },
});

export const SnoozeSpanEnum = {
  TOMORROW: 'tomorrow',
  THREE_DAYS: 'three_days',
  NEXT_WEEK: 'next_week',
} as const;
registerEnumType(SnoozeSpanEnum, {
  name: 'SnoozeSpan',
  description: 'How long a proposal is put off.',
  valuesMap: {
    TOMORROW: { description: 'Until tomorrow.' },
    THREE_DAYS: { description: 'For three days.' },
    NEXT_WEEK: { description: 'Until the coming Monday.' },
  },
});

export const ProposalBoxEnum = {
  ALL: 'all',
  YOUR_TURN: 'your_turn',
  LATER: 'later',
  SENT: 'sent',
  DECIDED: 'decided',
  DRAFTS: 'drafts',
} as const;
registerEnumType(ProposalBoxEnum, {
  name: 'ProposalBox',
  description: 'A part of the list of proposals.',
  valuesMap: {
    YOUR_TURN: { description: 'Waits for your answer.' },
    LATER: { description: 'Waits for your answer; you put it off.' },
    SENT: { description: 'Waits for theirs.' },
    DECIDED: { description: 'Accepted, declined, withdrawn or expired.' },
    DRAFTS: { description: 'Not sent yet.' },
  },
});

export const ProposalEventKindEnum = {
  DRAFTED: 'drafted',
  QUEUED: 'queued',
  LEFT_QUEUE: 'left_queue',
  SENT: 'sent',
  OPENED: 'opened',
  COUNTERED: 'countered',
  SNOOZED: 'snoozed',
  REMINDED: 'reminded',
  RECALLED: 'recalled',
  ACCEPTED: 'accepted',
  DECLINED: 'declined',
  WITHDRAWN: 'withdrawn',
  EXPIRED: 'expired',
} as const;
registerEnumType(ProposalEventKindEnum, {
  name: 'ProposalEventKind',
  description: 'What happened to a proposal.',
  valuesMap: {
    DRAFTED: { description: 'Somebody began to write; shown to the sender only.' },
    QUEUED: { description: 'It waits until the recipient has room; shown to the sender only.' },
    LEFT_QUEUE: { description: 'It is an ordinary draft again; shown to the sender only.' },
    COUNTERED: { description: 'The side that was asked answered with a version of its own.' },
    SNOOZED: { description: 'The side that was asked put it off; shown to that side only.' },
    REMINDED: { description: 'The side that was asked was told that the time runs out.' },
    RECALLED: { description: 'A version was taken back before its mail left; shown to its side only.' },
    OPENED: { description: 'The link in the mail was followed, by a person or by a mail scanner.' },
  },
});

export const ProposalKindEnum = { NEW: 'new', AMENDMENT: 'amendment', RENEWAL: 'renewal' } as const;
registerEnumType(ProposalKindEnum, {
  name: 'ProposalKind',
  description: 'What accepting leads to.',
  valuesMap: {
    NEW: { description: 'A partnership.' },
    AMENDMENT: { description: 'Other terms in a partnership that there is.' },
    RENEWAL: { description: 'Another season of a partnership that there is.' },
  },
});

export const PartnershipStateEnum = {
  ACTIVE: 'active',
  PAUSED: 'paused',
  ENDED: 'ended',
  COMPLETED: 'completed',
} as const;
registerEnumType(PartnershipStateEnum, {
  name: 'PartnershipState',
  description: 'Whether what was agreed is in force.',
  valuesMap: {
    ACTIVE: { description: 'In force, also while notice runs.' },
    PAUSED: { description: 'In force, but nothing falls due.' },
    ENDED: { description: 'One side gave notice and its last day is over, or one of the two closed.' },
    COMPLETED: { description: 'The period is over.' },
  },
});

export const ChangeKindEnum = { ADDED: 'added', REMOVED: 'removed', CHANGED: 'changed' } as const;
registerEnumType(ChangeKindEnum, { name: 'ChangeKind', description: 'What happened to a term.' });
