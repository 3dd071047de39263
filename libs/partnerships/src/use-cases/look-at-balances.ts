import { Injectable } from '@nestjs/common';
import type { Viewer } from '#libs/identity';
import type { Partnership } from '../partnership.entity.js';
import { requirePartnershipSide } from '../partnership.policy.js';
import { type Balance, WorkOutBalances } from './work-out-balances.js';

/** The balances of partnerships of the viewer; refuses those of others as if they were not there. */
@Injectable()
export class LookAtBalances {
  constructor(private readonly workOut: WorkOutBalances) {}

  async execute(viewer: Viewer, partnerships: readonly Partnership[]): Promise<Balance[]> {
    for (const partnership of partnerships) requirePartnershipSide(viewer, partnership);
    return this.workOut.execute(partnerships);
  }
}
