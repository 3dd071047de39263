import { Injectable } from '@nestjs/common';
import { addDays, Clock, dayIn, Refusal } from '#libs/common';
import { ConversationsRepository } from '#libs/conversations';
import { Database } from '#libs/database';
import { hashPassword } from '#libs/identity';
import { LearnFromPairs } from '#libs/matching';
import { RefreshPromiseRecords } from '#libs/partnerships';
import { DemoTownRepository } from '../demo-town.repository.js';
import { type TownRows, townRows } from '../town-rows.js';

/** Every invented owner signs in with this. */
export const DEMO_PASSWORD = 'flowers-for-everyone';

export interface SeedOptions {
  /** Do nothing when the town is there already. */
  readonly ifEmpty?: boolean;

  /** Take away the town that is there first. */
  readonly reset?: boolean;
}

/** What was planted. */
export interface Planted {
  readonly businesses: number;
  readonly members: number;
  readonly categories: number;
  readonly proposals: number;
  readonly partnerships: number;
  readonly conversations: number;
}

/** Plants the invented town: all of it or, when something goes wrong, nothing. Answers null when it was there and should stay. */
@Injectable()
export class SeedDemoTown {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly town: DemoTownRepository,
    private readonly conversations: ConversationsRepository,
    private readonly refreshPromiseRecords: RefreshPromiseRecords,
    private readonly learnFromPairs: LearnFromPairs,
  ) {}

  async execute({ ifEmpty = false, reset = false }: SeedOptions = {}): Promise<Planted | null> {
    if (!reset && (await this.isThere(ifEmpty))) return null;
    const rows = townRows(this.clock.now(), await hashPassword(DEMO_PASSWORD));
    return this.database.transaction(async () => {
      await this.town.lock();
      if (reset) await this.town.clear();
      else if (await this.isThere(ifEmpty)) return null;
      await this.town.plant(rows);
      await this.markRead(rows);
      await this.refreshPromiseRecords.execute();
      await this.learn(rows);
      return summary(rows);
    });
  }

  /** Whether the town is there, which is refused unless it may be. */
  private async isThere(mayBe: boolean): Promise<boolean> {
    const there = (await this.town.count()) > 0;
    if (there && !mayBe) {
      throw Refusal.of('CONFLICT', 'The demo town is here already. Use --reset to plant it afresh.');
    }
    return there;
  }

  /** Lets the town know already what its past teaches: else it would count from tomorrow on. */
  private async learn({ proposals, marks }: TownRows): Promise<void> {
    const yesterday = addDays(dayIn('UTC', this.clock.now()), -1);
    const asked = proposals.map(({ proposal }) => ({
      oneId: proposal.fromBusinessId,
      otherId: proposal.toBusinessId,
    }));
    const marked = marks.map(({ businessId, otherId }) => ({ oneId: businessId, otherId }));
    await this.learnFromPairs.execute([...asked, ...marked], yesterday);
  }

  private async markRead({ conversations }: TownRows): Promise<void> {
    for (const { conversation, readUpTo } of conversations) {
      for (const { businessId, sequence } of readUpTo) {
        await this.conversations.markRead(conversation.id, businessId, sequence);
      }
    }
  }
}

const summary = ({ businesses, seats, proposals, conversations }: TownRows): Planted => ({
  businesses: businesses.length,
  members: seats.length,
  categories: new Set(businesses.map(({ categoryKey }) => categoryKey)).size,
  proposals: proposals.length,
  partnerships: proposals.filter(({ partnership }) => partnership).length,
  conversations: conversations.length,
});
