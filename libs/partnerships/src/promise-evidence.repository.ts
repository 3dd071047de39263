import { Injectable } from '@nestjs/common';
import { idPart, type Page, pageSize, readCursor, toPage } from '#libs/common';
import { Database } from '#libs/database';
import type { Photo } from './photo.js';
import { PromiseEvidence } from './promise-evidence.entity.js';
import type { PromisePageRequest } from './promise-history.repository.js';
import { PromisePhoto } from './promise-photo.entity.js';

/** All SQL about evidence: it is added and read, nothing else. */
@Injectable()
export class PromiseEvidenceRepository {
  constructor(private readonly database: Database) {}

  byId(id: string): Promise<PromiseEvidence | null> {
    return this.database.read.findOneBy(PromiseEvidence, { id });
  }

  photo(evidenceId: string): Promise<PromisePhoto | null> {
    return this.database.read.findOneBy(PromisePhoto, { evidenceId });
  }

  /** How many photos and links one side has given. */
  count(promiseId: string, byBusinessId: string): Promise<number> {
    return this.database.read.countBy(PromiseEvidence, { promiseId, byBusinessId });
  }

  async insert(evidence: PromiseEvidence, photo: Photo | null): Promise<void> {
    await this.database.write.insert(PromiseEvidence, evidence);
    if (photo) await this.database.write.insert(PromisePhoto, { evidenceId: evidence.id, ...photo });
  }

  /** Pages of the evidence of several promises in one statement, the oldest first. */
  async pages(requests: readonly PromisePageRequest[]): Promise<Page<PromiseEvidence>[]> {
    const firsts = requests.map(pageSize);
    const rows: (PromiseEvidence & { ask: number })[] = await this.database.read.query(
      `select q.ask::int as ask, e.id, e.promise_id as "promiseId", e.kind, e.url, e.at, e.door,
              e.by_business_id as "byBusinessId", e.by_account_id as "byAccountId"
         from unnest($1::uuid[], $2::uuid[], $3::int[]) with ordinality as q (promise_id, after, most, ask)
        cross join lateral (select * from promise_evidence e
                             where e.promise_id = q.promise_id and (q.after is null or e.id > q.after)
                             order by e.id limit q.most) e
        order by q.ask, e.id`,
      [
        requests.map(({ promiseId }) => promiseId),
        requests.map(({ after }) => (after ? readCursor(after, idPart)[0] : null)),
        firsts.map((first) => first + 1),
      ],
    );
    return firsts.map((first, index) =>
      toPage<PromiseEvidence>(
        rows.filter(({ ask }) => ask === index + 1),
        first,
        ({ id }) => [id],
      ),
    );
  }
}
