import { Injectable } from '@nestjs/common';
import { Clock, isId, Refusal } from '#libs/common';
import { Config } from '#libs/config';
import { BusinessesRepository } from '#libs/directory';
import { AccountsRepository, type Locale, type Viewer } from '#libs/identity';
import { partnershipDay } from '../partnership-day.js';
import { PartnershipHistoryRepository } from '../partnership-history.repository.js';
import type { Partnership } from '../partnership.entity.js';
import { requirePartnershipSide } from '../partnership.policy.js';
import { PartnershipVersionsRepository } from '../partnership-versions.repository.js';
import { PartnershipsRepository } from '../partnerships.repository.js';
import { PromisesRepository } from '../promises.repository.js';
import { ProposalHistoryRepository } from '../proposal-history.repository.js';
import { ProposalVersionsRepository } from '../proposal-versions.repository.js';
import { ProposalsRepository } from '../proposals.repository.js';
import { type AgreedRecord, agreedRecord } from '../record/agreed-record.js';
import { recordPdf } from '../record/record-pdf.js';
import { sealPdf } from '../record/sealed-pdf.js';
import { sealRecord } from '../record/sealed-record.js';
import { HoldSigningKey } from './hold-signing-key.js';

export const RECORD_KINDS = ['json', 'pdf'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Moves of a proposal that belong to the record; drafts, queues and snoozes are one side's own. Catch-ups are no part of what was agreed. */
const TOLD = ['sent', 'countered', 'accepted'] as const;

/** Writes down what was agreed, signed, for either of the two: as JSON for programs, or as a PDF that holds the same. */
@Injectable()
export class ExportRecord {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly businesses: BusinessesRepository,
    private readonly accounts: AccountsRepository,
    private readonly partnerships: PartnershipsRepository,
    private readonly versionsInForce: PartnershipVersionsRepository,
    private readonly partnershipHistory: PartnershipHistoryRepository,
    private readonly proposals: ProposalsRepository,
    private readonly versions: ProposalVersionsRepository,
    private readonly proposalHistory: ProposalHistoryRepository,
    private readonly promises: PromisesRepository,
    private readonly holdKey: HoldSigningKey,
  ) {}

  async execute(viewer: Viewer, partnershipId: string, kind: RecordKind): Promise<Buffer> {
    const partnership = isId(partnershipId) ? await this.partnerships.byId(partnershipId) : null;
    requirePartnershipSide(viewer, partnership);
    if (!partnership) throw Refusal.notFound('partnership', ['partnershipId']);
    const record = await this.record(partnership);
    const key = await this.holdKey.execute();
    const sealed = sealRecord(record, key);
    if (kind === 'json') return sealed;
    const verifyUrl = `${record.instance.url}/verify`;
    const locale: Locale = (await this.accounts.byId(viewer.accountId))?.locale ?? 'en';
    return sealPdf(await recordPdf(record, sealed, { locale, kid: key.kid, verifyUrl }), sealed, key);
  }

  private async record(partnership: Partnership): Promise<AgreedRecord> {
    const { id, fromBusinessId, toBusinessId } = partnership;
    const both = await this.businesses.byIds([fromBusinessId, toBusinessId]);
    const from = both.find((business) => business.id === fromBusinessId);
    const to = both.find((business) => business.id === toBusinessId);
    if (!from || !to) throw Refusal.notFound('partnership', ['partnershipId']);
    const inForce = await this.versionsInForce.of(id);
    const proposalIds = inForce.map(({ proposalId }) => proposalId);
    const found = await this.proposals.byIds(proposalIds);
    const proposals = proposalIds.flatMap((proposalId) => found.find((one) => one.id === proposalId) ?? []);
    const versions = await this.versions.ofProposals(proposalIds);
    const events = [
      ...(await this.proposalHistory.ofKinds(proposalIds, TOLD)),
      ...(await this.partnershipHistory.of(id)).filter(({ catchUpId }) => catchUpId === null),
    ].sort((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1));
    const issuedAt = this.clock.now();
    return agreedRecord({
      instance: { name: this.config.INSTANCE_NAME, url: this.config.PORTAL_URL.replace(/\/$/, '') },
      issuedAt,
      partnership,
      state: partnership.stateOn(partnershipDay(issuedAt, [from.timeZone, to.timeZone])),
      parties: [from, to],
      proposals,
      versions,
      inForce,
      promises: await this.promises.ofPartnerships([id]),
      events,
      people: await this.people([...events, ...versions]),
    });
  }

  private async people(acts: readonly { byAccountId: string | null }[]): Promise<Map<string, string>> {
    const ids = new Set(acts.flatMap(({ byAccountId }) => byAccountId ?? []));
    return new Map((await this.accounts.byIds([...ids])).map(({ id, name }) => [id, name]));
  }
}
