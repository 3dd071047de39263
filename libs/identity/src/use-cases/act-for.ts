import { Injectable } from '@nestjs/common';
import { Database } from '#libs/database';
import { SessionsRepository } from '../sessions.repository.js';
import { requireSeat, type Viewer } from '../viewer.js';

/** Chooses which of the viewer's businesses this session acts for. */
@Injectable()
export class ActFor {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionsRepository,
  ) {}

  async execute(viewer: Viewer, input: { readonly businessId: string }): Promise<Viewer> {
    requireSeat(viewer, input.businessId);
    await this.database.transaction(() => this.sessions.actFor(viewer.sessionId, input.businessId));
    return { ...viewer, actingForId: input.businessId };
  }
}
