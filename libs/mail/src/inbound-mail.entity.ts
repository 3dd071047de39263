import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** A mail as it came in, stored before it is understood. One per Message-ID and recipient. */
@Entity('inbound_mail')
@Unique(['envelopeTo', 'messageKey'])
@Index('inbound_mail_received_idx', ['envelopeTo', 'receivedAt'])
export class InboundMail {
  @PrimaryColumn('uuid')
  id!: string;

  /** The Message-ID; for a mail without one, a hash of its content. */
  @Column('text', { name: 'message_key' })
  messageKey!: string;

  /** Empty for bounces. */
  @Column('text', { name: 'envelope_from' })
  envelopeFrom!: string;

  @Column('citext', { name: 'envelope_to' })
  envelopeTo!: string;

  /** Address of the server that delivered it. */
  @Column('text', { name: 'remote_address' })
  remoteAddress!: string;

  /** The whole message, byte for byte. */
  @Column('bytea')
  raw!: Buffer;

  @Column('timestamptz', { name: 'received_at' })
  receivedAt!: Date;
}
