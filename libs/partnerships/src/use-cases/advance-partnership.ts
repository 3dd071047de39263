import { Injectable } from '@nestjs/common';
import { addDays, Clock, type Day } from '#libs/common';
import { PartnershipHistoryRepository } from '../partnership-history.repository.js';
import type { Partnership } from '../partnership.entity.js';
import { PartnershipCompleted, PartnershipEnded, PartnershipResumed } from '../partnership.events.js';
import { PartnershipsRepository } from '../partnerships.repository.js';
import { PromisesRepository } from '../promises.repository.js';
import { AnnouncePartnership } from './announce-partnership.js';
import { DropPromises } from './drop-promises.js';
import { EndPause } from './end-pause.js';

const CLOCK = { businessId: null, accountId: null, door: null };

/** Writes down what a day has done to a partnership: its pause is over, its notice, its period. The caller holds its row. Part of the timetable and of each verb. */
@Injectable()
export class AdvancePartnership {
  constructor(
    private readonly clock: Clock,
    private readonly partnerships: PartnershipsRepository,
    private readonly history: PartnershipHistoryRepository,
    private readonly promises: PromisesRepository,
    private readonly drop: DropPromises,
    private readonly endPause: EndPause,
    private readonly announce: AnnouncePartnership,
  ) {}

  /** Answers whether there was anything to write. */
  async execute(partnership: Partnership, today: Day): Promise<boolean> {
    const state = partnership.stateOn(today);
    if (state === partnership.state) return false;
    if (state === 'active') await this.resume(partnership, today);
    else if (state === 'ended' || state === 'completed') await this.over(partnership, state, today);
    return true;
  }

  private async resume(partnership: Partnership, today: Day): Promise<void> {
    const { id: partnershipId, pausedUntil } = partnership;
    partnership.after('resume', 'clock', today);
    await this.endPause.execute(partnership, pausedUntil ?? addDays(today, -1));
    await this.history.append({ partnershipId, kind: 'resumed', actor: CLOCK, at: this.clock.now() });
    await this.announce.execute(partnership, PartnershipResumed({ partnershipId }));
  }

  private async over(partnership: Partnership, kind: 'ended' | 'completed', today: Day): Promise<void> {
    const { id: partnershipId, pausedOn } = partnership;
    partnership.after(kind === 'ended' ? 'finish' : 'complete', 'clock', today);
    if (partnership.state === 'paused' && pausedOn) {
      const open = await this.promises.lockOpenOf(partnershipId);
      await this.drop.execute(
        open.filter(({ until }) => until >= pausedOn),
        'ended',
      );
    }
    await this.partnerships.change(partnershipId, { state: kind, pausedOn: null, pausedUntil: null });
    Object.assign(partnership, { state: kind, pausedOn: null, pausedUntil: null });
    await this.history.append({ partnershipId, kind, actor: CLOCK, at: this.clock.now() });
    const event = kind === 'ended' ? PartnershipEnded : PartnershipCompleted;
    await this.announce.execute(partnership, event({ partnershipId }));
  }
}
