import { isPdf, verifyPdf } from './sealed-pdf.js';
import { type Verdict, verifyRecord } from './sealed-record.js';
import type { PublicKey } from './signing.js';

/** Verifies an exported record, whichever of the two kinds of file it is. */
export const verifyFile = (bytes: Uint8Array, keys: readonly PublicKey[]): Verdict =>
  isPdf(bytes) ? verifyPdf(bytes, keys) : verifyRecord(bytes, keys);
