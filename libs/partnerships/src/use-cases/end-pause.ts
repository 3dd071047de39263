import { Injectable } from '@nestjs/common';
import type { Day } from '#libs/common';
import { untilAfterPause } from '../after-pause.js';
import type { Partnership } from '../partnership.entity.js';
import { PartnershipsRepository } from '../partnerships.repository.js';
import { PromisesRepository } from '../promises.repository.js';

/** Sets a paused partnership going again and gives open promises the days back that they stood still. The caller holds its row. Part of resuming. */
@Injectable()
export class EndPause {
  constructor(
    private readonly partnerships: PartnershipsRepository,
    private readonly promises: PromisesRepository,
  ) {}

  /** @param last last day of the pause, included */
  async execute(partnership: Partnership, last: Day): Promise<void> {
    const { id, pausedOn, finalDay } = partnership;
    if (pausedOn) {
      for (const promise of await this.promises.lockOpenOf(id)) {
        const until = untilAfterPause(promise, pausedOn, last, finalDay);
        if (until !== promise.until) await this.promises.follow(promise.id, { ...promise, until });
      }
    }
    const going = { state: 'active', pausedOn: null, pausedUntil: null } as const;
    await this.partnerships.change(id, going);
    Object.assign(partnership, going);
  }
}
