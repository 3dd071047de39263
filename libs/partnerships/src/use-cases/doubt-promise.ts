import { Injectable } from '@nestjs/common';
import { Checks } from '#libs/common';
import type { Viewer } from '#libs/identity';
import type { Door } from '../door.js';
import { DecidePromise, type PromiseInput, wordsOf } from './decide-promise.js';

export interface DoubtPromiseInput extends PromiseInput {
  /** What was not seen; the other side reads it. */
  readonly words: string;
}

/** The partner did not see it: what was said to be done is open again. */
@Injectable()
export class DoubtPromise {
  constructor(private readonly decide: DecidePromise) {}

  /** Answers the promise's id. */
  execute(viewer: Viewer, input: DoubtPromiseInput, door: Door): Promise<string> {
    const checks = new Checks();
    const words = wordsOf(checks, input.words, true);
    checks.done();
    return this.decide.execute(viewer, input, 'doubt', { words }, door);
  }
}
