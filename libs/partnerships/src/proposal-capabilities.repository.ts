import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { hashSecret } from '#libs/common';
import { Database } from '#libs/database';
import { ProposalCapability } from './proposal-capability.entity.js';

/** All SQL about the links in mails. */
@Injectable()
export class ProposalCapabilitiesRepository {
  constructor(private readonly database: Database) {}

  async add(
    capability: Pick<ProposalCapability, 'id' | 'proposalId' | 'address' | 'secretHash' | 'createdAt'>,
  ): Promise<void> {
    await this.database.write.insert(ProposalCapability, capability);
  }

  bySecret(secret: string): Promise<ProposalCapability | null> {
    return this.database.read.findOneBy(ProposalCapability, { secretHash: hashSecret(secret) });
  }

  /** Notes the first time the link was followed. Answers whether this was it. */
  async open(id: string, openedAt: Date): Promise<boolean> {
    const { affected } = await this.database.write.update(
      ProposalCapability,
      { id, openedAt: IsNull() },
      { openedAt },
    );
    return affected === 1;
  }

  /** Stops every link of a proposal. Answers how many still worked. */
  async revoke(proposalId: string, revokedAt: Date): Promise<number> {
    const { affected } = await this.database.write.update(
      ProposalCapability,
      { proposalId, revokedAt: IsNull() },
      { revokedAt },
    );
    return affected ?? 0;
  }
}
