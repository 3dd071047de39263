import { Injectable } from '@nestjs/common';
import { Clock, type Day, Refusal } from '#libs/common';
import type { Viewer } from '#libs/identity';
import type { Door } from '../door.js';
import { PartnershipHistoryRepository } from '../partnership-history.repository.js';
import { PartnershipEndAgreed } from '../partnership.events.js';
import { PartnershipsRepository } from '../partnerships.repository.js';
import { PromisesRepository } from '../promises.repository.js';
import { AnnouncePartnership } from './announce-partnership.js';
import { DropPromises } from './drop-promises.js';
import { MovePartnership, type MovePartnershipInput } from './move-partnership.js';

export interface AgreeToEndInput extends MovePartnershipInput {
  /** The earlier last day that was looked at. */
  readonly soonerOn: Day;
}

/** Agrees to the earlier last day that the side giving notice asked for. Answers the partnership's id. */
@Injectable()
export class AgreeToEnd {
  constructor(
    private readonly clock: Clock,
    private readonly move: MovePartnership,
    private readonly partnerships: PartnershipsRepository,
    private readonly history: PartnershipHistoryRepository,
    private readonly promises: PromisesRepository,
    private readonly drop: DropPromises,
    private readonly announce: AnnouncePartnership,
  ) {}

  async execute(viewer: Viewer, input: AgreeToEndInput, door: Door): Promise<string> {
    const request = { verb: 'agreeToEnd', soonerOn: input.soonerOn };
    return this.move.execute(viewer, input, door, request, async ({ partnership, today }, actor) => {
      partnership.after('agree', actor, today);
      if (partnership.soonerOn !== input.soonerOn) {
        throw Refusal.of('STALE_VERSION', 'They asked for another day. Look again, then decide.', 'soonerOn');
      }
      const lastDay = input.soonerOn > today ? input.soonerOn : today;
      const partnershipId = partnership.id;
      await this.partnerships.change(partnershipId, { lastDay, soonerOn: null });
      const at = this.clock.now();
      await this.history.append({ partnershipId, kind: 'end_agreed', actor, at, day: lastDay });
      const open = await this.promises.lockOpenOf(partnershipId);
      await this.drop.execute(
        open.filter(({ until }) => until > lastDay),
        'ended',
      );
      await this.announce.execute(partnership, PartnershipEndAgreed({ partnershipId }));
    });
  }
}
