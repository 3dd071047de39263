import { Injectable } from '@nestjs/common';
import { isId, Refusal } from '#libs/common';
import type { Viewer } from '#libs/identity';
import type { Photo } from '../photo.js';
import { promiseSide } from '../promise.policy.js';
import { PromiseEvidenceRepository } from '../promise-evidence.repository.js';
import { PromisesRepository } from '../promises.repository.js';

/** Reads the picture of a photo. For those with a seat on either side. */
@Injectable()
export class ReadPhoto {
  constructor(
    private readonly promises: PromisesRepository,
    private readonly evidence: PromiseEvidenceRepository,
  ) {}

  async execute(viewer: Viewer, evidenceId: string): Promise<Photo> {
    const evidence = isId(evidenceId) ? await this.evidence.byId(evidenceId) : null;
    const promise = evidence && (await this.promises.byId(evidence.promiseId));
    const photo = promise && promiseSide(viewer, promise) ? await this.evidence.photo(evidenceId) : null;
    if (!photo) throw Refusal.notFound('photo');
    return photo;
  }
}
