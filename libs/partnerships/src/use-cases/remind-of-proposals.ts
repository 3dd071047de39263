import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/common';
import { Database } from '#libs/database';
import { OnSchedule, type ScheduledTask } from '#libs/outbox';
import { ProposalReminded } from '../proposal.events.js';
import { ProposalHistoryRepository } from '../proposal-history.repository.js';
import { ProposalsRepository } from '../proposals.repository.js';
import { AnnounceProposal } from './announce-proposal.js';

/** So long before a version runs out the side asked is reminded, once, in days. */
export const REMIND_DAYS = 3;

/** The most proposals one run reminds of; the next run, a minute later, goes on. */
const BATCH = 200;

const CLOCK = { businessId: null, accountId: null, door: null };

/** Notes of which proposals the time runs out, once for each version. Two workers at once share the work. */
@Injectable()
@OnSchedule('* * * * *')
export class RemindOfProposals implements ScheduledTask {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly proposals: ProposalsRepository,
    private readonly history: ProposalHistoryRepository,
    private readonly announce: AnnounceProposal,
  ) {}

  async tick(): Promise<void> {
    await this.execute();
  }

  /** Answers of how many it reminded. */
  execute(): Promise<number> {
    return this.database.transaction(async () => {
      const at = this.clock.now();
      const before = new Date(at.getTime() + REMIND_DAYS * 86_400_000);
      const proposals = await this.proposals.runningOut(at, before, BATCH);
      for (const proposal of proposals) {
        const { id: proposalId, currentVersion: versionNumber } = proposal;
        await this.proposals.remind(proposalId, versionNumber);
        await this.history.append({ proposalId, kind: 'reminded', actor: CLOCK, at, versionNumber });
        await this.announce.execute(proposal, ProposalReminded({ proposalId }));
      }
      return proposals.length;
    });
  }
}
