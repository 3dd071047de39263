import { Field, ObjectType } from '@nestjs/graphql';
import type { Partnership } from '#libs/partnerships';
import { UserErrorsPayload } from '../graphql/user-error.js';
import { LedgerEntryType } from './balance.type.js';
import { PartnershipType } from './partnership.type.js';

@ObjectType({ description: 'An entry of a ledger after a change, and the partnership with its balance.' })
export class LedgerEntryPayload extends UserErrorsPayload {
  @Field(() => LedgerEntryType, { nullable: true, description: 'As it is now; null when refused.' })
  entry?: LedgerEntryType | null;

  @Field(() => PartnershipType, { nullable: true, description: 'The partnership; null when refused.' })
  partnership?: Partnership | null;
}
