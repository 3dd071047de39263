import { canonicalJson, hashJson, type Json } from '#libs/common';
import { isSigned, type KeyPair, type PublicKey, signed } from './signing.js';

export const RECORD_FORMAT = 'alongside/record/1';

type Members = { readonly [key: string]: Json | undefined };

/** What verifying a file found. */
export type Verdict =
  | { readonly valid: true; readonly kid: string; readonly record: Members }
  | { readonly valid: false; readonly problem: Problem; readonly changed: readonly string[] };

/** unreadable: not such a file at all; unknown_key: signed by nobody we know; changed: not as it was signed. */
export type Problem = 'unreadable' | 'unknown_key' | 'changed';

export const invalid = (problem: Problem, changed: readonly string[] = []): Verdict => ({
  valid: false,
  problem,
  changed,
});

/** The file: canonical JSON (RFC 8785) of the record with a signature over the same without it. */
export function sealRecord(record: Members, key: KeyPair): Buffer {
  const value = signed(key.privateKey, Buffer.from(canonicalJson(record)));
  return sealed(record, key, value);
}

const sealed = (record: Members, { kid }: PublicKey, value: string): Buffer =>
  Buffer.from(canonicalJson({ ...record, signature: { algorithm: 'Ed25519', key: kid, value } }));

/**
 * Whether the bytes are exactly a record that one of the keys signed. The file must also be in canonical form, so that
 * no byte of it can change unnoticed, not even white space.
 */
export function verifyRecord(bytes: Uint8Array, keys: readonly PublicKey[]): Verdict {
  const record = parsed(bytes);
  const signature = record?.['signature'];
  if (!record || record['format'] !== RECORD_FORMAT || !isMembers(signature)) return invalid('unreadable');
  const { signature: _, ...content } = record;
  const key = keys.find(({ kid }) => kid === signature['key']);
  if (!key) return invalid('unknown_key');
  const value = typeof signature['value'] === 'string' ? signature['value'] : '';
  const isWhole =
    sealed(content, key, value).equals(bytes) && isSigned(key, Buffer.from(canonicalJson(content)), value);
  return isWhole
    ? { valid: true, kid: key.kid, record: content }
    : invalid('changed', changedVersions(content));
}

/** Names of the versions whose terms no longer give their hash. */
export function changedVersions(record: Members): string[] {
  const versions = record['versions'];
  if (!Array.isArray(versions)) return [];
  return versions.flatMap((version: Json) => {
    if (!isMembers(version)) return [];
    const { content, hash, number } = version;
    return content !== undefined && hashJson(content) === hash ? [] : [String(number)];
  });
}

function parsed(bytes: Uint8Array): Members | null {
  try {
    const value: unknown = JSON.parse(
      new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
    );
    return isMembers(value) ? value : null;
  } catch {
    return null;
  }
}

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
