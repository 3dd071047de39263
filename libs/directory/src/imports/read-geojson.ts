import { type Point, Refusal } from '#libs/common';
import { type Listing, type ReadRow, readRow, UnusableRow } from './listing.js';
import { BrokenJson, splitFeatures } from './split-features.js';

/** A feature as it may come: nothing about it is certain. */
export interface Feature {
  readonly id?: string | number;
  readonly properties?: Readonly<Record<string, unknown>> | null;
  readonly geometry?: { readonly type?: string; readonly coordinates?: unknown } | null;
}

/** For features that do not say it themselves. */
export interface Defaults {
  readonly country?: string;
  readonly locality?: string;
  readonly region?: string;
}

/** Reads GeoJSON feature by feature. Row numbers count the features from 1. */
export async function* readGeojson(
  text: AsyncIterable<string>,
  toListing: (feature: Feature) => Listing,
): AsyncGenerator<ReadRow, void, undefined> {
  let rowNumber = 0;
  const seen = new Set<string>();
  try {
    for await (const json of splitFeatures(text)) {
      rowNumber++;
      yield readRow(rowNumber, json, () => {
        const listing = toListing(parseFeature(json));
        if (seen.has(listing.sourceId))
          throw new UnusableRow(`Its id ${listing.sourceId} stands on an earlier feature, too.`);
        seen.add(listing.sourceId);
        return listing;
      });
    }
  } catch (error) {
    if (!(error instanceof BrokenJson)) throw error;
    throw Refusal.of(
      'INVALID',
      `The file cannot be read after feature ${rowNumber}. ${error.message}`,
      'file',
    );
  }
}

function parseFeature(json: string): Feature {
  try {
    return JSON.parse(json) as Feature;
  } catch {
    throw new UnusableRow('It is not valid JSON.');
  }
}

/** Where a feature is: its point, or the middle of what surrounds its outline. */
export function pointOf({ geometry }: Feature): Point {
  const box = { west: Infinity, east: -Infinity, south: Infinity, north: -Infinity };
  const visit = (value: unknown): void => {
    if (!Array.isArray(value)) return;
    const [longitude, latitude] = value as unknown[];
    if (typeof longitude === 'number' && typeof latitude === 'number') {
      box.west = Math.min(box.west, longitude);
      box.east = Math.max(box.east, longitude);
      box.south = Math.min(box.south, latitude);
      box.north = Math.max(box.north, latitude);
    } else value.forEach(visit);
  };
  visit(geometry?.coordinates);
  return { latitude: (box.south + box.north) / 2, longitude: (box.west + box.east) / 2 };
}
