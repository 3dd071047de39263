import { Injectable } from '@nestjs/common';
import { Clock, hashSecret, newId, newSecret } from '#libs/common';
import { SESSION_DAYS } from '../session.entity.js';
import { SessionsRepository } from '../sessions.repository.js';
import type { Viewer } from '../viewer.js';

/** What a client needs after signing in: the secret it keeps, and who it now is. */
export interface SignedIn {
  readonly secret: string;
  readonly viewer: Viewer;
}

/** Opens a session for an account. Part of signing up and in, inside their transaction. */
@Injectable()
export class StartSession {
  constructor(
    private readonly clock: Clock,
    private readonly sessions: SessionsRepository,
  ) {}

  async execute(accountId: string): Promise<SignedIn> {
    const secret = newSecret();
    const now = this.clock.now();
    await this.sessions.add({
      id: newId(),
      secretHash: hashSecret(secret),
      accountId,
      actingForId: null,
      expiresAt: new Date(now.getTime() + SESSION_DAYS * 86_400_000),
    });
    const viewer = await this.sessions.viewer(secret, now);
    if (!viewer) throw new Error('A session that was just opened is not there.');
    return { secret, viewer };
  }
}
