import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What ranking came to look at: opening hours make a listing `known` (2), and `joined_at` says when a business became a member.
 * A trigger keeps it. Of those who are members already only the creation is known, so that is taken.
 */
export class HoursAndJoining1764000000024 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function "business_set_known"() returns trigger language plpgsql as $$
        begin
          new.known := case
            when new.known = 2 or new.status = 'member' or new.travels_km is not null or new.audience <> '[]'
              or new.opening_hours <> '[]'
              or new.other_category_keys <> '{}' or new.excluded_category_keys <> '{}' then 2
            when new.email is not null then 1
            else 0
          end;
          return new;
        end
      $$;

      alter table "business" add "joined_at" timestamptz;
      update "business" set joined_at = created_at where status in ('member', 'paused')
        or status_before_closing in ('member', 'paused');
      update "business" set known = 2 where known < 2 and opening_hours <> '[]';

      create function "business_set_joined"() returns trigger language plpgsql as $$
        begin
          if tg_op = 'INSERT' then
            new.joined_at := new.created_at;
          elsif new.joined_at is null then
            new.joined_at := now();
          end if;
          return new;
        end
      $$;
      create trigger "business_joined" before insert or update of "status" on "business"
        for each row when (new.status = 'member') execute function "business_set_joined"();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger "business_joined" on "business";
      drop function "business_set_joined";
      alter table "business" drop "joined_at";

      create or replace function "business_set_known"() returns trigger language plpgsql as $$
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
    `);
  }
}
