import { Injectable } from '@nestjs/common';
import { Database } from '#libs/database';
import { SessionsRepository } from '../sessions.repository.js';
import type { Viewer } from '../viewer.js';

/** Ends the viewer's session; other devices stay signed in. */
@Injectable()
export class SignOut {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionsRepository,
  ) {}

  async execute(viewer: Viewer): Promise<void> {
    await this.database.transaction(() => this.sessions.end(viewer.sessionId));
  }
}
