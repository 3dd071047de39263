import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/common';
import { Database } from '#libs/database';
import { newKeyPair } from '../record/signing.js';
import { SigningKeysRepository } from '../signing-keys.repository.js';

/** Puts a new key in the place of the one that signs records. Records signed before still verify. Answers the new key's id. */
@Injectable()
export class RotateSigningKey {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly keys: SigningKeysRepository,
  ) {}

  execute(): Promise<string> {
    return this.database.transaction(async () => {
      const pair = newKeyPair();
      const now = this.clock.now();
      await this.keys.retire(now);
      await this.keys.add(pair, now);
      return pair.kid;
    });
  }
}
