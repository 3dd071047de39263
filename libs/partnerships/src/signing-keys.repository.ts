import { Injectable } from '@nestjs/common';
import { Database } from '#libs/database';
import type { KeyPair, PublicKey } from './record/signing.js';

/** All SQL about the keys that sign records. */
@Injectable()
export class SigningKeysRepository {
  constructor(private readonly database: Database) {}

  /** The key in use, with its private part; null before the first record. */
  async inUse(): Promise<KeyPair | null> {
    const rows: KeyPair[] = await this.database.read.query(
      `select id as kid, public_key as x, private_key as "privateKey" from signing_key where retired_at is null`,
    );
    return rows[0] ?? null;
  }

  /** Every key that ever signed here, the newest first; without private parts. */
  published(): Promise<PublicKey[]> {
    return this.database.read.query<PublicKey[]>(
      `select id as kid, public_key as x from signing_key order by retired_at desc nulls first, created_at desc`,
    );
  }

  /** Puts a key in use, unless there is one: of two processes that meet, one does. */
  async add({ kid, x, privateKey }: KeyPair, at: Date): Promise<void> {
    await this.database.write.query(
      `insert into signing_key (id, public_key, private_key, created_at) values ($1, $2, $3, $4) on conflict do nothing`,
      [kid, x, privateKey, at],
    );
  }

  /** From now on the key in use signs nothing; what it signed still verifies. */
  async retire(at: Date): Promise<void> {
    await this.database.write.query(`update signing_key set retired_at = $1 where retired_at is null`, [at]);
  }
}
