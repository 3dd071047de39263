import { Injectable } from '@nestjs/common';
import type { Viewer } from '#libs/identity';
import type { Door } from '../door.js';
import { DecidePromise, type PromiseInput } from './decide-promise.js';

/** Takes back "done" before the partner has answered. */
@Injectable()
export class ReopenPromise {
  constructor(private readonly decide: DecidePromise) {}

  /** Answers the promise's id. */
  execute(viewer: Viewer, input: PromiseInput, door: Door): Promise<string> {
    return this.decide.execute(viewer, input, 'undo', {}, door);
  }
}
