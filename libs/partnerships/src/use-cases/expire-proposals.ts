import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/common';
import { Database } from '#libs/database';
import { OnSchedule, type ScheduledTask } from '#libs/outbox';
import { ProposalsRepository } from '../proposals.repository.js';
import { SettleProposal } from './settle-proposal.js';

/** The most proposals one run ends; the next run, a minute later, goes on. */
const BATCH = 200;

const CLOCK = { businessId: null, accountId: null, door: null };

/** Ends proposals nobody answered in time. Two workers at once share the work. */
@Injectable()
@OnSchedule('* * * * *')
export class ExpireProposals implements ScheduledTask {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly proposals: ProposalsRepository,
    private readonly settle: SettleProposal,
  ) {}

  async tick(): Promise<void> {
    await this.execute();
  }

  /** Answers how many it ended. */
  execute(): Promise<number> {
    return this.database.transaction(async () => {
      const overdue = await this.proposals.overdue(this.clock.now(), BATCH);
      for (const proposal of overdue) await this.settle.execute(proposal, 'expire', CLOCK);
      return overdue.length;
    });
  }
}
