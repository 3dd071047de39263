import { Injectable } from '@nestjs/common';
import { Clock, type Day, isId } from '#libs/common';
import { BusinessesRepository } from '#libs/directory';
import { partnershipDay } from '../partnership-day.js';
import type { Partnership } from '../partnership.entity.js';
import { PartnershipsRepository } from '../partnerships.repository.js';
import { AdvancePartnership } from './advance-partnership.js';

/** A partnership whose row is held, as it stands today. */
export interface HeldPartnership {
  readonly partnership: Partnership;
  /** The partnership's day, see `partnershipDay`. */
  readonly today: Day;
}

/** Reads a partnership and keeps others from moving it until the transaction ends; what the day has done is written first. Part of each verb. */
@Injectable()
export class HoldPartnership {
  constructor(
    private readonly clock: Clock,
    private readonly partnerships: PartnershipsRepository,
    private readonly businesses: BusinessesRepository,
    private readonly advance: AdvancePartnership,
  ) {}

  /** Null when there is none. */
  async execute(id: string): Promise<HeldPartnership | null> {
    const partnership = isId(id) ? await this.partnerships.lock(id) : null;
    if (!partnership) return null;
    const today = await this.today(partnership);
    await this.advance.execute(partnership, today);
    return { partnership, today };
  }

  private async today({ fromBusinessId, toBusinessId }: Partnership): Promise<Day> {
    const both = await this.businesses.byIds([fromBusinessId, toBusinessId]);
    return partnershipDay(
      this.clock.now(),
      both.map(({ timeZone }) => timeZone),
    );
  }
}
