import { Injectable } from '@nestjs/common';
import { Checks } from '#libs/common';
import type { Viewer } from '#libs/identity';
import type { Door } from '../door.js';
import { DecidePromise, type PromiseInput, wordsOf } from './decide-promise.js';

export interface WaivePromiseInput extends PromiseInput {
  readonly words?: string | null;
}

/** The partner no longer expects what is owed to it. */
@Injectable()
export class WaivePromise {
  constructor(private readonly decide: DecidePromise) {}

  /** Answers the promise's id. */
  execute(viewer: Viewer, input: WaivePromiseInput, door: Door): Promise<string> {
    const checks = new Checks();
    const words = wordsOf(checks, input.words);
    checks.done();
    return this.decide.execute(viewer, input, 'waive', { words }, door);
  }
}
