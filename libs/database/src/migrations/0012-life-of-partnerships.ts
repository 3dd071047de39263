import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Partnerships that change, pause and end, with their history; keys that sign records; links to calendars. */
export class LifeOfPartnerships1764000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table "proposal"
        add "kind" text not null default 'new',
        add "partnership_id" uuid,
        add constraint "proposal_kind_check" check (("kind" = 'new') = ("partnership_id" is null)),
        add constraint "proposal_partnership_id_fkey" foreign key ("partnership_id") references "partnership" ("id") on delete cascade;
      create index "proposal_partnership_id_idx" on "proposal" ("partnership_id", "id") where partnership_id is not null;
      create unique index "proposal_open_change_idx" on "proposal" ("partnership_id") where state = 'sent';

      alter table "partnership"
        add "state" text not null default 'active',
        add "paused_on" date,
        add "paused_until" date,
        add "last_day" date,
        add "ending_by_business_id" uuid,
        add "sooner_on" date,
        add constraint "partnership_paused_check" check (("state" = 'paused') <= ("paused_on" is not null)),
        add constraint "partnership_ending_by_business_id_fkey" foreign key ("ending_by_business_id") references "business" ("id") on delete cascade;
      create index "partnership_open_ends_on_idx" on "partnership" ("ends_on") where state in ('active', 'paused');
      create index "partnership_open_last_day_idx" on "partnership" ("last_day") where state in ('active', 'paused');
      create index "partnership_paused_until_idx" on "partnership" ("paused_until") where state = 'paused';

      create table "partnership_version" (
        "id" uuid not null,
        "partnership_id" uuid not null,
        "number" integer not null,
        "version_id" uuid not null,
        "proposal_id" uuid not null,
        "at" timestamptz not null,
        constraint "partnership_version_pkey" primary key ("id"),
        constraint "partnership_version_partnership_id_number_key" unique ("partnership_id", "number"),
        constraint "partnership_version_version_id_key" unique ("version_id"),
        constraint "partnership_version_number_check" check ("number" > 0),
        constraint "partnership_version_partnership_id_fkey" foreign key ("partnership_id") references "partnership" ("id") on delete cascade,
        constraint "partnership_version_version_id_fkey" foreign key ("version_id") references "proposal_version" ("id") on delete cascade,
        constraint "partnership_version_proposal_id_fkey" foreign key ("proposal_id") references "proposal" ("id") on delete cascade
      );
      create table "partnership_event" (
        "id" uuid not null,
        "partnership_id" uuid not null,
        "kind" text not null,
        "by_business_id" uuid,
        "by_account_id" uuid,
        "door" text,
        "version_number" integer,
        "day" date,
        "reason" text,
        "at" timestamptz not null,
        constraint "partnership_event_pkey" primary key ("id"),
        constraint "partnership_event_partnership_id_fkey" foreign key ("partnership_id") references "partnership" ("id") on delete cascade,
        constraint "partnership_event_by_business_id_fkey" foreign key ("by_business_id") references "business" ("id") on delete cascade,
        constraint "partnership_event_by_account_id_fkey" foreign key ("by_account_id") references "account" ("id") on delete set null
      );
      create index "partnership_event_partnership_id_idx" on "partnership_event" ("partnership_id", "id");

      insert into "partnership_version" ("id", "partnership_id", "number", "version_id", "proposal_id", "at")
        select id, id, 1, version_id, proposal_id, started_at from partnership;
      insert into "partnership_event" ("id", "partnership_id", "kind", "by_business_id", "by_account_id", "door", "version_number", "at")
        select p.id, p.id, 'started', e.by_business_id, e.by_account_id, e.door, 1, p.started_at
          from partnership p left join proposal_event e on e.proposal_id = p.proposal_id and e.kind = 'accepted';

      create trigger "partnership_version_is_immutable" before update on "partnership_version"
        for each row execute function refuse_rewriting();
      create trigger "partnership_event_is_immutable"
        before update of "id", "partnership_id", "kind", "by_business_id", "door", "version_number", "day", "reason", "at" on "partnership_event"
        for each row execute function refuse_rewriting();

      alter table "promise"
        add "since_version" integer not null default 1,
        drop constraint "promise_partnership_id_key_key",
        add constraint "promise_partnership_id_key_since_version_key" unique ("partnership_id", "key", "since_version");

      create table "signing_key" (
        "id" text not null,
        "public_key" text not null,
        "private_key" text not null,
        "created_at" timestamptz not null,
        "retired_at" timestamptz,
        constraint "signing_key_pkey" primary key ("id")
      );
      create unique index "signing_key_in_use_idx" on "signing_key" ((true)) where retired_at is null;

      create table "calendar_link" (
        "account_id" uuid not null,
        "secret_hash" bytea not null,
        "created_at" timestamptz not null,
        constraint "calendar_link_pkey" primary key ("account_id"),
        constraint "calendar_link_secret_hash_key" unique ("secret_hash"),
        constraint "calendar_link_account_id_fkey" foreign key ("account_id") references "account" ("id") on delete cascade
      );
      create table "calendar_entry" (
        "id" uuid not null,
        "partnership_id" uuid not null,
        "source" text not null,
        "content" jsonb not null,
        "sequence" integer not null default 0,
        "cancelled" boolean not null default false,
        "changed_at" timestamptz not null,
        constraint "calendar_entry_pkey" primary key ("id"),
        constraint "calendar_entry_partnership_id_source_key" unique ("partnership_id", "source"),
        constraint "calendar_entry_partnership_id_fkey" foreign key ("partnership_id") references "partnership" ("id") on delete cascade
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table "calendar_entry";
      drop table "calendar_link";
      drop table "signing_key";
      delete from "promise" where since_version > 1;
      alter table "promise"
        drop constraint "promise_partnership_id_key_since_version_key",
        drop column "since_version",
        add constraint "promise_partnership_id_key_key" unique ("partnership_id", "key");
      drop table "partnership_event";
      drop table "partnership_version";
      delete from "proposal" where kind <> 'new';
      alter table "proposal" drop column "kind", drop column "partnership_id";
      alter table "partnership"
        drop constraint "partnership_paused_check",
        drop column "state",
        drop column "paused_on",
        drop column "paused_until",
        drop column "last_day",
        drop column "ending_by_business_id",
        drop column "sooner_on";
    `);
  }
}
