import { Injectable } from '@nestjs/common';
import { idPart, type Page, type PageRequest, pageSize, readCursor, toPage } from '#libs/common';
import { Database } from '#libs/database';
import { SavedSearch } from './saved-search.entity.js';

/** Somebody found, of whom the saver of the search does not know yet. */
export interface UntoldFind {
  readonly searchId: string;
  readonly searchName: string;
  readonly businessId: string;
  readonly accountId: string;
  readonly foundId: string;
  readonly foundName: string;
  readonly foundSlug: string;
}

/** So many searches are asked at once about one news. */
const BATCH = 200;
/** The most finds that are told in one round of mails; the next round tells the others. */
const MOST = 2_000;
/** Further apart than this, in metres, nobody is a match: the widest search radius of 60 km, and a little for the map being flat. */
const FAR = 63_000;

/** As far on the map, where metres grow towards the poles. */
const REACH = 'point(:far / cos(radians(b.latitude)), :far / cos(radians(b.latitude)))';

/** All SQL about saved searches and whom they have found. */
@Injectable()
export class SavedSearchesRepository {
  constructor(private readonly database: Database) {}

  byId(id: string): Promise<SavedSearch | null> {
    return this.database.read.findOneBy(SavedSearch, { id });
  }

  /** Oldest first. */
  async page(businessId: string, request: PageRequest): Promise<Page<SavedSearch>> {
    const first = pageSize(request);
    const query = this.database.read
      .createQueryBuilder(SavedSearch, 's')
      .where('s.business_id = :businessId', { businessId })
      .orderBy('s.id')
      .limit(first + 1);
    if (request.after) query.andWhere('s.id > :id', { id: readCursor(request.after, idPart)[0] });
    return toPage(await query.getMany(), first, ({ id }) => [id]);
  }

  /** How many a business has, while keeping others from adding one until the transaction ends. */
  async count(businessId: string): Promise<number> {
    await this.database.write.query(`select pg_advisory_xact_lock(hashtext('saved_search'), hashtext($1))`, [
      businessId,
    ]);
    return this.database.write.countBy(SavedSearch, { businessId });
  }

  /** Answers false when the business has a search of this name. */
  async insert(search: Omit<SavedSearch, 'point'>): Promise<boolean> {
    const insert = this.database.write.createQueryBuilder().insert().into(SavedSearch).values(search);
    const result = await insert.orIgnore().returning('id').execute();
    return (result.raw as unknown[]).length > 0;
  }

  async remove(id: string): Promise<void> {
    await this.database.write.delete(SavedSearch, { id });
  }

  /** Searches of others not too far away that have never found this business, where it lies: those after the given one, oldest first. */
  notYetFinding(businessId: string, afterId: string | null): Promise<SavedSearch[]> {
    return this.database.read
      .createQueryBuilder(SavedSearch, 's')
      .innerJoin('business', 'b', 'b.id = :businessId', { businessId })
      .where('s.business_id <> b.id')
      .andWhere('(:afterId::uuid is null or s.id > :afterId)', { afterId })
      .andWhere(`s.point <@ box(b.point - ${REACH}, b.point + ${REACH})`, { far: FAR })
      .andWhere(`(s.filter ->> 'category' is null or s.filter ->> 'category' = b.category_key)`)
      .andWhere(
        `(s.area is null or b.latitude between (s.area ->> 'south')::float8 and (s.area ->> 'north')::float8
          and b.longitude between (s.area ->> 'west')::float8 and (s.area ->> 'east')::float8)`,
      )
      .andWhere(
        'not exists (select 1 from saved_search_find f where f.saved_search_id = s.id and f.business_id = b.id)',
      )
      .orderBy('s.id')
      .limit(BATCH)
      .getMany();
  }

  /** Notes whom a search has found. Who is noted already stays as noted: the key decides, also between two workers. */
  async noteFound(searchId: string, businessIds: readonly string[], toldAt: Date | null): Promise<void> {
    await this.database.write.query(
      `insert into saved_search_find (saved_search_id, business_id, told_at)
       select $1, id, $3 from unnest($2::uuid[]) as id on conflict do nothing`,
      [searchId, businessIds, toldAt],
    );
  }

  /** Whom to tell of, with those left out who meanwhile cannot be offered or are kept apart from the searching business. */
  untold(): Promise<UntoldFind[]> {
    return this.database.read.query(
      `select s.id as "searchId", s.name as "searchName", s.business_id as "businessId", s.account_id as "accountId",
              b.id as "foundId", b.name as "foundName", b.slug as "foundSlug"
         from saved_search_find f
         join saved_search s on s.id = f.saved_search_id
         join business b on b.id = f.business_id
         join business own on own.id = s.business_id and own.status <> 'closed'
        where f.told_at is null and b.status in ('listed', 'member') and b.kind = 'independent'
          and not exists (
            select 1 from business_block k
             where (k.blocker_id = b.id and k.blocked_id = own.id) or (k.blocker_id = own.id and k.blocked_id = b.id)
          )
        order by s.account_id, s.id, b.id limit ${MOST}`,
    );
  }

  async told(finds: readonly Pick<UntoldFind, 'searchId' | 'foundId'>[], at: Date): Promise<void> {
    await this.database.write.query(
      `update saved_search_find f set told_at = $3
         from unnest($1::uuid[], $2::uuid[]) as t (search_id, found_id)
        where f.saved_search_id = t.search_id and f.business_id = t.found_id and f.told_at is null`,
      [finds.map(({ searchId }) => searchId), finds.map(({ foundId }) => foundId), at],
    );
  }
}
