/** A public key of the instance, as its key set (RFC 7517) lists it. */
export interface PublicKey {
  readonly kid: string;
  readonly x: string;
}

export type Problem = 'unreadable' | 'unknown_key' | 'changed';
export type Verdict =
  | { readonly valid: true; readonly record: Members }
  | { readonly valid: false; readonly problem: Problem; readonly changed: readonly string[] };
export type Members = Readonly<Record<string, unknown>>;

const invalid = (problem: Problem, changed: readonly string[] = []): Verdict => ({
  valid: false,
  problem,
  changed,
});
const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON Canonicalization Scheme (RFC 8785). */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (!isMembers(value)) return JSON.stringify(value);
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

const same = (a: Uint8Array, b: Uint8Array) =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
    letter.charCodeAt(0),
  );
}
const toBase64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

/** Whether the key signed exactly this message (Ed25519), with the signature written in the one way there is. */
async function isSigned({ x }: PublicKey, message: Uint8Array, signature: unknown): Promise<boolean> {
  if (typeof signature !== 'string' || !/^[\w-]{86}$/.test(signature)) return false;
  const bytes = fromBase64Url(signature);
  if (toBase64Url(bytes) !== signature) return false;
  const jwk = { kty: 'OKP', crv: 'Ed25519', x };
  const key = await crypto.subtle.importKey('jwk', jwk, { name: 'Ed25519' }, false, ['verify']);
  return crypto.subtle.verify({ name: 'Ed25519' }, key, bytes, new Uint8Array(message));
}

async function sha256(text: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', encode(text)));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Numbers of the versions whose terms no longer give their hash. */
async function changedVersions({ versions }: Members): Promise<string[]> {
  const changed: string[] = [];
  for (const version of Array.isArray(versions) ? (versions as unknown[]) : []) {
    if (!isMembers(version)) continue;
    if ((await sha256(canonicalJson(version['content']))) !== version['hash'])
      changed.push(String(version['number']));
  }
  return changed;
}

async function verifyRecord(bytes: Uint8Array, keys: readonly PublicKey[]): Promise<Verdict> {
  let record: unknown;
  try {
    record = JSON.parse(decode(bytes));
  } catch {
    return invalid('unreadable');
  }
  if (!isMembers(record) || record['format'] !== 'alongside/record/1') return invalid('unreadable');
  const { signature, ...content } = record;
  if (!isMembers(signature)) return invalid('unreadable');
  const { key: kid, value } = signature;
  const key = keys.find((one) => one.kid === kid);
  if (!key) return invalid('unknown_key');
  const whole = encode(canonicalJson({ ...content, signature: { algorithm: 'Ed25519', key: kid, value } }));
  const isWhole = same(whole, bytes) && (await isSigned(key, encode(canonicalJson(content)), value));
  return isWhole ? { valid: true, record: content } : invalid('changed', await changedVersions(content));
}

const MARK = '\n%alongside-signature ';

async function verifyPdf(bytes: Uint8Array, keys: readonly PublicKey[]): Promise<Verdict> {
  const at = lastIndexOf(bytes, encode(MARK));
  let line: unknown;
  try {
    line = at < 0 ? null : JSON.parse(decode(bytes.subarray(at + MARK.length)));
  } catch {
    line = null;
  }
  if (!isMembers(line) || line['format'] !== 'alongside/pdf-signature/1') return invalid('unreadable');
  const { value, ...seal } = line;
  const place: unknown = seal['record'];
  if (!Array.isArray(place) || !same(encode(`${MARK}${canonicalJson(line)}\n`), bytes.subarray(at))) {
    return invalid('unreadable');
  }
  const key = keys.find(({ kid }) => kid === seal['key']);
  if (!key) return invalid('unknown_key');
  const [offset, length] = place.map(Number) as [number, number];
  const record = await verifyRecord(bytes.subarray(offset, offset + length), keys);
  const tail = encode(canonicalJson(seal));
  const message = new Uint8Array(at + tail.length);
  message.set(bytes.subarray(0, at));
  message.set(tail, at);
  if (await isSigned(key, message, value)) return record;
  return invalid('changed', record.valid ? [] : record.changed);
}

function lastIndexOf(bytes: Uint8Array, mark: Uint8Array): number {
  for (let at = bytes.length - mark.length; at >= 0; at -= 1) {
    if (mark.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}

/** Whether a file is, to the byte, a record that one of the keys signed. Nothing leaves the browser. */
export const verifyFile = (bytes: Uint8Array, keys: readonly PublicKey[]): Promise<Verdict> =>
  same(bytes.subarray(0, 5), encode('%PDF-')) ? verifyPdf(bytes, keys) : verifyRecord(bytes, keys);

/** The keys this instance signs, and signed, with. */
export async function publishedKeys(): Promise<PublicKey[]> {
  const response = await fetch('/.well-known/alongside-keys.json');
  if (!response.ok) throw new Error(`The keys answered ${response.status}.`);
  const { keys } = (await response.json()) as { keys: PublicKey[] };
  return keys;
}
