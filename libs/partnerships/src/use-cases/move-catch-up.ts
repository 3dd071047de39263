import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/common';
import { BusinessesRepository } from '#libs/directory';
import type { Viewer } from '#libs/identity';
import { type CatchUpPlanInput, planOf, sidesOf } from '../catch-up-plan.js';
import type { Door } from '../door.js';
import { ChangeCatchUp } from './change-catch-up.js';
import { type CatchUpInput, DecideCatchUp } from './decide-catch-up.js';

export type MoveCatchUpInput = CatchUpInput & CatchUpPlanInput;

/** Plans a catch-up otherwise: another time, another length, another place, another note. Answers its id. */
@Injectable()
export class MoveCatchUp {
  constructor(
    private readonly clock: Clock,
    private readonly decide: DecideCatchUp,
    private readonly businesses: BusinessesRepository,
    private readonly change: ChangeCatchUp,
  ) {}

  async execute(viewer: Viewer, input: MoveCatchUpInput, door: Door): Promise<string> {
    const { on, time, minutes, where, place = null, note = null } = input;
    const request = { verb: 'moveCatchUp', on, time, minutes, where, place, note };
    return this.decide.execute(viewer, input, door, request, async ({ partnership, catchUp, actor }) => {
      const now = this.clock.now();
      catchUp.after('move', actor, now);
      const both = await this.businesses.byIds([partnership.fromBusinessId, partnership.toBusinessId]);
      const plan = planOf(input, sidesOf(both, actor.businessId), partnership, now);
      await this.change.execute(partnership, catchUp, 'move', actor, plan);
    });
  }
}
