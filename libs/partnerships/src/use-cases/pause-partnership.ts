import { Injectable } from '@nestjs/common';
import { Clock, type Day, isDay, Refusal } from '#libs/common';
import type { Viewer } from '#libs/identity';
import type { Door } from '../door.js';
import { PartnershipHistoryRepository } from '../partnership-history.repository.js';
import { PartnershipPaused } from '../partnership.events.js';
import { privateReason } from '../private-reason.js';
import { PartnershipsRepository } from '../partnerships.repository.js';
import { AnnouncePartnership } from './announce-partnership.js';
import { MovePartnership, type MovePartnershipInput } from './move-partnership.js';

export interface PausePartnershipInput extends MovePartnershipInput {
  /** Last day of the pause, included; without it the pause lasts until one of the two resumes. */
  readonly until?: Day | null;
  /** For the own side alone. */
  readonly reason?: string | null;
}

/** Lets nothing fall due for a while. Answers the partnership's id. */
@Injectable()
export class PausePartnership {
  constructor(
    private readonly clock: Clock,
    private readonly move: MovePartnership,
    private readonly partnerships: PartnershipsRepository,
    private readonly history: PartnershipHistoryRepository,
    private readonly announce: AnnouncePartnership,
  ) {}

  async execute(viewer: Viewer, input: PausePartnershipInput, door: Door): Promise<string> {
    const until = input.until ?? null;
    const reason = privateReason(input.reason);
    const request = { verb: 'pausePartnership', until, reason };
    return this.move.execute(viewer, input, door, request, async ({ partnership, today }, actor) => {
      const state = partnership.after('pause', actor, today);
      if (until !== null && !(isDay(until) && until >= today && until <= partnership.endsOn)) {
        throw Refusal.of(
          'INVALID',
          `Choose a day from today to the last day of the partnership, ${partnership.endsOn}.`,
          'until',
        );
      }
      const partnershipId = partnership.id;
      await this.partnerships.change(partnershipId, { state, pausedOn: today, pausedUntil: until });
      const at = this.clock.now();
      await this.history.append({ partnershipId, kind: 'paused', actor, at, day: until, reason });
      await this.announce.execute(partnership, PartnershipPaused({ partnershipId }));
    });
  }
}
