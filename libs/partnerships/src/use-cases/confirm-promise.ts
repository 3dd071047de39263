import { Injectable } from '@nestjs/common';
import { Checks } from '#libs/common';
import type { Viewer } from '#libs/identity';
import type { Door } from '../door.js';
import { AddEvidence } from './add-evidence.js';
import { DecidePromise, type PromiseInput, wordsOf } from './decide-promise.js';

export interface ConfirmPromiseInput extends PromiseInput {
  readonly words?: string | null;
}

/** The partner saw that it was done: kept, or late. Their word is evidence, too. */
@Injectable()
export class ConfirmPromise {
  constructor(
    private readonly decide: DecidePromise,
    private readonly evidence: AddEvidence,
  ) {}

  /** Answers the promise's id. */
  execute(viewer: Viewer, input: ConfirmPromiseInput, door: Door): Promise<string> {
    const checks = new Checks();
    const words = wordsOf(checks, input.words);
    checks.done();
    return this.decide.execute(viewer, input, 'confirm', { words }, door, async (promise, businessId) => {
      const actor = { businessId, accountId: viewer.accountId, door };
      await this.evidence.execute(promise, actor, { kind: 'confirmation' });
    });
  }
}
