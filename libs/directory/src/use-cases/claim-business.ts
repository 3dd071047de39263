import { Injectable } from '@nestjs/common';
import { isId, Refusal } from '#libs/common';
import { Database, Once } from '#libs/database';
import { type Account, AccountsRepository, SeatsRepository, type Viewer } from '#libs/identity';
import { Outbox } from '#libs/outbox';
import { type Business, isClaimable } from '../business.entity.js';
import { BusinessesRepository } from '../businesses.repository.js';
import { BusinessClaimed } from '../directory.events.js';

export interface ClaimBusinessInput {
  readonly businessId: string;
  readonly idempotencyKey: string;
}

/** Takes over a listed business. Its public e-mail address must be the viewer's, and proved to be, or the listing must have none. */
@Injectable()
export class ClaimBusiness {
  constructor(
    private readonly database: Database,
    private readonly once: Once,
    private readonly outbox: Outbox,
    private readonly businesses: BusinessesRepository,
    private readonly accounts: AccountsRepository,
    private readonly seats: SeatsRepository,
  ) {}

  /** Answers the id of the business. */
  async execute(viewer: Viewer, { businessId, idempotencyKey }: ClaimBusinessInput): Promise<string> {
    const request = { claimBusiness: businessId };
    await this.once.run(`account:${viewer.accountId}`, idempotencyKey, request, async () => {
      await this.claim(viewer, businessId);
      return { businessId };
    });
    return businessId;
  }

  private async claim(viewer: Viewer, businessId: string): Promise<void> {
    const business = isId(businessId) ? await this.businesses.byId(businessId) : null;
    if (business === null || business.status === 'closed' || business.kind === 'non_commercial')
      throw Refusal.notFound('business', ['businessId']);
    requireRight(business, await this.accounts.byId(viewer.accountId));
    if (!isClaimable(business) || !(await this.businesses.claim(businessId)))
      throw Refusal.of('TAKEN', 'Somebody has already claimed this business.', 'businessId');
    await this.seats.add(viewer.accountId, businessId, 'owner');
    await this.outbox.append(BusinessClaimed({ businessId }));
    this.database.signal('business', businessId);
    this.database.signal('account', viewer.accountId);
  }
}

function requireRight(business: Business, account: Account | null): void {
  if (business.status !== 'listed' || business.email === null) return;
  if (account === null || account.email.toLowerCase() !== business.email.toLowerCase())
    throw Refusal.of(
      'NOT_ALLOWED',
      'Only the person behind the e-mail address in this listing can claim it. Sign in with that address, or ask the operator.',
      'businessId',
    );
  if (account.emailProvedAt === null)
    throw Refusal.of(
      'NOT_ALLOWED',
      'Show first that the address is yours: sign in once with a link that we mail to it.',
      'businessId',
    );
}
