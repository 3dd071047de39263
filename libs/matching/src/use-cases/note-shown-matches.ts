import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { Clock, dayIn, type Day } from '#libs/common';
import { Database } from '#libs/database';
import { MatchExposuresRepository } from '../match-exposures.repository.js';

/** How long counts wait in memory for each other. */
const GATHERED_FOR_MS = 60_000;
/** Most pairs remembered for a day; what comes after them is not counted. */
const MOST_PAIRS = 200_000;

/**
 * Counts to whom a page of matches was shown. Answers at once: counts gather in memory and are written together once a
 * minute and when the process ends. A pair counts once a day per process, so reloading a page changes nothing. Counts that are lost only make
 * the spread a little less even.
 */
@Injectable()
export class NoteShownMatches implements BeforeApplicationShutdown {
  private readonly logger = new Logger(NoteShownMatches.name);
  private day: Day = '';
  private readonly pairs = new Set<string>();
  private counts = new Map<string, number>();
  private timer?: NodeJS.Timeout;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly exposures: MatchExposuresRepository,
    private readonly clock: Clock,
  ) {}

  execute(businessId: string, shownIds: readonly string[]): void {
    const today = dayIn('UTC', this.clock.now());
    if (today !== this.day) this.turnTo(today);
    for (const id of shownIds) {
      const pair = `${businessId}${id}`;
      if (this.pairs.size >= MOST_PAIRS || this.pairs.has(pair)) continue;
      this.pairs.add(pair);
      this.counts.set(id, (this.counts.get(id) ?? 0) + 1);
    }
    if (this.counts.size > 0) this.timer ??= setTimeout(() => void this.flush(), GATHERED_FOR_MS).unref();
  }

  /** Writes what has gathered. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const [day, counts] = [this.day, this.counts];
    this.counts = new Map();
    if (counts.size > 0) this.writing = this.writing.then(() => this.write(day, counts));
    return this.writing;
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.flush();
  }

  private turnTo(today: Day): void {
    void this.flush();
    this.day = today;
    this.pairs.clear();
  }

  private async write(day: Day, counts: ReadonlyMap<string, number>): Promise<void> {
    try {
      await this.database.transaction(() => this.exposures.add(day, counts));
    } catch (error) {
      this.logger.warn({ err: error }, 'views of matches could not be counted');
    }
  }
}
