import { createHash, randomBytes, randomUUID } from 'node:crypto';

/** The last moment and count given out: ids of one millisecond are counted, so that this process gives them out in order. */
let lastMoment = 0;
let count = 0;

/**
 * A new time-ordered id: UUID version 7 (RFC 9562, section 5.7), so that index pages fill in order. Ids made now are
 * given out in order, also within one millisecond and when the clock goes back (section 6.2, method 1: twelve bits of counter).
 *
 * @param at for something that is written down after the fact: when it happened, in milliseconds
 */
export function newId(at?: number): string {
  const bytes = randomBytes(16);
  if (at === undefined) {
    tick(bytes.readUInt16BE(6) & 0x07ff);
    bytes.writeUInt16BE(count, 6);
  }
  bytes.writeUIntBE(at ?? lastMoment, 0, 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** Moves on to the next moment and count; a new moment begins at a random count in the lower half. */
function tick(start: number): void {
  const now = Date.now();
  if (now > lastMoment) [lastMoment, count] = [now, start];
  else if (count < 0x0fff) count += 1;
  else [lastMoment, count] = [lastMoment + 1, 0];
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
