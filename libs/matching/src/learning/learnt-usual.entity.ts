import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Day } from '#libs/common';

/** What part of what the knowledge promises usually comes true here, from a day on. */
@Entity('learnt_usual')
export class LearntUsual {
  @PrimaryColumn('date', { name: 'from_day' })
  fromDay!: Day;

  @Column('double precision')
  share!: number;
}
