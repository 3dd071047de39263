import { Injectable } from '@nestjs/common';
import { Clock, dayIn } from '#libs/common';
import type { Business } from '#libs/directory';
import { PartnershipsRepository } from '#libs/partnerships';

/** Whom a business needs no suggestion of: partners, and those a proposal is open with. Matching does not know them. */
@Injectable()
export class EngagedWith {
  constructor(
    private readonly partnerships: PartnershipsRepository,
    private readonly clock: Clock,
  ) {}

  of({ id, timeZone }: Pick<Business, 'id' | 'timeZone'>): Promise<string[]> {
    const now = this.clock.now();
    return this.partnerships.engagedIds(id, dayIn(timeZone, now), now);
  }
}
