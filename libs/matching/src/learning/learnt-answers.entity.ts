import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Day } from '#libs/common';
import { Business } from '#libs/directory';

/** How a business answered those who asked it, from a day on. It moves its place in lists and is shown to nobody. */
@Entity('learnt_answers')
export class LearntAnswers {
  @PrimaryColumn('uuid', { name: 'business_id' })
  @ForeignKey(() => Business, { onDelete: 'CASCADE' })
  businessId!: string;

  @PrimaryColumn('date', { name: 'from_day' })
  fromDay!: Day;

  @Column('double precision')
  worth!: number;

  @Column('double precision')
  weight!: number;

  @Column('integer')
  others!: number;
}
