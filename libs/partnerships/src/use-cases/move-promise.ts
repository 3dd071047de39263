import { Injectable } from '@nestjs/common';
import { Clock, type Day, dayIn } from '#libs/common';
import { Database } from '#libs/database';
import { BusinessesRepository } from '#libs/directory';
import { SeatsRepository } from '#libs/identity';
import { Outbox } from '#libs/outbox';
import type { Actor } from '../door.js';
import type { Promised, PromiseClaim, PromiseMove, PromiseState, PromiseView } from '../promise.entity.js';
import { promiseSettled } from '../promise.errors.js';
import { PromiseChanged } from '../promise.events.js';
import { PromiseHistoryRepository } from '../promise-history.repository.js';
import { PromisesRepository } from '../promises.repository.js';

/** What goes with a move. */
export interface Said {
  /** For both sides to read. */
  readonly words?: string | null;
  /** For `contest`: what the promiser says it came to. */
  readonly claim?: PromiseClaim;
  /** For `reply`: what the partner says. For `agree`: the other side's view that was looked at. */
  readonly view?: PromiseView;
  /** For `do`: where it can be seen. */
  readonly link?: string | null;
}

/** Moves a promise by the rules on the entity, writes its history and tells both sides. The caller holds its row. Part of each verb, inside its transaction. */
@Injectable()
export class MovePromise {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly businesses: BusinessesRepository,
    private readonly seats: SeatsRepository,
    private readonly promises: PromisesRepository,
    private readonly history: PromiseHistoryRepository,
  ) {}

  /** Answers the state it is in now. */
  async execute(promise: Promised, move: PromiseMove, actor: Actor, said: Said = {}): Promise<PromiseState> {
    const now = this.clock.now();
    const by = await this.businesses.byId(promise.byBusinessId);
    const today = dayIn(by?.timeZone ?? 'UTC', now);
    const state = promise.after(move, actor.businessId, today, move === 'agree' ? said.view : undefined);
    const change = { state, changedAt: now, ...fieldsOf(move, promise, today, said) };
    if (!(await this.promises.move(promise.id, promise.state, change))) throw promiseSettled(state);
    const { words = null, claim, view = claim ?? null } = said;
    await this.history.append({ promiseId: promise.id, move, became: state, actor, words, view, at: now });
    Object.assign(promise, change);
    await this.tell(promise);
    return state;
  }

  private async tell(promise: Promised): Promise<void> {
    const { id: promiseId, partnershipId, byBusinessId, forBusinessId } = promise;
    await this.outbox.append(PromiseChanged({ promiseId, partnershipId }));
    this.database.signal('partnership', partnershipId);
    for (const { accountId } of await this.seats.ofBusinesses([byBusinessId, forBusinessId])) {
      this.database.signal('account', accountId);
    }
  }
}

/** What a move writes down besides the state. */
function fieldsOf(move: PromiseMove, promise: Promised, today: Day, said: Said): Partial<Promised> {
  switch (move) {
    case 'do':
      return { doneOn: today };
    case 'confirm':
      return { doneOn: promise.doneOn ?? today };
    case 'undo':
    case 'doubt':
      return { doneOn: null };
    case 'miss':
      return { missedOn: today };
    case 'contest':
      return { contestedOn: today, promiserView: said.claim ?? 'kept' };
    case 'reply':
      return { partnerView: said.view ?? 'missed' };
    default:
      return {};
  }
}
