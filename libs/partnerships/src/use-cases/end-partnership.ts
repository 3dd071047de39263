import { Injectable } from '@nestjs/common';
import { addDays, Clock, type Day, isDay, Refusal } from '#libs/common';
import type { Viewer } from '#libs/identity';
import type { Door } from '../door.js';
import { PartnershipHistoryRepository } from '../partnership-history.repository.js';
import type { Partnership } from '../partnership.entity.js';
import { PartnershipEnding } from '../partnership.events.js';
import { PartnershipsRepository } from '../partnerships.repository.js';
import { privateReason } from '../private-reason.js';
import { PromisesRepository } from '../promises.repository.js';
import { ProposalVersionsRepository } from '../proposal-versions.repository.js';
import { AnnouncePartnership } from './announce-partnership.js';
import { DropPromises } from './drop-promises.js';
import { MovePartnership, type MovePartnershipInput } from './move-partnership.js';

export interface EndPartnershipInput extends MovePartnershipInput {
  /** For the own side alone: never shown to the other, never public. */
  readonly reason?: string | null;
  /** An earlier last day, if the other side agrees to it. */
  readonly soonerOn?: Day | null;
}

/**
 * Gives notice by the exit clause: the last day is so many days from today as the terms in force say, or the end of the
 * period if that comes first. What falls due until then still counts; the rest is waived. Answers the partnership's id.
 */
@Injectable()
export class EndPartnership {
  constructor(
    private readonly clock: Clock,
    private readonly move: MovePartnership,
    private readonly partnerships: PartnershipsRepository,
    private readonly versions: ProposalVersionsRepository,
    private readonly history: PartnershipHistoryRepository,
    private readonly promises: PromisesRepository,
    private readonly drop: DropPromises,
    private readonly announce: AnnouncePartnership,
  ) {}

  async execute(viewer: Viewer, input: EndPartnershipInput, door: Door): Promise<string> {
    const reason = privateReason(input.reason);
    const soonerOn = input.soonerOn ?? null;
    const request = { verb: 'endPartnership', reason, soonerOn };
    return this.move.execute(viewer, input, door, request, async ({ partnership, today }, actor) => {
      partnership.after('end', actor, today);
      const lastDay = await this.lastDay(partnership, today);
      if (soonerOn !== null && !(isDay(soonerOn) && soonerOn >= today && soonerOn < lastDay)) {
        throw Refusal.of('INVALID', `Choose a day from today to before ${lastDay}.`, 'soonerOn');
      }
      const partnershipId = partnership.id;
      await this.partnerships.change(partnershipId, {
        lastDay,
        endingByBusinessId: actor.businessId,
        soonerOn,
      });
      const at = this.clock.now();
      await this.history.append({ partnershipId, kind: 'notice_given', actor, at, day: lastDay, reason });
      const open = await this.promises.lockOpenOf(partnershipId);
      await this.drop.execute(
        open.filter(({ until }) => until > lastDay),
        'ended',
      );
      await this.announce.execute(partnership, PartnershipEnding({ partnershipId }));
    });
  }

  private async lastDay({ versionId, endsOn }: Partnership, today: Day): Promise<Day> {
    const [version] = await this.versions.byIds([versionId]);
    if (!version) throw new Error(`Version ${versionId} is in force and not there.`);
    const noticeDay = addDays(today, version.terms.exitNoticeDays);
    return noticeDay < endsOn ? noticeDay : endsOn;
  }
}
