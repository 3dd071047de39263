import { createHash, randomBytes, randomUUID } from 'node:crypto';

/** The last moment and count given out: ids of one millisecond are counted, so that this process gives them out in order. */
let lastMoment = 0;
let count = 0;

/**
 * A new time-ordered id: UUID version 7 (RFC 9562, section 5.7), so that index pages fill in order. Within a process
 * later ids are greater, also within one millisecond (section 6.2, method 1: twelve bits of counter).
 */
export function newId(now = Date.now()): string {
  const bytes = randomBytes(16);
  const moment = Math.max(now, lastMoment);
  count = moment === lastMoment ? count + 1 : bytes.readUInt16BE(6) & 0x07ff;
  lastMoment = count > 0x0fff ? moment + 1 : moment;
  if (count > 0x0fff) count = 0;
  bytes.writeUIntBE(lastMoment, 0, 6);
  bytes.writeUInt16BE(0x7000 | count, 6);
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** A random id that says nothing about when it was made. */
export const randomId = (): string => randomUUID();

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text has the shape of an id; anything else can be answered as "not found" without asking the database. */
export const isId = (text: string): boolean => UUID.test(text);

/** A secret for a link or a session: 32 random bytes, base64url. Only its hash is ever stored. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** SHA-256 of a secret, as stored. */
export const hashSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest();
