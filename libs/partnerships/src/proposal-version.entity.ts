import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { hashJson } from '#libs/common';
import { Account } from '#libs/identity';
import { Business } from '#libs/directory';
import type { Door } from './door.js';
import { Proposal } from './proposal.entity.js';
import type { Terms } from './terms.js';

/** What a version's hash is made of. */
export interface VersionContent {
  readonly proposalId: string;
  readonly fromBusinessId: string;
  readonly toBusinessId: string;
  readonly number: number;
  readonly terms: Terms;
}

/** Names the shape of what is hashed. Versions made before exclusivity could be said keep the hash they have. */
const FORMATS = {
  withoutExclusivity: 'alongside/proposal-version/1',
  now: 'alongside/proposal-version/2',
} as const;

/** What is hashed: the terms, the two parties, the proposal and the version's number. */
export const hashedContent = (content: VersionContent) => ({
  format: content.terms.exclusivity === undefined ? FORMATS.withoutExclusivity : FORMATS.now,
  proposal: content.proposalId,
  parties: { sender: content.fromBusinessId, recipient: content.toBusinessId },
  number: content.number,
  terms: content.terms,
});

/**
 * The name of a version: SHA-256 over the canonical JSON (RFC 8785) of what is hashed. Whoever accepts names this hash,
 * so nobody can accept what they have not seen.
 */
export const versionHash = (content: VersionContent): string => hashJson(hashedContent(content));

/** Terms as they were sent once. Never changed: a trigger refuses it. */
@Entity('proposal_version')
@Unique(['proposalId', 'number'])
@Check('proposal_version_number_check', '"number" > 0')
export class ProposalVersion {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'proposal_id' })
  @ForeignKey(() => Proposal, { onDelete: 'CASCADE' })
  proposalId!: string;

  /** 1, 2, 3 … in each proposal. */
  @Column('integer')
  number!: number;

  /** See {@link versionHash}. */
  @Column('text')
  hash!: string;

  /** The business that made it. */
  @Column('uuid', { name: 'by_business_id' })
  @ForeignKey(() => Business, { onDelete: 'CASCADE' })
  byBusinessId!: string;

  /** The person who made it; null for somebody without an account. */
  @Column('uuid', { name: 'by_account_id', nullable: true })
  @ForeignKey(() => Account, { onDelete: 'SET NULL' })
  byAccountId!: string | null;

  @Column('text')
  door!: Door;

  @Column('jsonb')
  terms!: Terms;

  @Column('timestamptz')
  at!: Date;
}

/** Everything about a version but its name, which is made from it. */
export type NewVersion = Omit<ProposalVersion, 'hash'>;

/** Terms as they are put before the other side, with the hash that names them. */
export function frozenVersion(proposal: Proposal, version: Omit<NewVersion, 'proposalId'>): ProposalVersion {
  const { id: proposalId, fromBusinessId, toBusinessId } = proposal;
  const { number, terms } = version;
  const hash = versionHash({ proposalId, fromBusinessId, toBusinessId, number, terms });
  return Object.assign(new ProposalVersion(), { ...version, proposalId, hash });
}

/** A draft as the version it would be if it were sent now: for the preview. Its id is the proposal's. */
export function draftedVersion(proposal: Proposal): ProposalVersion {
  if (!proposal.draftTerms) throw new Error(`Proposal ${proposal.id} is no draft.`);
  return frozenVersion(proposal, {
    id: proposal.id,
    number: 1,
    byBusinessId: proposal.fromBusinessId,
    byAccountId: proposal.createdById,
    door: 'portal',
    terms: proposal.draftTerms,
    at: proposal.changedAt,
  });
}
