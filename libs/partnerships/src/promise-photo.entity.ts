import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { PhotoType } from './photo.js';
import { PromiseEvidence } from './promise-evidence.entity.js';

/** The picture of a photo; apart from its line, so that lists never read it. */
@Entity('promise_photo')
export class PromisePhoto {
  @PrimaryColumn('uuid', { name: 'evidence_id' })
  @ForeignKey(() => PromiseEvidence, { onDelete: 'CASCADE' })
  evidenceId!: string;

  @Column('text', { name: 'media_type' })
  mediaType!: PhotoType;

  /** Without anything that says where, when or with what it was taken. */
  @Column('bytea')
  bytes!: Buffer;
}
