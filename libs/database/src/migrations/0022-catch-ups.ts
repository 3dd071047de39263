import type { MigrationInterface, QueryRunner } from 'typeorm';

const GUARDED =
  '"id", "partnership_id", "kind", "by_business_id", "door", "version_number", "day", "reason", "at"';

const guard = (columns: string): string => `
  drop trigger "partnership_event_is_immutable" on "partnership_event";
  create trigger "partnership_event_is_immutable"
    before update of ${columns} on "partnership_event"
    for each row execute function refuse_rewriting();`;

/** Catch-ups of partners, their lines in the history of the partnership, and calendar files in mails. */
export class CatchUps1764000000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table "catch_up" (
        "id" uuid not null,
        "partnership_id" uuid not null,
        "state" text not null default 'planned',
        "starts_at" timestamptz not null,
        "time_zone" text not null,
        "minutes" integer not null,
        "place_kind" text not null,
        "host_business_id" uuid,
        "place" text,
        "note" text,
        "revision" integer not null default 0,
        "changed_at" timestamptz not null,
        "cancelled_by_business_id" uuid,
        constraint "catch_up_pkey" primary key ("id"),
        constraint "catch_up_state_check" check ("state" in ('planned', 'moved', 'cancelled')),
        constraint "catch_up_place_check" check (("place_kind" = 'business' and "host_business_id" is not null and "place" is null)
          or ("place_kind" in ('remote', 'elsewhere') and "host_business_id" is null and "place" is not null)),
        constraint "catch_up_minutes_check" check ("minutes" between 10 and 240),
        constraint "catch_up_partnership_id_fkey" foreign key ("partnership_id") references "partnership" ("id") on delete cascade,
        constraint "catch_up_host_business_id_fkey" foreign key ("host_business_id") references "business" ("id") on delete cascade,
        constraint "catch_up_cancelled_by_business_id_fkey" foreign key ("cancelled_by_business_id") references "business" ("id") on delete cascade
      );
      create index "catch_up_partnership_id_idx" on "catch_up" ("partnership_id", "starts_at", "id");

      alter table "partnership_event"
        add "catch_up_id" uuid,
        add "starts_at" timestamptz,
        add constraint "partnership_event_catch_up_id_fkey" foreign key ("catch_up_id") references "catch_up" ("id") on delete cascade;
      create index "partnership_event_catch_up_id_idx" on "partnership_event" ("catch_up_id", "id") where catch_up_id is not null;
      ${guard(`${GUARDED}, "catch_up_id", "starts_at"`)}

      alter table "outgoing_mail" add "invitation" jsonb;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table "outgoing_mail" drop "invitation";
      ${guard(GUARDED)}
      delete from "partnership_event" where "catch_up_id" is not null;
      alter table "partnership_event" drop "starts_at", drop "catch_up_id";
      drop table "catch_up";
    `);
  }
}
