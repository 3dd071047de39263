import { createHmac, timingSafeEqual } from 'node:crypto';

/** The first bytes of an HMAC-SHA-256. `purpose` keeps signatures of different kinds apart. */
export const signatureOf = (secret: string, purpose: string, data: Buffer, bytes: number): Buffer =>
  createHmac('sha256', secret).update(`${purpose}\0`).update(data).digest().subarray(0, bytes);

/** Whether a signature is ours; takes the same time whatever is wrong. */
export function isSignature(secret: string, purpose: string, data: Buffer, given: Buffer): boolean {
  const own = signatureOf(secret, purpose, data, given.length);
  return given.length >= 8 && timingSafeEqual(own, given);
}
