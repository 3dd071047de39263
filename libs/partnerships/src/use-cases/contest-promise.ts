import { Injectable } from '@nestjs/common';
import { Checks } from '#libs/common';
import type { Viewer } from '#libs/identity';
import type { Door } from '../door.js';
import type { PromiseClaim } from '../promise.entity.js';
import { DecidePromise, type PromiseInput, wordsOf } from './decide-promise.js';

export interface ContestPromiseInput extends PromiseInput {
  /** What it came to, as the promiser sees it. */
  readonly claim: PromiseClaim;
  readonly words: string;
}

/** The business that promised sees a miss differently. The partner is asked to reply; meanwhile it counts nowhere. */
@Injectable()
export class ContestPromise {
  constructor(private readonly decide: DecidePromise) {}

  /** Answers the promise's id. */
  execute(viewer: Viewer, input: ContestPromiseInput, door: Door): Promise<string> {
    const checks = new Checks();
    const words = wordsOf(checks, input.words, true);
    checks.done();
    return this.decide.execute(viewer, input, 'contest', { words, claim: input.claim }, door);
  }
}
