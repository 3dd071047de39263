/**
 * A made-up region to measure on, the same in every run: towns of Zipf sizes, each with a dense middle that thins out, and
 * farms and villages strewn between them. One business in three has a full profile, as where a third are members.
 */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { taxonomy } from '#libs/directory';
import { seededRandom } from '../support/seeded-random.js';

/** The first town is the biggest: with a million businesses it has about 60,000. */
const TOWNS = 150;
const ZIPF = 0.9;
/** Share of the businesses that lie outside every town. */
const STREWN = 0.07;
const MIDDLE = { latitude: 47.5, longitude: 9.5 };
/** Half the side of the region, in degrees of latitude. */
const HALF = 2.5;

export interface RegionShop {
  readonly id: string;
  readonly category: string;
  readonly latitude: number;
  readonly longitude: number;
  /** Position of its town by size, from 0; null for one outside every town. */
  readonly town: number | null;
}

/** The businesses of a region, one after another, so that ten million need no memory. */
export function* region(businesses: number): Generator<RegionShop> {
  const next = seededRandom(1);
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  const pick = weighted(next);
  const stretch = 1 / Math.cos((MIDDLE.latitude * Math.PI) / 180);
  const weights = Array.from({ length: TOWNS }, (_, index) => 1 / (index + 1) ** ZIPF);
  const towns = weights.map((weight) => ({
    latitude: MIDDLE.latitude + (next() * 2 - 1) * HALF,
    longitude: MIDDLE.longitude + (next() * 2 - 1) * HALF * stretch,
    // Cities grow in area a little slower than in people: a spread of 4.5 km for the biggest, some 500 m for the smallest.
    spread: 0.04 * Math.sqrt(weight) * (0.8 + 0.4 * next()),
  }));
  const town = weighted(next, weights);
  const category = commercialCategories();
  for (let index = 0; index < businesses; index++) {
    const strewn = next() < STREWN;
    const at = town();
    const home = towns[at];
    // Most stand close to the middle of their town, some far out: a mixture of two bells.
    const width = (home?.spread ?? 0) * (next() < 0.4 ? 0.25 : 1);
    yield {
      id: idOf(index),
      category: category[pick()] ?? 'florist',
      latitude: strewn ? MIDDLE.latitude + (next() * 2 - 1) * HALF : (home?.latitude ?? 0) + normal() * width,
      longitude: strewn
        ? MIDDLE.longitude + (next() * 2 - 1) * HALF * stretch
        : (home?.longitude ?? 0) + normal() * width * stretch,
      town: strewn ? null : at,
    };
  }
}

/** Draws positions by weight; without weights, kinds of business, of which some are common and most are rare. */
function weighted(next: () => number, weights?: readonly number[]): () => number {
  const all = weights ?? commercialCategories().map((_, index) => 1 / (index + 8) ** 0.8);
  const sums: number[] = [];
  let sum = 0;
  for (const weight of all) sums.push((sum += weight));
  return () => {
    const wanted = next() * sum;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** Kinds of business in an order that has nothing to do with what they are. */
function commercialCategories(): string[] {
  const order = seededRandom(3);
  return taxonomy
    .all()
    .filter(({ commercial }) => commercial)
    .map(({ key }) => ({ key, at: order() }))
    .sort((a, b) => a.at - b.at)
    .map(({ key }) => key);
}

const idOf = (index: number): string => `00000000-0000-7000-8000-${index.toString(16).padStart(12, '0')}`;

/** Two channels and one priced offering for every third business. */
const hasProfile = (index: number): boolean => index % 3 === 0;

const BUSINESS = `copy business (id, slug, name, name_key, status, category_key, latitude, longitude, locality, country, time_zone) from stdin`;
const CHANNEL = `copy channel (id, business_id, kind, name, monthly_reach, reach_is_estimate, position) from stdin`;
const OFFERING = `copy offering (id, business_id, name, name_key, price, position) from stdin`;

/** What triggers would do for each statement, done once for all: ten million rows at once are not what they are made for. */
async function withoutTriggers(client: pg.Client, load: () => Promise<void>): Promise<void> {
  for (const table of ['channel', 'offering'])
    await client.query(`alter table ${table} disable trigger user`);
  await load();
  for (const table of ['channel', 'offering']) {
    await client.query(`alter table ${table} enable trigger user`);
    await client.query(`analyze ${table}`);
  }
  await client.query(
    `update business b set facts = told.facts from (
       select c.business_id,
              jsonb_build_object('channels', c.channels, 'offerings', o.offerings, 'price', o.price) as facts
         from (
           select business_id, jsonb_agg(jsonb_build_object(
             'kind', kind, 'monthlyReach', monthly_reach, 'reachIsEstimate', reach_is_estimate) order by position) as channels
             from channel group by business_id
         ) c join (
           select business_id, jsonb_agg(name order by position) as offerings,
                  avg(array_position(array['low', 'medium', 'high', 'very_high'], price) - 1)::float8 as price
             from offering group by business_id
         ) o using (business_id)
     ) told where b.id = told.business_id`,
  );
}

/** Loads the region with COPY. @param told how many are in, now and then */
export async function loadRegion(
  client: pg.Client,
  businesses: number,
  told: (count: number) => void,
): Promise<void> {
  await copy(client, BUSINESS, function* () {
    let count = 0;
    for (const { id, category, latitude, longitude } of region(businesses)) {
      yield `${id}\t${id}\tShop ${count}\tshop ${count}\t${hasProfile(count) ? 'member' : 'listed'}\t${category}\t${latitude}\t${longitude}\tTown\tCH\tEurope/Zurich`;
      if (++count % 100_000 === 0) told(count);
    }
  });
  await withoutTriggers(client, () => loadProfiles(client, businesses));
}

async function loadProfiles(client: pg.Client, businesses: number): Promise<void> {
  const part = (index: number, nth: number) => `${idOf(index).slice(0, 14)}${nth}${idOf(index).slice(15)}`;
  await copy(client, CHANNEL, function* () {
    for (let index = 0; index < businesses; index++) {
      if (!hasProfile(index)) continue;
      yield `${part(index, 1)}\t${idOf(index)}\tcounter_card\tCounter\t${200 + (index % 50) * 40}\tt\t0`;
      yield `${part(index, 2)}\t${idOf(index)}\tnewsletter\tLetter\t${100 + (index % 90) * 20}\tf\t1`;
    }
  });
  const prices = ['low', 'medium', 'high', 'very_high'];
  await copy(client, OFFERING, function* () {
    for (let index = 0; index < businesses; index++)
      if (hasProfile(index))
        yield `${part(index, 3)}\t${idOf(index)}\tThing\tthing\t${prices[(index / 3) % 4]}\t0`;
  });
}

function copy(client: pg.Client, sql: string, rows: () => Generator<string>): Promise<void> {
  const chunks = function* () {
    let lines: string[] = [];
    for (const row of rows()) {
      lines.push(row);
      if (lines.length < 2_000) continue;
      yield `${lines.join('\n')}\n`;
      lines = [];
    }
    if (lines.length > 0) yield `${lines.join('\n')}\n`;
  };
  return pipeline(Readable.from(chunks()), client.query(copyFrom(sql)));
}
