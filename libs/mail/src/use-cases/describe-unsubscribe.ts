import { Injectable } from '@nestjs/common';
import { StopLinks } from '../stop-links.js';
import { SuppressedAddressesRepository } from '../suppressed-addresses.repository.js';

/** What a stop link stands for, shown before anything is stopped. */
export interface UnsubscribeDescription {
  /** The address, partly hidden: a forwarded mail must not give it away. */
  readonly address: string;
  readonly alreadyStopped: boolean;
}

/** Tells what a stop link would do. Changes nothing. */
@Injectable()
export class DescribeUnsubscribe {
  constructor(
    private readonly links: StopLinks,
    private readonly suppressed: SuppressedAddressesRepository,
  ) {}

  /** Null when the link is not one of ours. */
  async execute(token: string): Promise<UnsubscribeDescription | null> {
    const address = this.links.address(token);
    if (!address) return null;
    const stopped = await this.suppressed.byAddress(address);
    return { address: hideAddress(address), alreadyStopped: stopped !== null };
  }
}

/** `rosa@example.org` → `r…a@example.org`. */
export function hideAddress(address: string): string {
  const at = address.lastIndexOf('@');
  const local = [...address.slice(0, at)];
  const last = local.length > 3 ? local.at(-1) : '';
  return `${local[0] ?? ''}…${last}${address.slice(at)}`;
}
