import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Page, pageSize, type PageRequest, readCursor, toPage, wholePart } from '#libs/common';
import { Database } from '#libs/database';
import { ProposalVersion } from './proposal-version.entity.js';
import { Proposal } from './proposal.entity.js';
import { proposedAgain } from './terms-for-change.js';
import type { Terms } from './terms.js';

/** One page of the versions of one proposal. */
export interface VersionsRequest extends PageRequest {
  readonly proposalId: string;
}

/** Names a version by its place in its proposal. */
export interface VersionPlace {
  readonly proposalId: string;
  readonly number: number;
}

/** Names a version, with the moment it was made (ISO 8601). */
export interface MadeVersion extends VersionPlace {
  readonly at: string;
}

/** All SQL about versions. There is no update: a version never changes; only one that was recalled is gone. */
@Injectable()
export class ProposalVersionsRepository {
  constructor(private readonly database: Database) {}

  async insert(version: ProposalVersion): Promise<void> {
    await this.database.write.insert(ProposalVersion, { ...version, terms: version.terms as object });
  }

  /** Every version of these proposals, in the order they were made. */
  ofProposals(proposalIds: readonly string[]): Promise<ProposalVersion[]> {
    return this.database.read.find(ProposalVersion, {
      where: { proposalId: In([...proposalIds]) },
      order: { at: 'ASC', number: 'ASC' },
    });
  }

  byIds(ids: readonly string[]): Promise<ProposalVersion[]> {
    return this.database.read.findBy(ProposalVersion, { id: In([...ids]) });
  }

  /** The version in force of a proposal that was sent. */
  current(proposal: Proposal): Promise<ProposalVersion> {
    const { id: proposalId, currentVersion: number } = proposal;
    return this.database.read.findOneByOrFail(ProposalVersion, { proposalId, number });
  }

  /** The versions in force of these proposals; drafts have none. */
  currentOf(proposalIds: readonly string[]): Promise<ProposalVersion[]> {
    return this.database.read
      .createQueryBuilder(ProposalVersion, 'v')
      .innerJoin(Proposal, 'p', 'p.id = v.proposal_id and p.current_version = v.number')
      .where('p.id = any(:ids)', { ids: proposalIds })
      .getMany();
  }

  /** Versions by their place, in one statement; places that hold none are left out. */
  at(places: readonly VersionPlace[]): Promise<ProposalVersion[]> {
    return this.database.read
      .createQueryBuilder(ProposalVersion, 'v')
      .innerJoin(
        '(select unnest(:ids::uuid[]) as proposal_id, unnest(:numbers::int[]) as number)',
        'place',
        'place.proposal_id = v.proposal_id and place.number = v.number',
      )
      .setParameters({
        ids: places.map(({ proposalId }) => proposalId),
        numbers: places.map(({ number }) => number),
      })
      .getMany();
  }

  /**
   * The terms each version is to be compared with, in one statement: those of the version before it, and for the first
   * that would change a partnership those in force there when it was made, as it started from them. Null for the first
   * of anything else.
   */
  async termsBefore(versions: readonly MadeVersion[]): Promise<(Terms | null)[]> {
    const rows: { ask: number; terms: Terms; same_sender: boolean | null }[] = await this.database.read.query(
      `select q.ask::int as ask, b.terms, b.same_sender
         from unnest($1::uuid[], $2::int[], $3::timestamptz[]) with ordinality as q (proposal_id, number, at, ask)
         join proposal p on p.id = q.proposal_id
        cross join lateral (select v.terms, null as same_sender from proposal_version v
                             where v.proposal_id = q.proposal_id and v.number = q.number - 1
                             union all
                            (select v.terms, o.from_business_id = p.from_business_id from partnership_version f
                               join proposal_version v on v.id = f.version_id
                               join proposal o on o.id = v.proposal_id
                              where q.number = 1 and f.partnership_id = p.partnership_id and f.proposal_id <> p.id
                                and f.at <= q.at
                              order by f.number desc limit 1)) b`,
      [
        versions.map(({ proposalId }) => proposalId),
        versions.map(({ number }) => number),
        versions.map(({ at }) => at),
      ],
    );
    const found = new Map(
      rows.map(({ ask, terms, same_sender: same }) => [
        ask,
        same === null ? terms : proposedAgain(terms, same),
      ]),
    );
    return versions.map((_, index) => found.get(index + 1) ?? null);
  }

  /** Pages of several proposals in one statement, the newest version first. */
  async pages(requests: readonly VersionsRequest[]): Promise<Page<ProposalVersion>[]> {
    const firsts = requests.map(pageSize);
    const rows: (ProposalVersion & { ask: number })[] = await this.database.read.query(
      `select q.ask::int as ask, v.id, v.proposal_id as "proposalId", v.number, v.hash, v.by_business_id as "byBusinessId",
              v.by_account_id as "byAccountId", v.door, v.terms, v.at
         from unnest($1::uuid[], $2::int[], $3::int[]) with ordinality as q (proposal_id, before, most, ask)
        cross join lateral (select * from proposal_version v
                             where v.proposal_id = q.proposal_id and (q.before is null or v.number < q.before)
                             order by v.number desc limit q.most) v
        order by q.ask, v.number desc`,
      [
        requests.map(({ proposalId }) => proposalId),
        requests.map(({ after }) => (after ? readCursor(after, wholePart)[0] : null)),
        firsts.map((first) => first + 1),
      ],
    );
    return firsts.map((first, index) =>
      toPage<ProposalVersion>(
        rows.filter(({ ask }) => ask === index + 1),
        first,
        ({ number }) => [number],
      ),
    );
  }

  /** Takes back a version nobody may have read: see the move `recall`. */
  async remove({ proposalId, number }: VersionPlace): Promise<void> {
    await this.database.write.delete(ProposalVersion, { proposalId, number });
  }
}
