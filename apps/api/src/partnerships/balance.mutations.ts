import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Viewer } from '#libs/identity';
import {
  ConfirmNote,
  CorrectEntry,
  DisputeNote,
  LedgerRepository,
  NoteCustomers,
  partnershipSide,
  PartnershipsRepository,
} from '#libs/partnerships';
import { CurrentViewer } from '../auth/public.js';
import { doorOf, type GraphqlContext } from '../graphql/context.js';
import {
  ConfirmNoteInput,
  CorrectEntryInput,
  DisputeNoteInput,
  NoteCustomersInput,
} from './balance.inputs.js';
import { LedgerEntryPayload } from './balance.payloads.js';
import { toLedgerEntry } from './balance.view.js';

@Resolver()
export class BalanceMutations {
  constructor(
    private readonly note: NoteCustomers,
    private readonly confirm: ConfirmNote,
    private readonly dispute: DisputeNote,
    private readonly correct: CorrectEntry,
    private readonly ledger: LedgerRepository,
    private readonly partnerships: PartnershipsRepository,
  ) {}

  @Mutation(() => LedgerEntryPayload, {
    description:
      'Notes customers one partner brought the other. What they brought you counts at once; what you brought them counts once they confirm. For those with a seat on either side.',
  })
  async noteCustomers(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: NoteCustomersInput,
    @Context() context: GraphqlContext,
  ): Promise<LedgerEntryPayload> {
    return this.changed(viewer, await this.note.execute(viewer, input, doorOf(context)));
  }

  @Mutation(() => LedgerEntryPayload, {
    description:
      'Says that a note is right; from now on it counts. For those with a seat on the side that did not note it.',
  })
  async confirmNote(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ConfirmNoteInput,
    @Context() context: GraphqlContext,
  ): Promise<LedgerEntryPayload> {
    return this.changed(viewer, await this.confirm.execute(viewer, input, doorOf(context)));
  }

  @Mutation(() => LedgerEntryPayload, {
    description:
      'Says that a note is not right; it never counts. For those with a seat on the side that did not note it.',
  })
  async disputeNote(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: DisputeNoteInput,
    @Context() context: GraphqlContext,
  ): Promise<LedgerEntryPayload> {
    return this.changed(viewer, await this.dispute.execute(viewer, input, doorOf(context)));
  }

  @Mutation(() => LedgerEntryPayload, {
    description:
      'Corrects an entry by a new one: a side may lower what it brought and raise what it got, and change what only it has spoken about. For those with a seat on either side.',
  })
  async correctEntry(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: CorrectEntryInput,
    @Context() context: GraphqlContext,
  ): Promise<LedgerEntryPayload> {
    return this.changed(viewer, await this.correct.execute(viewer, input, doorOf(context)));
  }

  private async changed(viewer: Viewer, entryId: string): Promise<LedgerEntryPayload> {
    const [item] = await this.ledger.byIds([entryId]);
    const partnership = item && (await this.partnerships.byId(item.entry.partnershipId));
    const side = partnership && partnershipSide(viewer, partnership);
    if (!item || !side) return { entry: null, partnership: null };
    return { entry: toLedgerEntry(item, side), partnership };
  }
}
