import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What becomes of promises, with their history and evidence, and when people are not reminded of them. */
export class Promises1764000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table "promise"
        add column "for_business_id" uuid,
        add column "state" text not null default 'open',
        add column "done_on" date,
        add column "missed_on" date,
        add column "contested_on" date,
        add column "promiser_view" text,
        add column "partner_view" text,
        add column "changed_at" timestamptz;
      update "promise" p
         set "for_business_id" = case when s."from_business_id" = p."by_business_id" then s."to_business_id" else s."from_business_id" end
        from "partnership" s
       where s."id" = p."partnership_id";
      alter table "promise"
        alter column "for_business_id" set not null,
        add constraint "promise_parties_check" check ("by_business_id" <> "for_business_id"),
        add constraint "promise_state_check" check ("state" in ('open', 'done', 'kept', 'late', 'missed', 'contested', 'waived', 'disagreed')),
        add constraint "promise_for_business_id_fkey" foreign key ("for_business_id") references "business" ("id") on delete cascade;
      create index "promise_for_business_id_idx" on "promise" ("for_business_id");
      create index "promise_live_by_idx" on "promise" ("by_business_id", "until_on") where state in ('open', 'done', 'contested');
      create index "promise_live_for_idx" on "promise" ("for_business_id", "until_on") where state in ('open', 'done', 'contested');
      create index "promise_open_until_idx" on "promise" ("until_on") where state = 'open';
      create index "promise_done_idx" on "promise" ("done_on") where state = 'done';
      create index "promise_contested_idx" on "promise" ("contested_on") where state = 'contested';

      alter table "account"
        add column "quiet_from" smallint not null default 20,
        add column "quiet_until" smallint not null default 8,
        add constraint "account_quiet_check" check ("quiet_from" between 0 and 23 and "quiet_until" between 0 and 23);

      create table "promise_event" (
        "id" uuid not null,
        "promise_id" uuid not null,
        "move" text not null,
        "became" text not null,
        "by_business_id" uuid,
        "by_account_id" uuid,
        "door" text,
        "words" text,
        "view" text,
        "at" timestamptz not null,
        constraint "promise_event_pkey" primary key ("id"),
        constraint "promise_event_promise_id_fkey" foreign key ("promise_id") references "promise" ("id") on delete cascade,
        constraint "promise_event_by_business_id_fkey" foreign key ("by_business_id") references "business" ("id") on delete cascade,
        constraint "promise_event_by_account_id_fkey" foreign key ("by_account_id") references "account" ("id") on delete set null
      );
      create index "promise_event_promise_id_idx" on "promise_event" ("promise_id", "id");
      create trigger "promise_event_is_immutable"
        before update of "id", "promise_id", "move", "became", "by_business_id", "door", "words", "view", "at" on "promise_event"
        for each row execute function refuse_rewriting();

      create table "promise_evidence" (
        "id" uuid not null,
        "promise_id" uuid not null,
        "kind" text not null,
        "by_business_id" uuid not null,
        "by_account_id" uuid,
        "door" text not null,
        "url" text,
        "at" timestamptz not null,
        constraint "promise_evidence_pkey" primary key ("id"),
        constraint "promise_evidence_link_check" check (("kind" = 'link') = ("url" is not null)),
        constraint "promise_evidence_promise_id_fkey" foreign key ("promise_id") references "promise" ("id") on delete cascade,
        constraint "promise_evidence_by_business_id_fkey" foreign key ("by_business_id") references "business" ("id") on delete cascade,
        constraint "promise_evidence_by_account_id_fkey" foreign key ("by_account_id") references "account" ("id") on delete set null
      );
      create index "promise_evidence_promise_id_idx" on "promise_evidence" ("promise_id", "id");
      create trigger "promise_evidence_is_immutable"
        before update of "id", "promise_id", "kind", "by_business_id", "door", "url", "at" on "promise_evidence"
        for each row execute function refuse_rewriting();

      create table "promise_photo" (
        "evidence_id" uuid not null,
        "media_type" text not null,
        "bytes" bytea not null,
        constraint "promise_photo_pkey" primary key ("evidence_id"),
        constraint "promise_photo_evidence_id_fkey" foreign key ("evidence_id") references "promise_evidence" ("id") on delete cascade
      );
      alter table "promise_photo" alter column "bytes" set storage external;

      create table "promise_record" (
        "business_id" uuid not null,
        "kept" integer not null,
        "total" integer not null,
        "partners" integer not null,
        "likelihood" double precision not null,
        constraint "promise_record_pkey" primary key ("business_id"),
        constraint "promise_record_business_id_fkey" foreign key ("business_id") references "business" ("id") on delete cascade
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table "promise_record";
      drop table "promise_photo";
      drop table "promise_evidence";
      drop table "promise_event";
      alter table "account" drop column "quiet_from", drop column "quiet_until";
      drop index "promise_for_business_id_idx", "promise_live_by_idx", "promise_live_for_idx", "promise_open_until_idx",
        "promise_done_idx", "promise_contested_idx";
      alter table "promise"
        drop column "for_business_id", drop column "state", drop column "done_on", drop column "missed_on",
        drop column "contested_on", drop column "promiser_view", drop column "partner_view", drop column "changed_at";
    `);
  }
}
