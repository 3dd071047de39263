import { Injectable } from '@nestjs/common';
import { newId } from '#libs/common';
import { Database } from '#libs/database';
import { ImportRejection } from './import-rejection.entity.js';
import { ImportRun } from './import-run.entity.js';
import type { Rejection } from './listing.js';

/** What one batch did. */
export interface BatchCounts {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
}

/** All SQL about imports. */
@Injectable()
export class ImportRunsRepository {
  constructor(private readonly database: Database) {}

  /** The interrupted import with this fingerprint, or else a new one. */
  async open(start: Pick<ImportRun, 'source' | 'fileName' | 'fingerprint'>): Promise<ImportRun> {
    const { fingerprint } = start;
    const earlier = await this.database.write.findOneBy(ImportRun, { fingerprint, state: 'running' });
    if (earlier) return earlier;
    const id = newId();
    await this.database.write.insert(ImportRun, { ...start, id, state: 'running' });
    return this.database.write.findOneByOrFail(ImportRun, { id });
  }

  /** Moves the checkpoint over one batch. Answers false when somebody else has moved it: two processes import the same file. */
  async advance(id: string, from: number, to: number, counts: BatchCounts, rejections: readonly Rejection[]) {
    const { affected } = await this.database.write
      .createQueryBuilder()
      .update(ImportRun)
      .set({
        rowsRead: to,
        created: () => `created + ${counts.created}`,
        updated: () => `updated + ${counts.updated}`,
        unchanged: () => `unchanged + ${counts.unchanged}`,
        rejected: () => `rejected + ${rejections.length}`,
      })
      .where({ id, state: 'running', rowsRead: from })
      .execute();
    if (affected !== 1) return false;
    if (rejections.length > 0)
      await this.database.write.insert(
        ImportRejection,
        rejections.map((rejection) => ({ runId: id, ...rejection })),
      );
    return true;
  }

  async finish(id: string, finishedAt: Date): Promise<ImportRun> {
    await this.database.write.update(ImportRun, { id }, { state: 'finished', finishedAt });
    return this.database.write.findOneByOrFail(ImportRun, { id });
  }

  rejections(runId: string): Promise<ImportRejection[]> {
    return this.database.read.find(ImportRejection, { where: { runId }, order: { rowNumber: 'ASC' } });
  }
}
