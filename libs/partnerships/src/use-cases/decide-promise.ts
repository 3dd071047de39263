import { Injectable } from '@nestjs/common';
import { type Checks, isId, Refusal } from '#libs/common';
import { Once } from '#libs/database';
import type { Viewer } from '#libs/identity';
import type { Door } from '../door.js';
import type { Promised, PromiseMove } from '../promise.entity.js';
import { requirePromiseSide } from '../promise.policy.js';
import { PromisesRepository } from '../promises.repository.js';
import { MovePromise, type Said } from './move-promise.js';

/** What every verb about a promise is given. */
export interface PromiseInput {
  readonly promiseId: string;
  readonly idempotencyKey: string;
}

/** The longest words that can be said to a promise, in characters. */
const LONGEST_WORDS = 1_000;

/** What is said to a promise, as it is kept. Required words are missed in the field `words`. */
export function wordsOf(checks: Checks, text: string | null | undefined, required = false): string | null {
  return required
    ? checks.text(text, 'A sentence for the other side', ['words'], LONGEST_WORDS)
    : checks.optionalText(text, 'What you say', ['words'], LONGEST_WORDS);
}

/** What every verb about a promise does, once per key: holds its row, asks who may, and moves it. Answers the promise's id. */
@Injectable()
export class DecidePromise {
  constructor(
    private readonly once: Once,
    private readonly promises: PromisesRepository,
    private readonly move: MovePromise,
  ) {}

  /** @param also done in the same transaction, after the move */
  async execute(
    viewer: Viewer,
    { promiseId, idempotencyKey }: PromiseInput,
    move: PromiseMove,
    said: Said,
    door: Door,
    also: (promise: Promised, businessId: string) => Promise<void> = () => Promise.resolve(),
  ): Promise<string> {
    const { words = null, claim = null, view = null, link = null } = said;
    const request = { verb: `promise:${move}`, promiseId, words, claim, view, link };
    return this.once.run(`account:${viewer.accountId}`, idempotencyKey, request, async () => {
      const promise = isId(promiseId) ? await this.promises.lock(promiseId) : null;
      const businessId = requirePromiseSide(viewer, promise);
      if (!promise) throw Refusal.notFound('promise', ['promiseId']);
      await this.move.execute(promise, move, { businessId, accountId: viewer.accountId, door }, said);
      await also(promise, businessId);
      return promiseId;
    });
  }
}
