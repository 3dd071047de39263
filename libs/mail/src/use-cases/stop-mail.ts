import { Injectable } from '@nestjs/common';
import { Clock, Refusal } from '#libs/common';
import { Database } from '#libs/database';
import { OutgoingMailsRepository } from '../outgoing-mails.repository.js';
import { StopLinks } from '../stop-links.js';
import { SuppressedAddressesRepository } from '../suppressed-addresses.repository.js';

export interface StopMailInput {
  readonly token: string;
  readonly reason: 'no_more_mail' | 'not_my_business';
}

/**
 * Stops every mail to the address a token stands for, also what waits in the queue. Only a sign-in link that somebody
 * asks for at that address is still sent. Repeating it changes nothing.
 */
@Injectable()
export class StopMail {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly links: StopLinks,
    private readonly suppressed: SuppressedAddressesRepository,
    private readonly outgoing: OutgoingMailsRepository,
  ) {}

  /** Answers the address. */
  async execute(input: StopMailInput): Promise<string> {
    const address = this.links.address(input.token);
    if (!address) throw Refusal.notFound('link', ['token']);
    await this.database.transaction(async () => {
      await this.suppressed.add(address, input.reason, this.clock.now());
      await this.outgoing.suppressWaiting(address);
    });
    return address;
  }
}
