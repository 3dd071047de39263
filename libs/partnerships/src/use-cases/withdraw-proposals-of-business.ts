import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/common';
import { Database } from '#libs/database';
import { ProposalQueueRepository } from '../proposal-queue.repository.js';
import { ProposalsRepository } from '../proposals.repository.js';
import { ReturnFromQueue } from './return-from-queue.js';
import { RevokeCapabilities } from './revoke-capabilities.js';
import { SettleProposal } from './settle-proposal.js';

/** Takes back every open proposal of a business that is gone, on either side, stops its mailed links, and empties its queues. */
@Injectable()
export class WithdrawProposalsOfBusiness {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly proposals: ProposalsRepository,
    private readonly queue: ProposalQueueRepository,
    private readonly returnFromQueue: ReturnFromQueue,
    private readonly settle: SettleProposal,
    private readonly revoke: RevokeCapabilities,
  ) {}

  /** Answers how many it took back. */
  execute(businessId: string): Promise<number> {
    return this.database.transaction(async () => {
      // One whose time is up is no longer open; the timetable has just not come round to it.
      const now = this.clock.now();
      const open = (await this.proposals.lockOpenOf(businessId)).filter((one) => one.stateAt(now) === 'sent');
      for (const proposal of open) {
        await this.settle.execute(proposal, 'close', { businessId, accountId: null, door: null }, 'closed');
        await this.revoke.execute(proposal.id);
      }
      for (const waiting of await this.queue.lockAround(businessId)) {
        const house = { businessId: null, accountId: null, door: null };
        await this.returnFromQueue.execute(waiting, house, {
          end: 'closed',
          reason: 'One of the two has closed.',
        });
      }
      return open.length;
    });
  }
}
