import type { BusinessKind } from '../business.entity.js';

/** A business as a data set lists it, made uniform. */
export interface Listing {
  /** Its id in the data set, stable from one edition to the next. */
  readonly sourceId: string;
  readonly name: string;
  readonly kind: BusinessKind;
  readonly categoryKey: string | null;
  readonly otherCategoryKeys: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
  readonly addressLines: readonly string[];
  readonly locality: string;
  readonly region: string | null;
  readonly postcode: string | null;
  readonly country: string;
  readonly website: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  /** Where the address came from, in words for the recipient of a cold proposal. */
  readonly emailSource: string | null;
}

/** A row that cannot be used, and why. */
export interface Rejection {
  readonly rowNumber: number;
  readonly reason: string;
  /** What tells a person which row it is. */
  readonly excerpt: string;
}

/** One row of a file: its number as a spreadsheet shows it, and what it became. */
export type ReadRow =
  | { readonly rowNumber: number; readonly listing: Listing }
  | { readonly rowNumber: number; readonly reason: string; readonly excerpt: string };

/** Thrown while a row is read: it is rejected with this reason, and the import goes on. */
export class UnusableRow extends Error {}

/** Reads a row; what is wrong with it becomes its reason. */
export function readRow(rowNumber: number, excerpt: string, read: () => Listing): ReadRow {
  try {
    return { rowNumber, listing: read() };
  } catch (error) {
    if (!(error instanceof UnusableRow)) throw error;
    return { rowNumber, reason: error.message, excerpt: excerpt.slice(0, 200) };
  }
}
