import { canonicalJson } from '#libs/common';
import { invalid, type Verdict, verifyRecord } from './sealed-record.js';
import { isSigned, type KeyPair, type PublicKey, signed } from './signing.js';

const FORMAT = 'alongside/pdf-signature/1';
/** Begins the last line. A PDF ends at its %%EOF; what follows is a comment to every reader. */
const MARK = Buffer.from('\n%alongside-signature ');

interface Seal {
  readonly algorithm: 'Ed25519';
  readonly format: typeof FORMAT;
  readonly key: string;
  /** Where the attached JSON record begins, and how many bytes it has. */
  readonly record: readonly [offset: number, length: number];
}

/** What is signed: every byte of the document, then the seal without its value. */
const message = (pdf: Uint8Array, seal: Seal): Buffer =>
  Buffer.concat([pdf, Buffer.from(canonicalJson({ ...seal }))]);

const lastLine = (seal: Seal, value: string): Buffer =>
  Buffer.concat([MARK, Buffer.from(`${canonicalJson({ ...seal, value })}\n`)]);

/** Signs a document that holds the sealed record uncompressed. */
export function sealPdf(pdf: Buffer, record: Buffer, key: KeyPair): Buffer {
  const offset = pdf.indexOf(record);
  if (offset < 0) throw new Error('The document does not hold its record.');
  const seal: Seal = {
    algorithm: 'Ed25519',
    format: FORMAT,
    key: key.kid,
    record: [offset, record.length],
  };
  return Buffer.concat([pdf, lastLine(seal, signed(key.privateKey, message(pdf, seal)))]);
}

export const isPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';

/** Whether the bytes are exactly a document that one of the keys signed, and the record in it, too. */
export function verifyPdf(file: Uint8Array, keys: readonly PublicKey[]): Verdict {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const at = bytes.lastIndexOf(MARK);
  const read = at < 0 ? null : readSeal(bytes.subarray(at));
  if (!read) return invalid('unreadable');
  const { seal, value } = read;
  const key = keys.find(({ kid }) => kid === seal.key);
  if (!key) return invalid('unknown_key');
  const [offset, length] = seal.record;
  const record = verifyRecord(bytes.subarray(offset, offset + length), keys);
  const pdf = bytes.subarray(0, at);
  if (!isSigned(key, message(pdf, seal), value)) {
    return invalid('changed', record.valid ? [] : record.changed);
  }
  return record;
}

/** The seal of the last line; null when it is not written exactly as we write it. */
function readSeal(line: Buffer): { seal: Seal; value: string } | null {
  try {
    const { value, ...seal } = JSON.parse(line.subarray(MARK.length).toString('utf8')) as Seal & {
      value: string;
    };
    const [offset, length] = seal.record;
    const sound =
      typeof value === 'string' &&
      seal.format === FORMAT &&
      Number.isInteger(offset) &&
      Number.isInteger(length);
    return sound && lastLine(seal, value).equals(line) ? { seal, value } : null;
  } catch {
    return null;
  }
}
