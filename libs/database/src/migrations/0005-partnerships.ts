import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Proposals with their versions, history and mailed links; partnerships with their promises. */
export class Partnerships1764000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table "proposal" (
        "id" uuid not null,
        "from_business_id" uuid not null,
        "to_business_id" uuid not null,
        "state" text not null,
        "draft_terms" jsonb,
        "current_version" integer not null default 0,
        "turn_business_id" uuid,
        "expires_at" timestamptz,
        "recipient_email" citext,
        "recipient_email_source" text,
        "decline_reason" text,
        "created_by_id" uuid,
        "created_at" timestamptz not null,
        "changed_at" timestamptz not null,
        "decided_at" timestamptz,
        constraint "proposal_pkey" primary key ("id"),
        constraint "proposal_parties_check" check ("from_business_id" <> "to_business_id"),
        constraint "proposal_draft_check" check (("state" = 'draft') = ("current_version" = 0)),
        constraint "proposal_from_business_id_fkey" foreign key ("from_business_id") references "business" ("id") on delete cascade,
        constraint "proposal_to_business_id_fkey" foreign key ("to_business_id") references "business" ("id") on delete cascade,
        constraint "proposal_turn_business_id_fkey" foreign key ("turn_business_id") references "business" ("id") on delete cascade,
        constraint "proposal_created_by_id_fkey" foreign key ("created_by_id") references "account" ("id") on delete set null
      );
      create index "proposal_from_business_id_idx" on "proposal" ("from_business_id", "changed_at", "id");
      create index "proposal_to_business_id_idx" on "proposal" ("to_business_id", "changed_at", "id");
      create index "proposal_open_to_idx" on "proposal" ("to_business_id") where state = 'sent';
      create index "proposal_open_turn_idx" on "proposal" ("turn_business_id") where state = 'sent';
      create index "proposal_open_expires_idx" on "proposal" ("expires_at") where state = 'sent';

      create table "proposal_version" (
        "id" uuid not null,
        "proposal_id" uuid not null,
        "number" integer not null,
        "hash" text not null,
        "by_business_id" uuid not null,
        "by_account_id" uuid,
        "door" text not null,
        "terms" jsonb not null,
        "at" timestamptz not null,
        constraint "proposal_version_pkey" primary key ("id"),
        constraint "proposal_version_proposal_id_number_key" unique ("proposal_id", "number"),
        constraint "proposal_version_number_check" check ("number" > 0),
        constraint "proposal_version_proposal_id_fkey" foreign key ("proposal_id") references "proposal" ("id") on delete cascade,
        constraint "proposal_version_by_business_id_fkey" foreign key ("by_business_id") references "business" ("id") on delete cascade,
        constraint "proposal_version_by_account_id_fkey" foreign key ("by_account_id") references "account" ("id") on delete set null
      );

      create table "proposal_event" (
        "id" uuid not null,
        "proposal_id" uuid not null,
        "kind" text not null,
        "by_business_id" uuid,
        "by_account_id" uuid,
        "door" text,
        "version_number" integer,
        "reason" text,
        "at" timestamptz not null,
        constraint "proposal_event_pkey" primary key ("id"),
        constraint "proposal_event_proposal_id_fkey" foreign key ("proposal_id") references "proposal" ("id") on delete cascade,
        constraint "proposal_event_by_business_id_fkey" foreign key ("by_business_id") references "business" ("id") on delete cascade,
        constraint "proposal_event_by_account_id_fkey" foreign key ("by_account_id") references "account" ("id") on delete set null
      );
      create index "proposal_event_proposal_id_idx" on "proposal_event" ("proposal_id", "id");

      create function refuse_rewriting() returns trigger language plpgsql as $$
      begin
        raise exception 'rows of % are never changed', tg_table_name;
      end $$;
      create trigger "proposal_version_is_immutable"
        before update of "id", "proposal_id", "number", "hash", "by_business_id", "door", "terms", "at" on "proposal_version"
        for each row execute function refuse_rewriting();
      create trigger "proposal_event_is_immutable"
        before update of "id", "proposal_id", "kind", "by_business_id", "door", "version_number", "reason", "at" on "proposal_event"
        for each row execute function refuse_rewriting();

      create table "proposal_capability" (
        "id" uuid not null,
        "proposal_id" uuid not null,
        "address" citext not null,
        "secret_hash" bytea not null,
        "created_at" timestamptz not null,
        "opened_at" timestamptz,
        "revoked_at" timestamptz,
        constraint "proposal_capability_pkey" primary key ("id"),
        constraint "proposal_capability_secret_hash_key" unique ("secret_hash"),
        constraint "proposal_capability_proposal_id_fkey" foreign key ("proposal_id") references "proposal" ("id") on delete cascade
      );
      create index "proposal_capability_proposal_id_idx" on "proposal_capability" ("proposal_id");

      create table "partnership" (
        "id" uuid not null,
        "proposal_id" uuid not null,
        "version_id" uuid not null,
        "from_business_id" uuid not null,
        "to_business_id" uuid not null,
        "starts_on" date not null,
        "ends_on" date not null,
        "started_at" timestamptz not null,
        constraint "partnership_pkey" primary key ("id"),
        constraint "partnership_proposal_id_key" unique ("proposal_id"),
        constraint "partnership_version_id_key" unique ("version_id"),
        constraint "partnership_parties_check" check ("from_business_id" <> "to_business_id"),
        constraint "partnership_proposal_id_fkey" foreign key ("proposal_id") references "proposal" ("id") on delete cascade,
        constraint "partnership_version_id_fkey" foreign key ("version_id") references "proposal_version" ("id") on delete cascade,
        constraint "partnership_from_business_id_fkey" foreign key ("from_business_id") references "business" ("id") on delete cascade,
        constraint "partnership_to_business_id_fkey" foreign key ("to_business_id") references "business" ("id") on delete cascade
      );
      create index "partnership_from_business_id_idx" on "partnership" ("from_business_id", "started_at", "id");
      create index "partnership_to_business_id_idx" on "partnership" ("to_business_id", "started_at", "id");

      create table "promise" (
        "id" uuid not null,
        "partnership_id" uuid not null,
        "key" text not null,
        "by_business_id" uuid not null,
        "what" text not null,
        "channel" text,
        "from_on" date not null,
        "until_on" date not null,
        "quantity" integer,
        "position" integer not null,
        constraint "promise_pkey" primary key ("id"),
        constraint "promise_partnership_id_key_key" unique ("partnership_id", "key"),
        constraint "promise_partnership_id_fkey" foreign key ("partnership_id") references "partnership" ("id") on delete cascade,
        constraint "promise_by_business_id_fkey" foreign key ("by_business_id") references "business" ("id") on delete cascade
      );
      create index "promise_by_business_id_idx" on "promise" ("by_business_id");
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table "promise";
      drop table "partnership";
      drop table "proposal_capability";
      drop table "proposal_event";
      drop table "proposal_version";
      drop table "proposal";
      drop function refuse_rewriting();
    `);
  }
}
