import { Refusal } from '#libs/common';
import type { ProposalState } from './proposal.entity.js';

const DECIDED: Partial<Record<ProposalState, string>> = {
  accepted: 'This proposal was accepted already.',
  declined: 'This proposal was declined already.',
  withdrawn: 'This proposal was withdrawn.',
};

/** It has its end; whoever came first decided. */
export const alreadyDecided = (state: ProposalState): Refusal =>
  Refusal.of('ALREADY_DECIDED', DECIDED[state] ?? 'This proposal is decided already.');

export const proposalExpired = (): Refusal =>
  Refusal.of('EXPIRED', 'The time to answer this proposal is over. Ask for a new one.');

/** The client looked at another version than the one in force. */
export const staleVersion = (): Refusal =>
  Refusal.of(
    'STALE_VERSION',
    'There is a newer version than the one you looked at. Read it, then decide.',
    'versionHash',
  );

export const attentionFull = (name: string): Refusal =>
  Refusal.of(
    'ATTENTION_FULL',
    `${name} has as many open proposals as they want for now. Let yours wait in the queue: it is delivered when there is room.`,
  );

export const queuedAlready = (): Refusal =>
  Refusal.of(
    'CONFLICT',
    'It waits in the queue already. Take it out first to change or send it.',
    'proposalId',
  );

export const notQueued = (): Refusal =>
  Refusal.of('CONFLICT', 'It does not wait in a queue (any longer).', 'proposalId');

/** One place in a queue for each sender: the caps are the same for all. */
export const oneInQueue = (name: string): Refusal =>
  Refusal.of('CONFLICT', `Another of your proposals waits for ${name} already. Take that one out first.`);

export const notYourMove = (): Refusal => Refusal.of('NOT_ALLOWED', 'This is for the other side to do.');

export const notSentYet = (): Refusal =>
  Refusal.of('NOT_ALLOWED', 'This is still a draft. Send it first, or discard it.');

export const sentAlready = (): Refusal =>
  Refusal.of('CONFLICT', 'This proposal was sent already, so its terms cannot change.', 'proposalId');

export const tooLateToRecall = (): Refusal =>
  Refusal.of('NOT_ALLOWED', 'It is on its way to the other side. You can still withdraw it.');

export const nothingChanged = (): Refusal =>
  Refusal.of('INVALID', 'These are the same terms. Change something, or accept them.', 'terms');

/** Closed or blocked: which of the two is nobody's business. */
export const unavailable = (name: string): Refusal =>
  Refusal.of('NOT_ALLOWED', `${name} is no longer available here, so nothing can be agreed.`);

/** To the one who blocked, and to nobody else. */
export const blockedByYou = (name: string): Refusal =>
  Refusal.of('BLOCKED', `You have blocked ${name}. Unblock them first.`);
