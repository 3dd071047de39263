import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Business } from '#libs/directory';

/** The one thread between two businesses. `lowId` is the smaller of the two ids, so that a pair has one row whoever writes first. */
@Entity('conversation')
@Unique(['lowId', 'highId'])
@Check('conversation_order_check', 'low_id < high_id')
export class Conversation {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'low_id' })
  @ForeignKey(() => Business, { onDelete: 'CASCADE' })
  lowId!: string;

  @Column('uuid', { name: 'high_id' })
  @Index('conversation_high_id_idx')
  @ForeignKey(() => Business, { onDelete: 'CASCADE' })
  highId!: string;

  /** Sequence of the newest message; 0 when there is none. Counted under the lock of this row, so that no reader can skip one. */
  @Column('int', { name: 'last_sequence', default: 0 })
  lastSequence!: number;

  /** When something last happened here; the inbox is in this order. */
  @Column('timestamptz', { name: 'last_at' })
  lastAt!: Date;

  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;
}

/** Whether a business is one of the two. */
export const takesPart = (
  conversation: Pick<Conversation, 'lowId' | 'highId'>,
  businessId: string,
): boolean => conversation.lowId === businessId || conversation.highId === businessId;

/** The other of the two. */
export const otherSide = (
  conversation: Pick<Conversation, 'lowId' | 'highId'>,
  businessId: string,
): string => (conversation.lowId === businessId ? conversation.highId : conversation.lowId);

/** The pair in the order of the row. */
export const inPairOrder = (a: string, b: string): { lowId: string; highId: string } =>
  a < b ? { lowId: a, highId: b } : { lowId: b, highId: a };
