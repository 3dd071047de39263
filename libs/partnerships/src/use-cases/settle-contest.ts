import { Injectable } from '@nestjs/common';
import { Checks } from '#libs/common';
import type { Viewer } from '#libs/identity';
import type { Door } from '../door.js';
import type { PromiseView } from '../promise.entity.js';
import { DecidePromise, type PromiseInput, wordsOf } from './decide-promise.js';

export interface SettleContestInput extends PromiseInput {
  /** What the other side says it came to, as it was looked at. */
  readonly outcome: PromiseView;
  readonly words?: string | null;
}

/** One side agrees with what the other says a contested promise came to. That is then what it came to. */
@Injectable()
export class SettleContest {
  constructor(private readonly decide: DecidePromise) {}

  /** Answers the promise's id. */
  execute(viewer: Viewer, input: SettleContestInput, door: Door): Promise<string> {
    const checks = new Checks();
    const words = wordsOf(checks, input.words);
    checks.done();
    return this.decide.execute(viewer, input, 'agree', { words, view: input.outcome }, door);
  }
}
