import { Injectable } from '@nestjs/common';
import { Clock, dayIn, type Day, isDay, isId, Refusal, startOfDay } from '#libs/common';
import { Database, Once } from '#libs/database';
import { BusinessesRepository } from '#libs/directory';
import { SeatsRepository, type Viewer } from '#libs/identity';
import type { Door } from '../door.js';
import { alreadyDecided } from '../proposal.errors.js';
import type { Proposal } from '../proposal.entity.js';
import { requireProposalSide } from '../proposal.policy.js';
import { ProposalHistoryRepository } from '../proposal-history.repository.js';
import { ProposalsRepository } from '../proposals.repository.js';

export interface SnoozeProposalInput {
  readonly proposalId: string;
  /** The day it comes back, at the business that is asked; null brings it back now. */
  readonly until?: Day | null;
  readonly idempotencyKey: string;
}

/** Puts a proposal off: it leaves "your turn" until a day before it runs out. The other side sees nothing of it. Answers its id. */
@Injectable()
export class SnoozeProposal {
  constructor(
    private readonly database: Database,
    private readonly once: Once,
    private readonly clock: Clock,
    private readonly businesses: BusinessesRepository,
    private readonly seats: SeatsRepository,
    private readonly proposals: ProposalsRepository,
    private readonly history: ProposalHistoryRepository,
  ) {}

  async execute(viewer: Viewer, input: SnoozeProposalInput, door: Door): Promise<string> {
    const { proposalId, idempotencyKey } = input;
    const until = input.until ?? null;
    const request = { verb: 'snoozeProposal', proposalId, until };
    return this.once.run(`account:${viewer.accountId}`, idempotencyKey, request, async () => {
      const proposal = isId(proposalId) ? await this.proposals.lock(proposalId) : null;
      const businessId = requireProposalSide(viewer, proposal);
      if (!proposal) throw Refusal.notFound('proposal', ['proposalId']);
      const at = this.clock.now();
      proposal.after('snooze', businessId, at);
      const snoozedUntil = until === null ? at : await this.moment(proposal, businessId, until, at);
      const { id, currentVersion: versionNumber } = proposal;
      if (!(await this.proposals.keep(id, versionNumber, { snoozedUntil })))
        throw alreadyDecided(proposal.state);
      const actor = { businessId, accountId: viewer.accountId, door };
      if (until !== null)
        await this.history.append({ proposalId: id, kind: 'snoozed', actor, at, versionNumber });
      await this.wake(id, businessId);
      return proposalId;
    });
  }

  private async moment(proposal: Proposal, businessId: string, until: Day, now: Date): Promise<Date> {
    const timeZone = (await this.businesses.byId(businessId))?.timeZone ?? 'UTC';
    if (!isDay(until) || until <= dayIn(timeZone, now)) {
      throw Refusal.of('INVALID', 'Choose a day after today.', 'until');
    }
    const moment = startOfDay(timeZone, until);
    if (proposal.expiresAt && moment >= proposal.expiresAt) {
      throw Refusal.of('INVALID', 'It runs out before that day. Choose an earlier one.', 'until');
    }
    return moment;
  }

  private async wake(id: string, businessId: string): Promise<void> {
    this.database.signal('proposal', id);
    for (const { accountId } of await this.seats.ofBusinesses([businessId])) {
      this.database.signal('account', accountId);
    }
  }
}
