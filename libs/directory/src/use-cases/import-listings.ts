import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { Clock, hashJson, Refusal } from '#libs/common';
import { Database } from '#libs/database';
import { Classifier } from '../imports/classify.js';
import type { CsvMapping } from '../imports/csv-mapping.js';
import type { ImportRun } from '../imports/import-run.entity.js';
import { ImportRunsRepository } from '../imports/import-runs.repository.js';
import type { Listing, ReadRow, Rejection } from '../imports/listing.js';
import { ListingsRepository } from '../imports/listings.repository.js';
import { osmListing } from '../imports/osm.js';
import { overtureListing } from '../imports/overture.js';
import { readCsv } from '../imports/read-csv.js';
import { type Defaults, readGeojson } from '../imports/read-geojson.js';
import { inspectFile, textOf, type TextFile } from '../imports/text-file.js';

/** How a file is to be understood. */
export type ImportFormat =
  | { readonly format: 'csv'; readonly mapping: CsvMapping }
  | { readonly format: 'overture' | 'osm'; readonly source?: string; readonly defaults?: Defaults };

export interface ImportListingsInput {
  readonly file: string;
  readonly as: ImportFormat;
  /** Reads, checks and merges everything, and takes it all back. */
  readonly dryRun?: boolean;
  /** Hears how many bytes and rows are behind. */
  readonly onProgress?: (bytes: number, rows: number, total: number) => void;
}

/** What an import did. */
export interface ImportReport {
  readonly source: string;
  readonly encoding: string;
  readonly rowsRead: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly chains: number;
  /** The row behind which an interrupted import went on; 0 for a new one. */
  readonly resumedAfter: number;
  readonly rejections: readonly Rejection[];
}

/** Rows that are merged, and marked as done, in one transaction. */
const BATCH = 4_000;

class TakeBack extends Error {}

/** Brings listings in from a file: the same file again changes nothing, and an import that was interrupted goes on where it stopped. */
@Injectable()
export class ImportListings {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly runs: ImportRunsRepository,
    private readonly listings: ListingsRepository,
  ) {}

  async execute({ file: given, as, dryRun = false, onProgress }: ImportListingsInput): Promise<ImportReport> {
    const file = await inspectFile(given, as.format === 'csv' ? as.mapping.encoding : 'auto');
    const source = as.format === 'csv' ? as.mapping.source : (as.source ?? as.format);
    const settings = JSON.parse(JSON.stringify({ as, source })) as { [key: string]: string };
    const start = {
      source,
      fileName: path.basename(given),
      fingerprint: hashJson({ file: file.hash, settings }),
    };
    const run = dryRun ? null : await this.database.transaction(() => this.runs.open(start));
    const import_ = new RunningImport(source, run?.rowsRead ?? 0);
    let bytes = 0;
    const text = textOf(file, (read) => (bytes = read));
    let committing = Promise.resolve();
    for await (const row of readRows(text, as)) {
      if (!import_.take(row)) continue;
      await committing;
      onProgress?.(bytes, import_.rows, file.bytes);
      committing = this.commit(import_, import_.batch(), run);
      committing.catch(() => undefined);
    }
    await committing;
    await this.commit(import_, import_.batch(), run);
    onProgress?.(file.bytes, import_.rows, file.bytes);
    return this.finish(import_, run, as, file);
  }

  /** Merges one batch, while the next is read; checkpoint, listings and rejections commit together. */
  private async commit(import_: RunningImport, batch: Batch, run: ImportRun | null): Promise<void> {
    const { from, rows, listings, rejections } = batch;
    if (rows === from) return;
    try {
      await this.database.transaction(async () => {
        const counts = await this.listings.merge(import_.source, listings);
        import_.add(counts);
        if (!run) throw new TakeBack();
        if (!(await this.runs.advance(run.id, from, rows, counts, rejections)))
          throw Refusal.of('CONFLICT', 'Another import of this file is under way.', 'file');
      });
    } catch (error) {
      if (!(error instanceof TakeBack)) throw error;
    }
  }

  private async finish(
    import_: RunningImport,
    run: ImportRun | null,
    as: ImportFormat,
    file: TextFile,
  ): Promise<ImportReport> {
    const base = { source: import_.source, encoding: file.encoding, resumedAfter: run?.rowsRead ?? 0 };
    if (!run)
      return { ...base, ...import_.totals, rowsRead: import_.rows, chains: 0, rejections: import_.rejected };
    return this.database.transaction(async () => {
      await this.listings.analyze();
      const times = as.format === 'csv' ? as.mapping.chainsFrom : undefined;
      const chains = times ? await this.listings.markChains(import_.source, times) : 0;
      const { rowsRead, created, updated, unchanged } = await this.runs.finish(run.id, this.clock.now());
      const rejections = await this.runs.rejections(run.id);
      return { ...base, rowsRead, created, updated, unchanged, chains, rejections };
    });
  }
}

interface Batch {
  /** Rows done before this batch, and with it. */
  readonly from: number;
  readonly rows: number;
  readonly listings: readonly Listing[];
  readonly rejections: readonly Rejection[];
}

/** What has been read and not yet committed, and the sums so far. */
class RunningImport {
  rows = 0;
  readonly totals = { created: 0, updated: 0, unchanged: 0 };
  readonly rejected: Rejection[] = [];
  private listings: Listing[] = [];
  private rejections: Rejection[] = [];

  constructor(
    readonly source: string,
    private done: number,
  ) {}

  /** Takes a row, unless an earlier run has done it. Answers whether it is time to commit. */
  take(row: ReadRow): boolean {
    this.rows++;
    if (this.rows <= this.done) return false;
    if ('listing' in row) this.listings.push(row.listing);
    else this.rejections.push(row);
    return this.rows - this.done >= BATCH;
  }

  batch(): Batch {
    const { listings, rejections, done: from, rows } = this;
    this.done = Math.max(from, rows);
    this.listings = [];
    this.rejections = [];
    this.rejected.push(...rejections);
    return { from, rows: Math.max(from, rows), listings, rejections };
  }

  add(counts: { created: number; updated: number; unchanged: number }): void {
    this.totals.created += counts.created;
    this.totals.updated += counts.updated;
    this.totals.unchanged += counts.unchanged;
  }
}

function readRows(text: AsyncIterable<string>, as: ImportFormat): AsyncIterable<ReadRow> {
  if (as.format === 'csv') return readCsv(text, as.mapping);
  const classifier = new Classifier();
  const defaults = as.defaults ?? {};
  const toListing = as.format === 'osm' ? osmListing : overtureListing;
  return readGeojson(text, (feature) => toListing(feature, classifier, defaults));
}
