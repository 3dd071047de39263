import { Injectable } from '@nestjs/common';
import { Checks } from '#libs/common';
import type { Viewer } from '#libs/identity';
import type { Door } from '../door.js';
import { evidenceLink } from '../promise-evidence.entity.js';
import { AddEvidence } from './add-evidence.js';
import { DecidePromise, type PromiseInput, wordsOf } from './decide-promise.js';

export interface KeepPromiseInput extends PromiseInput {
  /** An https address where it can be seen. */
  readonly link?: string | null;
  readonly words?: string | null;
}

/** "Done", says the business that promised; the partner is asked to confirm. */
@Injectable()
export class KeepPromise {
  constructor(
    private readonly decide: DecidePromise,
    private readonly evidence: AddEvidence,
  ) {}

  /** Answers the promise's id. */
  execute(viewer: Viewer, input: KeepPromiseInput, door: Door): Promise<string> {
    const checks = new Checks();
    const words = wordsOf(checks, input.words);
    const link = input.link ? evidenceLink(checks, input.link) : null;
    checks.done();
    return this.decide.execute(viewer, input, 'do', { words, link }, door, async (promise, businessId) => {
      const actor = { businessId, accountId: viewer.accountId, door };
      if (link) await this.evidence.execute(promise, actor, { kind: 'link', url: link });
    });
  }
}
