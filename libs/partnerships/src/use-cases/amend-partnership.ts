import { Injectable } from '@nestjs/common';
import { Clock, newId, Refusal } from '#libs/common';
import type { Actor } from '../door.js';
import { agreedLines, followTerms } from '../follow-terms.js';
import { PartnershipHistoryRepository } from '../partnership-history.repository.js';
import type { Partnership } from '../partnership.entity.js';
import { PartnershipAmended } from '../partnership.events.js';
import { PartnershipVersionsRepository } from '../partnership-versions.repository.js';
import { PartnershipsRepository } from '../partnerships.repository.js';
import { PromisesRepository } from '../promises.repository.js';
import type { Proposal } from '../proposal.entity.js';
import type { ProposalVersion } from '../proposal-version.entity.js';
import { DropPromises } from './drop-promises.js';
import { HoldPartnership, type HeldPartnership } from './hold-partnership.js';
import { SettleProposal } from './settle-proposal.js';

/** What accepting a change or another season does: the new version is in force in the same partnership, and its promises follow. The caller holds the proposal's row. */
@Injectable()
export class AmendPartnership {
  constructor(
    private readonly clock: Clock,
    private readonly hold: HoldPartnership,
    private readonly partnerships: PartnershipsRepository,
    private readonly versionsInForce: PartnershipVersionsRepository,
    private readonly history: PartnershipHistoryRepository,
    private readonly promises: PromisesRepository,
    private readonly drop: DropPromises,
    private readonly settle: SettleProposal,
  ) {}

  /** Answers the partnership's id. */
  async execute(proposal: Proposal, version: ProposalVersion, actor: Actor): Promise<string> {
    const held = proposal.partnershipId ? await this.hold.execute(proposal.partnershipId) : null;
    if (!held) throw Refusal.notFound('partnership');
    const partnershipId = held.partnership.id;
    const move = proposal.kind === 'renewal' ? 'renew' : 'amend';
    const state = held.partnership.after(move, 'agreement', held.today);
    await this.settle.execute(proposal, 'accept', actor, null, [
      PartnershipAmended({ partnershipId, proposalId: proposal.id }),
    ]);
    await this.partnerships.change(partnershipId, { state, versionId: version.id, ...period(held, version) });
    const number = await this.putInForce(held.partnership, proposal, version);
    const kind = proposal.kind === 'renewal' ? 'renewed' : 'amended';
    const at = this.clock.now();
    await this.history.append({ partnershipId, kind, actor, at, versionNumber: number });
    return partnershipId;
  }

  private async putInForce(
    { id: partnershipId }: Partnership,
    proposal: Proposal,
    { id: versionId, terms }: ProposalVersion,
  ): Promise<number> {
    const number = (await this.versionsInForce.of(partnershipId)).length + 1;
    const at = this.clock.now();
    await this.versionsInForce.add({
      partnershipId,
      number,
      versionId,
      proposalId: proposal.id,
      at,
    });
    await this.promises.lockOpenOf(partnershipId);
    const promises = await this.promises.ofPartnerships([partnershipId]);
    const followed = followTerms(promises, agreedLines(proposal, terms), terms.startsOn);
    for (const { promise, line } of followed.follow) await this.promises.follow(promise.id, line);
    await this.drop.execute(followed.drop, 'amended');
    await this.promises.insert(
      followed.add.map((line) => ({ ...line, id: newId(), partnershipId, sinceVersion: number })),
    );
    return number;
  }
}

/** A change before the first day may move it; later the partnership has begun when it began. */
function period({ partnership, today }: HeldPartnership, { terms }: ProposalVersion) {
  const begun = partnership.startsOn <= today;
  return { startsOn: begun ? partnership.startsOn : terms.startsOn, endsOn: terms.endsOn };
}
