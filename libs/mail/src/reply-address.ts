import { Injectable } from '@nestjs/common';
import { isId } from '#libs/common';
import { Config } from '#libs/config';
import { isSignature, signatureOf } from './signature.js';

/** Whose words a reply address brings, and into which thread. */
export interface ReplyParty {
  readonly conversationId: string;
  readonly businessId: string;
}

const PURPOSE = 'reply-address';
const SIGNATURE_BYTES = 8;
const BYTES = 32 + SIGNATURE_BYTES;
/** 40 bytes in base 36: letters survive a change of case, and 62 characters fit the 64 of RFC 5321. */
const LENGTH = 62;

/** Addresses that carry their thread and party, signed: nobody can make one up. */
@Injectable()
export class ReplyAddress {
  constructor(private readonly config: Config) {}

  /** The address at which this party answers in this thread. */
  sign({ conversationId, businessId }: ReplyParty): string {
    const data = Buffer.concat([idBytes(conversationId), idBytes(businessId)]);
    const signed = Buffer.concat([data, signatureOf(this.config.SECRET, PURPOSE, data, SIGNATURE_BYTES)]);
    const local = BigInt(`0x${signed.toString('hex')}`)
      .toString(36)
      .padStart(LENGTH, '0');
    return `${local}@${this.config.MAIL_DOMAIN}`;
  }

  /** Who an address stands for; null when it is not one of ours. */
  verify(address: string): ReplyParty | null {
    const at = address.lastIndexOf('@');
    if (at < 0 || !this.isOurs(address)) return null;
    const local = address.slice(0, at).toLowerCase();
    if (local.length !== LENGTH || !/^[0-9a-z]+$/.test(local)) return null;
    let number = 0n;
    for (const digit of local) number = number * 36n + BigInt(parseInt(digit, 36));
    const hex = number.toString(16).padStart(BYTES * 2, '0');
    if (hex.length !== BYTES * 2) return null;
    const signed = Buffer.from(hex, 'hex');
    const data = signed.subarray(0, 32);
    if (!isSignature(this.config.SECRET, PURPOSE, data, signed.subarray(32))) return null;
    return { conversationId: bytesId(data.subarray(0, 16)), businessId: bytesId(data.subarray(16)) };
  }

  /** Whether an address is at the domain that takes replies. */
  isOurs(address: string): boolean {
    return address.toLowerCase().endsWith(`@${this.config.MAIL_DOMAIN.toLowerCase()}`);
  }
}

function idBytes(id: string): Buffer {
  if (!isId(id)) throw new TypeError('A reply address is made from ids.');
  return Buffer.from(id.replaceAll('-', ''), 'hex');
}

function bytesId(bytes: Buffer): string {
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
