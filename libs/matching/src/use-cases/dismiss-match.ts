import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/common';
import { Database } from '#libs/database';
import { BusinessesRepository } from '#libs/directory';
import { Outbox } from '#libs/outbox';
import type { DismissReason } from '../match-mark.entity.js';
import { MatchMarked } from '../match.events.js';
import type { SeatHolder } from '../match.policy.js';
import { MatchMarksRepository } from '../match-marks.repository.js';
import { requireMarkable, type MarkInput } from '../markable.js';

/** Takes a business out of the suggestions. Only your business knows. */
@Injectable()
export class DismissMatch {
  constructor(
    private readonly database: Database,
    private readonly businesses: BusinessesRepository,
    private readonly marks: MatchMarksRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async execute(viewer: SeatHolder, input: MarkInput & { readonly reason: DismissReason }): Promise<void> {
    await this.database.transaction(async () => {
      await requireMarkable(viewer, input, this.businesses);
      await this.marks.dismiss(input.businessId, input.otherId, input.reason, this.clock.now());
      await this.outbox.append(MatchMarked({ businessId: input.businessId, otherId: input.otherId }));
    });
  }
}
