import { Injectable } from '@nestjs/common';
import { Database } from '#libs/database';
import { BusinessesRepository } from '#libs/directory';
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
  ) {}

  async execute(viewer: SeatHolder, input: MarkInput): Promise<void> {
    await this.database.transaction(async () => {
      await requireMarkable(viewer, input, this.businesses);
      await this.marks.restore(input.businessId, input.otherId);
    });
  }
}
