import { Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';

export const IMPORT_STATES = ['running', 'finished'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/**
 * One import of one file: `running` → `finished`. An import that was interrupted stays `running`, and the next import of the
 * same file with the same settings goes on behind `rows_read`, which commits together with the rows it counts.
 */
@Entity('import_run')
@Index('import_run_fingerprint_idx', ['fingerprint'])
export class ImportRun {
  @PrimaryColumn('uuid')
  id!: string;

  /** Name of the data set. */
  @Column('text')
  source!: string;

  @Column('text', { name: 'file_name' })
  fileName!: string;

  /** SHA-256 of the file's content and of the settings it was read with. */
  @Column('text')
  fingerprint!: string;

  @Column('text')
  state!: ImportState;

  /** Rows dealt with so far: the checkpoint. */
  @Column('integer', { name: 'rows_read', default: 0 })
  rowsRead!: number;

  @Column('integer', { default: 0 })
  created!: number;

  @Column('integer', { default: 0 })
  updated!: number;

  @Column('integer', { default: 0 })
  unchanged!: number;

  @Column('integer', { default: 0 })
  rejected!: number;

  @CreateDateColumn({ type: 'timestamptz', name: 'started_at' })
  startedAt!: Date;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt!: Date | null;
}
