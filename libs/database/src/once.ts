import { Injectable } from '@nestjs/common';
import { hashJson, Refusal, type Json } from '#libs/common';
import { Database } from './database.js';

/**
 * Makes a retry harmless. The first call with a key does the work and keeps its answer in the same transaction;
 * every later or simultaneous call with that key waits for the first and gets the same answer.
 */
@Injectable()
export class Once {
  constructor(private readonly database: Database) {}

  /**
   * @param scope who is asking (an account, a guest's token hash): keys of different people never meet
   * @param key made by the client, at most 200 characters
   * @param request what was asked; the same key with another request is a CONFLICT
   * @param work runs inside the transaction and answers something small (ids)
   */
  async run<T extends Json>(scope: string, key: string, request: Json, work: () => Promise<T>): Promise<T> {
    if (key.trim() === '' || key.length > 200) {
      throw Refusal.of('INVALID', 'An idempotency key has between 1 and 200 characters.', 'idempotencyKey');
    }
    const requestHash = hashJson(request);
    return this.database.transaction(async () => {
      const inserted: unknown[] = await this.database.write.query(
        `insert into idempotency_key (scope, key, request_hash) values ($1, $2, $3) on conflict do nothing returning 1`,
        [scope, key, requestHash],
      );
      if (inserted.length === 0) return this.earlierAnswer<T>(scope, key, requestHash);
      const answer = await work();
      await this.database.write.query(
        `update idempotency_key set answer = $3 where scope = $1 and key = $2`,
        [scope, key, JSON.stringify(answer)],
      );
      return answer;
    });
  }

  private async earlierAnswer<T>(scope: string, key: string, requestHash: string): Promise<T> {
    const rows: { request_hash: string; answer: T }[] = await this.database.write.query(
      `select request_hash, answer from idempotency_key where scope = $1 and key = $2`,
      [scope, key],
    );
    const earlier = rows[0];
    if (!earlier || earlier.request_hash !== requestHash) {
      throw Refusal.of('CONFLICT', 'This key was already used for something else.', 'idempotencyKey');
    }
    return earlier.answer;
  }
}
