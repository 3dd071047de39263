import type { Business } from '#libs/directory';
import type { PartnershipEvent } from '../partnership-event.entity.js';
import type { PartnershipVersion } from '../partnership-version.entity.js';
import type { Partnership, PartnershipState } from '../partnership.entity.js';
import type { Promised } from '../promise.entity.js';
import type { ProposalEvent } from '../proposal-event.entity.js';
import { hashedContent, type ProposalVersion } from '../proposal-version.entity.js';
import type { Proposal } from '../proposal.entity.js';
import { RECORD_FORMAT } from './sealed-record.js';

/** Everything a record is made of, as read at one moment. */
export interface RecordFacts {
  readonly instance: { readonly name: string; readonly url: string };
  readonly issuedAt: Date;
  readonly partnership: Partnership;
  readonly state: PartnershipState;
  readonly parties: readonly [Business, Business];
  readonly proposals: readonly Proposal[];
  readonly versions: readonly ProposalVersion[];
  readonly inForce: readonly PartnershipVersion[];
  readonly promises: readonly Promised[];
  readonly events: readonly (ProposalEvent | PartnershipEvent)[];
  /** Names of the people who acted, by their account. */
  readonly people: ReadonlyMap<string, string>;
}

/**
 * What both sides may read, as plain values ready to be signed: the parties, every version that was put before the other
 * side with its hash and what the hash is made of, which of them held when, the promises, and who did what. Private
 * reasons are not in it.
 */
export function agreedRecord(facts: RecordFacts) {
  const { partnership, parties, proposals } = facts;
  return {
    format: RECORD_FORMAT,
    instance: facts.instance,
    issuedAt: facts.issuedAt.toISOString(),
    partnership: {
      id: partnership.id,
      state: facts.state,
      agreedAt: partnership.startedAt.toISOString(),
      startsOn: partnership.startsOn,
      endsOn: partnership.endsOn,
      lastDay: partnership.lastDay,
    },
    parties: parties.map(partyLines),
    inForce: facts.inForce.map(({ number, versionId, at }) => ({
      number,
      version: facts.versions.find(({ id }) => id === versionId)?.hash ?? null,
      since: at.toISOString(),
    })),
    versions: facts.versions.map((version) => {
      const proposal = proposals.find(({ id }) => id === version.proposalId)!;
      return {
        number: `${proposals.indexOf(proposal) + 1}.${version.number}`,
        kind: proposal.kind,
        by: version.byBusinessId,
        person: nameOf(facts, version.byAccountId),
        through: version.door,
        at: version.at.toISOString(),
        hash: version.hash,
        content: hashedContent({ ...version, ...partiesOf(proposal) }),
      };
    }),
    promises: facts.promises.map(({ byBusinessId, what, channel, from, until, quantity, state }) => ({
      by: byBusinessId,
      what,
      channel,
      from,
      until,
      quantity,
      state,
    })),
    history: facts.events.map((event) => ({
      at: event.at.toISOString(),
      what: event.kind,
      by: event.byBusinessId,
      person: nameOf(facts, event.byAccountId),
      through: event.door,
      version: event.versionNumber,
    })),
  };
}

export type AgreedRecord = ReturnType<typeof agreedRecord>;

const partiesOf = ({ fromBusinessId, toBusinessId }: Proposal) => ({ fromBusinessId, toBusinessId });

const nameOf = ({ people }: RecordFacts, accountId: string | null): string | null =>
  accountId === null ? null : (people.get(accountId) ?? null);

const partyLines = ({ id, name, addressLines, postcode, locality, country, timeZone }: Business) => ({
  id,
  name,
  address: [...addressLines, [postcode, locality].filter(Boolean).join(' '), country],
  timeZone,
});
