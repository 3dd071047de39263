import { Injectable } from '@nestjs/common';
import { Clock, newId, Refusal } from '#libs/common';
import type { Actor } from '../door.js';
import type { Photo } from '../photo.js';
import type { Promised } from '../promise.entity.js';
import { MOST_EVIDENCE } from '../promise-evidence.entity.js';
import { PromiseEvidenceRepository } from '../promise-evidence.repository.js';

type Given = { kind: 'photo'; photo: Photo } | { kind: 'link'; url: string } | { kind: 'confirmation' };

/** Adds evidence to a promise. The caller holds its row and has asked who may. Part of each verb, inside its transaction. */
@Injectable()
export class AddEvidence {
  constructor(
    private readonly clock: Clock,
    private readonly evidence: PromiseEvidenceRepository,
  ) {}

  /** Answers the evidence's id. */
  async execute(promise: Promised, actor: Actor, given: Given): Promise<string> {
    const { businessId, accountId, door } = actor;
    if (!businessId || !door) throw new Error('Evidence is given by one of the two, through a door.');
    const full = (await this.evidence.count(promise.id, businessId)) >= MOST_EVIDENCE;
    if (full && given.kind !== 'confirmation') {
      throw Refusal.of(
        'NOT_ALLOWED',
        `Your side has given ${MOST_EVIDENCE} photos and links. That is enough.`,
      );
    }
    const id = newId();
    await this.evidence.insert(
      {
        id,
        promiseId: promise.id,
        kind: given.kind,
        byBusinessId: businessId,
        byAccountId: accountId,
        door,
        url: given.kind === 'link' ? given.url : null,
        at: this.clock.now(),
      },
      given.kind === 'photo' ? given.photo : null,
    );
    return id;
  }
}
