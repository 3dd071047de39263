import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/common';
import { Database } from '#libs/database';
import { PartnershipHistoryRepository } from '../partnership-history.repository.js';
import { PartnershipEnded } from '../partnership.events.js';
import { PartnershipsRepository } from '../partnerships.repository.js';
import { PromisesRepository } from '../promises.repository.js';
import { AnnouncePartnership } from './announce-partnership.js';
import { DropPromises } from './drop-promises.js';
import { type HeldPartnership, HoldPartnership } from './hold-partnership.js';

/** Ends every partnership of a business that closed for good, at once: nobody can keep what is left of it. */
@Injectable()
export class EndPartnershipsOfBusiness {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly partnerships: PartnershipsRepository,
    private readonly hold: HoldPartnership,
    private readonly history: PartnershipHistoryRepository,
    private readonly promises: PromisesRepository,
    private readonly drop: DropPromises,
    private readonly announce: AnnouncePartnership,
  ) {}

  /** Answers how many it ended. */
  execute(businessId: string): Promise<number> {
    return this.database.transaction(async () => {
      let ended = 0;
      for (const id of await this.partnerships.inForceOf(businessId)) {
        const held = await this.hold.execute(id);
        if (!held?.partnership.may('close', { businessId }, held.today)) continue;
        await this.end(held, businessId);
        ended += 1;
      }
      return ended;
    });
  }

  private async end({ partnership, today }: HeldPartnership, businessId: string): Promise<void> {
    const partnershipId = partnership.id;
    const state = partnership.after('close', { businessId }, today);
    await this.partnerships.change(partnershipId, {
      state,
      lastDay: today < partnership.finalDay ? today : partnership.finalDay,
      endingByBusinessId: businessId,
      soonerOn: null,
      pausedOn: null,
      pausedUntil: null,
    });
    const open = await this.promises.lockOpenOf(partnershipId);
    const owedSince = partnership.pausedOn ?? today;
    await this.drop.execute(
      open.filter(({ until }) => until >= owedSince),
      'ended',
    );
    const actor = { businessId, accountId: null, door: null };
    await this.history.append({ partnershipId, kind: 'ended', actor, at: this.clock.now(), day: today });
    await this.announce.execute(partnership, PartnershipEnded({ partnershipId }));
  }
}
