import { Injectable } from '@nestjs/common';
import { hashSecret } from '#libs/common';
import { Database } from '#libs/database';
import { MagicLink } from './magic-link.entity.js';

/** All SQL about sign-in links. */
@Injectable()
export class MagicLinksRepository {
  constructor(private readonly database: Database) {}

  async add(link: Pick<MagicLink, 'id' | 'email' | 'createdAt' | 'expiresAt'>): Promise<void> {
    await this.database.write.insert(MagicLink, link);
  }

  byId(id: string): Promise<MagicLink | null> {
    return this.database.read.findOneBy(MagicLink, { id });
  }

  /** How many links an address asked for since a moment. */
  countSince(email: string, since: Date): Promise<number> {
    return this.database.read
      .createQueryBuilder(MagicLink, 'link')
      .where('link.email = :email and link.created_at > :since', { email, since })
      .getCount();
  }

  async setSecret(id: string, secretHash: Buffer): Promise<void> {
    await this.database.write.update(MagicLink, { id }, { secretHash });
  }

  /** Uses a link up. Answers its address once; null when it is unknown, used or over. */
  async use(secret: string, now: Date): Promise<string | null> {
    const [rows]: [{ email: string }[], number] = await this.database.write.query(
      `update magic_link set used_at = $2 where secret_hash = $1 and used_at is null and expires_at > $2 returning email`,
      [hashSecret(secret), now],
    );
    return rows[0]?.email ?? null;
  }
}
