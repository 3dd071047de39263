import { Injectable } from '@nestjs/common';
import type { Viewer } from '#libs/identity';
import type { Door } from '../door.js';
import { ChangeCatchUp } from './change-catch-up.js';
import { type CatchUpInput, DecideCatchUp } from './decide-catch-up.js';

export type CancelCatchUpInput = CatchUpInput;

/** Cancels a catch-up; the same side can take that back for a short while. Answers its id. */
@Injectable()
export class CancelCatchUp {
  constructor(
    private readonly decide: DecideCatchUp,
    private readonly change: ChangeCatchUp,
  ) {}

  execute(viewer: Viewer, input: CancelCatchUpInput, door: Door): Promise<string> {
    return this.decide.execute(viewer, input, door, { verb: 'cancelCatchUp' }, (held) =>
      this.change.execute(held.partnership, held.catchUp, 'cancel', held.actor),
    );
  }
}
