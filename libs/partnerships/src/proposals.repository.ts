import { Injectable } from '@nestjs/common';
import { In, type SelectQueryBuilder } from 'typeorm';
import {
  idPart,
  momentPart,
  numberPart,
  type Page,
  pageSize,
  type PageRequest,
  readCursor,
  toPage,
  wholePart,
} from '#libs/common';
import { Database } from '#libs/database';
import { Proposal } from './proposal.entity.js';
import type { Terms } from './terms.js';

/** The lists of a business: what waits for its answer, what it put off, what waits for theirs, what is over, what is not sent yet. */
export const PROPOSAL_BOXES = ['all', 'your_turn', 'later', 'sent', 'decided', 'drafts'] as const;
export type ProposalBox = (typeof PROPOSAL_BOXES)[number];

/** A part of a list; `:business` and `:now` are bound. An unanswered proposal is over as soon as its time is. */
const OPEN = `p.state = 'sent' and p.expires_at > :now`;
const SNOOZED = `(p.snoozed_until is not null and p.snoozed_until > :now)`;
const BOXES: Readonly<Record<ProposalBox, string>> = {
  all: `(p.from_business_id = :business or (p.to_business_id = :business and p.state <> 'draft'))`,
  your_turn: `(p.turn_business_id = :business and ${OPEN} and not ${SNOOZED})`,
  later: `(p.turn_business_id = :business and ${OPEN} and ${SNOOZED})`,
  sent: `(:business in (p.from_business_id, p.to_business_id) and p.turn_business_id <> :business and ${OPEN})`,
  decided: `((p.from_business_id = :business or p.to_business_id = :business) and p.state <> 'draft' and not (${OPEN}))`,
  drafts: `(p.from_business_id = :business and p.state = 'draft')`,
};

/*
 * The order of every box: what waits for the business first, then the rest, each with what changed last at the top. A list
 * goes on as of the moment it began: what has changed since comes at its end, the first change first, so that a proposal
 * that moves between two pages is never passed over.
 */
const GROUP = `case when p.changed_at > :now then 2 when ${BOXES.your_turn} then 0 else 1 end`;
const NEAR = `extract(epoch from p.changed_at) * case when p.changed_at > :now then 1 else -1 end`;
const FURTHER = `(${GROUP}, ${NEAR}) > (:group, :near) or ((${GROUP}, ${NEAR}) = (:group, :near) and p.id < :id)`;

/** What putting a version before the other side changes. */
type Asking = Required<Pick<Proposal, 'turnBusinessId' | 'expiresAt' | 'recallUntil' | 'changedAt'>>;
type Sending = Asking & Required<Pick<Proposal, 'recipientEmail' | 'recipientEmailSource'>>;
/** What waiting in the queue changes. */
type Queueing = Required<
  Pick<Proposal, 'queuedAt' | 'recipientEmail' | 'recipientEmailSource' | 'changedAt'>
>;
type Recalling = Required<
  Pick<Proposal, 'state' | 'turnBusinessId' | 'expiresAt' | 'draftTerms' | 'changedAt'>
>;
type Settling = Pick<Proposal, 'state' | 'decidedAt'> & Partial<Pick<Proposal, 'declineReason'>>;

/** All SQL about proposals; versions, history and links have repositories of their own. */
@Injectable()
export class ProposalsRepository {
  constructor(private readonly database: Database) {}

  byId(id: string): Promise<Proposal | null> {
    return this.database.read.findOneBy(Proposal, { id });
  }

  byIds(ids: readonly string[]): Promise<Proposal[]> {
    return ids.length === 0 ? Promise.resolve([]) : this.database.read.findBy(Proposal, { id: In([...ids]) });
  }

  /** Reads a proposal and keeps others from moving it until the transaction ends. */
  lock(id: string): Promise<Proposal | null> {
    return this.database.write.findOne(Proposal, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** A box of a business: what waits for its answer first, and within that what changed last. */
  async ofBusiness(
    business: string,
    box: ProposalBox,
    now: Date,
    request: PageRequest,
  ): Promise<Page<Proposal>> {
    const first = pageSize(request);
    const [began, group, near, id] = request.after
      ? readCursor(request.after, momentPart, wholePart, numberPart, idPart)
      : [now];
    const query = this.select()
      .addSelect(GROUP, 'turn_group')
      .addSelect(NEAR, 'turn_near')
      .where(BOXES[box], { business, now: began });
    if (id) query.andWhere(`(${FURTHER})`, { group, near, id });
    const rows = await query
      .orderBy('turn_group')
      .addOrderBy('turn_near')
      .addOrderBy('p.id', 'DESC')
      .limit(first + 1)
      .getMany();
    return toPage(rows, first, (row) => [began.toISOString(), ...place(row, business, began), row.id]);
  }

  /** Unanswered proposals whose time is over, locked; those another process is at are left to it. */
  overdue(now: Date, most: number): Promise<Proposal[]> {
    return this.database.write
      .createQueryBuilder(Proposal, 'p')
      .where(`p.state = 'sent' and p.expires_at <= :now`, { now })
      .orderBy('p.expires_at')
      .limit(most)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getMany();
  }

  /** Unanswered proposals of a business, on either side, locked in the order of their ids. */
  lockOpenOf(business: string): Promise<Proposal[]> {
    return this.database.write
      .createQueryBuilder(Proposal, 'p')
      .where(`p.state = 'sent' and :business in (p.from_business_id, p.to_business_id)`, { business })
      .orderBy('p.id')
      .setLock('pessimistic_write')
      .getMany();
  }

  /** The unanswered proposal to change a partnership, locked; there is at most one. */
  openChangeOf(partnershipId: string): Promise<Proposal | null> {
    return this.database.write.findOne(Proposal, {
      where: { partnershipId, state: 'sent' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** The unanswered proposals to change these partnerships. */
  openChangesOf(partnershipIds: readonly string[], now: Date): Promise<Proposal[]> {
    return this.select()
      .where(`p.partnership_id = any(:ids) and p.state = 'sent' and p.expires_at > :now`, {
        ids: partnershipIds,
        now,
      })
      .getMany();
  }

  async insert(proposal: Partial<Proposal>): Promise<void> {
    await this.database.write.insert(Proposal, proposal);
  }

  /** Writes the terms of a draft. Answers false when it is no draft (any longer). */
  changeDraft(id: string, draftTerms: Terms, changedAt: Date): Promise<boolean> {
    return this.update(id, `state = 'draft' and queued_at is null`, { draftTerms, changedAt });
  }

  /** Removes a draft. Answers false when it is no draft (any longer). */
  async removeDraft(id: string): Promise<boolean> {
    const { affected } = await this.database.write.delete(Proposal, { id, state: 'draft' });
    return affected === 1;
  }

  /** A draft becomes sent, with version 1 in force. Answers false when it is no draft (any longer). */
  send(id: string, sending: Sending): Promise<boolean> {
    return this.update(id, `state = 'draft'`, {
      ...sending,
      state: 'sent',
      queuedAt: null,
      currentVersion: 1,
      draftTerms: null,
    });
  }

  /** A draft waits for a free place. Answers false when it is no draft (any longer) or waits already. */
  queue(id: string, queueing: Queueing): Promise<boolean> {
    return this.update(id, `state = 'draft' and queued_at is null`, queueing);
  }

  /** A draft waits no longer. Answers false when it did not. */
  unqueue(id: string, changedAt: Date): Promise<boolean> {
    return this.update(id, `state = 'draft' and queued_at is not null`, { queuedAt: null, changedAt });
  }

  /** Puts the next version in force, if this one still is. Answers whether it did. */
  counter(id: string, version: number, asking: Asking): Promise<boolean> {
    return this.updateOpen(id, version, {
      ...asking,
      currentVersion: version + 1,
      draftTerms: null,
      snoozedUntil: null,
    });
  }

  /** Takes the version in force back, if it still is. Answers whether it did. */
  recall(id: string, version: number, before: Recalling): Promise<boolean> {
    return this.updateOpen(id, version, {
      ...before,
      currentVersion: version - 1,
      recallUntil: null,
      snoozedUntil: null,
    });
  }

  /** Changes nothing but what the side asked keeps for itself. Answers whether this version is still the one in force. */
  keep(
    id: string,
    version: number,
    kept: Partial<Pick<Proposal, 'draftTerms' | 'snoozedUntil'>>,
  ): Promise<boolean> {
    return this.updateOpen(id, version, kept);
  }

  /** Lets the mail about the version in force leave: it cannot be recalled from then on. */
  release(id: string, version: number): Promise<boolean> {
    return this.updateOpen(id, version, { recallUntil: null });
  }

  /** Notes that the side asked is reminded of this version. */
  remind(id: string, version: number): Promise<boolean> {
    return this.updateOpen(id, version, { remindedVersion: version });
  }

  /** Open proposals that run out before a moment and nobody was reminded of, locked; those another process is at are left to it. */
  runningOut(now: Date, before: Date, most: number): Promise<Proposal[]> {
    return this.database.write
      .createQueryBuilder(Proposal, 'p')
      .where(`p.state = 'sent' and p.expires_at > :now and p.expires_at <= :before`, { now, before })
      .andWhere('p.reminded_version < p.current_version')
      .orderBy('p.expires_at')
      .limit(most)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getMany();
  }

  /** Ends an open proposal, if this version is still the one in force. Answers whether it did. */
  settle(id: string, version: number, settling: Settling): Promise<boolean> {
    const changedAt = settling.decidedAt as Date;
    const over = { turnBusinessId: null, draftTerms: null, recallUntil: null, snoozedUntil: null };
    return this.updateOpen(id, version, { ...settling, ...over, changedAt });
  }

  private updateOpen(id: string, version: number, changes: object): Promise<boolean> {
    return this.update(id, `state = 'sent' and current_version = ${Number(version)}`, changes);
  }

  private async update(id: string, condition: string, changes: object): Promise<boolean> {
    const { affected } = await this.database.write
      .createQueryBuilder()
      .update(Proposal)
      .set(changes)
      .where(`id = :id and ${condition}`, { id })
      .execute();
    return affected === 1;
  }

  private select(): SelectQueryBuilder<Proposal> {
    return this.database.read.createQueryBuilder(Proposal, 'p');
  }
}

/** Where a proposal stands in a list that began at a moment: what {@link GROUP} and {@link NEAR} say. */
function place(proposal: Proposal, business: string, began: Date): [number, number] {
  const seconds = proposal.changedAt.getTime() / 1000;
  if (proposal.changedAt > began) return [2, seconds];
  return [proposal.asks(business, began) ? 0 : 1, -seconds];
}
