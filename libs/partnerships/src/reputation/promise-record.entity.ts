import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Business } from '#libs/directory';

/** How a business kept its promises, as last worked out; businesses that are new here have none. */
@Entity('promise_record')
export class PromiseRecord {
  @PrimaryColumn('uuid', { name: 'business_id' })
  @ForeignKey(() => Business, { onDelete: 'CASCADE' })
  businessId!: string;

  @Column('integer')
  kept!: number;

  @Column('integer')
  total!: number;

  /** To how many partners those promises were given. */
  @Column('integer')
  partners!: number;

  /** The chance that its next promise is kept on time, 0 to 1. */
  @Column('double precision')
  likelihood!: number;
}
