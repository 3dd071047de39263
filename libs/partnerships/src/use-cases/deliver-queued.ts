import { Injectable } from '@nestjs/common';
import { Clock, Refusal } from '#libs/common';
import { Database } from '#libs/database';
import { BusinessesRepository } from '#libs/directory';
import { SeatsRepository } from '#libs/identity';
import { openUntil, type Proposal } from '../proposal.entity.js';
import { ProposalDelivered } from '../proposal.events.js';
import { ProposalHistoryRepository } from '../proposal-history.repository.js';
import { ProposalQueueRepository } from '../proposal-queue.repository.js';
import { CheckRecipient } from './check-recipient.js';
import { AnnounceProposal } from './announce-proposal.js';
import { PutFirstVersion } from './put-first-version.js';
import { RequireRoom } from './require-room.js';
import { ReturnFromQueue } from './return-from-queue.js';

const HOUSE = { businessId: null, accountId: null, door: null };

/**
 * Delivers what waits for a business, oldest first, as far as there is room. Holds the recipient's row meanwhile, so that
 * two at once never share a place and nothing is delivered twice. What cannot be delivered any longer (too old, the
 * period is over, nobody who may send it) becomes an ordinary draft again, with the reason in its history. While the
 * recipient takes a break, everything waits.
 */
@Injectable()
export class DeliverQueued {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly businesses: BusinessesRepository,
    private readonly seats: SeatsRepository,
    private readonly queue: ProposalQueueRepository,
    private readonly history: ProposalHistoryRepository,
    private readonly room: RequireRoom,
    private readonly checkRecipient: CheckRecipient,
    private readonly putFirstVersion: PutFirstVersion,
    private readonly returnFromQueue: ReturnFromQueue,
    private readonly announce: AnnounceProposal,
  ) {}

  /**
   * Answers how many it delivered.
   * @param justQueued the draft somebody puts into the queue at this moment: they need not be told when it goes at once
   */
  execute(recipientId: string, justQueued: string | null = null): Promise<number> {
    return this.database.transaction(async () => {
      const recipient = await this.businesses.lock(recipientId);
      if (!recipient) return 0;
      const waiting = await this.queue.lockOf(recipientId);
      let places = recipient.status === 'paused' ? 0 : await this.room.placesOf(recipient);
      let delivered = 0;
      for (const proposal of waiting) {
        if (this.isTooOld(proposal)) {
          await this.returnFromQueue.execute(proposal, HOUSE, {
            end: 'no_room',
            reason: 'There was no room in time.',
          });
        } else if (places > 0 && (await this.deliver(proposal))) {
          places -= 1;
          delivered += 1;
          if (proposal.id !== justQueued) {
            await this.announce.execute(proposal, ProposalDelivered({ proposalId: proposal.id }));
          }
        }
      }
      return delivered;
    });
  }

  private isTooOld({ queuedAt }: Proposal): boolean {
    return queuedAt !== null && openUntil(queuedAt) <= this.clock.now();
  }

  private async deliver(proposal: Proposal): Promise<boolean> {
    const { accountId, door } = await this.history.queuedBy(proposal.id);
    const seats = accountId ? await this.seats.ofAccount(accountId) : [];
    try {
      if (!seats.some(({ businessId }) => businessId === proposal.fromBusinessId)) {
        throw Refusal.of('NOT_ALLOWED', 'Whoever queued it no longer acts for your business.');
      }
      proposal.after('deliver', null, this.clock.now());
      const checked = await this.checkRecipient.execute({ seats }, proposal, proposal.recipientEmail);
      const actor = { businessId: proposal.fromBusinessId, accountId, door };
      await this.putFirstVersion.execute(proposal, actor, checked);
      return true;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      await this.returnFromQueue.execute(proposal, HOUSE, {
        end: 'not_deliverable',
        reason: error.message,
      });
      return false;
    }
  }
}
