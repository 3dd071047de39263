import { Injectable } from '@nestjs/common';
import { draftTerms, type TermsInput } from '../terms.js';
import { DecideAsGuest } from './decide-as-guest.js';
import { MakeCounter } from './make-counter.js';
import type { GuestProposal } from './open-as-guest.js';

export interface CounterAsGuestInput {
  /** The secret part of the link. */
  readonly token: string;
  /** Hash of the version this answers. */
  readonly versionHash: string;
  readonly terms: TermsInput;
  readonly idempotencyKey: string;
}

/** Lets the recipient of a mailed proposal answer with other terms, without an account. */
@Injectable()
export class CounterAsGuest {
  constructor(
    private readonly decideAsGuest: DecideAsGuest,
    private readonly makeCounter: MakeCounter,
  ) {}

  execute(input: CounterAsGuestInput): Promise<GuestProposal> {
    const { versionHash: seenHash } = input;
    const terms = draftTerms(input.terms);
    const request = { verb: 'counterAsGuest', versionHash: seenHash, terms };
    return this.decideAsGuest.execute(input, request, (proposal, actor) =>
      this.makeCounter.execute(proposal, { seenHash, terms }, actor),
    );
  }
}
