import { Injectable } from '@nestjs/common';
import { addDays, Clock } from '#libs/common';
import type { Viewer } from '#libs/identity';
import type { Door } from '../door.js';
import { PartnershipHistoryRepository } from '../partnership-history.repository.js';
import { PartnershipResumed } from '../partnership.events.js';
import { AnnouncePartnership } from './announce-partnership.js';
import { EndPause } from './end-pause.js';
import { MovePartnership, type MovePartnershipInput } from './move-partnership.js';

/** Goes on after a pause; either of the two may. Answers the partnership's id. */
@Injectable()
export class ResumePartnership {
  constructor(
    private readonly clock: Clock,
    private readonly move: MovePartnership,
    private readonly endPause: EndPause,
    private readonly history: PartnershipHistoryRepository,
    private readonly announce: AnnouncePartnership,
  ) {}

  async execute(viewer: Viewer, input: MovePartnershipInput, door: Door): Promise<string> {
    const request = { verb: 'resumePartnership' };
    return this.move.execute(viewer, input, door, request, async ({ partnership, today }, actor) => {
      partnership.after('resume', actor, today);
      await this.endPause.execute(partnership, addDays(today, -1));
      const partnershipId = partnership.id;
      await this.history.append({ partnershipId, kind: 'resumed', actor, at: this.clock.now() });
      await this.announce.execute(partnership, PartnershipResumed({ partnershipId }));
    });
  }
}
