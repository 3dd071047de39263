import { Injectable } from '@nestjs/common';
import { Checks } from '#libs/common';
import type { Viewer } from '#libs/identity';
import type { Door } from '../door.js';
import type { PromiseView } from '../promise.entity.js';
import { DecidePromise, type PromiseInput, wordsOf } from './decide-promise.js';

export interface ReplyToContestInput extends PromiseInput {
  /** What it came to, as the partner sees it. */
  readonly view: PromiseView;
  readonly words: string;
}

/** The partner says how it sees a contested promise. The promiser can agree with that, and the partner with the promiser. */
@Injectable()
export class ReplyToContest {
  constructor(private readonly decide: DecidePromise) {}

  /** Answers the promise's id. */
  execute(viewer: Viewer, input: ReplyToContestInput, door: Door): Promise<string> {
    const checks = new Checks();
    const words = wordsOf(checks, input.words, true);
    checks.done();
    return this.decide.execute(viewer, input, 'reply', { words, view: input.view }, door);
  }
}
