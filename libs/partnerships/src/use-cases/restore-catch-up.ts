import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/common';
import type { Viewer } from '#libs/identity';
import { MOST_CATCH_UPS, tooManyCatchUps } from '../catch-up.errors.js';
import { CatchUpsRepository } from '../catch-ups.repository.js';
import type { Door } from '../door.js';
import { ChangeCatchUp } from './change-catch-up.js';
import { type CatchUpInput, DecideCatchUp } from './decide-catch-up.js';

export type RestoreCatchUpInput = CatchUpInput;

/** Takes back a cancellation of one's own side: it takes place after all. Answers its id. */
@Injectable()
export class RestoreCatchUp {
  constructor(
    private readonly clock: Clock,
    private readonly decide: DecideCatchUp,
    private readonly catchUps: CatchUpsRepository,
    private readonly change: ChangeCatchUp,
  ) {}

  execute(viewer: Viewer, input: RestoreCatchUpInput, door: Door): Promise<string> {
    const request = { verb: 'restoreCatchUp' };
    return this.decide.execute(viewer, input, door, request, async ({ partnership, catchUp, actor }) => {
      const others = await this.catchUps.lockUpcoming(partnership.id, this.clock.now());
      if (others.length >= MOST_CATCH_UPS) throw tooManyCatchUps();
      await this.change.execute(partnership, catchUp, 'restore', actor);
    });
  }
}
