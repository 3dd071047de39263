import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/common';
import type { Viewer } from '#libs/identity';
import type { Advice } from '../advice/advise.js';
import type { Proposal } from '../proposal.entity.js';
import { proposalSide } from '../proposal.policy.js';
import type { ProposalVersion } from '../proposal-version.entity.js';
import { ProposalsRepository } from '../proposals.repository.js';
import { type Competes, WorkOutAdvice } from './work-out-advice.js';

/** Advises a viewer on versions that wait for an answer, each from the side the viewer is on. */
@Injectable()
export class AdviseOnVersions {
  constructor(
    private readonly clock: Clock,
    private readonly proposals: ProposalsRepository,
    private readonly workOut: WorkOutAdvice,
  ) {}

  /** Answers in the order of the versions; nothing for one that is not in force, is decided, or is none of the viewer's business. */
  async execute(
    viewer: Viewer,
    versions: readonly ProposalVersion[],
    competes: Competes,
  ): Promise<(readonly Advice[])[]> {
    const ids = [...new Set(versions.map(({ proposalId }) => proposalId))];
    const proposals = new Map((await this.proposals.byIds(ids)).map((proposal) => [proposal.id, proposal]));
    const asks = versions.flatMap((version) => {
      const proposal = proposals.get(version.proposalId);
      const forId = proposal && this.waits(proposal, version) && proposalSide(viewer, proposal);
      if (!forId) return [];
      const { id: proposalId, fromBusinessId: fromId, toBusinessId: toId, partnershipId } = proposal;
      return [{ version, ask: { forId, fromId, toId, terms: version.terms, proposalId, partnershipId } }];
    });
    if (asks.length === 0) return versions.map(() => []);
    const found = await this.workOut.execute(
      asks.map(({ ask }) => ask),
      competes,
    );
    const adviceOf = new Map(asks.map(({ version }, index) => [version.id, found[index]?.advice]));
    return versions.map(({ id }) => adviceOf.get(id) ?? []);
  }

  private waits(proposal: Proposal, { number }: ProposalVersion): boolean {
    return proposal.stateAt(this.clock.now()) === 'sent' && proposal.currentVersion === number;
  }
}
