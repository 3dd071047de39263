import { Injectable } from '@nestjs/common';
import { isId } from '#libs/common';
import { Once } from '#libs/database';
import type { Viewer } from '#libs/identity';
import type { Door } from '../door.js';
import { requirePartnershipSide } from '../partnership.policy.js';
import { PartnershipsRepository } from '../partnerships.repository.js';
import { type CustomersNote, PutNote } from './put-note.js';

export interface NoteCustomersInput extends CustomersNote {
  readonly partnershipId: string;
  readonly idempotencyKey: string;
}

/**
 * Notes customers that one side brought the other. What the other brought is said against oneself and counts at once;
 * what oneself brought waits until the other says that it is right. Answers the entry's id.
 */
@Injectable()
export class NoteCustomers {
  constructor(
    private readonly once: Once,
    private readonly partnerships: PartnershipsRepository,
    private readonly put: PutNote,
  ) {}

  async execute(
    viewer: Viewer,
    { idempotencyKey, ...input }: NoteCustomersInput,
    door: Door,
  ): Promise<string> {
    const request = { verb: 'noteCustomers', ...input, from: input.from ?? null, note: input.note ?? null };
    return this.once.run(`account:${viewer.accountId}`, idempotencyKey, request, async () => {
      const { partnershipId } = input;
      const partnership = isId(partnershipId) ? await this.partnerships.lock(partnershipId) : null;
      const side = requirePartnershipSide(viewer, partnership);
      if (!partnership) throw new Error('A side of a partnership that is not there.');
      return this.put.execute(partnership, { businessId: side, accountId: viewer.accountId, door }, input);
    });
  }
}
