import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A saved search knows where its business lies, so that those near a newcomer are found by an index and not by looking at every one there is.
 * Triggers keep it, since a business may move.
 */
export class WhereSearchesAre1764000000027 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table "saved_search" add "point" point;
      update "saved_search" s set "point" = b.point from "business" b where b.id = s.business_id;
      alter table "saved_search" alter "point" set not null;
      create index "saved_search_point_idx" on "saved_search" using gist ("point");

      create function "saved_search_set_point"() returns trigger language plpgsql as $$
        begin
          select b.point into new.point from business b where b.id = new.business_id;
          return new;
        end
      $$;
      create trigger "saved_search_point" before insert on "saved_search"
        for each row execute function "saved_search_set_point"();

      create function "business_move_searches"() returns trigger language plpgsql as $$
        begin
          update saved_search set point = new.point where business_id = new.id;
          return null;
        end
      $$;
      create trigger "business_moved" after update of "latitude", "longitude" on "business"
        for each row when (old.latitude <> new.latitude or old.longitude <> new.longitude)
        execute function "business_move_searches"();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger "business_moved" on "business";
      drop function "business_move_searches";
      drop trigger "saved_search_point" on "saved_search";
      drop function "saved_search_set_point";
      alter table "saved_search" drop "point";
    `);
  }
}
