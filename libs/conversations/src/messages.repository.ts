import { Injectable } from '@nestjs/common';
import { type Page, pageSize, toPage } from '#libs/common';
import { Database } from '#libs/database';
import { Message } from './message.entity.js';

/** Which part of a conversation: what follows a sequence, or the newest that come before one. */
export interface MessageRange {
  readonly first: number;
  readonly after?: number | null;
  readonly before?: number | null;
}

/** All SQL about messages. */
@Injectable()
export class MessagesRepository {
  constructor(private readonly database: Database) {}

  byId(id: string): Promise<Message | null> {
    return this.database.read.findOneBy(Message, { id });
  }

  /** A part of a conversation in order of sequence. Without `after` it is the newest part. */
  async range(conversationId: string, range: MessageRange): Promise<Page<Message>> {
    const first = pageSize(range);
    const forward = range.after != null;
    const query = this.database.read
      .createQueryBuilder(Message, 'm')
      .where('m.conversation_id = :conversationId', { conversationId })
      .take(first + 1)
      .orderBy('m.sequence', forward ? 'ASC' : 'DESC');
    if (range.after != null) query.andWhere('m.sequence > :after', { after: range.after });
    if (range.before != null) query.andWhere('m.sequence < :before', { before: range.before });
    const rows = await query.getMany();
    const page = toPage(rows, first, ({ sequence }) => [sequence]);
    return forward ? page : { ...page, edges: page.edges.toReversed() };
  }

  /** The newest message of each conversation. */
  newest(conversationIds: readonly string[]): Promise<Message[]> {
    return this.database.read
      .createQueryBuilder(Message, 'm')
      .innerJoin('conversation', 'c', 'c.id = m.conversation_id and c.last_sequence = m.sequence')
      .where('m.conversation_id = any(:ids)', { ids: [...conversationIds] })
      .getMany();
  }

  /** The message a client sent before under the same id. */
  sentBefore(conversationId: string, businessId: string, clientId: string): Promise<Message | null> {
    return this.database.write.findOneBy(Message, { conversationId, businessId, clientId });
  }

  async add(message: Message): Promise<void> {
    await this.database.write.insert(Message, message);
  }
}
