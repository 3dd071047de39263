import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Conversation } from './conversation.entity.js';

/** How far one of the two businesses has read. Only ever moves forward. */
@Entity('read_mark')
export class ReadMark {
  @PrimaryColumn('uuid', { name: 'conversation_id' })
  @ForeignKey(() => Conversation, { onDelete: 'CASCADE' })
  conversationId!: string;

  @PrimaryColumn('uuid', { name: 'business_id' })
  businessId!: string;

  @Column('int')
  sequence!: number;
}
