import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Checks } from '#libs/common';
import { Business } from '#libs/directory';
import { Account } from '#libs/identity';
import type { Door } from './door.js';
import { Promised } from './promise.entity.js';

export const EVIDENCE_KINDS = ['photo', 'link', 'confirmation'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** The longest address, in characters. */
const LONGEST_LINK = 500;

/** The most photos and links one side can add to a promise. */
export const MOST_EVIDENCE = 10;

/** An address where it can be seen, as it is kept: https, without a name and password. */
export function evidenceLink(checks: Checks, text: string): string {
  const link = checks.text(text, 'The link', ['link'], LONGEST_LINK);
  const url = URL.canParse(link) ? new URL(link) : null;
  const sound = url?.protocol === 'https:' && url.hostname.includes('.') && !url.username && !url.password;
  checks.that(sound === true, 'INVALID', 'A link starts with https:// and names a site.', ['link']);
  return sound && url ? url.href : link;
}

/** Something that shows that a promise was done. Only ever added, and seen by the two partners only. */
@Entity('promise_evidence')
@Index('promise_evidence_promise_id_idx', ['promiseId', 'id'])
@Check('promise_evidence_link_check', `("kind" = 'link') = ("url" is not null)`)
export class PromiseEvidence {
  /** Time-ordered. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'promise_id' })
  @ForeignKey(() => Promised, { onDelete: 'CASCADE' })
  promiseId!: string;

  @Column('text')
  kind!: EvidenceKind;

  /** The side that gave it. */
  @Column('uuid', { name: 'by_business_id' })
  @ForeignKey(() => Business, { onDelete: 'CASCADE' })
  byBusinessId!: string;

  @Column('uuid', { name: 'by_account_id', nullable: true })
  @ForeignKey(() => Account, { onDelete: 'SET NULL' })
  byAccountId!: string | null;

  @Column('text')
  door!: Door;

  /** Of a link. */
  @Column('text', { nullable: true })
  url!: string | null;

  @Column('timestamptz')
  at!: Date;
}
