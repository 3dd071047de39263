import { Injectable } from '@nestjs/common';
import { Config } from '#libs/config';
import { isSignature, signatureOf } from './signature.js';

const PURPOSE = 'stop-mail';
const SIGNATURE_BYTES = 16;

/** Links with which whoever gets a mail can stop all mail to that address, without signing in. */
@Injectable()
export class StopLinks {
  constructor(private readonly config: Config) {}

  /** The signed address, for a link. */
  token(address: string): string {
    const data = Buffer.from(address.trim().toLowerCase());
    const signature = signatureOf(this.config.SECRET, PURPOSE, data, SIGNATURE_BYTES);
    return Buffer.concat([signature, data]).toString('base64url');
  }

  /** The address a token stands for; null when we did not make it. */
  address(token: string): string | null {
    const signed = Buffer.from(token, 'base64url');
    if (signed.length <= SIGNATURE_BYTES) return null;
    const data = signed.subarray(SIGNATURE_BYTES);
    const sound = isSignature(this.config.SECRET, PURPOSE, data, signed.subarray(0, SIGNATURE_BYTES));
    return sound ? data.toString('utf8') : null;
  }

  /** The page that asks once more before it stops anything. */
  page(address: string): string {
    return this.url('/stop-mail', address);
  }

  /** The same page, opened at "This is not my business". */
  notMyBusinessPage(address: string): string {
    return `${this.url('/stop-mail', address)}&reason=not-mine`;
  }

  /** Where a mail program posts when its own "Unsubscribe" button is pressed (RFC 8058). */
  oneClick(address: string): string {
    return this.url('/unsubscribe', address);
  }

  private url(path: string, address: string): string {
    return `${this.config.PORTAL_URL.replace(/\/$/, '')}${path}?token=${this.token(address)}`;
  }
}
