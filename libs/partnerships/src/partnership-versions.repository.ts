import { Injectable } from '@nestjs/common';
import { newId, type Page, pageSize, readCursor, toPage, wholePart } from '#libs/common';
import { Database } from '#libs/database';
import { PartnershipVersion } from './partnership-version.entity.js';

/** One page of the versions that were in force in one partnership. */
export interface VersionsInForceRequest {
  readonly partnershipId: string;
  readonly first: number;
  readonly after?: string | null;
}

/** All SQL about which version held when: lines are added and read, nothing else. */
@Injectable()
export class PartnershipVersionsRepository {
  constructor(private readonly database: Database) {}

  /** Adds a version in force to the list. */
  async add(version: Omit<PartnershipVersion, 'id'>): Promise<void> {
    await this.database.write.insert(PartnershipVersion, { ...version, id: newId() });
  }

  /** The versions that were in force in a partnership, the first first. */
  of(partnershipId: string): Promise<PartnershipVersion[]> {
    return this.database.read.find(PartnershipVersion, {
      where: { partnershipId },
      order: { number: 'ASC' },
    });
  }

  /** Pages of several lists in one statement, the newest version first. */
  async pages(requests: readonly VersionsInForceRequest[]): Promise<Page<PartnershipVersion>[]> {
    const firsts = requests.map(pageSize);
    const rows: (PartnershipVersion & { ask: number })[] = await this.database.read.query(
      `select q.ask::int as ask, v.id, v.partnership_id as "partnershipId", v.number, v.version_id as "versionId",
              v.proposal_id as "proposalId", v.at
         from unnest($1::uuid[], $2::int[], $3::int[]) with ordinality as q (partnership_id, after, most, ask)
        cross join lateral (select * from partnership_version v
                             where v.partnership_id = q.partnership_id and (q.after is null or v.number < q.after)
                             order by v.number desc limit q.most) v
        order by q.ask, v.number desc`,
      [
        requests.map(({ partnershipId }) => partnershipId),
        requests.map(({ after }) => (after ? readCursor(after, wholePart)[0] : null)),
        firsts.map((first) => first + 1),
      ],
    );
    return firsts.map((first, index) =>
      toPage<PartnershipVersion>(
        rows.filter(({ ask }) => ask === index + 1),
        first,
        ({ number }) => [number],
      ),
    );
  }
}
