import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/common';
import { Database } from '#libs/database';
import { type KeyPair, newKeyPair } from '../record/signing.js';
import { SigningKeysRepository } from '../signing-keys.repository.js';

/** The key this instance signs with, made when it is first needed. Part of exporting. */
@Injectable()
export class HoldSigningKey {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly keys: SigningKeysRepository,
  ) {}

  async execute(): Promise<KeyPair> {
    const known = await this.keys.inUse();
    if (known) return known;
    await this.database.transaction(() => this.keys.add(newKeyPair(), this.clock.now()));
    const made = await this.keys.inUse();
    if (!made) throw new Error('The key for records was made and is not there.');
    return made;
  }
}
