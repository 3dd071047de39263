import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** How far the history from before there was any learning has been gone through: one row. */
@Entity('learning_progress')
@Check('learning_progress_one_check', '"one"')
export class LearningProgress {
  @PrimaryColumn('boolean', { default: true })
  one!: boolean;

  /** The last business that was looked at; null before the first. */
  @Column('uuid', { name: 'after_id', nullable: true })
  afterId!: string | null;

  @Column('integer', { default: 0 })
  businesses!: number;

  @Column('integer', { default: 0 })
  pairs!: number;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt!: Date | null;
}
