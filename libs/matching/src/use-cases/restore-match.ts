import { Injectable } from '@nestjs/common';
import { Database } from '#libs/database';
import { BusinessesRepository } from '#libs/directory';
import { Outbox } from '#libs/outbox';
import { MatchMarked } from '../match.events.js';
import type { SeatHolder } from '../match.policy.js';
import { MatchMarksRepository } from '../match-marks.repository.js';
import { requireMarkable, type MarkInput } from '../markable.js';

/** Takes a dismissal back; what was saved before is saved again. */
@Injectable()
export class RestoreMatch {
  constructor(
    private readonly database: Database,
    private readonly businesses: BusinessesRepository,
    private readonly marks: MatchMarksRepository,
    private readonly outbox: Outbox,
  ) {}

  async execute(viewer: SeatHolder, input: MarkInput): Promise<void> {
    await this.database.transaction(async () => {
      await requireMarkable(viewer, input, this.businesses);
      await this.marks.restore(input.businessId, input.otherId);
      await this.outbox.append(MatchMarked({ businessId: input.businessId, otherId: input.otherId }));
    });
  }
}
