import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ImportRun } from './import-run.entity.js';

/** One row that an import could not use, and why. */
@Entity('import_rejection')
export class ImportRejection {
  @PrimaryColumn('uuid', { name: 'run_id' })
  @ForeignKey(() => ImportRun, { onDelete: 'CASCADE' })
  runId!: string;

  /** Number of the row in the file: the line for CSV (the header is 1), the feature for GeoJSON (from 1). */
  @PrimaryColumn('integer', { name: 'row_number' })
  rowNumber!: number;

  /** In plain words. */
  @Column('text')
  reason!: string;

  /** What identifies the row to a person: its name, or its start. */
  @Column('text')
  excerpt!: string;
}
