import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { Refusal } from '#libs/common';
import { Classifier } from './classify.js';
import type { CsvMapping } from './csv-mapping.js';
import { calmCapitals, clean, readCountry, readEmail, readName, readPoint, readWebsite } from './fields.js';
import { type Listing, type ReadRow, readRow, UnusableRow } from './listing.js';

/** Reads a CSV file row by row. Row numbers are those of a spreadsheet: the header is 1. */
export async function* readCsv(
  text: AsyncIterable<string>,
  mapping: CsvMapping,
): AsyncGenerator<ReadRow, void, undefined> {
  const source = text[Symbol.asyncIterator]();
  const start = await headOf(source);
  const whole = async function* () {
    yield start;
    yield* { [Symbol.asyncIterator]: () => source };
  };
  const parser = Readable.from(whole()).pipe(
    parse({
      delimiter: mapping.delimiter ?? delimiterOf(start),
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }),
  );
  let rowNumber = 0;
  let rows: CsvRows | undefined;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      rowNumber++;
      if (rows) yield rows.read(rowNumber, record);
      else rows = new CsvRows(record, mapping);
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw Refusal.of('INVALID', `The file cannot be read after row ${rowNumber}: ${error.message}.`, 'file');
  }
  if (!rows) throw Refusal.of('INVALID', 'The file is empty.', 'file');
}

/** The text up to the end of its first line, at least. */
async function headOf(text: AsyncIterator<string>): Promise<string> {
  let head = '';
  while (!head.includes('\n')) {
    const next = await text.next();
    if (next.done) break;
    head += next.value;
  }
  return head;
}

/** The separator that stands most often in the header, outside quotes. */
export function delimiterOf(head: string): string {
  const header = (head.split('\n')[0] ?? '').replace(/"[^"]*"/g, '');
  const times = (separator: string) => header.split(separator).length;
  return [',', ';', '\t', '|'].reduce((best, one) => (times(one) > times(best) ? one : best));
}

/** Rows under one header. */
export class CsvRows {
  private readonly places: ReadonlyMap<string, number>;
  private readonly pattern: RegExp | undefined;
  private readonly classifier = new Classifier();
  private readonly seen = new Map<string, number>();

  constructor(
    private readonly header: readonly string[],
    private readonly mapping: CsvMapping,
  ) {
    this.places = new Map(header.map((name, place) => [name.trim(), place]));
    this.pattern = mapping.addressPattern ? new RegExp(mapping.addressPattern, 'u') : undefined;
    const missing = Object.values(mapping.columns)
      .flat()
      .filter((name) => name !== undefined && !this.places.has(name));
    if (missing.length > 0)
      throw Refusal.of(
        'INVALID',
        `The file has no column ${missing.map((name) => `"${name}"`).join(', ')}. It has ${header.map((name) => `"${name}"`).join(', ')}.`,
        'mapping',
      );
  }

  read(rowNumber: number, record: readonly string[]): ReadRow {
    return readRow(rowNumber, record.join(', '), () => this.listing(record));
  }

  private listing(record: readonly string[]): Listing {
    if (record.length !== this.header.length)
      throw new UnusableRow(`It has ${record.length} columns, the header has ${this.header.length}.`);
    const { columns, label, source } = this.mapping;
    const sourceId = this.sourceId(record);
    const name = readName(this.field(record, columns.name));
    const point = readPoint(this.field(record, columns.latitude), this.field(record, columns.longitude));
    const place = this.place(record);
    const email = readEmail(this.field(record, columns.email));
    const kind = this.classifier.classify({
      name,
      country: place.country,
      locality: place.locality,
      anzsic: this.field(record, columns.anzsic)?.trim(),
      naics: this.field(record, columns.naics)?.trim(),
      words: clean(this.field(record, columns.category)) ?? undefined,
    });
    return {
      ...kind,
      ...place,
      ...point,
      sourceId,
      name,
      website: readWebsite(this.field(record, columns.website)),
      phone: clean(this.field(record, columns.phone)),
      email,
      emailSource: email && `your listing in ${label ?? source}`,
    };
  }

  private field(record: readonly string[], column: string | undefined): string | undefined {
    return column === undefined ? undefined : record[this.places.get(column) ?? -1];
  }

  private joined(record: readonly string[], names: string | readonly string[] | undefined): string[] {
    return [names ?? []].flat().flatMap((name) => clean(this.field(record, name)) ?? []);
  }

  private place(record: readonly string[]) {
    const { columns, country, locality, region } = this.mapping;
    const lines = this.joined(record, columns.address);
    const parts = this.pattern?.exec(lines.join(' '))?.groups;
    const own = (column: string | undefined) => clean(this.field(record, column));
    const town = own(columns.locality) ?? parts?.locality ?? locality;
    if (!town) throw new UnusableRow('It names no town; give one for the whole file.');
    return {
      addressLines: parts?.lines ? [parts.lines] : lines,
      locality: calmCapitals(town),
      region: own(columns.region) ?? parts?.region ?? region ?? null,
      postcode: own(columns.postcode) ?? parts?.postcode ?? null,
      country: readCountry(own(columns.country) ?? country),
    };
  }

  /** Several columns are hashed into one id; rows alike in all of them are counted, so that each keeps its own. */
  private sourceId(record: readonly string[]): string {
    const { sourceId } = this.mapping.columns;
    const parts = [sourceId].flat().map((name) => clean(this.field(record, name)) ?? '');
    if (parts.every((part) => part === '')) throw new UnusableRow('It has no id.');
    if (typeof sourceId === 'string') {
      const id = parts[0] ?? '';
      if (this.count(id) > 1) throw new UnusableRow(`Its id ${id} stands on an earlier row, too.`);
      return id;
    }
    const id = `${parts[0]}-${createHash('sha1').update(parts.join('\u001f')).digest('base64url').slice(0, 16)}`;
    const times = this.count(id);
    return times === 1 ? id : `${id}-${times}`;
  }

  private count(id: string): number {
    const times = (this.seen.get(id) ?? 0) + 1;
    this.seen.set(id, times);
    return times;
  }
}
