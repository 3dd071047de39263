import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Viewer } from '#libs/identity';
import {
  ConfirmReferral,
  CorrectEntry,
  DisputeReferral,
  LedgerRepository,
  NoteReferral,
  partnershipSide,
  PartnershipsRepository,
} from '#libs/partnerships';
import { CurrentViewer } from '../auth/public.js';
import {
  ConfirmReferralInput,
  CorrectEntryInput,
  DisputeReferralInput,
  NoteReferralInput,
} from './balance.inputs.js';
import { LedgerEntryPayload } from './balance.payloads.js';
import { toLedgerEntry } from './balance.view.js';

@Resolver()
export class BalanceMutations {
  constructor(
    private readonly note: NoteReferral,
    private readonly confirm: ConfirmReferral,
    private readonly dispute: DisputeReferral,
    private readonly correct: CorrectEntry,
    private readonly ledger: LedgerRepository,
    private readonly partnerships: PartnershipsRepository,
  ) {}

  @Mutation(() => LedgerEntryPayload, {
    description:
      'Notes people one partner sent the other; it counts once the other confirms. For those with a seat on either side.',
  })
  async noteReferral(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: NoteReferralInput,
  ): Promise<LedgerEntryPayload> {
    return this.changed(viewer, await this.note.execute(viewer, input));
  }

  @Mutation(() => LedgerEntryPayload, {
    description:
      'Says that a note is right; from now on it counts. For those with a seat on the side that did not note it.',
  })
  async confirmReferral(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ConfirmReferralInput,
  ): Promise<LedgerEntryPayload> {
    return this.changed(viewer, await this.confirm.execute(viewer, input));
  }

  @Mutation(() => LedgerEntryPayload, {
    description:
      'Says that a note is not right; it never counts. For those with a seat on the side that did not note it.',
  })
  async disputeReferral(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: DisputeReferralInput,
  ): Promise<LedgerEntryPayload> {
    return this.changed(viewer, await this.dispute.execute(viewer, input));
  }

  @Mutation(() => LedgerEntryPayload, {
    description:
      'Corrects an entry by a new one: a side may lower what it brought and raise what it got, and change its own note while it waits. For those with a seat on either side.',
  })
  async correctEntry(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: CorrectEntryInput,
  ): Promise<LedgerEntryPayload> {
    return this.changed(viewer, await this.correct.execute(viewer, input));
  }

  private async changed(viewer: Viewer, entryId: string): Promise<LedgerEntryPayload> {
    const [item] = await this.ledger.byIds([entryId]);
    const partnership = item && (await this.partnerships.byId(item.entry.partnershipId));
    const side = partnership && partnershipSide(viewer, partnership);
    if (!item || !side) return { entry: null, partnership: null };
    return { entry: toLedgerEntry(item, side), partnership };
  }
}
