import { Injectable } from '@nestjs/common';
import type { Promised } from '../promise.entity.js';
import { MovePromise } from './move-promise.js';

const HOUSE = { businessId: null, accountId: null, door: null };

/** Waives open promises that are no longer part of what was agreed. The caller holds their rows. Part of amending and ending, inside their transaction. */
@Injectable()
export class DropPromises {
  constructor(private readonly move: MovePromise) {}

  /** @param reason for the history: the terms were amended, or the partnership ended */
  async execute(promises: readonly Promised[], reason: 'amended' | 'ended'): Promise<void> {
    for (const promise of promises) await this.move.execute(promise, 'drop', HOUSE, { words: reason });
  }
}
