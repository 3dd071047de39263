import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/common';
import { Database } from '#libs/database';
import { BusinessesRepository } from '#libs/directory';
import { Outbox } from '#libs/outbox';
import { MatchMarked } from '../match.events.js';
import type { SeatHolder } from '../match.policy.js';
import { MatchMarksRepository } from '../match-marks.repository.js';
import { requireMarkable, type MarkInput } from '../markable.js';

/** Keeps a match in sight. A dismissed one comes back with it. */
@Injectable()
export class SaveMatch {
  constructor(
    private readonly database: Database,
    private readonly businesses: BusinessesRepository,
    private readonly marks: MatchMarksRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async execute(viewer: SeatHolder, input: MarkInput): Promise<void> {
    await this.database.transaction(async () => {
      await requireMarkable(viewer, input, this.businesses);
      await this.marks.save(input.businessId, input.otherId, this.clock.now());
      await this.outbox.append(MatchMarked({ businessId: input.businessId, otherId: input.otherId }));
    });
  }
}
