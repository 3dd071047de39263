import { createHash } from 'node:crypto';
import { finished } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { newId } from '#libs/common';
import { Database } from '#libs/database';
import { slugOf } from '../slug.js';
import { plain } from '../taxonomy/words.js';
import { timeZoneAt } from '../time-zone.js';
import type { BatchCounts } from './import-runs.repository.js';
import type { Listing } from './listing.js';

/** Columns a listing brings, in the order they are copied. */
const COLUMNS =
  'id, source_id, slug, name, name_key, kind, category_key, other_category_keys, latitude, longitude, address_lines, ' +
  'locality, region, postcode, country, time_zone, website, phone, email, email_source';
/** Those that a later edition of the data set may change. */
const CHANGING = COLUMNS.split(', ').slice(3);

const KEPT_KIND = `case when business.kind = 'chain' and excluded.kind = 'independent' then 'chain' else excluded.kind end`;
const fresh = (column: string): string => (column === 'kind' ? KEPT_KIND : `excluded.${column}`);

/** A batch comes in with COPY and is merged in one statement. A listing somebody has claimed is theirs, and stays as it is. */
const MERGE = `
  with merged as (
    insert into business (status, source, ${COLUMNS})
    select 'listed', $1, ${COLUMNS} from import_listing
    on conflict (source, source_id) do update
      set ${CHANGING.map((column) => `${column} = ${fresh(column)}`).join(', ')}, updated_at = now()
      where business.status = 'listed'
        and (${CHANGING.map((column) => `business.${column}`).join(', ')}) is distinct from (${CHANGING.map(fresh).join(', ')})
    returning (xmax = 0) as created
  )
  select count(*) filter (where created)::int as created, count(*) filter (where not created)::int as updated from merged`;

/** All SQL that writes many listings at once. */
@Injectable()
export class ListingsRepository {
  constructor(private readonly database: Database) {}

  /** Adds what is new and changes what differs. Ids within the batch must differ. */
  async merge(source: string, listings: readonly Listing[]): Promise<BatchCounts> {
    if (listings.length === 0) return { created: 0, updated: 0, unchanged: 0 };
    await this.database.write.query(
      `create temporary table import_listing on commit drop as select ${COLUMNS} from business limit 0`,
    );
    await this.copy(listings.map((listing) => copyLine(source, listing)));
    const rows: { created: number; updated: number }[] = await this.database.write.query(MERGE, [source]);
    const { created = 0, updated = 0 } = rows[0] ?? {};
    return { created, updated, unchanged: listings.length - created - updated };
  }

  /** Marks as chains what stands in a data set under one name so many times. Answers how many. */
  async markChains(source: string, times: number): Promise<number> {
    const rows: { n: number }[] = await this.database.write.query(
      `with counted as (
         select id, count(*) over (partition by name_key) as times
           from business where source = $1 and kind <> 'non_commercial'
       ), marked as (
         update business set kind = 'chain', updated_at = now()
          where id in (select id from counted where times >= $2) and kind = 'independent' and status = 'listed'
          returning 1
       ) select count(*)::int as n from marked`,
      [source, times],
    );
    return rows[0]?.n ?? 0;
  }

  /** Lets the planner know how the table looks after many rows came in. */
  async analyze(): Promise<void> {
    await this.database.write.query('analyze business');
  }

  private async copy(lines: readonly string[]): Promise<void> {
    const client = (await this.database.write.queryRunner?.connect()) as PoolClient;
    const stream = client.query(copyFrom(`copy import_listing (${COLUMNS}) from stdin`));
    stream.end(lines.join(''));
    await finished(stream);
  }
}

/** One line in COPY's text format. */
export function copyLine(source: string, listing: Listing): string {
  const cells = [
    newId(),
    listing.sourceId,
    listingSlug(source, listing),
    listing.name,
    plain(listing.name),
    listing.kind,
    listing.categoryKey,
    arrayText(listing.otherCategoryKeys),
    String(listing.latitude),
    String(listing.longitude),
    arrayText(listing.addressLines),
    listing.locality,
    listing.region,
    listing.postcode,
    listing.country,
    timeZoneAt(listing),
    listing.website,
    listing.phone,
    listing.email,
    listing.emailSource,
  ];
  return `${cells.map(cell).join('\t')}\n`;
}

/** Readable, the same at every import, and its own: name, town and six letters made from the id. */
function listingSlug(source: string, { sourceId, name, locality }: Listing): string {
  const hash = createHash('sha1').update(`${source}\u001f${sourceId}`).digest();
  const letters = hash.readUIntBE(0, 6).toString(36).padStart(6, '0').slice(-6);
  return `${slugOf(`${name} ${locality}`)}-${letters}`;
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const cell = (text: string | null): string =>
  text === null ? '\\N' : text.replace(/[\\\t\n\r]/g, (letter) => ESCAPES[letter] ?? '').replaceAll('\0', '');

const arrayText = (texts: readonly string[]): string =>
  `{${texts.map((text) => `"${text.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
