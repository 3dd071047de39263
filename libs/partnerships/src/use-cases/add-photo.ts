import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isId, Refusal } from '#libs/common';
import { Database, Once } from '#libs/database';
import type { Viewer } from '#libs/identity';
import type { Door } from '../door.js';
import { cleanPhoto } from '../photo.js';
import { requireEvidenceSide } from '../promise.policy.js';
import { PromisesRepository } from '../promises.repository.js';
import { AddEvidence } from './add-evidence.js';
import type { PromiseInput } from './decide-promise.js';

export interface AddPhotoInput extends PromiseInput {
  /** The file as it was sent. */
  readonly file: Buffer;
}

/** Adds a photo to a promise that is not settled. Either side can. Answers the evidence's id. */
@Injectable()
export class AddPhoto {
  constructor(
    private readonly database: Database,
    private readonly once: Once,
    private readonly promises: PromisesRepository,
    private readonly add: AddEvidence,
  ) {}

  async execute(
    viewer: Viewer,
    { promiseId, file, idempotencyKey }: AddPhotoInput,
    door: Door,
  ): Promise<string> {
    const photo = cleanPhoto(file);
    const sum = createHash('sha256').update(photo.bytes).digest('hex');
    const request = { verb: 'addPhoto', promiseId, sum };
    return this.once.run(`account:${viewer.accountId}`, idempotencyKey, request, async () => {
      const promise = isId(promiseId) ? await this.promises.lock(promiseId) : null;
      const businessId = requireEvidenceSide(viewer, promise);
      if (!promise) throw Refusal.notFound('promise', ['promiseId']);
      const actor = { businessId, accountId: viewer.accountId, door };
      const id = await this.add.execute(promise, actor, { kind: 'photo', photo });
      this.database.signal('partnership', promise.partnershipId);
      return id;
    });
  }
}
