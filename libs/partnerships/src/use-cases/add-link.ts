import { Injectable } from '@nestjs/common';
import { Checks, isId, Refusal } from '#libs/common';
import { Database, Once } from '#libs/database';
import type { Viewer } from '#libs/identity';
import type { Door } from '../door.js';
import { evidenceLink } from '../promise-evidence.entity.js';
import { requireEvidenceSide } from '../promise.policy.js';
import { PromisesRepository } from '../promises.repository.js';
import { AddEvidence } from './add-evidence.js';
import type { PromiseInput } from './decide-promise.js';

export interface AddLinkInput extends PromiseInput {
  readonly link: string;
}

/** Adds a link to a promise that is not settled. Either side can. Answers the promise's id. */
@Injectable()
export class AddLink {
  constructor(
    private readonly database: Database,
    private readonly once: Once,
    private readonly promises: PromisesRepository,
    private readonly add: AddEvidence,
  ) {}

  async execute(viewer: Viewer, input: AddLinkInput, door: Door): Promise<string> {
    const { promiseId, idempotencyKey } = input;
    const checks = new Checks();
    const url = evidenceLink(checks, input.link);
    checks.done();
    const request = { verb: 'addLink', promiseId, url };
    return this.once.run(`account:${viewer.accountId}`, idempotencyKey, request, async () => {
      const promise = isId(promiseId) ? await this.promises.lock(promiseId) : null;
      const businessId = requireEvidenceSide(viewer, promise);
      if (!promise) throw Refusal.notFound('promise', ['promiseId']);
      const actor = { businessId, accountId: viewer.accountId, door };
      await this.add.execute(promise, actor, { kind: 'link', url });
      this.database.signal('partnership', promise.partnershipId);
      return promiseId;
    });
  }
}
