import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Account } from '#libs/identity';
import { Conversation } from './conversation.entity.js';

/** Where a message came in. */
export const DOORS = ['portal', 'email', 'api'] as const;
export type Door = (typeof DOORS)[number];

/** The longest message, in characters. */
export const LONGEST_MESSAGE = 5_000;

/** One message; never changed. `clientId` is the sender's own id: a retry with it adds nothing. */
@Entity('message')
@Unique(['conversationId', 'sequence'])
@Unique(['conversationId', 'businessId', 'clientId'])
export class Message {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'conversation_id' })
  @ForeignKey(() => Conversation, { onDelete: 'CASCADE' })
  conversationId!: string;

  /** 1, 2, 3 … without gaps in each conversation. */
  @Column('int')
  sequence!: number;

  @Column('text', { name: 'client_id' })
  clientId!: string;

  @Column('uuid', { name: 'business_id' })
  businessId!: string;

  /** The person; null when it came by e-mail from somebody without an account. */
  @Column('uuid', { name: 'account_id', nullable: true })
  @ForeignKey(() => Account, { onDelete: 'SET NULL' })
  accountId!: string | null;

  @Column('text')
  door!: Door;

  @Column('text')
  body!: string;

  @Column('timestamptz')
  at!: Date;
}
