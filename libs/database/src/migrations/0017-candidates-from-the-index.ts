import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The index of partners answers what a candidate is judged by: its place, and how much more is known of it. `known` is 0 for a
 * listing of which only name, kind and place are known, 1 when it can also be written to, 2 when there may be more. Triggers
 * keep it; once 2, it stays 2, since that only means that the business is read.
 */
export class CandidatesFromTheIndex1764000000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table "business" add "known" smallint not null default 0;

      create function "business_set_known"() returns trigger language plpgsql as $$
        begin
          new.known := case
            when new.known = 2 or new.status = 'member' or new.travels_km is not null or new.audience <> '[]'
              or new.other_category_keys <> '{}' or new.excluded_category_keys <> '{}' then 2
            when new.email is not null then 1
            else 0
          end;
          return new;
        end
      $$;
      create trigger "business_known" before insert or update on "business"
        for each row execute function "business_set_known"();

      create function "business_know_more"() returns trigger language plpgsql as $$
        begin
          update business set known = 2 where known < 2 and id in (select business_id from added);
          return null;
        end
      $$;
      create trigger "offering_known" after insert on "offering" referencing new table as added
        for each statement execute function "business_know_more"();
      create trigger "channel_known" after insert on "channel" referencing new table as added
        for each statement execute function "business_know_more"();

      update business b set known = case
        when exists (select 1 from offering o where o.business_id = b.id)
          or exists (select 1 from channel c where c.business_id = b.id) then 2 else 0 end;

      drop index "business_partner_idx";
      create index "business_partner_idx" on "business"
        using gist ("category_key", "point") include ("id", "latitude", "longitude", "known")
        where status in ('listed', 'member') and kind = 'independent' and category_key is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index "business_partner_idx";
      create index "business_partner_idx" on "business" using gist ("category_key", "point") include ("id")
        where status in ('listed', 'member') and kind = 'independent' and category_key is not null;
      drop trigger "channel_known" on "channel";
      drop trigger "offering_known" on "offering";
      drop function "business_know_more";
      drop trigger "business_known" on "business";
      drop function "business_set_known";
      alter table "business" drop "known";
    `);
  }
}
