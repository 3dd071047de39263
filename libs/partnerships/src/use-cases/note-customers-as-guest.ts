import { Injectable } from '@nestjs/common';
import { Refusal } from '#libs/common';
import { PartnershipsRepository } from '../partnerships.repository.js';
import { DecideAsGuest } from './decide-as-guest.js';
import { FindPartnershipAsGuest } from './find-partnership-as-guest.js';
import type { GuestProposal } from './open-as-guest.js';
import { type CustomersNote, PutNote } from './put-note.js';

export interface NoteCustomersAsGuestInput extends CustomersNote {
  /** The secret part of the link. */
  readonly token: string;
  readonly idempotencyKey: string;
}

/** Lets a partner without an account note customers through the link in a mail, by the rules for everybody, as long as that link opens the ledger. */
@Injectable()
export class NoteCustomersAsGuest {
  constructor(
    private readonly decideAsGuest: DecideAsGuest,
    private readonly find: FindPartnershipAsGuest,
    private readonly partnerships: PartnershipsRepository,
    private readonly put: PutNote,
  ) {}

  execute({ token, idempotencyKey, ...note }: NoteCustomersAsGuestInput): Promise<GuestProposal> {
    const { from = null, note: words = null, ...rest } = note;
    const request = { verb: 'noteCustomersAsGuest', ...rest, from, note: words };
    return this.decideAsGuest.execute({ token, idempotencyKey }, request, async (proposal, actor) => {
      const own = await this.find.execute(proposal);
      const partnership = own && (await this.partnerships.lock(own.id));
      if (!partnership) throw Refusal.notFound('partnership', ['token']);
      await this.put.execute(partnership, { ...actor, businessId: proposal.toBusinessId }, note);
    });
  }
}
